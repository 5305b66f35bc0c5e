/*
 * wide_list.h: lists of wide strings, as in a PyConfig; they are allocated with malloc.
 */
#ifndef PYVM_CONFIG_WIDE_LIST_H
#define PYVM_CONFIG_WIDE_LIST_H

#include <stdbool.h>

#include "pyvm/types.h"

/* Replace the list. False, with `list` as it was: out of memory, or an item is NULL. */
bool pyvm_wide_list_copy(PyWideStringList *list, Py_ssize_t length, wchar_t *const *items);
bool pyvm_wide_list_decode(PyWideStringList *list, Py_ssize_t length, char *const *items);
void pyvm_wide_list_clear(PyWideStringList *list);
/* Is no item NULL, and the length not negative? */
bool pyvm_wide_list_is_whole(const PyWideStringList *list);

#endif
