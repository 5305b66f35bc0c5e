/*
 * self.c: the calling thread.
 */
#include "libpyvm/state/self.h"

#include "libpyvm/state/attached.h"

_Thread_local pyvm_thread *pyvm_self;
pyvm_entry pyvm_self_no_entry = {.vm = &pyvm_attached_none};
_Thread_local pyvm_entry *pyvm_self_called = &pyvm_self_no_entry;
