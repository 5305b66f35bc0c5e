/*
 * wide.h: wide strings, as in a PyConfig; they are allocated with malloc.
 */
#ifndef PYVM_CONFIG_WIDE_H
#define PYVM_CONFIG_WIDE_H

#include <stddef.h>

/* A copy; NULL when out of memory. */
wchar_t *pyvm_wide_copy(const wchar_t *text);
/* Decodes bytes as the environment's locale says, as UTF-8 where that is "C". NULL when out of memory. */
wchar_t *pyvm_wide_decode(const char *bytes);

#endif
