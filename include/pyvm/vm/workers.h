/*
 * pyvm/vm/workers.h: what each worker of a pool does: counters, and a trace of what ran where, for
 * https://ui.perfetto.dev or chrome://tracing. What pyvm/vm/pool.h says of threads, errors and fork holds here, too.
 */
#ifndef PYVM_VM_WORKERS_H
#define PYVM_VM_WORKERS_H

#include "pyvm/vm/pool.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Counters ---------------------------------------------------------------------------------------------------- */

/*
 * What a worker has done by now. Set `size` to sizeof(PyVM_WorkerInfo) before the call. Times are in nanoseconds; what
 * is left of the time since its start, it has looked for work, or made its VM.
 */
typedef struct PyVM_WorkerInfo {
    size_t size;
    int is_there;             /* 0: the place is empty, as its worker has left; then the rest is 0 */
    PyVM *vm;                 /* NULL: it is making one */
    unsigned long long tasks; /* that it has run, also inside others that wait for them; a map's chunk is one */
    unsigned long long forked, stolen;      /* strands: see PyVM_PoolInfo */
    unsigned long long bytes_in, bytes_out; /* of parcels with what tasks call, and with their results */
    long long busy_ns;                      /* with its VM attached, and work */
    long long asleep_ns;
    long long gil_ns; /* it waited for its VM's GIL, when it had found work; not within tasks */
    size_t memory;    /* of its VM: see PyVM_Info */
} PyVM_WorkerInfo;

/*
 * Fills *info of the worker at a place, from 0 on; places are filled again when workers are replaced. PYVM_OK, or
 * PYVM_ERROR_ARGUMENT: also if no worker has ever been at this place or behind it.
 */
PYVM_EXPORT int PyVM_PoolGetWorker(PyVM_Pool *pool, unsigned index, PyVM_WorkerInfo *info);

/* ---- The trace --------------------------------------------------------------------------------------------------- */

/*
 * From now on each worker notes what it runs; what was noted before is forgotten. It keeps the last `events`, of some
 * 110 bytes each; 0: 16,384 of them. PYVM_OK or PYVM_ERROR_ARGUMENT.
 */
PYVM_EXPORT int PyVM_PoolTraceStart(PyVM_Pool *pool, size_t events);

/* No more is noted. PYVM_OK or PYVM_ERROR_ARGUMENT. */
PYVM_EXPORT int PyVM_PoolTraceStop(PyVM_Pool *pool);

/*
 * Writes what is noted to a file, in the JSON format of Chrome's trace events, whether the trace goes on or not. Each
 * worker is a thread there. Events are tasks, strands that were stolen, and waits for a GIL, when they have ended. A
 * task's name is PyVM_TaskOptions.name, or that of what it calls; a C function's is known if it is not static and its
 * program is linked with -rdynamic, or it is in a shared library; else it is its address. Names are cut after 55 bytes.
 * "args" of a task are the bytes of its parcels, and its end.
 * "otherData" tells how many events were dropped because there was no room. The file is there complete, or not at all.
 * PYVM_OK; PYVM_ERROR_ARGUMENT: also if the file cannot be written, and the message says why.
 */
PYVM_EXPORT int PyVM_PoolWriteTrace(PyVM_Pool *pool, const char *path);

#ifdef __cplusplus
}
#endif

#endif
