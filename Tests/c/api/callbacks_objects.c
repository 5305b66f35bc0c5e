/*
 * callbacks_objects.c: PyVM_DEFINE for the slots of an object's life and look: new, init, dealloc, finalize, traverse,
 * clear, call, vectorcall, repr, str, hash, comparison, iteration, attributes, getters and setters; in two VMs,
 * attached and detached, on C's thread and on Python's.
 */
#include <stddef.h>

#include "support/callbacks.h"

#define SLOT(slot) {Py_##slot, PyVM_AS_SLOT(slot)}

typedef struct object {
    PyObject_HEAD
    long number;
    PyObject *held;
    vectorcallfunc vectorcall;
} object;

static int deallocated, finalized;

PyVM_DEFINE(vectorcallfunc, vectorcall)(PyVM *vm, PyObject *self, PyObject *const *args, size_t count, PyObject *names)
{
    CHECK_INSIDE(vm);
    Py_ssize_t positional = PyVMVectorcall_NARGS(vm, count);
    return PyVM_BuildValue(vm, "OnOO", self, positional, positional > 0 ? args[0] : PyVM_None(vm),
                           names != NULL ? names : PyVM_None(vm));
}

PyVM_DEFINE(ternaryfunc, tp_call)(PyVM *vm, PyObject *self, PyObject *args, PyObject *kwargs)
{
    CHECK_INSIDE(vm);
    return PyVMVectorcall_Call(vm, self, args, kwargs);
}

PyVM_DEFINE(newfunc, tp_new)(PyVM *vm, PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    CHECK_INSIDE(vm);
    CHECK(PyVMTuple_Check(vm, args) && (kwargs == NULL || PyVMDict_Check(vm, kwargs)));
    object *self = (object *)PyVMType_GenericAlloc(vm, type, 0);
    if (self != NULL)
        self->vectorcall = vectorcall;
    return (PyObject *)self;
}

PyVM_DEFINE(initproc, tp_init)(PyVM *vm, PyObject *self, PyObject *args, PyObject *kwargs)
{
    CHECK_INSIDE(vm);
    static char *names[] = {"number", "held", NULL};
    PyObject *held = NULL;
    if (!PyVMArg_ParseTupleAndKeywords(vm, args, kwargs, "|lO", names, &((object *)self)->number, &held))
        return -1;
    PyVM_XSETREF(vm, ((object *)self)->held, PyVM_XNewRef(vm, held));
    return 0;
}

PyVM_DEFINE(traverseproc, tp_traverse)(PyVM *vm, PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(((object *)self)->held);
    Py_VISIT((PyObject *)PyVM_TYPE(vm, self));
    return 0;
}

PyVM_DEFINE(inquiry, tp_clear)(PyVM *vm, PyObject *self)
{
    PyVM_CLEAR(vm, ((object *)self)->held);
    return 0;
}

PyVM_DEFINE(destructor, tp_finalize)(PyVM *vm, PyObject *Py_UNUSED(self))
{
    CHECK(PyVM_Current() == vm);
    __atomic_add_fetch(&finalized, 1, __ATOMIC_RELAXED);
}

PyVM_DEFINE(destructor, tp_dealloc)(PyVM *vm, PyObject *self)
{
    CHECK(PyVM_Current() == vm);
    if (PyVMObject_CallFinalizerFromDealloc(vm, self) < 0)
        return;
    PyVMObject_GC_UnTrack(vm, self);
    PyVM_CLEAR(vm, ((object *)self)->held);
    PyTypeObject *type = PyVM_TYPE(vm, self);
    PyVMObject_GC_Del(vm, self);
    PyVM_DECREF(vm, (PyObject *)type);
    __atomic_add_fetch(&deallocated, 1, __ATOMIC_RELAXED);
}

PyVM_DEFINE(reprfunc, tp_repr)(PyVM *vm, PyObject *self)
{
    CHECK_INSIDE(vm);
    return PyVMUnicode_FromFormat(vm, "<%ld>", ((object *)self)->number);
}

PyVM_DEFINE(reprfunc, tp_str)(PyVM *vm, PyObject *Py_UNUSED(self))
{
    CHECK_INSIDE(vm);
    return PyVMUnicode_FromString(vm, "text");
}

PyVM_DEFINE(hashfunc, tp_hash)(PyVM *vm, PyObject *self)
{
    CHECK_INSIDE(vm);
    return ((object *)self)->number;
}

PyVM_DEFINE(richcmpfunc, tp_richcompare)(PyVM *vm, PyObject *self, PyObject *other, int op)
{
    CHECK_INSIDE(vm);
    if (PyVM_TYPE(vm, other) != PyVM_TYPE(vm, self))
        PyVM_RETURN_NOTIMPLEMENTED(vm);
    PyVM_RETURN_RICHCOMPARE(vm, ((object *)self)->number, ((object *)other)->number, op);
}

PyVM_DEFINE(getiterfunc, tp_iter)(PyVM *vm, PyObject *self)
{
    CHECK_INSIDE(vm);
    return PyVM_NewRef(vm, self);
}

PyVM_DEFINE(iternextfunc, tp_iternext)(PyVM *vm, PyObject *self)
{
    CHECK_INSIDE(vm);
    object *of = (object *)self;
    return of->number > 0 ? PyVMLong_FromLong(vm, of->number--) : NULL;
}

PyVM_DEFINE(getattrofunc, tp_getattro)(PyVM *vm, PyObject *self, PyObject *name)
{
    CHECK_INSIDE(vm);
    if (PyVMUnicode_CompareWithASCIIString(vm, name, "virtual") == 0)
        return PyVMLong_FromLong(vm, 99);
    return PyVMObject_GenericGetAttr(vm, self, name);
}

PyVM_DEFINE(setattrofunc, tp_setattro)(PyVM *vm, PyObject *self, PyObject *name, PyObject *value)
{
    CHECK_INSIDE(vm);
    if (PyVMUnicode_CompareWithASCIIString(vm, name, "virtual") == 0) {
        PyVMErr_SetString(vm, PyVMExc_AttributeError(vm), value != NULL ? "not set" : "not deleted");
        return -1;
    }
    return PyVMObject_GenericSetAttr(vm, self, name, value);
}

PyVM_DEFINE(getter, get_number)(PyVM *vm, PyObject *self, void *closure)
{
    CHECK_INSIDE(vm);
    return PyVMLong_FromLong(vm, ((object *)self)->number * *(int *)closure);
}

PyVM_DEFINE(setter, set_number)(PyVM *vm, PyObject *self, PyObject *value, void *closure)
{
    CHECK_INSIDE(vm);
    if (value == NULL) {
        PyVMErr_SetString(vm, PyVMExc_TypeError(vm), "stays");
        return -1;
    }
    ((object *)self)->number = PyVMLong_AsLong(vm, value) / *(int *)closure;
    return PyVMErr_Occurred(vm) != NULL ? -1 : 0;
}

static int one = 1, ten = 10;
static PyGetSetDef getsets[] = {{"number", get_number, set_number, "The number.", &one},
                                {"ten_times", get_number, set_number, NULL, &ten},
                                {"constant", get_number, NULL, NULL, &one},
                                {NULL, NULL, NULL, NULL, NULL}};
static PyMemberDef object_members[] = {
    {"held", Py_T_OBJECT_EX, offsetof(object, held), 0, NULL},
    {"__vectorcalloffset__", Py_T_PYSSIZET, offsetof(object, vectorcall), Py_READONLY, NULL},
    {NULL, 0, 0, 0, NULL}};

static PyType_Slot object_slots[] = {
    SLOT(tp_new),
    SLOT(tp_init),
    SLOT(tp_traverse),
    SLOT(tp_clear),
    SLOT(tp_finalize),
    SLOT(tp_dealloc),
    SLOT(tp_repr),
    SLOT(tp_str),
    SLOT(tp_hash),
    SLOT(tp_richcompare),
    SLOT(tp_iter),
    SLOT(tp_iternext),
    SLOT(tp_call),
    SLOT(tp_getattro),
    SLOT(tp_setattro),
    {Py_tp_getset, getsets},
    {Py_tp_members, object_members},
    {Py_tp_doc, (void *)"An object."},
    {0, NULL},
};

static const char test[] =
    "import gc\n"
    "def refused(error, text, function, *args):\n"
    "    try: function(*args)\n"
    "    except error as e: assert str(e) == text, e\n"
    "    else: raise AssertionError(function)\n"
    "def test():\n"
    "    o = Object(3, held=[1])\n"
    "    assert (o.number, o.ten_times, o.constant, o.held, o.virtual) == (3, 30, 3, [1], 99)\n"
    "    assert (repr(o), str(o), hash(o), Object.__doc__) == ('<3>', 'text', 3, 'An object.')\n"
    "    assert o('a', k=2) == (o, 1, 'a', ('k',)) and o() == (o, 0, None, None) and o(*'ab') == (o, 2, 'a', None)\n"
    "    assert o == Object(3) and o != Object(4) and o < Object(4) and o <= Object(3) and not o > o and o >= o\n"
    "    assert o != 3 and {o: 1}[Object(3)] == 1\n"
    "    o.ten_times = 50\n"
    "    assert o.number == 5 and list(o) == [5, 4, 3, 2, 1] and list(o) == []\n"
    "    refused(TypeError, 'stays', delattr, o, 'number')\n"
    "    refused(AttributeError, 'not set', setattr, o, 'virtual', 1)\n"
    "    refused(AttributeError, 'not deleted', delattr, o, 'virtual')\n"
    "    try: Object(1, 2, 3)\n"
    "    except TypeError: pass\n"
    "    o.held = [o]\n" /* a cycle, for the collector */
    "    del o\n"
    "    gc.collect()\n";

static PyType_Spec spec = {"tests.Object", sizeof(object), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_HAVE_VECTORCALL, object_slots};

static void prepare(PyVM *vm)
{
    set_me(vm);
    PyObject *type = PyVMType_FromSpec(vm, &spec);
    CHECK_NO_EXCEPTION(vm);
    set_global(vm, "Object", type);
    PyVM_DecRef(vm, type);
    CHECK_RUN(vm, test);
}

int main(void)
{
    PyVM *a = new_vm(), *b = new_vm();
    prepare(a);
    prepare(b);
    run_test_everywhere(a, b);
    CHECK(deallocated > 0);
    CHECK(PyVM_Close(a) == PYVM_OK);
    CHECK(PyVM_Close(b) == PYVM_OK);
    CHECK_INT(finalized, deallocated);
    return 0;
}
