/*
 * attached.c: the VM that this thread has attached.
 */
#include "libpyvm/state/attached.h"

PyVM pyvm_attached_none = {.life = PYVM_LIFE_CLOSED};
_Thread_local PyVM *pyvm_attached = &pyvm_attached_none;
_Thread_local PyVM *pyvm_attached_by_us = &pyvm_attached_none;
