/*
 * stand_in.c: loads the stand-in for libpyvm into the namespace of a private copy.
 */
#include "libpyvm/runtimes/stand_in.h"

#include <errno.h>
#include <stdlib.h>

#include "contract/stand_in.h"
#include "libpyvm/find/engine_path.h"
#include "libpyvm/threads/fail.h"

static int *errno_of_program(void)
{
    return &errno;
}

/* This library, whatever it is called. NULL: it is linked into the program, so no module can be linked with it. */
static void *open_self(void)
{
    static const char here;
    Dl_info self;
    return dladdr(&here, &self) ? dlopen(self.dli_fname, RTLD_NOW | RTLD_NOLOAD) : NULL;
}

/* The name of the first function that libpyvm does not have; NULL: it has all. */
static const char *fill(const pyvm_stand_in *stand_in, void *self)
{
    for (size_t i = 0; i < stand_in->count; i++)
        if (!(stand_in->functions[i] = dlsym(self, stand_in->names[i])))
            return stand_in->names[i];
    return NULL;
}

static bool connect(void *library, void *self, const char *path, const char *function)
{
    pyvm_stand_in *stand_in = dlsym(library, PYVM_STAND_IN_SYMBOL);
    const char *missing = stand_in ? fill(stand_in, self) : PYVM_STAND_IN_SYMBOL;
    if (missing) {
        pyvm_fail(
            PYVM_ERROR_ENGINE, function,
            "%s does not fit this libpyvm, for one of them lacks %s: install libpyvm and the folder pyvm beside it "
            "together",
            path, missing);
        return false;
    }
    stand_in->errno_of_program = errno_of_program;
    return true;
}

static bool load(Lmid_t namespace, void *self, const char *function)
{
    char *path = pyvm_engine_path_beside(PYVM_STAND_IN_FILE);
    void *library = path ? dlmopen(namespace, path, RTLD_NOW | RTLD_LOCAL) : NULL;
    if (!path)
        pyvm_fail_memory(function);
    else if (!library)
        pyvm_fail(PYVM_ERROR_ENGINE, function, "what stands in for libpyvm in a private copy does not load: %s",
                  dlerror());
    bool connected = library && connect(library, self, path, function);
    free(path);
    return connected;
}

bool pyvm_stand_in_load(Lmid_t namespace, const char *function)
{
    void *self = open_self();
    bool loaded = !self || load(namespace, self, function);
    if (self)
        dlclose(self);
    return loaded;
}
