/*
 * stand_in.c: loads the stand-in for libpyvm into the namespace of a private copy.
 */
#include "libpyvm/runtimes/stand_in.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

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

static PyVM *(*const *defaults)(void);
static int default_count;

void pyvm_stand_in_default(PyVM *(*const *functions)(void), int count)
{
    defaults = functions;
    default_count = count;
}

/* libpyvm's function for a copy; NULL: it has none of this name. */
static void *find(void *self, const char *name, int copy)
{
    void *function = dlsym(self, name);
    if (function && copy <= default_count && strcmp(name, "PyVM_Default") == 0)
        memcpy(&function, &defaults[copy - 1], sizeof function);
    return function;
}

/* The name of the first function that libpyvm does not have; NULL: it has all. */
static const char *fill(const pyvm_stand_in *stand_in, void *self, int copy)
{
    for (size_t i = 0; i < stand_in->count; i++)
        if (!(stand_in->functions[i] = find(self, stand_in->names[i], copy)))
            return stand_in->names[i];
    return NULL;
}

static bool connect(void *library, void *self, int copy, const char *path, const char *function)
{
    pyvm_stand_in *stand_in = dlsym(library, PYVM_STAND_IN_SYMBOL);
    const char *missing = stand_in ? fill(stand_in, self, copy) : PYVM_STAND_IN_SYMBOL;
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

static bool load(Lmid_t namespace, int copy, void *self, const char *function)
{
    char *path = pyvm_engine_path_beside(PYVM_STAND_IN_FILE);
    void *library = path ? dlmopen(namespace, path, RTLD_NOW | RTLD_LOCAL) : NULL;
    if (!path)
        pyvm_fail_memory(function);
    else if (!library)
        pyvm_fail(PYVM_ERROR_ENGINE, function, "what stands in for libpyvm in a private copy does not load: %s",
                  dlerror());
    bool connected = library && connect(library, self, copy, path, function);
    free(path);
    return connected;
}

bool pyvm_stand_in_load(Lmid_t namespace, int copy, const char *function)
{
    void *self = open_self();
    bool loaded = !self || load(namespace, copy, self, function);
    if (self)
        dlclose(self);
    return loaded;
}
