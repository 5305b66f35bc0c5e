/*
 * callbacks_hooks.c: functions that CPython calls by itself: destructors of capsules, callbacks of weak references,
 * pending calls, exit functions, trace and profile functions, audit hooks, watchers, visitors. Each gets the VM it
 * happens in.
 */
#include "support/callbacks.h"

/* The two VMs, and what was counted in each. */
typedef struct counts {
    PyVM *vm;
    int destroyed, weak, pending, exits, exits_with_data, traced, profiled, audited, watched, created, visited;
} counts;

static counts all[2];

static counts *of(PyVM *vm)
{
    REQUIRE(vm != NULL && PyVM_Current() == vm && (all[0].vm == vm || all[1].vm == vm));
    return all[0].vm == vm ? &all[0] : &all[1];
}

/* ---- Capsules and weak references ------------------------------------------------------------------------ */

static int treasure;

PyVM_DEFINE(PyCapsule_Destructor, destroy)(PyVM *vm, PyObject *capsule)
{
    CHECK_SAME(PyVMCapsule_GetPointer(vm, capsule, "tests.treasure"), &treasure);
    CHECK_SAME(PyVMCapsule_GetContext(vm, capsule), vm);
    of(vm)->destroyed++;
}

static void capsules(counts *in)
{
    PyObject *capsule = PyVMCapsule_New(in->vm, &treasure, "tests.treasure", destroy);
    CHECK_INT(PyVMCapsule_SetContext(in->vm, capsule, in->vm), 0);
    CHECK_INT(PyVMCapsule_IsValid(in->vm, capsule, "tests.treasure"), 1);
    CHECK(PyVMCapsule_GetDestructor(in->vm, capsule) == destroy);
    set_global(in->vm, "capsule", capsule);
    PyVM_DecRef(in->vm, capsule);
    CHECK_INT(in->destroyed, 0);
    CHECK_RUN(in->vm,
              "import threading\n"
              "def drop():\n"
              "    global capsule\n"
              "    del capsule\n"
              "thread = threading.Thread(target=drop)\n"
              "thread.start()\n"
              "thread.join()\n");
    CHECK_INT(in->destroyed, 1);
    CHECK(PyVMCapsule_New(in->vm, NULL, NULL, destroy) == NULL);
    CHECK_RAISED(in->vm, "ValueError", "null pointer");
}

static PyObject *weak_callback(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    CHECK(kwargs == NULL && data == of(vm));
    CHECK_INT(PyVMWeakref_CheckRef(vm, PyVMTuple_GetItem(vm, args, 0)), 1);
    of(vm)->weak++;
    PyVM_RETURN_NONE(vm);
}

static void weak_references(counts *in)
{
    PyObject *set = evaluate(in->vm, "set()"), *alive;
    PyObject *callback = PyVM_DefineFunction(in->vm, "callback", NULL, weak_callback, in, NULL);
    PyObject *reference = PyVMWeakref_NewRef(in->vm, set, callback);
    CHECK_INT(PyVMWeakref_GetRef(in->vm, reference, &alive), 1);
    CHECK_SAME(alive, set);
    PyVM_DecRef(in->vm, alive);
    PyVM_DecRef(in->vm, set);
    CHECK_INT(in->weak, 1);
    CHECK_INT(PyVMWeakref_GetRef(in->vm, reference, &alive), 0);
    CHECK_SAME(alive, NULL);
    PyVM_DecRef(in->vm, reference), PyVM_DecRef(in->vm, callback);
}

/* ---- Pending calls and exit functions -------------------------------------------------------------------- */

PyVM_DEFINE(pendingcallfunc, pending)(PyVM *vm, void *data)
{
    CHECK(data == of(vm));
    __atomic_add_fetch(&of(vm)->pending, 1, __ATOMIC_SEQ_CST);
    return PyVMRun_SimpleString(vm, "pending_ran = True");
}

static void pending_calls(counts *in)
{
    for (int i = 1; i <= 3; i++) {
        CHECK_INT(PyVM_AddPendingCall(in->vm, pending, in), 0);
        for (int turns = 0; turns < 1000 && __atomic_load_n(&in->pending, __ATOMIC_SEQ_CST) < i; turns++)
            CHECK_RUN(in->vm,
                      "import time\n"
                      "for i in range(100): pass\n"
                      "time.sleep(0.001)\n");
        CHECK_INT(in->pending, i);
    }
    CHECK_INT(evaluate_int(in->vm, "pending_ran"), 1);
}

PyVM_DEFINE(atexitfunc, exiting)(PyVM *vm)
{
    of(vm)->exits++;
    CHECK_RUN(vm, "assert pending_ran"); /* __main__ is still there */
}

PyVM_DEFINE(atexitdatafunc, exiting_with_data)(PyVM *vm, void *data)
{
    CHECK(data == of(vm));
    of(vm)->exits_with_data++;
}

static void exit_functions(counts *in)
{
    CHECK_INT(PyVM_AtExit(in->vm, exiting), 0);
    CHECK_INT(PyVM_AtExit(in->vm, exiting), 0);
    int result = PyVMUnstable_AtExit(in->vm, PyVMInterpreterState_Get(in->vm), exiting_with_data, in);
    if (RUNS(in->vm, 13)) {
        CHECK_INT(result, 0);
    } else {
        CHECK_INT(result, -1);
        CHECK_NEEDS(in->vm, "PyUnstable_AtExit", "3.13");
    }
}

/* ---- Tracing, auditing ----------------------------------------------------------------------------------- */

PyVM_DEFINE(Py_tracefunc, trace)(PyVM *vm, PyObject *object, PyFrameObject *frame, int what, PyObject *arg)
{
    CHECK_REPR(vm, object, "'traced'");
    if (what == PyTrace_CALL) {
        PyCodeObject *code = PyVMFrame_GetCode(vm, frame);
        PyObject *name = PyVMObject_GetAttrString(vm, (PyObject *)code, "co_name");
        if (PyVMUnicode_CompareWithASCIIString(vm, name, "traced") == 0)
            of(vm)->traced++;
        PyVM_DecRef(vm, name), PyVM_DecRef(vm, (PyObject *)code);
    }
    if (what == PyTrace_EXCEPTION)
        CHECK_INT(PyVMTuple_Size(vm, arg), 3);
    return 0;
}

PyVM_DEFINE(Py_tracefunc, profile)(PyVM *vm, PyObject *Py_UNUSED(object), PyFrameObject *Py_UNUSED(frame), int what,
                                   PyObject *Py_UNUSED(arg))
{
    of(vm)->profiled += what == PyTrace_CALL || what == PyTrace_C_CALL;
    return 0;
}

static void tracing(counts *in)
{
    PyVM *vm = in->vm;
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    CHECK_RUN(vm, "def traced(): return len('x')");
    PyObject *function = evaluate(vm, "traced"), *object = PyVMUnicode_FromString(vm, "traced");
    PyVMEval_SetTrace(vm, trace, object);
    CHECK_NEW(vm, PyVMObject_CallNoArgs(vm, function), "1");
    CHECK_NEW(vm, PyVMObject_CallNoArgs(vm, function), "1");
    PyVMEval_SetTrace(vm, NULL, NULL);
    CHECK_NEW(vm, PyVMObject_CallNoArgs(vm, function), "1");
    CHECK_INT(in->traced, 2);
    PyVMEval_SetProfile(vm, profile, NULL);
    CHECK_NEW(vm, PyVMObject_CallNoArgs(vm, function), "1");
    PyVMEval_SetProfile(vm, NULL, NULL);
    CHECK(in->profiled >= 2); /* traced() and len() */
    PyVM_DecRef(vm, object), PyVM_DecRef(vm, function);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

/* An audit hook of C is the process's: it hears all VMs, and is told which one it hears. */
PyVM_DEFINE(Py_AuditHookFunction, audit)(PyVM *vm, const char *event, PyObject *args, void *data)
{
    if (strcmp(event, "pyvm.tests.hook") != 0)
        return 0;
    CHECK(data == &treasure && PyVMTuple_Size(vm, args) == 1);
    of(vm)->audited++;
    return 0;
}

static int is_isolated(PyVM *vm)
{
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK);
    return info.kind == PYVM_KIND_ISOLATED;
}

static void auditing(void)
{
    CHECK_INT(PyVMSys_AddAuditHook(all[0].vm, audit, &treasure), 0);
    for (int i = 0; i < 2; i++) {
        CHECK_RUN(all[i].vm, "import sys; sys.audit('pyvm.tests.hook', 1)");
        CHECK_INT(PyVMSys_Audit(all[i].vm, "pyvm.tests.hook", "i", 2), 0);
        CHECK_INT(all[i].audited, i == 0 || !is_isolated(all[i].vm) ? 2 : 0); /* the hook is its libpython's */
    }
}

/* ---- Watchers and visitors ------------------------------------------------------------------------------- */

PyVM_DEFINE(PyDict_WatchCallback, watch)(PyVM *vm, PyDict_WatchEvent event, PyObject *dict, PyObject *key,
                                         PyObject *value)
{
    CHECK(PyVMDict_Check(vm, dict));
    if (event == PyDict_EVENT_ADDED && PyVMLong_Check(vm, key) && PyVMLong_AsLong(vm, value) == 42)
        of(vm)->watched++;
    return 0;
}

PyVM_DEFINE(PyFunction_WatchCallback, watch_function)(PyVM *vm, PyFunction_WatchEvent event, PyFunctionObject *function,
                                                      PyObject *Py_UNUSED(value))
{
    if (event == PyFunction_EVENT_CREATE) { /* CPython makes a function of __main__'s code, too */
        PyObject *code = PyVMFunction_GetCode(vm, (PyObject *)function);
        PyObject *name = PyVMObject_GetAttrString(vm, code, "co_name");
        of(vm)->created += PyVMUnicode_CompareWithASCIIString(vm, name, "created") == 0;
        PyVM_DecRef(vm, name);
    }
    return 0;
}

PyVM_DEFINE(gcvisitobjects_t, visit)(PyVM *vm, PyObject *object, void *data)
{
    REQUIRE(data == of(vm) && object != NULL);
    return ++of(vm)->visited < 10; /* 0 ends the visit */
}

static void watchers(counts *in)
{
    PyVM *vm = in->vm;
    int id = PyVMDict_AddWatcher(vm, watch);
    if (!RUNS(vm, 12)) {
        CHECK_INT(id, -1);
        CHECK_NEEDS(vm, "PyDict_AddWatcher", "3.12");
        CHECK_INT(PyVMFunction_AddWatcher(vm, watch_function), -1);
        CHECK_NEEDS(vm, "PyFunction_AddWatcher", "3.12");
        PyVMUnstable_GC_VisitObjects(vm, visit, in);
        CHECK_NEEDS(vm, "PyUnstable_GC_VisitObjects", "3.12");
        return;
    }
    PyObject *dict = PyVMDict_New(vm);
    CHECK_INT(PyVMDict_Watch(vm, id, dict), 0);
    set_global(vm, "watched", dict);
    CHECK_RUN(vm, "watched[1] = 42; watched[2] = 41; watched[3] = 42");
    CHECK_INT(in->watched, 2);
    CHECK_INT(PyVMDict_Unwatch(vm, id, dict), 0);
    CHECK_RUN(vm, "watched[4] = 42");
    CHECK_INT(in->watched, 2);
    CHECK_INT(PyVMDict_ClearWatcher(vm, id), 0);
    CHECK_INT(PyVMDict_ClearWatcher(vm, id), -1);
    CHECK_RAISED(vm, "ValueError", "watcher");
    id = PyVMFunction_AddWatcher(vm, watch_function);
    CHECK_RUN(vm, "def created(): pass\ndef created(): pass");
    CHECK_INT(PyVMFunction_ClearWatcher(vm, id), 0);
    CHECK_INT(in->created, 2);
    PyVMUnstable_GC_VisitObjects(vm, visit, in);
    CHECK_INT(in->visited, 10);
    PyVM_DecRef(vm, dict);
}

int main(void)
{
    for (int i = 0; i < 2; i++) {
        all[i].vm = new_vm();
        set_me(all[i].vm);
    }
    for (int i = 0; i < 2; i++) {
        capsules(&all[i]);
        weak_references(&all[i]);
        pending_calls(&all[i]);
        exit_functions(&all[i]);
        tracing(&all[i]);
        watchers(&all[i]);
    }
    auditing();
    for (int i = 0; i < 2; i++) {
        int has_data = RUNS(all[i].vm, 13);
        CHECK_INT(all[i].exits, 0);
        CHECK(PyVM_Close(all[i].vm) == PYVM_OK);
        CHECK_INT(all[i].exits, 2);
        CHECK_INT(all[i].exits_with_data, has_data);
    }
    return 0;
}
