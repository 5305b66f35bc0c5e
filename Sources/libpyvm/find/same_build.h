/*
 * same_build.h: finds the shared libpython of a Python that runs and has its own linked in, as Debian's has.
 */
#ifndef PYVM_FIND_SAME_BUILD_H
#define PYVM_FIND_SAME_BUILD_H

#include <stdbool.h>

#include "libpyvm/state/python.h"

/*
 * Looks in the folders of libraries beside `host`, whose `libpython` is the path of its executable, for a libpython
 * that says of itself just what the host's symbols say: version, date and time of the build, compiler. The path, to be
 * freed; NULL: there is none, and the interpreter has to be asked, which takes as long as it takes to start one.
 */
char *pyvm_same_build_find(const pyvm_python *host);

#endif
