/*
 * engine_path.c: where the engine for a CPython is: in the folder PYVM_ENGINES, else in the folder pyvm beside
 * libpyvm.so.
 */
#include "libpyvm/find/engine_path.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "libpyvm/base/text.h"

char *pyvm_engine_path(unsigned python)
{
    static const char here; /* an address in libpyvm */
    Dl_info self;
    const char *folder = getenv("PYVM_ENGINES");
    if (folder && *folder)
        return pyvm_text_format("%s/engine-3.%u.so", folder, python & 0xFF);
    if (!dladdr(&here, &self))
        return NULL;
    const char *slash = strrchr(self.dli_fname, '/');
    return pyvm_text_format("%.*spyvm/engine-3.%u.so", slash ? (int)(slash + 1 - self.dli_fname) : 0, self.dli_fname,
                            python & 0xFF);
}
