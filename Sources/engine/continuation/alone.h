/*
 * alone.h: a time in which a thread keeps its GIL, as long as it waits for nothing.
 */
#ifndef PYVM_ENGINE_CONTINUATION_ALONE_H
#define PYVM_ENGINE_CONTINUATION_ALONE_H

#include "engine/cpython/headers.h"

#include <pthread.h>
#include <semaphore.h>
#include <stdbool.h>

typedef struct pyvm_alone {
    void *gil; /* NULL: nothing has begun */
    unsigned long interval, switches;
    PyThreadState *thread;
    pthread_t asker;
    sem_t is_over;
} pyvm_alone;

/*
 * From now on no thread that waits for the GIL asks for it, and what has been asked is forgotten. The calling thread
 * has it, so it keeps it until a C function that waits lets go of it; it gets it back as at other times. Nothing
 * happens where this CPython has its GIL elsewhere, or no thread can be made. `alone` stays where it is until the end.
 */
void pyvm_alone_begin(pyvm_alone *alone);

/* False: another thread has had the GIL. */
bool pyvm_alone_end(pyvm_alone *alone);

/* What sys.getswitchinterval() gives outside of such a time: seconds. */
double pyvm_alone_interval(void);

#endif
