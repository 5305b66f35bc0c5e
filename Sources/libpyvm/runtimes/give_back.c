/*
 * give_back.c: what becomes of a runtime after its VM.
 */
#include "libpyvm/runtimes/give_back.h"

#include "libpyvm/runtimes/cpython.h"
#include "libpyvm/state/loaded.h"

bool pyvm_give_back(pyvm_runtime *runtime, char *why)
{
    bool again;
    bool stopped = pyvm_cpython_stop(runtime, &again, why); /* finalizers run in it, and may call back */
    pyvm_loaded_set_started(runtime, false);
    pyvm_loaded_lock();
    runtime->use = stopped && again ? PYVM_USE_IDLE : PYVM_USE_LOST;
    pyvm_loaded_unlock();
    return stopped;
}
