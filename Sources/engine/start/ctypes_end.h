/*
 * ctypes_end.h: what ctypes keeps beyond the end of CPython 3.11 and 3.12.
 */
#ifndef PYVM_ENGINE_CTYPES_END_H
#define PYVM_ENGINE_CTYPES_END_H

/* Before the end of a main interpreter that starts again, with a current state: the end frees it. */
void pyvm_ctypes_end(void);

/* The same for the end of a sub-interpreter. */
void pyvm_ctypes_end_sub(void);

#endif
