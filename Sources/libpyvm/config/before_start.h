/*
 * before_start.h: for what has to be said before CPython starts.
 */
#ifndef PYVM_CONFIG_BEFORE_START_H
#define PYVM_CONFIG_BEFORE_START_H

#include <stdbool.h>

/* True, and no start until pyvm_before_start_end; false, with the error noted for `function`, where one has started. */
bool pyvm_before_start_begin(const char *function);
void pyvm_before_start_end(void);

#endif
