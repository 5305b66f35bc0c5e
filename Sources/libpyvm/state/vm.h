/*
 * vm.h: a VM.
 * A PyVM is never freed once it was handed out, so that an old pointer is always safe to look at.
 */
#ifndef PYVM_STATE_VM_H
#define PYVM_STATE_VM_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "pyvm/vm.h"
#include "contract/table.h"

struct pyvm_engine;
struct pyvm_entry;
struct pyvm_runtime;

enum pyvm_life { PYVM_LIFE_OPEN, PYVM_LIFE_CLOSING, PYVM_LIFE_CLOSED };

enum pyvm_hindrance {
    PYVM_HINDRANCE_CLOSING = 1, /* it is closed, or just being closed */
    PYVM_HINDRANCE_ORPHANS = 2  /* threads have ended that have used it: who comes in next deletes their states */
};

struct PyVM {
    const PyVM_API *api; /* the engine's table; the refusing one once closed */
    _Atomic int life;    /* enum pyvm_life */
    unsigned index;      /* its place in the registry and in each thread's cache; used again */
    unsigned long id;    /* never used again */
    PyVM_Kind kind;
    const struct pyvm_engine *engine;
    struct pyvm_runtime *runtime;
    const struct pyvm_python *python; /* the runtime's when it was made: a copy may get another environment later */
    _Atomic(PyInterpreterState *) interpreter;
    PyThreadState *keeper; /* the interpreter's first state, which nobody uses before its end */
    bool releases;         /* PyVM_Config.release_between_calls */
    bool recycles;         /* PyVM_Config.recycle */
    unsigned rules;        /* pyvm_vm_rules */
    size_t memory_limit;
    PyVM_Write write;
    PyVM_Read read;
    void *stream_data;
    pthread_mutex_t lock;        /* guards `entries` and what they say of being listed */
    struct pyvm_entry *entries;  /* one for each thread that has used this VM */
    _Atomic unsigned hindrances; /* bits of enum pyvm_hindrance: why calls cannot take the quick way */
};

/* Allocates a VM with everything but an interpreter, so not open yet; NULL when out of memory. */
PyVM *pyvm_vm_allocate(struct pyvm_runtime *runtime, PyVM_Kind kind);

/* Takes over what a PyVM_Config says of the VM itself; the rest is for its interpreter. */
void pyvm_vm_configure(PyVM *vm, const PyVM_Config *config);

/* The allow_* members as bits, to find a VM like another. */
unsigned pyvm_vm_rules(const PyVM_Config *config);

#endif
