/*
 * exchange.h: what libpyvm does for `_pyvm`, the C module behind the Python package `pyvm` (Sources/engine/module).
 *
 * Python code calls it, so unless said otherwise the calling thread holds the GIL of the VM that runs the code, and
 * holds it again afterwards. NULL and false mean that PyVM_LastError tells why, or, where that says "raises", that an
 * exception in the VM does.
 */
#ifndef PYVM_EXCHANGE_H
#define PYVM_EXCHANGE_H

#include <stdbool.h>
#include <stddef.h>
#ifndef Py_PYTHON_H
#include "pyvm/types.h"
#endif
#include "contract/block.h"
#include "contract/offer.h"
#include "contract/package.h"
#include "contract/pools.h"
#include "contract/processes.h"

/*
 * What an object of `_pyvm` stands for. All that such an object has is a block, whose `memory` is this, so a parcel
 * carries any of them by holding its block.
 */
typedef enum pyvm_handle_kind {
    PYVM_HANDLE_VM,         /* PyVM */
    PYVM_HANDLE_CHANNEL,    /* PyVM_Channel */
    PYVM_HANDLE_PARCEL,     /* PyVM_Parcel */
    PYVM_HANDLE_PROXY,      /* an object of some VM's, which it keeps by a key */
    PYVM_HANDLE_POOL,       /* PyVM_Pool */
    PYVM_HANDLE_TASK,       /* PyVM_Future */
    PYVM_HANDLE_DESCRIPTOR, /* a file descriptor that is moved: Sources/engine/module/descriptor.c */
    PYVM_HANDLE_SEMAPHORE,  /* a sem_t: Sources/engine/module/semaphore.c */
    PYVM_HANDLE_FUNCTION,   /* a pyvm_callable that interpreters share: Sources/engine/module/shared_function.c */
    PYVM_HANDLE_KINDS       /* how many kinds there are */
} pyvm_handle_kind;

/* What there is to tell of a VM. The strings last. */
typedef struct pyvm_portrait {
    unsigned long id;
    const char *kind;    /* "own-gil" */
    const char *version; /* "3.13.0" */
    const char *name;    /* that Python code has given it; NULL: none */
    bool is_open;
    bool is_of_code; /* Python code has made it, and may close it */
    size_t memory, memory_limit;
} pyvm_portrait;

/* A VM that Python code asks for. What has no comment is as in PyVM_Config (pyvm/vm/make.h). */
typedef struct pyvm_making {
    const char *kind;   /* "own-gil" */
    const char *python; /* NULL: the calling VM's CPython */
    const char *name;   /* or NULL */
    const char *const *path, *const *argv, *const *environment;
    size_t memory_limit;
    bool allow_fork, allow_exec, allow_threads, allow_daemon_threads;
    bool isolated_mode;
    bool recycle;
    bool is_owned; /* it ends with the last holder of its block, or with the calling VM */
} pyvm_making;

/* What there is to tell of a channel. */
typedef struct pyvm_channel_look {
    unsigned long long id;
    size_t count, bytes; /* of what is in it */
    bool is_closed;
} pyvm_channel_look;

/* A case of PyVM_ChannelSelect. */
typedef struct pyvm_select_case {
    const pyvm_block *channel;
    PyObject *object; /* to be sent, borrowed; NULL: the case receives */
} pyvm_select_case;

/* The blocks that these functions take stay the caller's, and those that they return are new. */
typedef struct pyvm_exchange {
    const char *(*message)(void); /* PyVM_LastError's. Needs no GIL */

    /* VMs. */
    pyvm_block *(*current)(void);                    /* the one that runs the calling code */
    pyvm_portrait (*portrait)(const pyvm_block *vm); /* needs no GIL */
    bool (*interrupt)(const pyvm_block *vm);         /* PyVM_Interrupt */

    /*
     * Channels. Those that return an int return a PyVM_Status: what the function of that name in pyvm/vm/channels.h
     * does, or PYVM_ERROR_RAISED with an exception also where an object could not be packed or unpacked.
     */
    pyvm_block *(*channel)(size_t max_items, size_t max_bytes);
    pyvm_channel_look (*look)(const pyvm_block *channel); /* needs no GIL */
    int (*close)(const pyvm_block *channel);
    int (*bind)(const pyvm_block *channel, bool sends, bool receives); /* the calling VM */
    int (*send)(const pyvm_block *channel, PyObject *object, long long timeout_ns);
    /* *left: NULL; or, where what was received could not be unpacked, a new block of its parcel. Of `select`, too. */
    int (*receive)(const pyvm_block *channel, PyObject **object, pyvm_block **left, long long timeout_ns);
    int (*send_many)(const pyvm_block *channel, PyObject *const *objects, size_t count, size_t *sent,
                     long long timeout_ns);
    /* At most `room` parcels, new blocks. */
    int (*receive_many)(const pyvm_block *channel, size_t room, pyvm_block **parcels, size_t *received,
                        long long timeout_ns);
    int (*select)(const pyvm_select_case *cases, size_t count, size_t *chosen, PyObject **object, pyvm_block **left,
                  long long timeout_ns);

    /* Parcels. They raise, but `settle`. The second and the third are PyVM_ParcelPrepare and PyVM_ParcelSettle. */
    pyvm_block *(*pack)(PyObject *object);
    pyvm_block *(*prepare)(PyObject *object, PyObject **moved);
    void (*settle)(PyObject *moved, bool has_arrived);
    PyObject *(*unpack)(const pyvm_block *parcel); /* a new reference */

    /*
     * Proxies. `own` makes one of an object of the calling VM, which has it under `key`. The object of key 0 is the
     * VM's __main__.
     */
    pyvm_block *(*own)(unsigned long long key);
    pyvm_block *(*main_of)(const pyvm_block *vm);
    pyvm_portrait (*owner)(const pyvm_block *proxy); /* needs no GIL */
    /* Is the object the calling VM's own? *key: the object's, in its owner. */
    bool (*is_own)(const pyvm_block *proxy, unsigned long long *key);
    /*
     * Has the owner serve a parcel: see `serve` of pyvm_engine. *status: PYVM_ERROR_CLOSED: the owner is closed;
     * PYVM_ERROR_TIMEOUT: the time was up, and what was running was interrupted; there may be an answer all the same.
     * Below 0: no limit.
     */
    pyvm_block *(*ask)(const pyvm_block *proxy, pyvm_block *request, long long timeout_ns, int *status);
    /*
     * The proxy that all VMs of the process get here: the first one that was given, as long as its owner is open.
     * `mine` becomes that if there is none; it may be NULL, and then so may be what this returns, without an error.
     */
    pyvm_block *(*meet)(pyvm_block *mine);

    /* VMs that Python code makes. */
    int (*make)(const pyvm_making *making, pyvm_block **made); /* a PyVM_Status */
    /* PyVM_Close, or PyVM_CloseWithin this many milliseconds: a PyVM_Status. */
    int (*end)(const pyvm_block *vm, const int *milliseconds);
    /* What a VM that is closed waits for with its end, `its thread "reader" (17)`; "": nothing. Needs no GIL. */
    void (*lingers)(const pyvm_block *vm, char *text, size_t room);

    /*
     * Strands. `offer` has others take it, if this is the thread of a worker with this interpreter, and then the deque
     * needs a reference to the object: see its place. 0, or -1 with an exception: an interrupt has come. What `join`
     * says is to be done, once.
     */
    int (*offer)(pyvm_offer *offer, const PyInterpreterState *interpreter);
    pyvm_offer_end (*join)(pyvm_offer *offer);
    PyObject *(*take)(pyvm_offer *offer); /* after PYVM_OFFER_TAKE: a new reference. Raises */
    void (*forget)(pyvm_offer *offer);    /* its object ends */

    /*
     * Code of the package's modules. `code`: what a VM of the process has kept for such a key, for ever; NULL: nothing.
     * They need no GIL.
     */
    const pyvm_code *(*code)(const pyvm_source *source, unsigned long key);
    void (*keep_code)(const pyvm_source *source, unsigned long key, const void *bytes, size_t size);

    void (*block)(bool begins); /* PyVM_BlockingBegin, or PyVM_BlockingEnd */
    pyvm_pools pools;
    pyvm_processes processes;
} pyvm_exchange;

#endif
