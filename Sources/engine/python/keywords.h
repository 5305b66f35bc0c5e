/*
 * keywords.h: CPython 3.12 keeps the names of a C function's arguments for the process, but in the memory of the
 * interpreter that calls the function first (cpython issue 122334). Here they get memory that stays.
 */
#ifndef PYVM_ENGINE_KEYWORDS_H
#define PYVM_ENGINE_KEYWORDS_H

#include <stdbool.h>

/*
 * Needs a state of the main interpreter, before there are others: finds the list of such names, and sees to it that
 * they are kept when the main interpreter ends. Twice does no harm.
 */
void pyvm_keywords_watch(void);

/* Needs no state: the names that CPython has made until now stay when any interpreter ends. */
void pyvm_keywords_keep(void);

/* Was the list found? Then the names outlive the interpreters that make them. Versions that need none of it: true. */
bool pyvm_keywords_are_kept(void);

#endif
