/*
 * documented.c: the program of docs/c-api.md, "Objects between VMs", as it stands there.
 */
#include <pyvm/pyvm.h>

#include <stdio.h>

/* Why something failed: an exception is in the VM, anything else in PyVM_LastError. */
static int failed(PyVM *vm)
{
    if (vm && PyVMErr_Occurred(vm))
        PyVMErr_Print(vm);
    else
        fprintf(stderr, "%s\n", PyVM_LastError()->message);
    return 1;
}

/* Makes what has arrived a global variable; takes the reference, which may be NULL. */
static int set_global(PyVM *vm, const char *name, PyObject *object)
{
    if (!object)
        return -1;
    int result = PyVMObject_SetAttrString(vm, PyVMImport_AddModule(vm, "__main__"), name, object);
    PyVM_DecRef(vm, object);
    return result;
}

int main(void)
{
    PyVM *one = PyVM_New(NULL), *two = PyVM_New(NULL);
    if (!one || !two)
        return failed(NULL);
    PyObject *bytes = PyVMByteArray_FromStringAndSize(one, "12345", 5);
    PyVM_Parcel *parcel = PyVM_ParcelPack(one, bytes); /* an exception is in `one` */
    if (!parcel)
        return failed(one);
    if (set_global(two, "copied", PyVM_Transfer(two, one, bytes)) != 0 || /* an exception is in `two` */
        set_global(two, "lent", PyVM_TransferAs(two, one, bytes, PYVM_MODE_LEND_WRITABLE)) != 0)
        return failed(two);
    PyVM_DecRef(one, bytes);
    PyVMRun_SimpleString(two, "lent[0] = ord('9'); print(bytes(lent), copied)");
    PyVM_Close(one);
    if (set_global(two, "packed", PyVM_ParcelUnpack(two, parcel)) != 0) /* its VM is closed: a parcel has none */
        return failed(two);
    PyVM_ParcelFree(parcel);
    int result = PyVMRun_SimpleString(two, "assert packed == copied == b'12345' and lent == b'92345'");
    PyVM_Close(two);
    return result != 0;
}
