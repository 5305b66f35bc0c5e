/*
 * first_path.h: the first folder of sys.path, where a program finds its own modules.
 */
#ifndef PYVM_ENGINE_FIRST_PATH_H
#define PYVM_ENGINE_FIRST_PATH_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/*
 * Puts into sys.path what `python` puts there before it runs the program of its command line; nothing with -P and -I.
 * `importable`: the program is a folder or an archive, which is its own first path. 0, or -1 with an exception.
 */
int pyvm_first_path_add(PyConfig *config, bool importable);

#endif
