/*
 * close_forked.c: closing a VM that goes on in a child of fork: its threads are joined, its exit handlers run and its
 * output is written, as a process that forks and serves needs it. Nothing is freed, for the child ends soon.
 */
#include "libpyvm/vms/close_forked.h"

#include "libpyvm/refuse/retire.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/frame/heap.h"

int pyvm_close_forked(PyVM *vm, bool attached, const char *function)
{
    int code = PyVM_RunExitHandlers(vm);
    if (code != PYVM_OK)
        return pyvm_frame_fail(code, vm, function);
    if (attached)
        pyvm_frame_pop_heap(pyvm_self);
    pyvm_retire(vm);
    return PYVM_OK;
}
