/*
 * connected.c: what libpyvm has given for `import pyvm`. When it disconnects this stays: a host's code may go on.
 */
#include "engine/module/connected.h"

#include <string.h>

static const pyvm_source *package;
static const pyvm_exchange *exchange;

void pyvm_connected_set(const pyvm_source *its_package, const pyvm_exchange *its_exchange)
{
    if (!its_package)
        return;
    package = its_package;
    exchange = its_exchange;
}

const pyvm_source *pyvm_connected_source(const char *name)
{
    for (const pyvm_source *source = package; source && source->name; source++)
        if (strcmp(source->name, name) == 0)
            return source;
    return NULL;
}

const pyvm_exchange *pyvm_connected_exchange(void)
{
    return exchange;
}
