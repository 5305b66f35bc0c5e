/*
 * main.c: types with CPython's own functions and types in their static initializers. Prints what CPython makes of them.
 */
#include "types.h"

#include <stdio.h>

#define SLOT(value) (__extension__(void *)(value))

static int traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(((Thing *)self)->item);
    Py_VISIT(((Thing *)self)->dict);
    return 0;
}

static int clear(PyObject *self)
{
    Py_CLEAR(((Thing *)self)->item);
    return 0;
}

static void dealloc(PyObject *self)
{
    PyObject_GC_UnTrack(self);
    clear(self);
    Py_CLEAR(((Thing *)self)->dict);
    Py_TYPE(self)->tp_free(self);
}

/* A base without garbage collection, and the same tp_new as in another file; tp_free comes from CPython. */
static PyTypeObject Derived = {
    PyVarObject_HEAD_INIT(NULL, 0) "tried.Derived",
    sizeof(Thing),
    0,
    dealloc,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    0,
    traverse,
    clear,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    &Base,
    0,
    0,
    0,
    0,
    0,
    0,
    PyType_GenericNew,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
};

/* Its base is made ready with it. */
static PyTypeObject Listed = {
    PyVarObject_HEAD_INIT(&PyType_Type, 0) "tried.Listed",
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    PyObject_HashNotImplemented,
    0,
    0,
    0,
    0,
    0,
    Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    &PyList_Type,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
};
static PyTypeObject Longer = {
    PyVarObject_HEAD_INIT(&PyType_Type, 0) "tried.Longer",
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    Py_TPFLAGS_DEFAULT,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    &Listed,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
};

static PyNumberMethods numbers = {
    PyNumber_Subtract,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
};
static PyTypeObject Number = {
    PyVarObject_HEAD_INIT(NULL, 0) "tried.Number",
    sizeof(PyObject),
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    &numbers,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    Py_TPFLAGS_DEFAULT,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    PyType_GenericNew,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
};

static PyType_Slot heap_slots[] = {
    {Py_tp_base, &PyDict_Type},
    {Py_tp_hash, SLOT(PyObject_HashNotImplemented)},
    {Py_tp_iter, SLOT(PyObject_SelfIter)},
    {0, NULL},
};
static PyType_Spec heap_spec = {"tried.Heap", 0, 0, Py_TPFLAGS_DEFAULT, heap_slots};

static const char code[] =
    "from collections.abc import Hashable\n"
    "from tried import *\n"
    "for each in (Base, Derived, Listed, Longer, Heap):\n"
    "    thing = each()\n"
    "    print(each.__name__, each.__hash__, isinstance(thing, Hashable), each.__mro__, type(each), len(each.__dict__))\n"
    "print(type(Base.__new__(Derived)), thing.__iter__() is thing)\n"
    "try: print(object.__new__(Listed))\n"
    "except TypeError as error: print(error)\n"
    "for i in range(1000): Base(); Derived()\n"
    "thing = Derived()\n"
    "thing.a = 1\n"
    "print(thing.__dict__, Base[int], list(Longer('ab')), Heap(a=1)['a'])\n"
    "for operation in (lambda: Number() + 1, lambda: hash(Base()), lambda: hash(Heap())):\n"
    "    try: print(operation())\n"
    "    except (TypeError, RecursionError) as error: print(type(error).__name__, str(error)[:32])\n"
    "class Sub(Derived): pass\n"
    "print(type(Derived.__new__(Sub)), Sub.__hash__, [Sub() for i in range(3)][0].__dict__)\n";

static PyModuleDef tried = {PyModuleDef_HEAD_INIT, "tried", NULL, -1, NULL, NULL, NULL, NULL, NULL};

static int add(PyObject *module, PyTypeObject *type, const char *name)
{
    return PyType_Ready(type) < 0 || PyModule_AddObjectRef(module, name, (PyObject *)type) < 0;
}

static PyObject *make(void)
{
    PyObject *module = PyModule_Create(&tried), *heap = PyType_FromSpec(&heap_spec),
             *again = PyType_FromSpec(&heap_spec);
    if (!module || !heap || !again || PyModule_AddObject(module, "Heap", heap) < 0)
        return NULL;
    if (PyModule_AddType(module, &Base) < 0 || add(module, &Derived, "Derived") || add(module, &Number, "Number") ||
        add(module, &Longer, "Longer") || add(module, &Listed, "Listed"))
        return NULL;
    printf("%d %d %d\n", Listed.tp_base == &PyList_Type, Py_TYPE(&Base) == &PyType_Type,
           Base.tp_base == &PyBaseObject_Type);
    fflush(stdout);
    Py_DECREF(again);
    PyModule_AddStringConstant(module, "code", code);
    return module;
}

#ifdef MODULE
PyMODINIT_FUNC PyInit_tried(void)
{
    return make();
}
#else
static int run(void)
{
    PyObject *module = make();
    if (!module || PyDict_SetItemString(PyImport_GetModuleDict(), "tried", module) < 0)
        return 1;
    Py_DECREF(module);
    return PyRun_SimpleString(code);
}

/* With an argument: the code to run, which imports this file as a module. */
int main(int count, char **arguments)
{
    Py_Initialize();
    int failed = count > 1 ? PyRun_SimpleString(arguments[1]) : run();
    if (failed && PyErr_Occurred())
        PyErr_Print();
    return Py_FinalizeEx() | failed;
}
#endif
