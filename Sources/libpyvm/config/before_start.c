/*
 * before_start.c: checks that no CPython has started, for what has to be set before.
 */
#include "libpyvm/config/before_start.h"

#include "libpyvm/find/pythons.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/threads/fail.h"

bool pyvm_before_start_begin(const char *function)
{
    pyvm_loaded_lock();
    const pyvm_python *first = pyvm_pythons_first();
    if (!first)
        return true;
    pyvm_loaded_unlock();
    pyvm_fail(PYVM_ERROR_OTHER, function, "this process already runs CPython %s: call this before the first VM is made",
              first->version);
    return false;
}

void pyvm_before_start_end(void)
{
    pyvm_loaded_unlock();
}
