/*
 * engine_path.h: where the engine for a CPython is.
 */
#ifndef PYVM_FIND_ENGINE_PATH_H
#define PYVM_FIND_ENGINE_PATH_H

/* The path where the engine for a version (0x030D) has to be, to be freed; NULL: out of memory. */
char *pyvm_engine_path(unsigned python);

#endif
