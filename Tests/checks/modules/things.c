/* things.c: a type whose objects hold one another and are destroyed by code of the module, however late. */
#include <stddef.h>
#include <stdio.h>

#include "pyvm/implicit.h"

typedef struct thing {
    PyObject ob_base;
    PyObject *held;
} thing;

static int init(PyObject *self, PyObject *args, PyObject *kwargs)
{
    thing *own = (thing *)self;
    PyObject *held = NULL;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "|O", &held))
        return -1;
    Py_XINCREF(held);
    own->held = held;
    return 0;
}

static int visit(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(((thing *)self)->held);
    Py_VISIT(Py_TYPE(self));
    return 0;
}

static int clear(PyObject *self)
{
    Py_CLEAR(((thing *)self)->held);
    return 0;
}

static void destroy(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    PyObject *number = PyLong_FromLong(123456); /* whatever calls the API */
    if (!number || PyLong_AsLong(number) != 123456)
        fprintf(stderr, "things: a call of a destructor has failed\n");
    Py_XDECREF(number);
    clear(self);
    PyObject_GC_Del(self);
    Py_DECREF((PyObject *)type);
}

static PyType_Slot type_slots[] = {{Py_tp_init, PyVM_AS_SLOT(init)},
                                   {Py_tp_traverse, PyVM_AS_SLOT(visit)},
                                   {Py_tp_clear, PyVM_AS_SLOT(clear)},
                                   {Py_tp_dealloc, PyVM_AS_SLOT(destroy)},
                                   {0, NULL}};

static PyType_Spec spec = {"things.Thing", sizeof(thing), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_BASETYPE, type_slots};

static int fill(PyObject *module)
{
    PyObject *type = PyType_FromSpec(&spec);
    int result = type ? PyModule_AddObjectRef(module, "Thing", type) : -1;
    Py_XDECREF(type);
    return result;
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, PyVM_AS_SLOT(fill)},
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
    {0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "things", .m_slots = slots};

PyMODINIT_FUNC PyInit_things(void)
{
    return PyModuleDef_Init(&definition);
}
