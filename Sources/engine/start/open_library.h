/*
 * open_library.h: dlopen for the code in a private copy of libpython.
 */
#ifndef PYVM_ENGINE_OPEN_LIBRARY_H
#define PYVM_ENGINE_OPEN_LIBRARY_H

/* As dlopen, but that NULL is the copy's libpython. */
void *pyvm_open_library(const char *file, int mode);

#endif
