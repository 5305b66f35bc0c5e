/*
 * vm.c: pyvm.VM: a VM as Python code sees it.
 */
#include "engine/module/vm.h"

#include "engine/module/connected.h"
#include "engine/module/fail.h"
#include "engine/module/handle.h"
#include "engine/module/slot.h"
#include "pyvm/vm/errors.h"

static pyvm_block *block_of(PyObject *vm)
{
    return ((pyvm_handle *)vm)->block;
}

static pyvm_portrait portrait(PyObject *vm)
{
    return pyvm_connected_exchange()->portrait(block_of(vm));
}

static PyObject *get_id(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromUnsignedLong(portrait(self).id);
}

static PyObject *get_kind(PyObject *self, void *closure)
{
    (void)closure;
    return PyUnicode_FromString(portrait(self).kind);
}

static PyObject *get_version(PyObject *self, void *closure)
{
    (void)closure;
    return PyUnicode_FromString(portrait(self).version);
}

static PyObject *get_is_open(PyObject *self, void *closure)
{
    (void)closure;
    return PyBool_FromLong(portrait(self).is_open);
}

static PyGetSetDef members[] = {
    {"id", get_id, NULL, "The VM's number: 1, 2, 3 ... in the order in which VMs were made.", NULL},
    {"kind", get_kind, NULL, "'own-gil', 'shared-gil', 'isolated' or 'main'.", NULL},
    {"python", get_version, NULL, "The version of its CPython, such as '3.13.0'.", NULL},
    {"is_open", get_is_open, NULL, "False once it is closed, and while it is being closed.", NULL},
    {0},
};

static PyObject *repr(PyObject *self)
{
    pyvm_portrait its = portrait(self);
    return PyUnicode_FromFormat("<pyvm.VM %lu: %s, CPython %s%s>", its.id, its.kind, its.version,
                                its.is_open ? "" : ", closed");
}

static Py_hash_t hash(PyObject *self)
{
    return (Py_hash_t)portrait(self).id;
}

static PyObject *compare(PyObject *self, PyObject *other, int operation)
{
    if (Py_TYPE(other) != Py_TYPE(self) || (operation != Py_EQ && operation != Py_NE))
        Py_RETURN_NOTIMPLEMENTED;
    return PyBool_FromLong((block_of(self)->memory == block_of(other)->memory) == (operation == Py_EQ));
}

/* ---- What it does ------------------------------------------------------------------------------------------------ */

static PyObject *run(PyObject *self, PyObject *code)
{
    PyObject *module = PyImport_ImportModule("pyvm._proxy");
    PyObject *result = module ? PyObject_CallMethod(module, "run", "OO", self, code) : NULL;
    Py_XDECREF(module);
    return result;
}

static PyObject *interrupt(PyObject *self, PyObject *none)
{
    (void)none;
    if (!pyvm_connected_exchange()->interrupt(block_of(self)))
        return pyvm_fail_with_message(PyExc_RuntimeError);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"run", run, METH_O,
     "run($self, code, /)\n--\n\nRuns code in the VM's __main__, in this thread, and waits for its end. What it raises comes as a\n"
     "copy."},
    {"interrupt", interrupt, METH_NOARGS,
     "interrupt($self, /)\n--\n\nRaises KeyboardInterrupt in all threads that run Python code in the VM now."},
    {0},
};

static PyObject *current(PyObject *module, PyObject *none)
{
    (void)module;
    (void)none;
    pyvm_block *block = pyvm_connected_exchange()->current();
    return block ? pyvm_handle_take(PYVM_HANDLE_VM, block) : pyvm_fail_with_message(PyExc_RuntimeError);
}

/* ---- Making and ending, for pyvm.interpreters ------------------------------------------------------------------- */

/* make(kind): a VM on this VM's CPython. */
static PyObject *make(PyObject *module, PyObject *kind)
{
    (void)module;
    const char *name = PyUnicode_AsUTF8(kind);
    if (!name)
        return NULL;
    pyvm_block *block = pyvm_connected_exchange()->make(name);
    return block ? pyvm_handle_take(PYVM_HANDLE_VM, block) : pyvm_fail_with_message(PyExc_RuntimeError);
}

/* end(vm): closes a VM. True: it is closed now; False: it was, or somebody else closes it. */
static PyObject *end(PyObject *module, PyObject *vm)
{
    (void)module;
    pyvm_block *block = pyvm_handle_demand(vm, PYVM_HANDLE_VM);
    if (!block)
        return NULL;
    int status = pyvm_connected_exchange()->end(block);
    if (status == PYVM_OK || status == PYVM_ERROR_CLOSED)
        return PyBool_FromLong(status == PYVM_OK);
    return pyvm_fail_with_message(PyExc_RuntimeError);
}

int pyvm_vm_add(PyObject *module)
{
    static PyType_Slot slots[] = {
        {Py_tp_doc, "A VM: a Python interpreter of this process. Two objects of one VM are equal."},
        {Py_tp_getset, members},
        {Py_tp_methods, methods},
        {Py_tp_repr, PYVM_SLOT(repr)},
        {Py_tp_hash, PYVM_SLOT(hash)},
        {Py_tp_richcompare, PYVM_SLOT(compare)},
        {0, NULL},
    };
    static PyMethodDef functions[] = {
        {"current", current, METH_NOARGS, "current()\n--\n\nThe VM that runs this code."},
        {"make", make, METH_O, NULL},
        {"end", end, METH_O, NULL},
        {0},
    };
    if (PyModule_AddFunctions(module, functions) < 0)
        return -1;
    return pyvm_handle_add_type(module, PYVM_HANDLE_VM, "pyvm.VM", slots);
}
