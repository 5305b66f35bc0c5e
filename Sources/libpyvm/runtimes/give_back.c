/*
 * give_back.c: ends the CPython of an isolated VM, and gives its copy back.
 */
#include "libpyvm/runtimes/give_back.h"

#include "libpyvm/runtimes/cpython.h"
#include "libpyvm/state/loaded.h"

bool pyvm_give_back(pyvm_runtime *runtime, PyVM *vm, char *why)
{
    bool again;
    bool stopped = pyvm_cpython_stop(runtime, vm, &again, why); /* without the lock: finalizers may call back */
    pyvm_loaded_set_started(runtime, false);
    pyvm_loaded_lock();
    runtime->use = stopped && again ? PYVM_USE_IDLE : PYVM_USE_LOST;
    pyvm_loaded_unlock();
    return stopped;
}
