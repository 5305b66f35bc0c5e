/*
 * before_start.h: for what has to be set before a CPython starts.
 */
#ifndef PYVM_CONFIG_BEFORE_START_H
#define PYVM_CONFIG_BEFORE_START_H

#include <stdbool.h>

/* True: none runs, and none starts until pyvm_before_start_end. False with the error noted for `function`. */
bool pyvm_before_start_begin(const char *function);
void pyvm_before_start_end(void);

/* How often something has been set: another number means that a CPython that started before knows less. */
unsigned pyvm_before_start_changes(void);

#endif
