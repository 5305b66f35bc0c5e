/*
 * exchange.c: hands to the engines what `import pyvm` needs: the sources of the package, and libpyvm's functions.
 */
#include "libpyvm/exchange/portrait.h"
#include "libpyvm/runtimes/engines.h"

/* The modules, up to one without a name. scripts/embed-package writes them, in the build folder. */
extern const pyvm_source pyvm_package[];

static const pyvm_exchange exchange = {
    .current = pyvm_portrait_current,
    .portrait = pyvm_portrait_of,
};

__attribute__((constructor)) static void give(void)
{
    pyvm_engines_give(pyvm_package, &exchange);
}
