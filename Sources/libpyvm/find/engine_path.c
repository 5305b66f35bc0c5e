/*
 * engine_path.c: where the engine for a CPython is: in the folder PYVM_ENGINES, else in the folder pyvm beside
 * libpyvm.so, which has the rest of libpyvm's files, too.
 */
#include "libpyvm/find/engine_path.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "libpyvm/base/text.h"

char *pyvm_engine_path_beside(const char *file)
{
    static const char here; /* an address in libpyvm */
    Dl_info self;
    if (!dladdr(&here, &self))
        return NULL;
    const char *slash = strrchr(self.dli_fname, '/');
    return pyvm_text_format("%.*spyvm/%s", slash ? (int)(slash + 1 - self.dli_fname) : 0, self.dli_fname, file);
}

char *pyvm_engine_path(unsigned python)
{
    char file[sizeof "engine-3.255.so"];
    const char *folder = getenv("PYVM_ENGINES");
    snprintf(file, sizeof file, "engine-3.%u.so", python & 0xFF);
    return folder && *folder ? pyvm_text_format("%s/%s", folder, file) : pyvm_engine_path_beside(file);
}
