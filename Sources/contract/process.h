/*
 * process.h: what VMs have changed of what the process has only one of. All engines share one record, for VMs of
 * several CPythons change the same working directory.
 */
#ifndef PYVM_PROCESS_H
#define PYVM_PROCESS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

/* A value as bytes, on the heap; no bytes: not known. */
typedef struct pyvm_value {
    size_t size;
    char *bytes;
} pyvm_value;

typedef struct pyvm_change {
    const void *owner;   /* the interpreter that has set it last; NULL: no VM has changed it */
    pyvm_value original; /* before any VM changed it */
    pyvm_value set;      /* by the owner */
} pyvm_change;

enum { PYVM_PROCESS_PLACES = 128 };

typedef struct pyvm_process {
    atomic_flag busy; /* a lock that any libc can take */
    pyvm_change changes[PYVM_PROCESS_PLACES];
    bool (*has_folder)(void); /* has the calling thread a current folder and an umask of its own? NULL: none has */
} pyvm_process;

#endif
