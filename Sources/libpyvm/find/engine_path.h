/*
 * engine_path.h: where the engine for a CPython is, and other files of libpyvm's.
 */
#ifndef PYVM_FIND_ENGINE_PATH_H
#define PYVM_FIND_ENGINE_PATH_H

/* The path where the engine for a version (0x030D) has to be, to be freed; NULL: out of memory. */
char *pyvm_engine_path(unsigned python);

/* The path of a file in the folder pyvm beside libpyvm.so, to be freed; NULL: out of memory. */
char *pyvm_engine_path_beside(const char *file);

#endif
