/*
 * callback.c: Python calls C, which calls other VMs and back; also on threads that Python made.
 */
#include <pthread.h>
#include <stddef.h>

#include "support/vm.h"

/* Programs have the struct on their stacks: members stay where they are, and its size is libpyvm.so.1's. */
_Static_assert(offsetof(PyVM_Callback, vm_) == 8 && offsetof(PyVM_Callback, kind_) == 56, "members have moved");
_Static_assert(offsetof(PyVM_Callback, reserved_) == 64, "programs compiled before there was room for more end here");
_Static_assert(sizeof(PyVM_Callback) == 96, "another size needs another soname");

static PyVM *a, *b;
static int freed;

static void count_freed(void *data)
{
    CHECK(data == &freed);
    freed++;
}

static PyObject *none(PyVM *vm)
{
    PyObject *none = PyVM_None(vm);
    PyVM_IncRef(vm, none);
    return none;
}

/* down(n): in A calls B's down(n - 1), and the other way round. */
static PyObject *down(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    CHECK(kwargs == NULL && data == &freed && PyVM_Current() == vm);
    long left = PyVMLong_AsLong(vm, PyVMTuple_GetItem(vm, args, 0));
    PyVM *other = vm == a ? b : a;
    char code[40];
    snprintf(code, sizeof code, "result = %ld\ndown(%ld)", left, left - 1);
    if (left > 0)
        CHECK_RUN(other, code);
    CHECK(PyVM_Current() == vm);
    return none(vm);
}

static void nested_calls(void)
{
    define(a, "down", down, &freed);
    define(b, "down", down, &freed);
    CHECK_RUN(a, "down(6)");
    REQUIRE(PyVM_Attach(b) == PYVM_OK);
    CHECK_RUN(a, "down(5)");
    CHECK_RUN(b, "down(4)");
    CHECK(PyVM_Detach(b) == PYVM_OK);
    CHECK(PyVM_Current() == NULL);
}

/* What a callback must not do, and what is mended if it does. */
static PyObject *misbehave(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    CHECK(PyVM_Detach(vm) == PYVM_ERROR_ORDER);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_Detach");
    CHECK(PyVM_Close(vm) == PYVM_ERROR_ORDER);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_Close");
    PyThreadState *state = PyVMEval_SaveThread(vm);
    CHECK(state != NULL && PyVM_Current() == NULL);
    CHECK_RUN(vm, "saved = 1"); /* on the state that Python is running on */
    CHECK_RUN(b, "saved = 1");
    PyVMEval_RestoreThread(vm, state);
    PyObject *result = none(vm);
    PyVMEval_SaveThread(vm);
    PyVM_Attach(b);
    PyVM_Attach(vm);
    return result; /* with all that left as it is */
}

static void misbehaving(void)
{
    define(a, "misbehave", misbehave, NULL);
    REQUIRE(PyVM_Attach(a) == PYVM_OK);
    CHECK_RUN(a, "misbehave(); misbehave()");
    CHECK(PyVM_Current() == a && PyVM_Detach(a) == PYVM_OK);
    CHECK_RUN(a, "misbehave(); misbehave()");
    CHECK(PyVM_Current() == NULL);
}

static PyObject *raises(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)data;
    REQUIRE(kwargs != NULL && PyVMDict_GetItemString(vm, kwargs, "k") != NULL);
    CHECK(PyVMDict_GetItemString(vm, kwargs, "missing") == NULL);
    CHECK(PyVMObject_GetAttrString(vm, kwargs, "missing") == NULL && PyVMErr_Occurred(vm) != NULL);
    return NULL;
}

static void exceptions(void)
{
    define(a, "raises", raises, NULL);
    CHECK_RUN(a, "try:\n raises(k=1)\n raise SystemError\nexcept AttributeError: pass");
}

/* Threads that Python made have nothing attached of their own. */
static void python_threads(void)
{
    CHECK_RUN(a,
              "import threading\n"
              "def work():\n"
              "    for i in range(50):\n"
              "        down(3)\n"
              "        misbehave()\n"
              "threads = [threading.Thread(target=work) for i in range(4)]\n"
              "for t in threads: t.start()\n"
              "for t in threads: t.join()\n");
}

static void freeing(void)
{
    PyObject *f = PyVM_DefineFunction(a, "f", "What it does.", down, &freed, count_freed);
    REQUIRE(f != NULL && freed == 0);
    PyObject *doc = PyVMObject_GetAttrString(a, f, "__doc__");
    CHECK(strcmp(PyVMUnicode_AsUTF8(a, doc), "What it does.") == 0);
    PyVM_DecRef(a, doc);
    PyVM_DecRef(a, f);
    CHECK(freed == 1);
    CHECK(PyVM_DefineFunction(NULL, "f", NULL, down, &freed, count_freed) == NULL && freed == 2);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_DefineFunction");
    CHECK(PyVM_DefineFunction(a, NULL, NULL, down, &freed, count_freed) == NULL && freed == 3);
    f = PyVM_DefineFunction(a, "f", NULL, down, &freed, count_freed);
    CHECK(PyVMDict_SetItemString(a, PyVMModule_GetDict(a, PyVMImport_AddModule(a, "__main__")), "f", f) == 0);
    PyVM_DecRef(a, f);
}

/* As a program that was compiled against older headers has it: what lies behind `flags_` is not the library's. */
static PyObject *spare_room(PyObject *self, PyObject *args)
{
    (void)self, (void)args;
    PyVM_Callback frame, untouched;
    memset(&frame, 0xA5, sizeof frame);
    memset(&untouched, 0xA5, sizeof untouched);
    PyVM *vm = PyVM_BeginCallback(&frame);
    CHECK(vm == a);
    PyObject *result = none(vm);
    PyVMEval_RestoreThread(vm, PyVMEval_SaveThread(vm));
    CHECK_RUN(b, "spared = 1");
    CHECK(PyVM_Attach(vm) == PYVM_OK);
    PyVM_EndCallback(&frame);
    CHECK(memcmp(frame.reserved_, untouched.reserved_, sizeof frame.reserved_) == 0);
    return result;
}

static void sparing(void)
{
    static PyMethodDef definition = {"spare_room", spare_room, METH_NOARGS, NULL};
    CHECK(PyVM_Attach(a) == PYVM_OK);
    PyObject *function = PyVMCFunction_New(a, &definition, NULL);
    PyObject *globals = PyVMModule_GetDict(a, PyVMImport_AddModule(a, "__main__"));
    CHECK(function != NULL && PyVMDict_SetItemString(a, globals, "spare_room", function) == 0);
    PyVM_DecRef(a, function);
    CHECK(PyVM_Detach(a) == PYVM_OK);
    CHECK_RUN(a,
              "spare_room()\n" /* attached for a call; then in a thread that Python made */
              "thread = threading.Thread(target=spare_room)\n"
              "thread.start(); thread.join()\n");
}

static void outside(void)
{
    PyVM_Callback frame;
    CHECK(PyVM_BeginCallback(&frame) == NULL);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_BeginCallback");
    PyVM_EndCallback(&frame);
    CHECK(PyVM_Current() == NULL);
}

int main(void)
{
    a = new_vm();
    b = new_vm_of(PYVM_KIND_SHARED_GIL);
    nested_calls();
    misbehaving();
    exceptions();
    python_threads();
    freeing();
    sparing();
    outside();
    CHECK(PyVM_Close(a) == PYVM_OK && PyVM_Close(b) == PYVM_OK);
    CHECK(freed == 4); /* with the interpreter */
    return 0;
}
