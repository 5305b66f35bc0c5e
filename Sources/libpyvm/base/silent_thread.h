/*
 * silent_thread.h: threads of PyVM's own that handle no signals: these are for the program's threads.
 */
#ifndef PYVM_BASE_SILENT_THREAD_H
#define PYVM_BASE_SILENT_THREAD_H

#include <pthread.h>

/* Starts a thread in which all signals are blocked. 0, or an errno value. */
int pyvm_silent_thread_start(pthread_t *thread, void *(*work)(void *), void *argument);

#endif
