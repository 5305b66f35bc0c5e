/*
 * raw.h: what CPython's own API does to make an interpreter and to end it. Apart from lifetimes.c, since Python.h and
 * PyVM's headers declare the same types.
 */
#ifndef PYVM_BENCHMARKS_RAW_H
#define PYVM_BENCHMARKS_RAW_H

/*
 * Starts CPython, as PyVM does by itself, and leaves no GIL taken; it becomes the host of the process. -1: it did
 * not.
 */
int raw_start(void);

/* A sub-interpreter made and ended. -1: failed, or this CPython has no such. */
int raw_sub_interpreter(int own_gil);

/* CPython started and ended, as for an isolated VM. -1: failed. */
int raw_runtime(void);

#endif
