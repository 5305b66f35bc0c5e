/*
 * wide.h: wide strings, as in a PyConfig; all of them are malloc's.
 */
#ifndef PYVM_CONFIG_WIDE_H
#define PYVM_CONFIG_WIDE_H

#include <stddef.h>

/* A copy; NULL when out of memory. */
wchar_t *pyvm_wide_copy(const wchar_t *text);
/* Bytes in the encoding of the environment's locale, of which UTF-8 stands in for "C"; NULL when out of memory. */
wchar_t *pyvm_wide_decode(const char *bytes);

#endif
