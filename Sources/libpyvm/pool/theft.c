/*
 * theft.c: running packed calls.
 */
#include "libpyvm/pool/theft.h"

#include <stdlib.h>

#include "libpyvm/pool/call.h"
#include "libpyvm/pool/help.h"
#include "libpyvm/pool/strand.h"
#include "libpyvm/transfer/parcel.h"

static void execute(PyVM *vm, void *data)
{
    pyvm_theft *theft = data;
    PyVM_Parcel *result = pyvm_parcel_new();
    if (result)
        theft->has_raised = !pyvm_call_pack(vm, pyvm_call_packed(vm, theft->call, theft->name), result);
    theft->result = result;
}

pyvm_theft *pyvm_theft_new(const pyvm_run *run, PyVM_Parcel *call)
{
    pyvm_theft *theft = calloc(1, sizeof *theft);
    if (!theft)
        return NULL;
    theft->origin.root = PyVM_FutureHold(run->root);
    theft->origin.worker = run->worker;
    theft->strand = (PyVM_Strand){execute, theft, pyvm_strand_origin(&theft->origin), PYVM_STRAND_OFFERED};
    atomic_init(&theft->holders, 2);
    theft->call = call;
    return theft;
}

void pyvm_theft_let_go(pyvm_theft *theft)
{
    if (!theft || atomic_fetch_sub_explicit(&theft->holders, 1, memory_order_acq_rel) != 1)
        return;
    PyVM_FutureFree(theft->origin.root);
    PyVM_ParcelFree(theft->call);
    PyVM_ParcelFree(theft->result);
    free(theft);
}

pyvm_theft *pyvm_theft_of(PyVM_Strand *strand)
{
    return strand->function == execute ? strand->data : NULL;
}
