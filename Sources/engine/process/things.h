/*
 * things.h: what a process has only one of, and Python code can change: how to read it, and how to set it.
 */
#ifndef PYVM_ENGINE_THINGS_H
#define PYVM_ENGINE_THINGS_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

#include "contract/process.h"

/* Bits, to name several. */
typedef enum pyvm_things {
    PYVM_THING_DIRECTORY = 1,
    PYVM_THING_UMASK = 2,
    PYVM_THING_LIMITS = 4,
    PYVM_THING_SIGNALS = 8,
    PYVM_THING_TIMERS = 16,
    PYVM_THING_LOCALE = 32,
    PYVM_THING_DOMAIN = 64,
    PYVM_THING_HOOKS = 128,
    PYVM_THING_SWITCHING = 256,
    PYVM_THING_TIMEOUT = 512,
    PYVM_THING_EVERYTHING = 1023,
    PYVM_THING_INTERPRETERS = 1024, /* none of the process, but of the interpreter that makes them */
    PYVM_THING_STACK = 2048         /* the thread's own stack for signals: put back at once, see watch.c */
} pyvm_things;

typedef struct pyvm_thing {
    pyvm_things bit;
    int first, count; /* its numbers: of a signal, of a limit */
    bool is_kernels;  /* the kernel's, one for all libpythons; else a libpython's or its libc's */
    size_t decisive;  /* if so many bytes are as the VM has set them, nobody has changed it since; 0: all are */
    pyvm_value (*get)(int number);
    void (*put)(int number, const pyvm_value *value);
} pyvm_thing;

extern const pyvm_thing pyvm_things_all[];
extern const size_t pyvm_things_count;

void pyvm_things_free(pyvm_value *value);
bool pyvm_things_are_same(const pyvm_value *one, const pyvm_value *other);

#endif
