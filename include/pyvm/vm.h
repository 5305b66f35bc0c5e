/*
 * pyvm/vm.h: making, entering and ending VMs. A VM is one Python interpreter; its kind says whether it has a GIL of its
 * own (PyVM_Kind). The functions are in the headers that are included here. For all of them this holds:
 *
 * Threads: any thread may call any function, whatever it has attached, unless the function says otherwise.
 * A call never changes what the thread has attached. Only Attach, Detach, Initialize, Finalize, Close, the callback
 * functions and the SaveThread and GILState families do.
 * Errors: a function that fails tells why in PyVM_LastError(). Beside the errors that it names, each function that
 * enters a VM may fail with PYVM_ERROR_UNSUPPORTED, in a child of fork or if the thread has too little stack left for
 * CPython 3.11 to 3.13 (400 KB), and with PYVM_ERROR_ORDER, in a thread that has left a callback (PyVM_BeginCallback).
 * Lifetime: a `PyVM *` stays valid memory for the life of the process. Using a closed VM is an error, not a crash.
 * Fork: a child whose parent had called PyVM_New cannot use VMs: PYVM_ERROR_UNSUPPORTED. It may end, or call exec.
 * Exit: a SystemExit that nobody catches does not end the process. It is printed like any other exception.
 */
#ifndef PYVM_VM_H
#define PYVM_VM_H

#include "pyvm/types.h"
#include "pyvm/vm/export.h"
#include "pyvm/vm/errors.h"
#include "pyvm/vm/make.h"
#include "pyvm/vm/close.h"
#include "pyvm/vm/attach.h"
#include "pyvm/vm/default.h"
#include "pyvm/vm/interpreters.h"
#include "pyvm/vm/interrupt.h"
#include "pyvm/vm/locks.h"
#include "pyvm/vm/info.h"
#include "pyvm/vm/callback.h"
#include "pyvm/vm/trashcan.h"
#include "pyvm/vm/transfer.h"
#include "pyvm/vm/channels.h"
#include "pyvm/vm/handed.h"
#include "pyvm/vm/pool.h"
#include "pyvm/vm/map.h"
#include "pyvm/vm/workers.h"
#include "pyvm/vm/fork.h"
#include "pyvm/vm/template.h"

#endif
