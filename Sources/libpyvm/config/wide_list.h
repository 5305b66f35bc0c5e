/*
 * wide_list.h: lists of wide strings, as in a PyConfig; all of it is malloc's.
 */
#ifndef PYVM_CONFIG_WIDE_LIST_H
#define PYVM_CONFIG_WIDE_LIST_H

#include <stdbool.h>

#include "pyvm/types.h"

/* False, and `list` as it was, when out of memory or when one of the items is NULL. */
bool pyvm_wide_list_copy(PyWideStringList *list, Py_ssize_t length, wchar_t *const *items);
bool pyvm_wide_list_decode(PyWideStringList *list, Py_ssize_t length, char *const *items);
void pyvm_wide_list_clear(PyWideStringList *list);
/* Is every item there? */
bool pyvm_wide_list_is_whole(const PyWideStringList *list);

#endif
