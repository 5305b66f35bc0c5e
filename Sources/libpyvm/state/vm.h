/*
 * vm.h: a VM.
 * A PyVM that a caller has got is never freed, so an old pointer is always safe to look at.
 */
#ifndef PYVM_STATE_VM_H
#define PYVM_STATE_VM_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "pyvm/vm.h"
#include "contract/table.h"

struct pyvm_closing;
struct pyvm_engine;
struct pyvm_entry;
struct pyvm_hand;
struct pyvm_runtime;

enum pyvm_life { PYVM_LIFE_OPEN, PYVM_LIFE_CLOSING, PYVM_LIFE_CLOSED };

enum pyvm_hindrance {
    PYVM_HINDRANCE_CLOSING = 1, /* the VM is closed or being closed */
    PYVM_HINDRANCE_ORPHANS = 2  /* threads that used the VM have ended: the next thread inside deletes their states */
};

enum pyvm_rule { /* the allow_* members of PyVM_Config as bits */
                 PYVM_RULE_FORK = 1,
                 PYVM_RULE_EXEC = 2,
                 PYVM_RULE_THREADS = 4,
                 PYVM_RULE_DAEMON_THREADS = 8
};

/* How far the end of a VM is, for those who interrupt its code meanwhile: see threads/ending.h. */
typedef struct pyvm_ending {
    pthread_mutex_t lock; /* guards the rest */
    pthread_cond_t changed;
    bool is_closing;          /* interrupts are let in, though the VM is closing */
    int interrupters;         /* threads that are inside to interrupt */
    PyThreadState *finalizer; /* runs Python code while the interpreter ends; NULL: none runs */
} pyvm_ending;

struct PyVM {
    const PyVM_API *api; /* the engine's table; the refusing one once closed */
    _Atomic int life;    /* enum pyvm_life */
    unsigned index;      /* in the registry and in each thread's entries; used again after the end */
    unsigned long id;    /* never used again */
    PyVM_Kind kind;
    bool is_met;  /* its interpreter is not of PyVM's making, and nobody has asked for a VM: see calls/meet.c */
    int ended_in; /* where is_met: the kernel's id of the thread that has ended the interpreter, or 0 */
    const struct pyvm_engine *engine;
    struct pyvm_runtime *runtime;
    const struct pyvm_python *python; /* the runtime's at the VM's start: a copy's may change for its next VM */
    _Atomic(PyInterpreterState *) interpreter;
    PyThreadState *keeper; /* the interpreter's first state: it is for the interpreter's start and end only */
    bool releases;         /* PyVM_Config.release_between_calls */
    bool recycles;         /* PyVM_Config.recycle */
    unsigned rules;        /* enum pyvm_rule */
    size_t memory_limit;
    PyVM_Write write;
    PyVM_Read read;
    void *stream_data;
    bool shares_streams;          /* PyVM_Config.shares_streams */
    struct PyVM *maker;           /* its Py_NewInterpreter made this VM, and its end ends it; or NULL */
    _Atomic(struct PyVM *) coder; /* its Python code has made this VM, and its end ends it; or NULL */
    _Atomic int files;            /* 0: the process's descriptors, or the coder's: see state/files.h */
    bool is_of_code;              /* Python code has made it */
    char *name;                   /* that Python code has given it, as long as the struct; or NULL */
    _Atomic int guards;           /* PyInterpreterGuards: the closer waits until there are none */
    pthread_mutex_t lock;         /* guards `hands`, and `entries` with their `listed`, `orphan` and `next` */
    struct pyvm_hand *hands;      /* the states that the program has made: see threads/hand.h */
    struct pyvm_entry *entries;   /* one for each thread that has used this VM */
    _Atomic unsigned hindrances;  /* enum pyvm_hindrance: why calls cannot take the quick way */
    _Atomic unsigned messages;    /* these three: see threads/messenger.h */
    _Atomic bool has_messenger;
    _Atomic bool messenger_is_inside;
    _Atomic int lingering;        /* it is closed but for so many threads that are left in it: see vms/dismiss.h */
    _Atomic bool exited;          /* its exit handlers have run: the program's end need not run them */
    struct pyvm_closing *closing; /* the closing that is under way, or NULL; guarded by `lock` */
    pyvm_ending ending;
};

/* A new VM without an interpreter, and so not open; NULL when out of memory. */
PyVM *pyvm_vm_allocate(struct pyvm_runtime *runtime, PyVM_Kind kind);

/* Sets what a PyVM_Config says about the VM itself. The rest is for its interpreter: pyvm_recipe_for. */
void pyvm_vm_configure(PyVM *vm, const PyVM_Config *config);

/* Another VM is to have the streams of this one. */
void pyvm_vm_share_streams(const PyVM *vm, PyVM_Config *config);

/* What a PyVM_Config allows: enum pyvm_rule. */
unsigned pyvm_vm_rules(const PyVM_Config *config);

#endif
