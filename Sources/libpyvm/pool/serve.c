/*
 * serve.c: packs what thieves have asked for.
 *
 * Who does it: the worker itself, between two instructions of its code, or when that next forks a strand; or, if both
 * take longer than a thief waits, the worker's packer, a thread that enters the VM. So a thief never waits for the GIL
 * of a VM whose C code may hold it for long.
 */
#include "libpyvm/pool/serve.h"

#include "contract/engine.h"
#include "libpyvm/pool/help.h"
#include "libpyvm/pool/references.h"
#include "libpyvm/pool/search.h"
#include "libpyvm/pool/theft.h"
#include "libpyvm/transfer/parcel.h"

/* What is no Exception, as KeyboardInterrupt is none, is for whoever runs here. */
static void clear_exception(const PyVM_API *api)
{
    if (api->PyVMErr_Occurred() && api->PyVMErr_ExceptionMatches(api->PyVMExc_Exception()))
        api->PyVMErr_Clear();
}

/* NULL: it cannot be packed, and there may be an exception that has interrupted that. */
static pyvm_theft *pack(const pyvm_worker *worker, const pyvm_offer *offer, bool is_quiet)
{
    const pyvm_engine *engine = worker->vm->engine;
    PyVM_Parcel *parcel = pyvm_parcel_new();
    PyObject *call = parcel ? engine->offer_call(offer) : NULL;
    bool is_packed = call && (is_quiet ? engine->pack_quietly(parcel, call)
                                       : engine->pack(parcel, call, PYVM_MODE_COPY, false, NULL)) == 0;
    clear_exception(engine->api);
    pyvm_references_drop(engine->api, call);
    pyvm_theft *theft = is_packed ? pyvm_theft_new(offer->run, parcel) : NULL;
    if (!theft)
        PyVM_ParcelFree(parcel);
    return theft;
}

static void tell(pyvm_worker *worker, bool is_own_thread)
{
    if (!pyvm_hatch_has_items(worker))
        return;
    if (!is_own_thread)
        pyvm_help_wake(worker); /* who waits runs it, if nobody else does */
    if (pyvm_search_load(&worker->helper_count) > 0)
        pyvm_help_wake_helper(worker);
    pyvm_search_wake_for_strand(worker->pool);
}

int pyvm_serve(pyvm_worker *worker, bool is_own_thread)
{
    pyvm_offer *offer = pyvm_hatch_begin(worker);
    if (!offer)
        return 0;
    const PyVM *vm = worker->vm; /* once it is packed, the worker may get another */
    worker->hatch.packs_itself = is_own_thread;
    pyvm_theft *theft = pack(worker, offer, false);
    worker->hatch.packs_itself = false;
    pyvm_hatch_end(worker, offer, theft);
    tell(worker, is_own_thread);
    return vm->api->PyVMErr_Occurred() ? -1 : 0;
}

/* ---- Between two instructions ------------------------------------------------------------------------------------ */

int pyvm_serve_quietly(pyvm_worker *worker, bool *is_refused)
{
    pyvm_offer *offer = pyvm_hatch_begin(worker);
    *is_refused = false;
    if (!offer)
        return 0;
    const PyVM *vm = worker->vm;
    worker->hatch.packs_itself = true;
    pyvm_theft *theft = pack(worker, offer, true);
    worker->hatch.packs_itself = false;
    *is_refused = !theft;
    if (theft) {
        pyvm_hatch_end(worker, offer, theft);
        tell(worker, true);
    } else {
        pyvm_hatch_put_back(worker, offer);
    }
    return vm->api->PyVMErr_Occurred() ? -1 : 0;
}
