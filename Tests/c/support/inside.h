/*
 * inside.h: tests of functions that libpyvm.so does not export, in VMs: linked with libpyvm's objects, and run on each
 * CPython. libpyvm is part of the program, so it is told where its engines are.
 */
#ifndef PYVM_TESTS_INSIDE_H
#define PYVM_TESTS_INSIDE_H

#include <dlfcn.h>

#include "support/kinds.h"

/* The program is BUILD/tests/..., engines are in BUILD/lib/pyvm. What is set already counts. */
__attribute__((constructor)) static void inside_find_engines(void)
{
    static const char here;
    char folder[4096], absolute[4096]; /* tests go to other folders */
    Dl_info self;
    REQUIRE(dladdr(&here, &self) != 0);
    const char *end = strstr(self.dli_fname, "/tests/libpyvm/");
    REQUIRE(end != NULL);
    snprintf(folder, sizeof folder, "%.*s/lib/pyvm", (int)(end - self.dli_fname), self.dli_fname);
    REQUIRE(realpath(folder, absolute) != NULL);
    setenv("PYVM_ENGINES", absolute, 0);
}

#endif
