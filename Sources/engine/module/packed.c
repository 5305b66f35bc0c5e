/*
 * packed.c: pyvm.Parcel: an object on its way, which Python code can keep, send and unpack.
 */
#include "engine/module/packed.h"

#include "engine/module/connected.h"
#include "engine/module/fail.h"
#include "engine/module/handle.h"
#include "engine/module/slot.h"

static PyObject *pack(PyObject *module, PyObject *object)
{
    (void)module;
    pyvm_block *block = pyvm_connected_exchange()->pack(object);
    return block ? pyvm_handle_take(PYVM_HANDLE_PARCEL, block) : pyvm_fail_with_message(PyExc_RuntimeError);
}

static PyObject *unpack_block(const pyvm_block *block)
{
    PyObject *object = pyvm_connected_exchange()->unpack(block);
    return object ? object : pyvm_fail_with_message(PyExc_RuntimeError);
}

static PyObject *copy(PyObject *module, PyObject *object)
{
    (void)module;
    pyvm_block *block = pyvm_connected_exchange()->pack(object);
    if (!block)
        return pyvm_fail_with_message(PyExc_RuntimeError);
    PyObject *copied = unpack_block(block);
    pyvm_block_let_go(block);
    return copied;
}

static PyObject *unpack(PyObject *self, PyObject *none)
{
    (void)none;
    return unpack_block(((pyvm_handle *)self)->block);
}

static PyObject *get_size(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromSize_t(((pyvm_handle *)self)->block->size);
}

static PyObject *repr(PyObject *self)
{
    return PyUnicode_FromFormat("<pyvm.Parcel of %zu bytes>", ((pyvm_handle *)self)->block->size);
}

int pyvm_packed_add(PyObject *module)
{
    static PyMethodDef methods[] = {
        {"unpack", unpack, METH_NOARGS,
         "unpack($self, /)\n--\n\nA new object of what was packed. It can be done any number of times, in any VM."},
        {0},
    };
    static PyGetSetDef members[] = {
        {"size", get_size, NULL, "How many bytes it takes, with the buffers that it has lent or copied.", NULL},
        {0},
    };
    static PyType_Slot slots[] = {
        {Py_tp_doc, "An object on its way. It belongs to no VM, and can be sent itself."},
        {Py_tp_methods, methods},
        {Py_tp_getset, members},
        {Py_tp_repr, PYVM_SLOT(repr)},
        {0, NULL},
    };
    static PyMethodDef functions[] = {
        {"pack", pack, METH_O, "pack($module, object, /)\n--\n\nA Parcel with what the object is now."},
        {"copy", copy, METH_O, "copy($module, object, /)\n--\n\nWhat a receiver in this VM would get."},
        {0},
    };
    if (PyModule_AddFunctions(module, functions) < 0)
        return -1;
    return pyvm_handle_add_type(module, PYVM_HANDLE_PARCEL, "pyvm.Parcel", slots);
}
