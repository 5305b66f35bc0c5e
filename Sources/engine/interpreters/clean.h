/*
 * clean.h: takes back what code has left in an interpreter, all but imported modules.
 */
#ifndef PYVM_ENGINE_CLEAN_H
#define PYVM_ENGINE_CLEAN_H

/* Cleans the current interpreter. 0; -1 without an exception: another VM cannot use it. */
int pyvm_clean(void);

#endif
