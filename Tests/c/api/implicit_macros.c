/*
 * implicit_macros.c: what CPython has as a macro is one in <pyvm/implicit.h>, too: it takes a pointer to a program's
 * own struct, is found by #ifdef, evaluates its arguments once, gives an lvalue where CPython's does, and leaves the
 * name to the function. Nothing here may say PyVM. (Tests/checks/macros compiles a use of each macro.)
 */
#include <stdio.h>

#include <pyvm/implicit.h>

#include "support/check.h"

/* Lines that many extensions have: zope.interface, SWIG. */
#ifndef Py_TYPE
#define Py_TYPE(o) ((o)->ob_type)
#endif
#ifndef PyVarObject_HEAD_INIT
#define PyVarObject_HEAD_INIT(type, size) PyObject_HEAD_INIT(type) size,
#endif
#ifndef Py_CLEAR
#define Py_CLEAR(op) Py_XDECREF(op)
#endif

/* Kept for the address of a function that is a macro in some CPythons. */
static PyObject *(*const new_reference)(PyObject *) = Py_NewRef;
static PyTypeObject *(*const type_of)(PyObject *) = Py_TYPE;

typedef struct Node {
    PyObject_HEAD
    PyObject *name;
    struct Node *next;
} Node;

static int freed;

static void node_dealloc(Node *self)
{
    PyTypeObject *type = Py_TYPE(self);
    freed++;
    Py_CLEAR(self->name);
    Py_CLEAR(self->next);
    type->tp_free((PyObject *)self);
    Py_DECREF(type);
}

static int node_traverse(Node *self, visitproc visit, void *arg)
{
    Py_VISIT(self->name);
    Py_VISIT(self->next);
    Py_VISIT(Py_TYPE(self));
    return 0;
}

static PyType_Slot node_slots[] = {
    {Py_tp_dealloc, __extension__(void *) node_dealloc},
    {Py_tp_traverse, __extension__(void *) node_traverse},
    {0, NULL},
};

static PyType_Spec node_spec = {"Node", sizeof(Node), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, node_slots};

static Node *make(PyTypeObject *type)
{
    return PyObject_GC_New(Node, type);
}

static void own_structs(void)
{
    PyTypeObject *type = (PyTypeObject *)PyType_FromSpec(&node_spec);
    REQUIRE(type != NULL);
    Node *first = make(type), *second = make(type);
    REQUIRE(first && second);
    first->name = second->name = NULL;
    first->next = second->next = NULL;
    const Node *seen = first;
    CHECK(Py_TYPE(first) == type && Py_TYPE(seen) == type && type_of((PyObject *)first) == type);
    CHECK(Py_IS_TYPE(second, type) && PyObject_TypeCheck(second, type) && !PyList_Check(first));
    CHECK(Py_REFCNT(first) == 1);
    Py_INCREF(first);
    CHECK(Py_REFCNT(seen) == 2);
    Py_DECREF(first);
    Py_XINCREF(first);
    Py_XDECREF(first);
    Py_XSETREF(first->next, second);
    Py_XSETREF(first->name, PyUnicode_FromString("first"));
    CHECK(Py_Is(first->next, second) && !Py_IsNone(first));
    Py_SETREF(first->next, (Node *)Py_NewRef(second)); /* releases the reference that first had */
    CHECK(Py_REFCNT(second) == 1 && freed == 0);
    Py_DECREF(first);
    CHECK(freed == 2);
    Py_DECREF(type);
}

static void lvalues(void)
{
    PyObject *tuple = Py_BuildValue("(iii)", 7, 8, 9), *list = PyList_New(2);
    REQUIRE(tuple && list);
    PyObject *const *items = &PyTuple_GET_ITEM(tuple, 0);
    CHECK(PyLong_AsLong(items[2]) == 9 && &PyTuple_GET_ITEM(tuple, 2) == items + 2);
    PyList_GET_ITEM(list, 0) = PyLong_FromLong(5);
    PyList_SET_ITEM(list, 1, PyLong_FromLong(6));
    CHECK(PyLong_AsLong(PyList_GET_ITEM(list, 0)) == 5 && &PyList_GET_ITEM(list, 1) == PySequence_Fast_ITEMS(list) + 1);
    CHECK(PySequence_Fast_GET_ITEM(list, 1) == PyList_GetItem(list, 1) && PySequence_Fast_GET_SIZE(tuple) == 3);
    Py_DECREF(tuple);
    Py_DECREF(list);
}

static int evaluations;

static PyObject *once(PyObject *object)
{
    evaluations++;
    return object;
}

static void evaluated_once(void)
{
    PyObject *tuple = Py_BuildValue("((ii))", 1, 2);
    REQUIRE(tuple != NULL);
    CHECK(PyTuple_GET_SIZE(once(tuple)) == 1 && evaluations == 1);
    CHECK(PyTuple_GET_ITEM(once(tuple), 0) != NULL && evaluations == 2);
    CHECK(PyTuple_Check(once(tuple)) && evaluations == 3);
    CHECK(PyLong_AsLong(PyTuple_GET_ITEM(PyTuple_GET_ITEM(tuple, 0), 1)) == 2); /* a macro within itself */
    Py_INCREF(once(tuple));
    Py_XDECREF(once(tuple));
    CHECK(evaluations == 5);
    PyObject *another = new_reference(tuple);
    CHECK(another == tuple && Py_REFCNT(tuple) == 2);
    Py_CLEAR(another);
    Py_DECREF(tuple);
}

int main(void)
{
    Py_Initialize();
    own_structs();
    lvalues();
    evaluated_once();
    CHECK(Py_FinalizeEx() == 0);
    return 0;
}
