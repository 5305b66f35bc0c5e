/*
 * references.c: what calls do with references: borrow, return new ones, steal, on success and on error; and functions
 * with out parameters, some of which are references too. Each test runs attached and detached.
 */
#include "support/expect.h"

/* A new object that is nobody else's, so that its references can be counted. */
static PyObject *new_object(PyVM *vm)
{
    PyObject *object = PyVMObject_CallNoArgs(vm, (PyObject *)PyVMBaseObject_Type(vm));
    REQUIRE(object != NULL && PyVM_REFCNT(vm, object) == 1);
    return object;
}

/* What a call does to the count of an object that it takes or gives. */
static void references(PyVM *vm)
{
    PyObject *item = new_object(vm), *key = PyVMUnicode_FromString(vm, "a key that nobody else has");
    PyObject *list = PyVMList_New(vm, 2), *tuple = PyVMTuple_New(vm, 1), *dict = PyVMDict_New(vm);

    /* Stolen: the count stays though the container holds the object. */
    PyVM_IncRef(vm, item);
    CHECK_INT(PyVMList_SetItem(vm, list, 0, item), 0);
    CHECK_INT(PyVM_REFCNT(vm, item), 2);
    PyVM_IncRef(vm, item);
    CHECK_INT(PyVMTuple_SetItem(vm, tuple, 0, item), 0);
    CHECK_INT(PyVM_REFCNT(vm, item), 3);
    PyVM_IncRef(vm, item);
    CHECK_INT(PyVMList_SetItem(vm, list, 5, item), -1); /* on error too */
    CHECK_RAISED(vm, "IndexError", "assignment index");
    CHECK_INT(PyVM_REFCNT(vm, item), 3);
    PyVM_IncRef(vm, item);
    CHECK_INT(PyVMModule_AddObject(vm, PyVMImport_AddModule(vm, "__main__"), "stolen", item), 0);
    CHECK_INT(PyVM_REFCNT(vm, item), 4);

    /* Not stolen: one more. */
    CHECK_INT(PyVMDict_SetItem(vm, dict, key, item), 0);
    CHECK_INT(PyVM_REFCNT(vm, item), 5);
    CHECK_INT(PyVMModule_AddObjectRef(vm, PyVMImport_AddModule(vm, "__main__"), "kept", item), 0);
    CHECK_INT(PyVM_REFCNT(vm, item), 6);
    CHECK_RUN(vm, "del kept, stolen");
    CHECK_INT(PyVM_REFCNT(vm, item), 4);

    /* Borrowed: unchanged. */
    CHECK_SAME(PyVMList_GetItem(vm, list, 0), item);
    CHECK_SAME(PyVMTuple_GetItem(vm, tuple, 0), item);
    CHECK_SAME(PyVMDict_GetItem(vm, dict, key), item);
    CHECK_SAME(PyVMDict_GetItemWithError(vm, dict, key), item);
    CHECK_SAME(PyVMDict_SetDefault(vm, dict, key, list), item);
    CHECK_SAME(PyVMList_GET_ITEM(vm, list, 0), item);
    CHECK_INT(PyVM_REFCNT(vm, item), 4);

    /* New: one more, which is the caller's. */
    PyObject *found;
    CHECK_SAME(PyVMList_GetItemRef(vm, list, 0), item);
    CHECK_SAME(PyVMSequence_GetItem(vm, tuple, 0), item);
    CHECK_SAME(PyVMObject_GetItem(vm, dict, key), item);
    CHECK_INT(PyVMDict_GetItemRef(vm, dict, key, &found), 1);
    CHECK_SAME(found, item);
    CHECK_SAME(PyVM_NewRef(vm, item), item);
    CHECK_INT(PyVM_REFCNT(vm, item), 9);
    for (int i = 0; i < 5; i++)
        PyVM_DecRef(vm, item);

    /* A container's end gives back what it held. */
    PyVM_DecRef(vm, list), PyVM_DecRef(vm, tuple), PyVM_DecRef(vm, dict);
    CHECK_INT(PyVM_REFCNT(vm, item), 1);
    PyVM_DecRef(vm, key), PyVM_DecRef(vm, item);
}

static void out_parameters(PyVM *vm)
{
    PyObject *dict = evaluate(vm, "{'a': 1, 'b': 2}"), *key, *value;
    Py_ssize_t position = 0, sum = 0, length = 0;
    while (PyVMDict_Next(vm, dict, &position, &key, &value)) {
        sum += PyVMLong_AsLong(vm, value);
        length += PyVMUnicode_GetLength(vm, key);
    }
    CHECK(sum == 3 && length == 2);

    PyObject *slice = evaluate(vm, "slice(None, None, -2)");
    Py_ssize_t start, stop, step;
    CHECK_INT(PyVMSlice_GetIndicesEx(vm, slice, 5, &start, &stop, &step, &length), 0);
    CHECK(start == 4 && stop == -1 && step == -2 && length == 3);
    CHECK_INT(PyVMSlice_Unpack(vm, slice, &start, &stop, &step), 0);
    CHECK_INT(PyVMSlice_AdjustIndices(vm, 3, &start, &stop, step), 2);

    PyObject *left = PyVMUnicode_FromString(vm, "left ");
    PyVMUnicode_AppendAndDel(vm, &left, PyVMUnicode_FromString(vm, "right")); /* steals both, and sets left */
    CHECK_REPR(vm, left, "'left right'");
    PyVMUnicode_Append(vm, &left, dict);
    CHECK(left == NULL);
    CHECK_RAISED(vm, "SystemError", "bad argument");
    PyObject *bytes = PyVMBytes_FromString(vm, "12345");
    CHECK_INT(_PyVMBytes_Resize(vm, &bytes, 2), 0);
    CHECK_NEW(vm, bytes, "b'12'");

    PyObject *generator = evaluate(vm, "(i for i in [5])");
    CHECK_INT(PyVMIter_Send(vm, generator, PyVM_None(vm), &value), PYGEN_NEXT);
    CHECK_NEW(vm, value, "5");
    CHECK_INT(PyVMIter_Send(vm, generator, PyVM_None(vm), &value), PYGEN_RETURN);
    CHECK_NEW(vm, value, "None");
    PyVM_DecRef(vm, generator), PyVM_DecRef(vm, slice), PyVM_DecRef(vm, dict);
}

static void all(PyVM *vm)
{
    references(vm);
    out_parameters(vm);
}

int main(void)
{
    PyVM *vm = new_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    all(vm);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    all(vm);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 0;
}
