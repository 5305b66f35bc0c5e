/*
 * placeholders.c: each placeholder is found by its address, and nothing else is.
 */
#include "libpyvm/state/placeholders.h"

#include "contract/count.h"
#include "support/check.h"

static char places[700][16];

int main(void)
{
    static pyvm_placeholder all[PYVM_COUNT(places)];
    CHECK(!pyvm_placeholders_find(places[0]));
    for (size_t i = 0; i < PYVM_COUNT(places); i++)
        all[i] = (pyvm_placeholder){places[i], i, false};
    pyvm_placeholders_set(all, PYVM_COUNT(all));
    for (size_t i = 0; i < PYVM_COUNT(places); i++) {
        CHECK(pyvm_placeholders_find(places[i]) == &all[i]);
        CHECK(!pyvm_placeholders_find(places[i] + 1));
    }
    CHECK(!pyvm_placeholders_find(NULL) && !pyvm_placeholders_find(all));
    return 0;
}
