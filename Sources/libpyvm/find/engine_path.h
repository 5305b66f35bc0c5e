/*
 * engine_path.h: where the engine for a CPython is.
 */
#ifndef PYVM_FIND_ENGINE_PATH_H
#define PYVM_FIND_ENGINE_PATH_H

/* The path at which the engine for a version (0x030D) is looked for; NULL: out of memory. To be freed. */
char *pyvm_engine_path(unsigned python);

#endif
