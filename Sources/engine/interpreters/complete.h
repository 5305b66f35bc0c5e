/*
 * complete.h: a sub-interpreter's types of CPython have the attributes that the main interpreter's have.
 */
#ifndef PYVM_ENGINE_COMPLETE_H
#define PYVM_ENGINE_COMPLETE_H

/* Makes it so in the current sub-interpreter. 0, or -1 with an exception. */
int pyvm_complete(void);

#endif
