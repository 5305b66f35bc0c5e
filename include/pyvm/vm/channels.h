/*
 * pyvm/vm/channels.h: channels: queues in which parcels wait on their way from one VM to another. A channel belongs to
 * no VM. Any number of threads sends into it, and any number receives from it; each parcel goes to one receiver. What
 * one thread sends arrives in the order in which it was sent.
 *
 * Threads: any thread may call any of these functions, whatever it has attached. A thread that has to wait lets go of
 * the GIL that it holds, and takes it again before the function returns. A thread that need not wait keeps it.
 * Holders: PyVM_ChannelNew, PyVM_ChannelHold and PyVM_ChannelFind make the caller a holder, PyVM_ChannelFree ends that.
 * Whoever uses a channel has to hold it meanwhile.
 * Time limits are in nanoseconds: negative: no limit; 0: the function does not wait.
 * Errors: PyVM_LastError tells why a function failed. PYVM_ERROR_TIMEOUT and PYVM_ERROR_CLOSED are answers rather than
 * failures: the error handler (PyVM_SetErrorHandler) does not get them.
 * Fork: a child of fork cannot use the channels that its parent had made: PYVM_ERROR_UNSUPPORTED.
 *
 * What functions that may wait return, unless they say more:
 * PYVM_OK: it is done.
 * PYVM_ERROR_TIMEOUT: the time is up. Nothing was sent or received.
 * PYVM_ERROR_CLOSED: the channel is closed, and for a receiver also empty. Or the function would have to wait, and a VM
 *   that the thread is inside is being closed, or was closed meanwhile: so no closer waits for a thread that waits in a
 *   channel. Exit handlers, which run while the VM is being closed, may wait.
 * PYVM_ERROR_RAISED: PyVM_Interrupt or a signal came while the thread waited inside a VM, and has raised an exception,
 *   which is pending there (KeyboardInterrupt, or that of a handler). A thread that runs no Python code in the VM, or
 *   does not hold its GIL when it calls, is not interrupted.
 * PYVM_ERROR_ARGUMENT: the channel, or something else, is NULL or out of range.
 * PYVM_ERROR_UNSUPPORTED: the channel is a parent's, see above.
 */
#ifndef PYVM_VM_CHANNELS_H
#define PYVM_VM_CHANNELS_H

#include <stddef.h>

#include "pyvm/types.h"
#include "pyvm/vm/export.h"
#include "pyvm/vm/transfer.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PyVM_Channel PyVM_Channel;

/* ---- Making and freeing ------------------------------------------------------------------------------------------ */

/* How to make a channel. Begin with PYVM_CHANNEL_CONFIG_INIT: PyVM_ChannelConfig config = PYVM_CHANNEL_CONFIG_INIT; */
typedef struct PyVM_ChannelConfig {
    size_t size;      /* sizeof(PyVM_ChannelConfig): as in PyVM_Config */
    size_t max_items; /* no more parcels are in it at a time; 0: no bound */
    /*
     * The parcels in it are no larger together (PyVM_ParcelSize), but that an empty channel takes a parcel of any size;
     * 0: no bound.
     */
    size_t max_bytes;
} PyVM_ChannelConfig;

/* The size, and no bounds. */
#define PYVM_CHANNEL_CONFIG_INIT {sizeof(PyVM_ChannelConfig), 0, 0}

/*
 * Makes a channel, which the caller holds. `config` may be NULL: no bounds. NULL: PYVM_ERROR_MEMORY, or
 * PYVM_ERROR_ARGUMENT or PYVM_ERROR_UNSUPPORTED for a size that cannot be, or a member that this library does not know.
 */
PYVM_EXPORT PyVM_Channel *PyVM_ChannelNew(const PyVM_ChannelConfig *config);

/* One holder more. Returns the channel. NULL is allowed. */
PYVM_EXPORT PyVM_Channel *PyVM_ChannelHold(PyVM_Channel *channel);

/* One holder less; the last one frees the channel and the parcels in it. NULL is allowed. */
PYVM_EXPORT void PyVM_ChannelFree(PyVM_Channel *channel);

/* The channel's number in this process: 1 or more, and never used again. 0 for NULL. */
PYVM_EXPORT unsigned long long PyVM_ChannelId(const PyVM_Channel *channel);

/* The channel with this number, which the caller holds now; NULL, without an error: it is freed, or never was. */
PYVM_EXPORT PyVM_Channel *PyVM_ChannelFind(unsigned long long id);

/* ---- Closing ----------------------------------------------------------------------------------------------------- */

/*
 * Closes a channel: nothing is sent any more, and whoever waits to send gets PYVM_ERROR_CLOSED. What is in it can still
 * be received; then receivers get PYVM_ERROR_CLOSED. Returns PYVM_OK, also if it is closed already;
 * PYVM_ERROR_ARGUMENT; PYVM_ERROR_UNSUPPORTED.
 */
PYVM_EXPORT int PyVM_ChannelClose(PyVM_Channel *channel);

/* 1 if the channel is closed, else 0. It may hold parcels all the same. 1 for NULL. */
PYVM_EXPORT int PyVM_ChannelIsClosed(PyVM_Channel *channel);

/* How many parcels are in it; how many bytes they have together. Others may change that at any time. 0 for NULL. */
PYVM_EXPORT size_t PyVM_ChannelCount(PyVM_Channel *channel);
PYVM_EXPORT size_t PyVM_ChannelBytes(PyVM_Channel *channel);

/* ---- Sending and receiving --------------------------------------------------------------------------------------- */

/*
 * Puts a parcel in, behind all others; waits as long as the channel is full. After PYVM_OK the parcel is the channel's,
 * else it stays the caller's.
 */
PYVM_EXPORT int PyVM_ChannelSend(PyVM_Channel *channel, PyVM_Parcel *parcel, long long timeout_ns);

/*
 * Takes the first parcel out, which is the caller's then; waits as long as the channel is empty. *parcel is NULL unless
 * it returns PYVM_OK.
 */
PYVM_EXPORT int PyVM_ChannelReceive(PyVM_Channel *channel, PyVM_Parcel **parcel, long long timeout_ns);

/*
 * Sends several parcels, in this order; waits where the channel is full. The time limit is that of the whole. *sent,
 * unless `sent` is NULL, is how many have become the channel's: the first ones. These are all after PYVM_OK, and may be
 * some after anything else. Parcels of other senders may come between them.
 */
PYVM_EXPORT int PyVM_ChannelSendMany(PyVM_Channel *channel, PyVM_Parcel *const *parcels, size_t count, size_t *sent,
                                     long long timeout_ns);

/*
 * Takes out as many parcels as there are, `room` at most, and at least one: for the first one it waits. *received is
 * how many these are; 0 unless it returns PYVM_OK. `room` is 1 or more.
 */
PYVM_EXPORT int PyVM_ChannelReceiveMany(PyVM_Channel *channel, PyVM_Parcel **parcels, size_t room, size_t *received,
                                        long long timeout_ns);

/* ---- Objects ----------------------------------------------------------------------------------------------------- */

/*
 * Both enter the VM, if the thread has not attached it, and wait inside it. They return what PyVM_ChannelSend and
 * PyVM_ChannelReceive return, and also why a VM cannot be entered. PYVM_ERROR_RAISED: there is an exception in `vm`.
 */

/*
 * Sends a copy of an object of `vm`, which is borrowed. PYVM_ERROR_RAISED: also if the object cannot be packed. What
 * Python code has wrapped in pyvm.move is emptied after PYVM_OK only; what other threads put into it while this one
 * waits does not arrive.
 */
PYVM_EXPORT int PyVM_ChannelPut(PyVM *vm, PyVM_Channel *channel, PyObject *object, long long timeout_ns);
/* The same in any mode. */
PYVM_EXPORT int PyVM_ChannelPutAs(PyVM *vm, PyVM_Channel *channel, PyObject *object, PyVM_Mode mode,
                                  long long timeout_ns);

/*
 * Receives an object. *object is a new reference, in `vm`; NULL unless it returns PYVM_OK. PYVM_ERROR_RAISED: also if
 * what was received cannot be made an object of `vm`; then it is lost. To keep it: PyVM_ChannelReceive and
 * PyVM_ParcelUnpack.
 */
PYVM_EXPORT int PyVM_ChannelGet(PyVM *vm, PyVM_Channel *channel, PyObject **object, long long timeout_ns);

/* ---- Several channels -------------------------------------------------------------------------------------------- */

/* What can be done with a channel, or what a VM does with it. */
typedef enum PyVM_ChannelEnd { PYVM_CHANNEL_SEND = 1, PYVM_CHANNEL_RECEIVE = 2 } PyVM_ChannelEnd;

/* One of the things that PyVM_ChannelSelect may do. */
typedef struct PyVM_ChannelCase {
    PyVM_Channel *channel; /* NULL: this case is left out */
    PyVM_ChannelEnd end;
    PyVM_Parcel *parcel; /* to be sent; or what was received, NULL otherwise */
} PyVM_ChannelCase;

/*
 * Waits until one of the cases can be done, does this one, and writes to *chosen which it was. If several can be done,
 * one is taken at random, each as likely as another. A closed channel, for a receiver if it is also empty, is an
 * answer, too: PYVM_ERROR_CLOSED, and *chosen is its case; *chosen is `count` where no case was chosen, as when the
 * time is up. A channel may be in several cases. Another thread can end the waiting by closing a channel that is there
 * for this.
 * PYVM_ERROR_ARGUMENT: also if there is no case, or all are left out.
 * PYVM_ERROR_MEMORY: out of memory, for many cases.
 */
PYVM_EXPORT int PyVM_ChannelSelect(PyVM_ChannelCase *cases, size_t count, size_t *chosen, long long timeout_ns);

/* ---- VMs at its ends --------------------------------------------------------------------------------------------- */

/*
 * Says that a VM sends (PYVM_CHANNEL_SEND), receives (PYVM_CHANNEL_RECEIVE) or does both (their sum). When the last VM
 * that sends is closed, so is the channel, as by PyVM_ChannelClose, and when the last VM that receives is. So nobody
 * waits for a VM that is gone. Of an end that no VM has been bound to, the channel knows nothing. A VM can be bound
 * several times. It does not hold the channel. Returns PYVM_OK, PYVM_ERROR_ARGUMENT, PYVM_ERROR_CLOSED (the VM or the
 * channel is closed), PYVM_ERROR_MEMORY or PYVM_ERROR_UNSUPPORTED.
 */
PYVM_EXPORT int PyVM_ChannelBind(PyVM_Channel *channel, PyVM *vm, int ends);

/*
 * Takes back one PyVM_ChannelBind of this VM, for these ends: if it was the last of an end, the channel is closed.
 * Returns PYVM_OK, PYVM_ERROR_ARGUMENT, PYVM_ERROR_ORDER (the VM is not bound there; nothing has changed) or
 * PYVM_ERROR_UNSUPPORTED.
 */
PYVM_EXPORT int PyVM_ChannelUnbind(PyVM_Channel *channel, PyVM *vm, int ends);

#ifdef __cplusplus
}
#endif

#endif
