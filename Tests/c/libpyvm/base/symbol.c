/*
 * symbol.c: a function is found by its name, and a name that is not there gives NULL.
 */
#include "libpyvm/base/symbol.h"

#include <dlfcn.h>
#include <stddef.h>

#include "support/check.h"

int main(void)
{
    size_t (*length)(const char *) = NULL;
    void *library = dlopen(NULL, RTLD_NOW);
    REQUIRE(library);
    pyvm_symbol_get(library, "strlen", &length);
    REQUIRE(length);
    CHECK(length("four") == 4);
    pyvm_symbol_get(library, "pyvm_no_such_function", &length);
    CHECK(length == NULL);
    pyvm_symbol_get(RTLD_DEFAULT, "strlen", &length);
    CHECK(length && length("three") == 5);
    pyvm_symbol_get(library, "", &length);
    CHECK(length == NULL);
    return 0;
}
