/*
 * timeout.c: PyVM_RunWithTimeout: code that is interrupted when its time is up.
 */
#include <string.h>

#include "contract/engine.h"
#include "libpyvm/calls/bounded.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame/fail.h"

static int explain(int milliseconds, bool interrupted, int result, const char *function)
{
    if (interrupted)
        return pyvm_fail(PYVM_ERROR_TIMEOUT, function, "the code did not end within %d ms and was interrupted",
                         milliseconds);
    if (result > 0)
        return pyvm_fail(PYVM_ERROR_RAISED, function,
                         "the code ended with KeyboardInterrupt before its time was up: "
                         "it raised that itself, or PyVM_Interrupt or an outer time limit did");
    if (result < 0)
        return pyvm_fail(PYVM_ERROR_RAISED, function,
                         "the code raised an exception, which was printed to the VM's "
                         "sys.stderr");
    return PYVM_OK;
}

/* Needs the VM attached. */
static int run_bounded(PyVM *vm, const char *code, int milliseconds, const char *function)
{
    pyvm_bounded run;
    int error = pyvm_bounded_begin(&run, milliseconds * 1000000LL);
    if (error)
        return pyvm_fail(PYVM_ERROR_MEMORY, function,
                         "the code was not run: the thread that watches its time limit could not be made: %s",
                         strerror(error));
    int result = vm->engine->run(code);
    return explain(milliseconds, pyvm_bounded_end(&run), result, function);
}

int PyVM_RunWithTimeout(PyVM *vm, const char *code, int milliseconds)
{
    if (vm && !code)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the code is NULL");
    if (vm && milliseconds <= 0)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the time limit is %d milliseconds, but it has to be 1 or more",
                         milliseconds);
    PyVM_Callback frame;
    int failure = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (failure != PYVM_OK)
        return pyvm_frame_fail(failure, vm, __func__);
    int status = run_bounded(vm, code, milliseconds, __func__);
    pyvm_frame_pop(pyvm_self);
    return status;
}
