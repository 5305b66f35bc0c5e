/*
 * callbacks_functions.c: PyVM_DEFINE for functions and methods of every calling convention, in two VMs, attached and
 * detached, on C's thread and on Python's; and what PyVM_DefineFunction makes.
 */
#include "support/callbacks.h"

/* The functions of other types than PyCFunction go into a PyMethodDef as this. */
#define METHOD(function) ((PyCFunction)(void (*)(void))(function))

/* A new tuple of the objects of an array. */
static PyObject *pack(PyVM *vm, PyObject *const *objects, Py_ssize_t count)
{
    PyObject *tuple = PyVMTuple_New(vm, count);
    for (Py_ssize_t i = 0; i < count; i++)
        PyVMTuple_SetItem(vm, tuple, i, PyVM_NewRef(vm, objects[i]));
    return tuple;
}

PyVM_DEFINE(PyCFunction, varargs)(PyVM *vm, PyObject *self, PyObject *args)
{
    CHECK_INSIDE(vm);
    return PyVM_BuildValue(vm, "OO", self, args);
}

PyVM_DEFINE(PyCFunctionWithKeywords, keywords)(PyVM *vm, PyObject *self, PyObject *args, PyObject *kwargs)
{
    CHECK_INSIDE(vm);
    return PyVM_BuildValue(vm, "OOO", self, args, kwargs != NULL ? kwargs : PyVM_None(vm));
}

PyVM_DEFINE(PyCFunction, noargs)(PyVM *vm, PyObject *self, PyObject *nothing)
{
    CHECK_INSIDE(vm);
    CHECK(nothing == NULL);
    return PyVM_BuildValue(vm, "(O)", self);
}

PyVM_DEFINE(PyCFunction, one)(PyVM *vm, PyObject *self, PyObject *object)
{
    CHECK_INSIDE(vm);
    return PyVM_BuildValue(vm, "OO", self, object);
}

PyVM_DEFINE(PyCFunctionFast, fastcall)(PyVM *vm, PyObject *self, PyObject *const *args, Py_ssize_t count)
{
    CHECK_INSIDE(vm);
    return PyVM_BuildValue(vm, "ON", self, pack(vm, args, count));
}

PyVM_DEFINE(PyCFunctionFastWithKeywords, fastcall_keywords)(PyVM *vm, PyObject *self, PyObject *const *args,
                                                            Py_ssize_t count, PyObject *names)
{
    CHECK_INSIDE(vm);
    Py_ssize_t by_name = names != NULL ? PyVMTuple_Size(vm, names) : 0;
    return PyVM_BuildValue(vm, "ONON", self, pack(vm, args, count), names != NULL ? names : PyVM_None(vm),
                           pack(vm, args + count, by_name));
}

PyVM_DEFINE(PyCMethod, with_class)(PyVM *vm, PyObject *self, PyTypeObject *type, PyObject *const *args,
                                   Py_ssize_t count, PyObject *names)
{
    CHECK_INSIDE(vm);
    return PyVM_BuildValue(vm, "OONO", self, type, pack(vm, args, count), names != NULL ? names : PyVM_None(vm));
}

/* A static method has no self: NULL. */
PyVM_DEFINE(PyCFunction, without_self)(PyVM *vm, PyObject *self, PyObject *object)
{
    CHECK_INSIDE(vm);
    CHECK(self == NULL);
    return PyVM_NewRef(vm, object);
}

PyVM_DEFINE(PyCFunction, failing)(PyVM *vm, PyObject *Py_UNUSED(self), PyObject *object)
{
    CHECK_INSIDE(vm);
    return PyVMErr_Format(vm, PyVMExc_LookupError(vm), "no %R", object);
}

static PyMethodDef functions[] = {
    {"varargs", varargs, METH_VARARGS, NULL},
    {"keywords", METHOD(keywords), METH_VARARGS | METH_KEYWORDS, NULL},
    {"noargs", noargs, METH_NOARGS, NULL},
    {"one", one, METH_O, NULL},
    {"fastcall", METHOD(fastcall), METH_FASTCALL, NULL},
    {"fastcall_keywords", METHOD(fastcall_keywords), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"failing", failing, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyMethodDef methods[] = {
    {"varargs", varargs, METH_VARARGS, NULL},
    {"keywords", METHOD(keywords), METH_VARARGS | METH_KEYWORDS, NULL},
    {"noargs", noargs, METH_NOARGS, NULL},
    {"one", one, METH_O, NULL},
    {"fastcall", METHOD(fastcall), METH_FASTCALL, NULL},
    {"fastcall_keywords", METHOD(fastcall_keywords), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"with_class", METHOD(with_class), METH_METHOD | METH_FASTCALL | METH_KEYWORDS, NULL},
    {"of_class", varargs, METH_VARARGS | METH_CLASS, NULL},
    {"static", without_self, METH_O | METH_STATIC, NULL},
    {"__contains__", one, METH_O | METH_COEXIST, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot type_slots[] = {{Py_tp_methods, methods}, {0, NULL}};
static PyType_Spec type_spec = {"tests.Object", sizeof(PyObject), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
                                type_slots};

static PyModuleDef module_def = {
    .m_base = PyModuleDef_HEAD_INIT, .m_name = "functions", .m_size = 0, .m_methods = functions};

static const char test[] =
    "class Derived(Object): pass\n"
    "def raises(error, function, *args, **kwargs):\n"
    "    try: function(*args, **kwargs)\n"
    "    except error as raised: return str(raised)\n"
    "    raise AssertionError(function)\n"
    "def test():\n"
    "    m, o, d = functions, Object(), Derived()\n"
    "    for self, of in (m, m), (o, o), (d, d):\n"
    "        assert of.varargs() == (self, ())\n"
    "        assert of.varargs(1, 2) == (self, (1, 2))\n"
    "        assert of.keywords(1) == (self, (1,), None)\n"
    "        assert of.keywords(1, k=2) == (self, (1,), {'k': 2})\n"
    "        assert of.noargs() == (self,)\n"
    "        assert of.one([]) == (self, [])\n"
    "        assert of.fastcall() == (self, ())\n"
    "        assert of.fastcall(1, 2, 3) == (self, (1, 2, 3))\n"
    "        assert of.fastcall_keywords(1) == (self, (1,), None, ())\n"
    "        assert of.fastcall_keywords(1, j=2, k=3) == (self, (1,), ('j', 'k'), (2, 3))\n"
    "        raises(TypeError, of.varargs, k=1)\n"
    "        raises(TypeError, of.noargs, 1)\n"
    "        raises(TypeError, of.one)\n"
    "        raises(TypeError, of.fastcall, k=1)\n"
    "    assert o.with_class(1, k=2) == (o, Object, (1,), ('k',))\n"
    "    assert d.with_class() == (d, Object, (), None)\n" /* the class that defines it, not self's */
    "    assert Derived.of_class(1) == (Derived, (1,))\n"
    "    assert o.of_class(1) == (Object, (1,))\n"
    "    assert Object.static(7) == o.static(7) == 7\n"
    "    assert Object.__contains__(o, 1) == (o, 1)\n"
    "    assert raises(LookupError, m.failing, 'x') == \"no 'x'\"\n"
    "    assert made(1, 2, k=3) == ((1, 2), {'k': 3})\n"
    "    assert made() == ((), None)\n"
    "    raises(TypeError, Object.varargs, 1)\n";

/* ---- PyVM_DefineFunction --------------------------------------------------------------------------------- */

static int frees;

static void count_free(void *data)
{
    CHECK(data == &frees);
    frees++;
}

static PyObject *made(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    CHECK_INSIDE(vm);
    CHECK(data == &frees);
    return PyVM_BuildValue(vm, "OO", args, kwargs != NULL ? kwargs : PyVM_None(vm));
}

static void prepare(PyVM *vm)
{
    set_me(vm);
    PyObject *module = PyVMModule_Create(vm, &module_def), *type = PyVMType_FromSpec(vm, &type_spec);
    CHECK_NO_EXCEPTION(vm);
    set_global(vm, "functions", module);
    set_global(vm, "Object", type);
    PyVM_DecRef(vm, type), PyVM_DecRef(vm, module);
    PyObject *function = PyVM_DefineFunction(vm, "made", "What it does.", made, &frees, count_free);
    set_global(vm, "made", function);
    CHECK_NEW(vm, evaluate(vm, "made.__name__, made.__doc__"), "('made', 'What it does.')");
    PyVM_DecRef(vm, function);
    CHECK_RUN(vm, test);
}

int main(void)
{
    PyVM *a = new_vm(), *b = new_vm();
    prepare(a);
    prepare(b);
    run_test_everywhere(a, b);
    CHECK_INT(frees, 0);
    CHECK_RUN(a, "del made");
    CHECK_INT(frees, 1);
    CHECK(PyVM_Close(a) == PYVM_OK);
    CHECK(PyVM_Close(b) == PYVM_OK);
    CHECK_INT(frees, 2); /* the end of a VM frees what its functions hold */
    return 0;
}
