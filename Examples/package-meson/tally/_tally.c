/*
 * _tally.c: the part of the package in C: counts words, in one library for every CPython and every kind of VM.
 * Each interpreter has a tally of its own, in the module's state.
 */
#include <pyvm/Python.h>

typedef struct State {
    PyObject *counts; /* a dict */
} State;

static PyObject *counts_of(PyVM *vm, PyObject *module)
{
    return ((State *)PyModule_GetState(vm, module))->counts;
}

/* PyVM_DEFINE makes a function with CPython's own type; its body, which follows, gets the VM that calls. */
PyVM_DEFINE(PyCFunction, add)(PyVM *vm, PyObject *module, PyObject *word)
{
    PyObject *counts = counts_of(vm, module);
    PyObject *before = PyDict_GetItemWithError(vm, counts, word); /* borrowed */
    if (!before && PyErr_Occurred(vm))
        return NULL;
    long count = before ? PyLong_AsLong(vm, before) + 1 : 1;
    PyObject *after = PyLong_FromLong(vm, count);
    if (after && PyDict_SetItem(vm, counts, word, after) < 0)
        Py_CLEAR(vm, after);
    return after;
}

PyVM_DEFINE(PyCFunction, counts)(PyVM *vm, PyObject *module, PyObject *unused)
{
    (void)unused;
    return PyDict_Copy(vm, counts_of(vm, module));
}

static PyMethodDef functions[] = {
    {"add", add, METH_O, "add(word): counts a word, and returns how often it has come."},
    {"counts", counts, METH_NOARGS, "counts(): how often each word has come."},
    {NULL, NULL, 0, NULL},
};

/* Runs once in each interpreter that imports the module. */
PyVM_DEFINE(moduleexecfunc, set_up)(PyVM *vm, PyObject *module)
{
    State *state = PyModule_GetState(vm, module);
    state->counts = PyDict_New(vm);
    return state->counts ? 0 : -1;
}

PyVM_DEFINE(traverseproc, traverse)(PyVM *vm, PyObject *module, visitproc visit, void *arg)
{
    Py_VISIT(counts_of(vm, module));
    return 0;
}

PyVM_DEFINE(inquiry, clear)(PyVM *vm, PyObject *module)
{
    State *state = PyModule_GetState(vm, module);
    Py_CLEAR(vm, state->counts);
    return 0;
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, PyVM_AS_SLOT(set_up)},
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED}, /* or own-gil VMs refuse the module */
    {0, NULL},
};

static PyModuleDef definition = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "tally._tally",
    .m_size = sizeof(State),
    .m_methods = functions,
    .m_slots = slots,
    .m_traverse = traverse,
    .m_clear = clear,
};

PyVM_DEFINE(PyInit, _tally)(PyVM *vm)
{
    return PyModuleDef_Init(vm, &definition);
}
