/*
 * symbol.h: functions of loaded libraries, by name.
 */
#ifndef PYVM_BASE_SYMBOL_H
#define PYVM_BASE_SYMBOL_H

/* The function `name` of `library` into *function, a pointer to a function pointer: NULL if it has none. */
void pyvm_symbol_get(void *library, const char *name, void *function);

#endif
