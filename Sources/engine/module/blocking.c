/*
 * blocking.c: pyvm.blocking: a task says that it waits. Its objects have nothing in them: libpyvm counts the sections.
 */
#include "engine/module/blocking.h"

#include "engine/module/connected.h"
#include "engine/module/slot.h"

static PyObject *enter(PyObject *self, PyObject *unused)
{
    (void)unused;
    pyvm_connected_exchange()->block(true);
    return Py_NewRef(self);
}

static PyObject *leave(PyObject *self, PyObject *exception)
{
    (void)self;
    (void)exception;
    pyvm_connected_exchange()->block(false);
    Py_RETURN_NONE;
}

int pyvm_blocking_add(PyObject *module)
{
    static PyMethodDef methods[] = {
        {"__enter__", enter, METH_NOARGS, NULL},
        {"__exit__", leave, METH_VARARGS, NULL},
        {0},
    };
    static PyType_Slot slots[] = {
        {Py_tp_doc, "blocking()\n--\n\nIn this section a task of a pool waits: another worker may step in meanwhile."},
        {Py_tp_traverse, PYVM_SLOT(pyvm_slot_visit_type)},
        {Py_tp_methods, methods},
        {0, NULL},
    };
    static PyType_Spec spec = {"pyvm.blocking", sizeof(PyObject), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, slots};
    PyObject *type = PyType_FromModuleAndSpec(module, &spec, NULL);
    int code = type ? PyModule_AddType(module, (PyTypeObject *)type) : -1;
    Py_XDECREF(type);
    return code;
}
