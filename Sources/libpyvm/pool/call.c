/*
 * call.c: carrying out packed calls.
 */
#include "libpyvm/pool/call.h"

#include "contract/engine.h"
#include "libpyvm/pool/references.h"
#include "libpyvm/pool/trace.h"
#include "libpyvm/transfer/parcel.h"

PyVM_Parcel *pyvm_call_parcel(size_t lend_from, bool gives)
{
    PyVM_Parcel *parcel = pyvm_parcel_new();
    if (parcel) {
        parcel->lend_from = lend_from;
        parcel->lends_shared = !gives;
    }
    return parcel;
}

PyObject *pyvm_call_unpacked(const PyVM *vm, PyObject *call, char *name)
{
    const PyVM_API *api = vm->api;
    if (!call)
        return NULL;
    PyObject *keywords = api->PyVMTuple_GetItem(call, 2); /* borrowed, as the others */
    if (name)
        pyvm_trace_name_object(api, api->PyVMTuple_GetItem(call, 0), name);
    PyObject *result = api->PyVMObject_Call(api->PyVMTuple_GetItem(call, 0), api->PyVMTuple_GetItem(call, 1),
                                            api->PyVM_IsNone(keywords) ? NULL : keywords);
    pyvm_references_drop(api, call);
    return result;
}

PyObject *pyvm_call_packed(const PyVM *vm, PyVM_Parcel *parcel, char *name)
{
    return pyvm_call_unpacked(vm, vm->engine->unpack(parcel, true), name);
}

bool pyvm_call_pack(const PyVM *vm, PyObject *result, PyVM_Parcel *parcel)
{
    bool is_packed = result && vm->engine->pack(parcel, result, PYVM_MODE_COPY, false, NULL) == 0;
    if (!is_packed)
        vm->engine->pack_raised(parcel);
    pyvm_references_drop(vm->api, result);
    return is_packed;
}
