/*
 * slot.h: functions as the values of slots, which are of type void *.
 */
#ifndef PYVM_ENGINE_MODULE_SLOT_H
#define PYVM_ENGINE_MODULE_SLOT_H

#include <stdint.h>

/* ISO C has no conversion from a function to void *. */
#define PYVM_SLOT(function) ((void *)(uintptr_t)(function))

#endif
