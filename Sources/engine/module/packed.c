/*
 * packed.c: pyvm.Parcel: an object on its way, which Python code can keep, send and unpack.
 */
#include "engine/module/packed.h"

#include "contract/parcel.h"
#include "engine/module/connected.h"
#include "engine/module/fail.h"
#include "engine/module/handle.h"
#include "engine/module/slot.h"

#include <string.h>

static bool (*give_cloner)(PyObject *cloner, PyObject *spaces);

void pyvm_packed_connect(bool (*give)(PyObject *cloner, PyObject *spaces))
{
    give_cloner = give;
}

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
    PyObject *moved;
    pyvm_block *block = pyvm_connected_exchange()->prepare(object, &moved);
    if (!block)
        return pyvm_fail_with_message(PyExc_RuntimeError);
    PyObject *copied = unpack_block(block);
    pyvm_connected_exchange()->settle(moved, copied);
    pyvm_block_let_go(block);
    return copied;
}

/* pack_state(object, cloner, spaces): as `pack`; see copy/pack/cloner.h. */
static PyObject *pack_state(PyObject *module, PyObject *args)
{
    PyObject *object, *cloner, *spaces;
    if (!PyArg_ParseTuple(args, "OOO!:pack_state", &object, &cloner, &PyDict_Type, &spaces) ||
        !give_cloner(cloner, spaces))
        return NULL;
    return pack(module, object);
}

/* prepare(object): a Parcel, and what `settle` takes, or None: nothing is moved. */
static PyObject *prepare(PyObject *module, PyObject *object)
{
    (void)module;
    PyObject *moved;
    pyvm_block *block = pyvm_connected_exchange()->prepare(object, &moved);
    if (!block)
        return pyvm_fail_with_message(PyExc_RuntimeError);
    PyObject *parcel = pyvm_handle_take(PYVM_HANDLE_PARCEL, block);
    PyObject *both = parcel ? PyTuple_Pack(2, parcel, moved ? moved : Py_None) : NULL;
    Py_XDECREF(parcel);
    Py_XDECREF(moved);
    return both;
}

/* settle(moved): it has arrived. */
static PyObject *settle(PyObject *module, PyObject *moved)
{
    (void)module;
    if (moved != Py_None && !PyList_CheckExact(moved))
        return PyErr_Format(PyExc_TypeError, "what prepare gives expected, not a %.100s", Py_TYPE(moved)->tp_name);
    if (moved != Py_None)
        pyvm_connected_exchange()->settle(Py_NewRef(moved), true);
    Py_RETURN_NONE;
}

static PyObject *unpack(PyObject *self, PyObject *none)
{
    (void)none;
    return unpack_block(((pyvm_handle *)self)->block);
}

/* Blocks without a size are handles: they are alike if they are the same. */
static bool are_alike(const pyvm_block *one, const pyvm_block *other)
{
    return one == other || (one->size > 0 && one->size == other->size && one->memory && other->memory &&
                            memcmp(one->memory, other->memory, one->size) == 0);
}

/* is_like(parcel): would both be unpacked to the same? False if that is not sure. */
static PyObject *is_like(PyObject *self, PyObject *other)
{
    const pyvm_block *its = pyvm_handle_demand(other, PYVM_HANDLE_PARCEL);
    if (!its)
        return NULL;
    const PyVM_Parcel *one = ((pyvm_handle *)self)->block->memory, *two = its->memory;
    bool is_same = one->size == two->size && one->block_count == two->block_count &&
                   memcmp(one->bytes, two->bytes, one->size) == 0;
    for (size_t i = 0; is_same && i < one->block_count; i++)
        is_same = are_alike(one->blocks[i], two->blocks[i]);
    return PyBool_FromLong(is_same);
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
        {"is_like", is_like, METH_O,
         "is_like($self, parcel, /)\n--\n\nTrue if both surely are unpacked to the same; False: that is not sure."},
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
        {"pack_state", pack_state, METH_VARARGS, NULL},
        {"prepare", prepare, METH_O, NULL},
        {"settle", settle, METH_O, NULL},
        {"copy", copy, METH_O, "copy($module, object, /)\n--\n\nWhat a receiver in this VM would get."},
        {0},
    };
    if (PyModule_AddFunctions(module, functions) < 0)
        return -1;
    return pyvm_handle_add_type(module, PYVM_HANDLE_PARCEL, "pyvm.Parcel", slots);
}
