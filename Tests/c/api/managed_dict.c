/*
 * managed_dict.c: objects whose attributes the interpreter keeps: the garbage collector sees those, and they end with
 * the object, on each CPython that has such objects.
 */
#include "support/kinds.h"

static int ended;

PyVM_DEFINE(traverseproc, traverse)(PyVM *vm, PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT((PyObject *)PyVM_TYPE(vm, self));
    return PyVMObject_VisitManagedDict(vm, self, visit, arg);
}

PyVM_DEFINE(inquiry, clear)(PyVM *vm, PyObject *self)
{
    PyVMObject_ClearManagedDict(vm, self);
    return 0;
}

PyVM_DEFINE(destructor, dealloc)(PyVM *vm, PyObject *self)
{
    PyTypeObject *type = PyVM_TYPE(vm, self);
    PyVMObject_GC_UnTrack(vm, self);
    PyVMObject_ClearManagedDict(vm, self);
    type->tp_free(self);
    PyVM_DECREF(vm, (PyObject *)type);
    ended++;
}

static PyType_Slot slots[] = {{Py_tp_traverse, PyVM_AS_SLOT(traverse)},
                              {Py_tp_clear, PyVM_AS_SLOT(clear)},
                              {Py_tp_dealloc, PyVM_AS_SLOT(dealloc)},
                              {0, NULL}};
static PyType_Spec spec = {"tests.Managed", sizeof(PyObject), 0,
                           Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_MANAGED_DICT, slots};

static void use(PyVM *vm)
{
    if (PyVM_Version(vm) < 0x030C0000)
        return; /* its MANAGED_DICT is another, and private */
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyObject *type = PyVMType_FromSpec(vm, &spec), *main = PyVMImport_AddModule(vm, "__main__");
    REQUIRE(type && PyVMObject_SetAttrString(vm, main, "Managed", type) == 0);
    ended = 0;
    CHECK_RUN(vm,
              "import gc, sys\n"
              "one, value = Managed(), object()\n"
              "before = sys.getrefcount(value)\n"
              "one.value = value\n"
              "assert sys.getrefcount(value) == before + 1\n"
              "del one\n"
              "assert sys.getrefcount(value) == before\n");
    CHECK(ended == 1);
    CHECK_RUN(vm,
              "one = Managed()\n"
              "one.itself = one\n"
              "del one\n"
              "gc.collect()\n");
    CHECK(ended == 2);
    PyVM_DECREF(vm, type);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

int main(void)
{
    for_each_kind(use);
    return 0;
}
