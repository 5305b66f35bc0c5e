/*
 * symbol.h: functions of loaded libraries, by name.
 */
#ifndef PYVM_BASE_SYMBOL_H
#define PYVM_BASE_SYMBOL_H

/* Sets the function pointer at `function` to the function `name` of `library`; to NULL if there is none. */
void pyvm_symbol_get(void *library, const char *name, void *function);

#endif
