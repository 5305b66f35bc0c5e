/*
 * release_order.h: the order of several releases of one CPython.
 */
#ifndef PYVM_FIND_RELEASE_ORDER_H
#define PYVM_FIND_RELEASE_ORDER_H

#include <stddef.h>

/* Puts paths into order, the newest release first. */
void pyvm_release_order(char **paths, size_t count);

#endif
