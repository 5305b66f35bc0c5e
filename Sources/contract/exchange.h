/*
 * exchange.h: what libpyvm does for `_pyvm`, the C module behind the Python package `pyvm` (Sources/engine/module).
 *
 * Python code calls it, so unless said otherwise the calling thread holds the GIL of the VM that runs the code, and
 * holds it again afterwards. "Raises" means: with an exception in that VM.
 */
#ifndef PYVM_EXCHANGE_H
#define PYVM_EXCHANGE_H

#include <stdbool.h>
#include <stddef.h>
#ifndef Py_PYTHON_H
#include "pyvm/types.h"
#endif
#include "contract/block.h"

/*
 * What an object of `_pyvm` stands for. All that such an object has is a block, whose `memory` is this, so a parcel
 * carries any of them by holding its block.
 */
typedef enum pyvm_handle_kind {
    PYVM_HANDLE_VM,     /* struct PyVM */
    PYVM_HANDLE_PARCEL, /* PyVM_Parcel */
    PYVM_HANDLE_KINDS   /* how many kinds there are */
} pyvm_handle_kind;

/* What there is to tell of a VM. The strings last. */
typedef struct pyvm_portrait {
    unsigned long id;
    const char *kind;    /* "own-gil" */
    const char *version; /* "3.13.0" */
    bool is_open;
} pyvm_portrait;

typedef struct pyvm_exchange {
    /* A new block of the VM that runs the calling code; NULL: out of memory, or no VM runs it. */
    pyvm_block *(*current)(void);
    /* Any VM, in any thread. Needs no GIL. */
    pyvm_portrait (*portrait)(const pyvm_block *vm);
} pyvm_exchange;

#endif
