/*
 * close_thread.h: the thread that ends a VM, once nobody is inside. The closer can leave it behind: nothing ends a C
 * call that an exit handler or a finalizer makes.
 */
#ifndef PYVM_VMS_CLOSE_THREAD_H
#define PYVM_VMS_CLOSE_THREAD_H

#include <pthread.h>
#include <stdbool.h>

#include "libpyvm/vms/closing.h"

/* For a VM that is set to closing: nobody comes in any more. Threads that are inside already are seen from now on. */
void pyvm_close_thread_refuse_entries(pyvm_closing *closing);

/* Undoes that: the VM is open as before. */
void pyvm_close_thread_reopen(PyVM *vm);

/* Starts the thread, for one more user of `closing`. False: there is none, and nothing has changed. */
bool pyvm_close_thread_start(pyvm_closing *closing, pthread_t *thread);

/* What the thread does, in this one: ends the VM or reopens it, tells the closer, and lets go of `closing`. */
void pyvm_close_thread_run(pyvm_closing *closing);

#endif
