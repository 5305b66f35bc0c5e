/*
 * pyvm/vm/transfer.h: objects from one VM to another. Any two VMs of the process will do, of every kind, also of
 * different CPythons.
 *
 * Threads: any thread may call any of these functions, whatever it has attached.
 * Errors: what goes wrong in a VM is a Python exception there; each function says in which. PyVM_LastError tells what
 * goes wrong outside: a closed VM, NULL in place of one.
 */
#ifndef PYVM_VM_TRANSFER_H
#define PYVM_VM_TRANSFER_H

#include "pyvm/types.h"
#include "pyvm/vm/export.h"
#include "pyvm/vm/mode.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * An object on its way. It belongs to no VM, and outlives the one that it came from. So its memory counts for no VM's
 * memory_limit; a channel's max_bytes bounds that of parcels that wait. Memory that is lent stays with its owner, and
 * counts there.
 */
typedef struct PyVM_Parcel PyVM_Parcel;

/*
 * A new reference, in `to`, to a copy of an object of `from`, which is borrowed. `to` and `from` may be one VM. NULL
 * with an exception in `to`: whatever `from` raised, copied; or with PyVM_LastError, when a VM cannot be entered. Then
 * nothing has changed in either VM.
 */
PYVM_EXPORT PyObject *PyVM_Transfer(PyVM *to, PyVM *from, PyObject *object);
/* The same in any mode. What is moved is emptied when it has arrived. */
PYVM_EXPORT PyObject *PyVM_TransferAs(PyVM *to, PyVM *from, PyObject *object, PyVM_Mode mode);

/*
 * Packs an object of `from`, which is borrowed, into a parcel; NULL with an exception in `from`. The parcel is the
 * caller's, to free.
 */
PYVM_EXPORT PyVM_Parcel *PyVM_ParcelPack(PyVM *from, PyObject *object);
/*
 * The same in any mode. What is moved is empty as soon as all is packed: the parcel has it. If it fails, everything is
 * as before.
 */
PYVM_EXPORT PyVM_Parcel *PyVM_ParcelPackAs(PyVM *from, PyObject *object, PyVM_Mode mode);

/*
 * PyVM_ParcelPackAs in two steps, for parcels that may turn out not to be wanted. The first packs, and empties nothing:
 * *moved is a new reference, in `from`, to what is to be emptied; NULL if nothing is moved. The second empties it, if
 * `has_arrived` is not 0, or leaves it as it is; it takes the reference (NULL is allowed). What code raises while it
 * empties an object goes to sys.unraisablehook. Returns PYVM_OK, or why `from` cannot be entered.
 *
 * What other code of `from` puts into the object between the two steps does not arrive.
 */
PYVM_EXPORT PyVM_Parcel *PyVM_ParcelPrepare(PyVM *from, PyObject *object, PyVM_Mode mode, PyObject **moved);
PYVM_EXPORT int PyVM_ParcelSettle(PyVM *from, PyObject *moved, int has_arrived);

/*
 * A new reference, in `to`, to what the parcel has; NULL with an exception in `to`: then the parcel is as before. That
 * can be done any number of times, also in several threads at once, and after the VM that packed it is closed. A parcel
 * in which something was moved gives it each time, but for file descriptors (sockets, files): these arrive once, and
 * after that, or while another thread unpacks the parcel, it is a ValueError.
 */
PYVM_EXPORT PyObject *PyVM_ParcelUnpack(PyVM *to, PyVM_Parcel *parcel);

/* How many bytes the parcel takes, with the buffers that it has lent or copied. */
PYVM_EXPORT size_t PyVM_ParcelSize(const PyVM_Parcel *parcel);

/*
 * Frees a parcel. NULL is allowed. Objects that were made of it do not need it. File descriptors in it that have not
 * arrived are closed.
 */
PYVM_EXPORT void PyVM_ParcelFree(PyVM_Parcel *parcel);

#ifdef __cplusplus
}
#endif

#endif
