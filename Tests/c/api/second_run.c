/*
 * second_run.c: open, use, close, and open again in the same process; and what calls leave behind: over many turns,
 * neither the blocks that the VM has allocated nor the references to a sentinel grow.
 */
#include "support/expect.h"

/* Something of everything: if the first run left its traces, the second would see them. */
static void use(PyVM *vm, int run)
{
    CHECK_RUN(vm,
              "assert not hasattr(__builtins__, 'left_behind') and 'left_behind' not in globals()\n"
              "import builtins, json, sys, threading\n"
              "assert 'left_behind' not in sys.modules\n"
              "builtins.left_behind = left_behind = sys.modules['left_behind'] = 1\n"
              "assert json.loads('[1, 2]') == [1, 2]\n"
              "thread = threading.Thread(target=list, args=(range(1000),))\n"
              "thread.start(); thread.join()\n");
    PyObject *number = PyVMLong_FromLong(vm, run);
    set_global(vm, "run", number);
    CHECK_INT(evaluate_int(vm, "run + 1"), run + 1);
    PyVM_DecRef(vm, number);
    CHECK(PyVMErr_Format(vm, PyVMExc_ValueError(vm), "%d", run) == NULL); /* stays pending until the end */
}

static void run_again_and_again(PyVM_Kind kind)
{
    unsigned long last_id = 0;
    for (int run = 0; run < 5; run++) {
        PyVM *vm = new_vm_of(kind);
        PyVM_Info info = {.size = sizeof info};
        REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK && info.id > last_id);
        last_id = info.id;
        CHECK(run % 2 == 0 || PyVM_Attach(vm) == PYVM_OK);
        use(vm, run);
        CHECK(PyVM_Close(vm) == PYVM_OK && PyVM_Current() == NULL);
        CHECK_INT(PyVM_IsInitialized(vm), 0);
        CHECK(PyVMList_New(vm, 0) == NULL);
        CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVMList_New");
    }
}

/* ---- Leaks ----------------------------------------------------------------------------------------------- */

static PyObject *sentinel;

static PyObject *same(PyVM *vm, PyObject *args, PyObject *Py_UNUSED(kwargs), void *Py_UNUSED(data))
{
    return PyVM_NewRef(vm, PyVMTuple_GetItem(vm, args, 0));
}

PyVM_DEFINE(PyCFunction, same_in_c)(PyVM *vm, PyObject *Py_UNUSED(self), PyObject *object)
{
    return PyVM_NewRef(vm, object);
}

static PyMethodDef same_method = {"same_in_c", same_in_c, METH_O, NULL};

static void calls(PyVM *vm)
{
    PyObject *list = PyVMList_New(vm, 0), *dict = PyVMDict_New(vm), *found = NULL;
    PyVMList_Append(vm, list, sentinel);
    PyVMDict_SetItemString(vm, dict, "k", sentinel);
    PyVM_DecRef(vm, PyVMList_GetItemRef(vm, list, 0));
    PyVMDict_GetItemStringRef(vm, dict, "k", &found);
    PyVM_DecRef(vm, found);
    PyVM_DecRef(vm, PyVM_BuildValue(vm, "(O[O]{s:O})", sentinel, sentinel, "k", sentinel));
    PyVM_DecRef(vm, PyVMTuple_Pack(vm, 2, sentinel, sentinel));
    PyVM_DecRef(vm, PyVMUnicode_FromFormat(vm, "%R %s", sentinel, "text"));
    PyVMArg_Parse(vm, sentinel, "O", &found);
    PyObject *function = PyVM_DefineFunction(vm, "same", "Gives it back.", same, NULL, NULL);
    PyVM_DecRef(vm, PyVMObject_CallFunctionObjArgs(vm, function, sentinel, NULL));
    PyVM_DecRef(vm, PyVMObject_CallOneArg(vm, function, sentinel));
    PyVM_DecRef(vm, function);
    function = PyVMCFunction_New(vm, &same_method, NULL);
    PyVM_DecRef(vm, PyVMObject_CallOneArg(vm, function, sentinel));
    PyVM_DecRef(vm, function);
    PyVMErr_SetObject(vm, PyVMExc_ValueError(vm), sentinel);
    PyVM_DecRef(vm, PyVMErr_GetRaisedException(vm));
    PyVMErr_Format(vm, PyVMExc_KeyError(vm), "%R", sentinel);
    PyVMErr_Clear(vm);
    PyVMObject_GetOptionalAttrString(vm, sentinel, "missing", &found);
    if (!RUNS(vm, 15)) {
        PyVMFrozenDict_New(vm, dict); /* missing */
        PyVMErr_Clear(vm);
    }
    PyObject *delta = PyVMDelta_FromDSU(vm, 1, 2, 3);
    if (delta == NULL) /* 3.12 has no datetime API in an own-gil VM */
        PyVMErr_Clear(vm);
    PyVM_XDECREF(vm, delta);
    PyVM_DecRef(vm, dict), PyVM_DecRef(vm, list);
}

/* What the VM has allocated after `turns` more turns of calls. */
static long long blocks_after(PyVM *vm, int turns, int attached)
{
    REQUIRE(!attached || PyVM_Attach(vm) == PYVM_OK);
    for (int i = 0; i < turns; i++)
        calls(vm);
    CHECK(!attached || PyVM_Detach(vm) == PYVM_OK);
    CHECK_RUN(vm, "import gc, sys; gc.collect()");
    return evaluate_int(vm, "sys.getallocatedblocks()");
}

static void leaks(PyVM *vm)
{
    sentinel = PyVMObject_CallNoArgs(vm, (PyObject *)PyVMBaseObject_Type(vm));
    for (int attached = 0; attached < 2; attached++) {
        Py_ssize_t references = PyVM_REFCNT(vm, sentinel);
        long long before = blocks_after(vm, 2000, attached), after = blocks_after(vm, 2000, attached);
        CHECK_INT(PyVM_REFCNT(vm, sentinel), references);
        if (after - before >= 1000) /* of 2000 turns; free lists and caches may grow a little */
            check_failed(__FILE__, __LINE__, "2000 turns left %lld blocks behind", after - before);
    }
    PyVM_DecRef(vm, sentinel);
}

int main(void)
{
    run_again_and_again(PYVM_KIND_DEFAULT);
    run_again_and_again(PYVM_KIND_SHARED_GIL);
    PyVM *vm = new_vm();
    leaks(vm);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 0;
}
