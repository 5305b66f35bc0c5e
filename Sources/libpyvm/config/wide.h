/*
 * wide.h: wide strings and lists of them, as in a PyConfig; all of them are malloc's.
 */
#ifndef PYVM_CONFIG_WIDE_H
#define PYVM_CONFIG_WIDE_H

#include <stdbool.h>

#include "pyvm/types.h"

/* A copy; NULL when out of memory. */
wchar_t *pyvm_wide_copy(const wchar_t *text);
/* Bytes in the encoding of the environment's locale, of which UTF-8 stands in for "C"; NULL when out of memory. */
wchar_t *pyvm_wide_decode(const char *bytes);

/* False, and `list` as it was, when out of memory or when one of the items is NULL. */
bool pyvm_list_copy(PyWideStringList *list, Py_ssize_t length, wchar_t *const *items);
bool pyvm_list_decode(PyWideStringList *list, Py_ssize_t length, char *const *items);
void pyvm_list_clear(PyWideStringList *list);
/* Is every item there? */
bool pyvm_list_is_whole(const PyWideStringList *list);

#endif
