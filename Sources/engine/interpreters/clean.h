/*
 * clean.h: takes back what code has left in an interpreter, all but imported modules.
 */
#ifndef PYVM_ENGINE_CLEAN_H
#define PYVM_ENGINE_CLEAN_H

/* The current interpreter. 0; -1 without an exception: it is not fit for somebody else. */
int pyvm_clean(void);

#endif
