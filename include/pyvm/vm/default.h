/*
 * pyvm/vm/default.h: the start and the end of code that names no VM (pyvm/implicit.h), and what its VM is to be.
 */
#ifndef PYVM_VM_DEFAULT_H
#define PYVM_VM_DEFAULT_H

#include "pyvm/types.h"
#include "pyvm/vm/export.h"
#include "pyvm/vm/make.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Which kind of VM Py_Initialize makes in code that names no VM. Unless this function is called, it is the kind that
 * PYVM_KIND in the environment names ("own-gil", say), or else PYVM_KIND_ISOLATED: the main interpreter of a private
 * CPython, in which all is as under CPython's own Py_Initialize. In a sub-interpreter (PYVM_KIND_OWN_GIL and
 * PYVM_KIND_SHARED_GIL) CPython may run the PyInit functions of single-phase modules in the main interpreter, which is
 * no VM, and PYVM_KIND_OWN_GIL refuses such modules. Call it before Py_Initialize. Returns PYVM_OK, or
 * PYVM_ERROR_ARGUMENT: that is no kind.
 */
PYVM_EXPORT int PyVM_SetDefaultKind(PyVM_Kind kind);

/*
 * Which CPython Py_Initialize takes in code that names no VM. `version` is as PY_VERSION_HEX has it, and its feature
 * release counts (0x030D0000: any 3.13). Where PYVM_PYTHON in the environment names a CPython, that is taken, and has
 * to be of this release. Unless this function is called, any CPython will do; code that is compiled with
 * PYVM_API_EXACT calls it by itself. Call it before Py_Initialize; 0 takes it back. Returns PYVM_OK, or
 * PYVM_ERROR_PYTHON: the VM that code without VMs has already runs another one.
 */
PYVM_EXPORT int PyVM_SetDefaultVersion(unsigned long version);

/*
 * Py_InitializeEx for code that names no VM: makes a VM, which may fork, exec and have daemon threads, and attaches it;
 * nothing, if PyVM_Default has a VM already. PyVMEval_SaveThread ends this attachment, and any thread may attach the
 * VM again. If `install_signal_handlers` is 0, VMs leave SIGPIPE and SIGXFSZ alone. Where it fails, it prints the
 * reason to stderr and exits with status 1, as CPython does: such code does not check.
 */
PYVM_EXPORT void PyVM_InitializeDefault(int install_signal_handlers);

/*
 * Py_InitializeFromConfig for code that names no VM: the same with a configuration, which an isolated VM always takes,
 * and with a status where it fails.
 */
PYVM_EXPORT PyStatus PyVM_InitializeDefaultFromConfig(const PyConfig *config);

/*
 * Py_FinalizeEx for code that names no VM: closes the VM that Py_Initialize made, as PyVM_Close does. Returns 0, also
 * if there is none; -1 with PyVM_LastError, if the VM could not be closed.
 */
PYVM_EXPORT int PyVM_FinalizeDefault(void);

#ifdef __cplusplus
}
#endif

#endif
