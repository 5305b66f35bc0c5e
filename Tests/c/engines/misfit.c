/*
 * misfit.c: an engine that libpyvm must not take, for Tests/c/libpyvm/vms/faults_missing.c: PYVM_TEST_MISFIT in the
 * environment says in which way it does not fit.
 */
#include <stdlib.h>
#include <string.h>

#include "contract/engine.h"

const pyvm_engine *pyvm_engine_get(void);

static void connect(const pyvm_services *services)
{
    (void)services;
    abort(); /* it was taken */
}

const pyvm_engine *pyvm_engine_get(void)
{
    static pyvm_engine engine;
    const char *misfit = getenv("PYVM_TEST_MISFIT");
    engine = (pyvm_engine){.size = sizeof engine,
                           .abi = PYVM_ENGINE_ABI,
                           .table = PYVM_TABLE_FINGERPRINT,
                           .python = 0x0301,
                           .built = "3.1.0",
                           .connect = connect};
    if (strcmp(misfit, "abi") == 0)
        engine.abi++;
    else if (strcmp(misfit, "size") == 0)
        engine.size -= sizeof(void *);
    else if (strcmp(misfit, "table") == 0)
        engine.table++;
    return &engine;
}
