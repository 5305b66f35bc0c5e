/*
 * release_order.c: of several releases of one CPython the newest comes first.
 */
#include "libpyvm/find/release_order.h"

#include <string.h>

#include "support/check.h"

/* As in the generator's ReleaseOrderTests.swift. */
static char *const newest_first[] = {
    "/v/cpython-3.13.15-linux",
    "/v/cpython-3.13.9-linux",
    "/v/cpython-3.13.9+freethreaded-linux",
    "/v/3.14.0/x",
    "/v/3.14.0t/x",
    "/v/3.14.0rc2/x",
    "/v/3.14.0rc1/x",
    "/v/3.13.15/x",
    "/v/3.13.9/x",
    "/v/3.9.1/x",
    "/v/3.09.0/x",
    "/v",
};

int main(void)
{
    enum { count = COUNT(newest_first) };
    for (size_t shift = 0; shift < count; shift++) {
        char *paths[count];
        for (size_t i = 0; i < count; i++)
            paths[i] = newest_first[(shift + i * 5) % count]; /* 5 and 12 have no common divisor: each comes once */
        pyvm_release_order(paths, count);
        for (size_t i = 0; i < count; i++)
            CHECK(strcmp(paths[i], newest_first[i]) == 0);
    }
    return 0;
}
