/*
 * pyvm/vm/info.h: what there is to know of a VM, of the library, and of the CPythons on the machine.
 */
#ifndef PYVM_VM_INFO_H
#define PYVM_VM_INFO_H

#include <stddef.h>

#include "pyvm/vm/export.h"
#include "pyvm/vm/make.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What there is to know about a VM. */
typedef struct PyVM_Info {
    size_t size;      /* set it to sizeof(PyVM_Info) before the call; a library that knows less fills up with zeros */
    unsigned long id; /* 1, 2, 3 … in the order of creation, never reused */
    PyVM_Kind kind;   /* never PYVM_KIND_DEFAULT */
    int is_open;      /* as PyVM_IsInitialized */
    int has_own_gil;
    int threads_inside;     /* how many threads have it attached or call it now */
    const char *version;    /* CPython's version: "3.13.0" */
    const char *libpython;  /* the path of the library that runs it */
    const char *executable; /* the interpreter that it takes its environment from; NULL: only a libpython was named */
    size_t memory;          /* bytes allocated through CPython's allocators now; 0 for shared-gil and main VMs */
    size_t memory_limit;    /* as configured; 0: none */
    int copy;               /* the number of the private copy of libpython that runs it, from 1 on; 0: it is no copy */
    int signals_waiting;    /* how many signals PyVM_RaiseSignal has raised that have not arrived yet */
    /*
     * Python code in the VM can fork at the statement, and go on in the child behind the call: the engine knows how
     * this CPython lays out frames. PyVM_Fork, and pyvm.fork with a function to call, need no frames.
     */
    int can_fork_frames;
    /*
     * Of a closed VM: how many Python threads are left in it, in C calls that do not return. Its interpreter ends with
     * the last of them, see PyVM_Close; 0: it has ended.
     */
    int threads_left;
} PyVM_Info;

/*
 * Fills in the first `info->size` bytes of `info`, for a closed VM too. The strings live as long as the process.
 * Returns PYVM_OK, or PYVM_ERROR_ARGUMENT: `vm` or `info` is NULL, or info->size is not set.
 */
PYVM_EXPORT int PyVM_GetInfo(PyVM *vm, PyVM_Info *info);

/* "own-gil", "shared-gil", "isolated", "main" or "default"; "unknown" for any other number. A constant; never fails. */
PYVM_EXPORT const char *PyVM_KindName(PyVM_Kind kind);

/* libpyvm's version, such as "0.2.0". A constant; never fails. */
PYVM_EXPORT const char *PyVM_LibraryVersion(void);

/* A CPython that PyVM_EachPython has found. */
typedef struct PyVM_Python {
    size_t size;            /* of this struct, as the library knows it */
    const char *executable; /* the interpreter, or NULL for one that is only a library */
    const char *version;    /* "3.13.0", or NULL if it could not be learnt */
    const char *libpython;  /* its shared library, or NULL */
    const char *engine;     /* the path of the engine for it, or NULL if there is none */
    const char *problem;    /* why it cannot be used, and what to do about it, in one line; NULL: it can be used */
} PyVM_Python;

/*
 * Calls `visit` for each CPython in the places where PyVM looks for one, each interpreter once: first for what
 * PYVM_PYTHON in the environment names, unless that is a version, then for PATH, then for the other places. It spawns
 * every interpreter that it finds, so it takes a while. `visit` gets `data`, and returns 0 to go on; `python` and its
 * strings are valid until it returns. Returns PYVM_OK, PYVM_ERROR_ARGUMENT (`visit` is NULL) or PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT int PyVM_EachPython(int (*visit)(const PyVM_Python *python, void *data), void *data);

#ifdef __cplusplus
}
#endif

#endif
