/*
 * enter.c: the slow path of the front functions: a call on a VM that the thread has not attached.
 */
#include "core/call.h"

#include <errno.h>

#include "core/frame.h"

/* errno goes through both untouched: PyErr_SetFromErrno reads it, and callers look at it after a call. */

const PyVM_API *pyvm_enter(PyVM *vm, pyvm_scope *scope)
{
    if (PYVM_LIKELY(pyvm_frame_borrow(scope, vm))) /* pthreads and CPython's GIL leave errno alone */
        return vm->api;
    int saved = errno;
    int code = pyvm_frame_push(scope, vm, PYVM_FRAME_BORROW, NULL);
    errno = saved;
    if (PYVM_LIKELY(code == PYVM_OK))
        return vm->api;
    scope->vm_ = NULL;
    pyvm_frame_fail(code, vm, ""); /* pyvm_refused adds the name */
    return &pyvm_refuse_table;
}

void pyvm_leave(pyvm_scope *scope)
{
    if (PYVM_UNLIKELY(!scope->vm_))
        return;
    if (PYVM_LIKELY(scope->flags_ & PYVM_FRAME_ALONE)) {
        pyvm_frame_return(scope);
        return;
    }
    int saved = errno;
    pyvm_frame_pop(pyvm_self);
    errno = saved;
}
