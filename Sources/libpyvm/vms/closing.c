/*
 * closing.c: waiting, while a VM is being closed.
 */
#include "libpyvm/vms/closing.h"

#include <time.h>

#include "libpyvm/base/clock.h"

bool pyvm_closing_wait(const pyvm_closing *closing)
{
    struct timespec a_millisecond = {0, 1000000};
    if (pyvm_clock_ms() >= closing->deadline)
        return false;
    nanosleep(&a_millisecond, NULL);
    return true;
}
