/*
 * trace.h: what a worker has run: a ring of events.
 */
#ifndef PYVM_POOL_TRACE_H
#define PYVM_POOL_TRACE_H

#include <pthread.h>
#include <stddef.h>

#include "pyvm/types.h"

struct PyVM_API;

enum { PYVM_TRACE_NAME = 56 };

typedef struct pyvm_trace_event {
    const char *category; /* "task", "strand" or "wait" */
    long long begin, end; /* pyvm_limit_now's */
    size_t bytes_in, bytes_out;
    int state; /* a PyVM_FutureState; negative: none */
    char name[PYVM_TRACE_NAME];
} pyvm_trace_event;

/* A worker's. */
typedef struct pyvm_trace {
    pthread_mutex_t lock; /* guards the rest */
    pyvm_trace_event *events;
    size_t room;
    unsigned long long count; /* of all that were noted: the last `room` of them are there */
} pyvm_trace;

void pyvm_trace_make(pyvm_trace *trace);
void pyvm_trace_unmake(pyvm_trace *trace);

/* Forgets all, and has this much room when an event comes. */
void pyvm_trace_clear(pyvm_trace *trace);

/* Without memory the event is dropped. */
void pyvm_trace_note(pyvm_trace *trace, size_t room, const pyvm_trace_event *event);

/* The name of a callable, or of a C function; or of its type, or its address. The first needs the VM attached. */
void pyvm_trace_name_object(const struct PyVM_API *api, PyObject *callable, char name[PYVM_TRACE_NAME]);
void pyvm_trace_name_function(const void *function, char name[PYVM_TRACE_NAME]);

#endif
