/*
 * trace.c: rings of events, and names for them.
 */
#include "libpyvm/pool/trace.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#include "contract/table.h"
#include "libpyvm/pool/references.h"

void pyvm_trace_make(pyvm_trace *trace)
{
    pthread_mutex_init(&trace->lock, NULL);
}

void pyvm_trace_unmake(pyvm_trace *trace)
{
    free(trace->events);
    pthread_mutex_destroy(&trace->lock);
}

void pyvm_trace_clear(pyvm_trace *trace)
{
    pthread_mutex_lock(&trace->lock);
    free(trace->events);
    trace->events = NULL;
    trace->room = 0;
    trace->count = 0;
    pthread_mutex_unlock(&trace->lock);
}

void pyvm_trace_note(pyvm_trace *trace, size_t room, const pyvm_trace_event *event)
{
    pthread_mutex_lock(&trace->lock);
    if (!trace->events) {
        trace->events = malloc(room * sizeof *trace->events);
        trace->room = trace->events ? room : 0;
    }
    if (trace->events)
        trace->events[trace->count % trace->room] = *event;
    trace->count++;
    pthread_mutex_unlock(&trace->lock);
}

/* ---- Names ------------------------------------------------------------------------------------------------------- */

void pyvm_trace_name_object(const PyVM_API *api, PyObject *callable, char name[PYVM_TRACE_NAME])
{
    PyObject *found = api->PyVMObject_GetAttrString(callable, "__qualname__");
    const char *text = found && api->PyVMUnicode_Check(found) ? api->PyVMUnicode_AsUTF8(found) : NULL;
    api->PyVMErr_Clear();
    snprintf(name, PYVM_TRACE_NAME, "%s", text ? text : "an object without a name");
    pyvm_references_drop(api, found);
}

void pyvm_trace_name_function(const void *function, char name[PYVM_TRACE_NAME])
{
    Dl_info info;
    if (dladdr(function, &info) && info.dli_sname && info.dli_saddr == function)
        snprintf(name, PYVM_TRACE_NAME, "%s", info.dli_sname);
    else
        snprintf(name, PYVM_TRACE_NAME, "%p", function);
}
