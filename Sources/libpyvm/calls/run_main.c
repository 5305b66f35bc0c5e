/*
 * run_main.c: PyVM_RunMain: the program that CPython's command line names.
 */
#include "contract/engine.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "pyvm/config.h"

int PyVM_RunMain(PyVM *vm)
{
    PyVM_Callback frame;
    char why[PYVM_WHY] = "";
    int code = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK) {
        pyvm_frame_fail(code, vm, __func__);
        return -1;
    }
    int ending = vm->engine->run_program(vm->read != NULL, why);
    pyvm_frame_pop(pyvm_self);
    if (ending < 0)
        pyvm_fail(PYVM_ERROR_UNSUPPORTED, __func__, "the program cannot be run: %s", why);
    return ending;
}
