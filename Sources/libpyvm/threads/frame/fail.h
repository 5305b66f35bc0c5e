/*
 * fail.h: what is said where a frame could not be pushed.
 */
#ifndef PYVM_THREADS_FRAME_FAIL_H
#define PYVM_THREADS_FRAME_FAIL_H

#include "pyvm/vm.h"

/* Notes for PyVM_LastError why pyvm_frame_push returned `code`; returns `code`. */
int pyvm_frame_fail(int code, const PyVM *vm, const char *function);

#endif
