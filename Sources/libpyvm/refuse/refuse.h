/*
 * refuse.h: the function table of a VM that cannot be entered. Generated: refuse.c.
 */
#ifndef PYVM_REFUSE_REFUSE_H
#define PYVM_REFUSE_REFUSE_H

#include "contract/table.h"

/* Each function completes the last error with its own name (pyvm_fail_in) and returns its error value. */
extern const PyVM_API pyvm_refuse_table;

#endif
