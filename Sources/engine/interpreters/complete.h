/*
 * complete.h: what CPython puts into the types of its main interpreter only.
 */
#ifndef PYVM_ENGINE_COMPLETE_H
#define PYVM_ENGINE_COMPLETE_H

/* Puts it into the current sub-interpreter's. 0, or -1 with an exception. */
int pyvm_complete(void);

#endif
