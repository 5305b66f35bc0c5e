/*
 * versions.c: functions that some CPython lacks. Where PyVM makes them from older ones, they work as in the version
 * that has them; where it cannot, and where CPython removed them, the call raises NotImplementedError with its name
 * and why.
 */
#include "support/expect.h"

static PyVM *vm;

/* Where a function is missing: its error value, and the exception. */
#define CHECK_LACKS(call, error_value, name, version) \
    do {                                              \
        CHECK((call) == (error_value));               \
        CHECK_NEEDS(vm, name, version);               \
    } while (0)

#define CHECK_HAD(call, error_value, name, version) \
    do {                                            \
        CHECK((call) == (error_value));             \
        CHECK_REMOVED(vm, name, version);           \
    } while (0)

/* ---- Made from older functions --------------------------------------------------------------------------- */

static void containers(void)
{
    PyObject *list = evaluate(vm, "[[1], 2]"), *dict = evaluate(vm, "{'k': [3]}"), *found;
    PyObject *key = PyVMUnicode_FromString(vm, "k"), *other = PyVMUnicode_FromString(vm, "other");
    CHECK_NEW(vm, PyVMList_GetItemRef(vm, list, 0), "[1]");
    CHECK(PyVMList_GetItemRef(vm, list, 2) == NULL);
    CHECK_RAISED(vm, "IndexError", "list index out of range");
    CHECK(PyVMList_GetItemRef(vm, dict, 0) == NULL);
    CHECK_RAISED(vm, "TypeError", "expected a list");
    CHECK_INT(PyVMList_Extend(vm, list, dict), 0);
    CHECK_REPR(vm, list, "[[1], 2, 'k']");
    CHECK_INT(PyVMList_Extend(vm, list, PyVM_None(vm)), -1);
    CHECK_RAISED(vm, "TypeError", "iterable");
    CHECK_INT(PyVMList_Clear(vm, list), 0);
    CHECK_REPR(vm, list, "[]");

    CHECK_INT(PyVMDict_GetItemRef(vm, dict, key, &found), 1);
    CHECK_NEW(vm, found, "[3]");
    CHECK_INT(PyVMDict_GetItemRef(vm, dict, other, &found), 0);
    CHECK_SAME(found, NULL);
    CHECK_INT(PyVMDict_GetItemRef(vm, dict, list, &found), -1);
    CHECK_SAME(found, NULL);
    CHECK_RAISED(vm, "TypeError", "unhashable");
    CHECK_INT(PyVMDict_GetItemStringRef(vm, dict, "k", &found), 1);
    CHECK_NEW(vm, found, "[3]");
    CHECK_INT(PyVMDict_ContainsString(vm, dict, "other"), 0);
    CHECK_INT(PyVMDict_SetDefaultRef(vm, dict, other, list, &found), 0);
    CHECK_SAME(found, list);
    PyVM_DecRef(vm, found);
    CHECK_INT(PyVMDict_SetDefaultRef(vm, dict, other, key, NULL), 1);
    CHECK_INT(PyVMDict_Pop(vm, dict, other, &found), 1);
    CHECK_SAME(found, list);
    PyVM_DecRef(vm, found);
    CHECK_INT(PyVMDict_PopString(vm, dict, "other", NULL), 0);
    CHECK_INT(PyVMMapping_GetOptionalItemString(vm, dict, "k", &found), 1);
    CHECK_NEW(vm, found, "[3]");
    CHECK_INT(PyVMMapping_HasKeyStringWithError(vm, dict, "other"), 0);
    CHECK_INT(PyVMMapping_HasKeyWithError(vm, key, dict), -1);
    CHECK_RAISED(vm, "TypeError", "indices must be integers");
    CHECK_NO_EXCEPTION(vm);
    PyVM_DecRef(vm, other), PyVM_DecRef(vm, key), PyVM_DecRef(vm, dict), PyVM_DecRef(vm, list);
}

static void objects(void)
{
    CHECK_RUN(vm,
              "class Object:\n"
              "    there = 1\n"
              "    @property\n"
              "    def broken(self): raise OSError('broken')\n");
    PyObject *object = evaluate(vm, "Object()"), *type = evaluate(vm, "Object"), *found;
    CHECK_INT(PyVMObject_GetOptionalAttrString(vm, object, "there", &found), 1);
    CHECK_NEW(vm, found, "1");
    CHECK_INT(PyVMObject_GetOptionalAttrString(vm, object, "missing", &found), 0);
    CHECK_SAME(found, NULL);
    CHECK_NO_EXCEPTION(vm);
    CHECK_INT(PyVMObject_GetOptionalAttrString(vm, object, "broken", &found), -1);
    CHECK_RAISED(vm, "OSError", "broken");
    CHECK_INT(PyVMObject_HasAttrStringWithError(vm, object, "there"), 1);
    CHECK_INT(PyVMObject_HasAttrStringWithError(vm, object, "broken"), -1);
    CHECK_RAISED(vm, "OSError", "broken");
    CHECK_INT(PyVMObject_GenericHash(vm, object), PyVM_HashPointer(vm, object));
    CHECK_NEW(vm, PyVMType_GetFullyQualifiedName(vm, (PyTypeObject *)type), "'Object'");
    CHECK_NEW(vm, PyVMType_GetModuleName(vm, (PyTypeObject *)type), "'__main__'");
    PyObject *dict = PyVMType_GetDict(vm, (PyTypeObject *)type);
    CHECK_INT(PyVMMapping_HasKeyString(vm, dict, "there"), 1);
    CHECK_INT(PyVMUnstable_IsImmortal(vm, object), 0);

    PyObject *iterator = evaluate(vm, "iter('a')"), *reference = PyVMWeakref_NewRef(vm, object, NULL);
    CHECK_INT(PyVMIter_NextItem(vm, iterator, &found), 1);
    CHECK_NEW(vm, found, "'a'");
    CHECK_INT(PyVMIter_NextItem(vm, iterator, &found), 0);
    CHECK_INT(PyVMWeakref_IsDead(vm, reference), 0);
    CHECK_INT(PyVMWeakref_GetRef(vm, reference, &found), 1);
    CHECK_SAME(found, object);
    PyVM_DecRef(vm, found);
    PyVM_DecRef(vm, object);
    CHECK_INT(PyVMWeakref_GetRef(vm, reference, &found), 0);
    CHECK_INT(PyVMWeakref_IsDead(vm, reference), 1);
    static const char *const constants[] = {"None", "False", "True", "Ellipsis", "NotImplemented",
                                            "0",    "1",     "''",   "b''",      "()"};
    for (unsigned i = 0; i < Py_ARRAY_LENGTH(constants); i++) {
        CHECK_NEW(vm, PyVM_GetConstant(vm, i), constants[i]);
        CHECK_REPR(vm, PyVM_GetConstantBorrowed(vm, i), constants[i]);
    }
    CHECK(PyVM_GetConstant(vm, 1000) == NULL);
    CHECK_RAISED(vm, "SystemError", "bad argument");
    PyVM_DecRef(vm, reference), PyVM_DecRef(vm, iterator), PyVM_DecRef(vm, dict), PyVM_DecRef(vm, type);
}

static void numbers_and_text(void)
{
    PyObject *minus = evaluate(vm, "-2**40"), *zero = PyVMLong_FromLong(vm, 0), *most = evaluate(vm, "2**64 - 1");
    int32_t i32 = 1;
    int64_t i64 = 0;
    uint32_t u32 = 1;
    uint64_t u64 = 0;
    int sign = 9;
    CHECK_INT(PyVMLong_AsInt64(vm, minus, &i64), 0);
    CHECK(i64 == -(INT64_C(1) << 40));
    CHECK_INT(PyVMLong_AsInt32(vm, minus, &i32), -1);
    CHECK_RAISED(vm, "OverflowError", "");
    CHECK_INT(PyVMLong_AsUInt64(vm, most, &u64), 0);
    CHECK(u64 == UINT64_MAX);
    CHECK_INT(PyVMLong_AsUInt32(vm, most, &u32), -1);
    CHECK_RAISED(vm, "OverflowError", "");
    CHECK_INT(PyVMLong_GetSign(vm, minus, &sign), 0);
    CHECK_INT(sign, -1);
    CHECK(PyVMLong_IsNegative(vm, minus) == 1 && PyVMLong_IsPositive(vm, most) == 1 && PyVMLong_IsZero(vm, zero) == 1);
    CHECK_INT(PyVMLong_IsZero(vm, PyVM_None(vm)), -1);
    CHECK_RAISED(vm, "TypeError", "expected int");
    CHECK_INT(PyVMUnstable_Long_IsCompact(vm, (PyLongObject *)zero), 1);
    CHECK_INT(PyVMUnstable_Long_CompactValue(vm, (PyLongObject *)zero), 0);
    CHECK_INT(PyVM_HashBuffer(vm, "abc", 3), evaluate_int(vm, "hash(b'abc')"));
    CHECK_INT(PyVM_PACK_FULL_VERSION(vm, 3, 14, 2, 0xF, 0), 0x030E02F0);
    CHECK_INT(PyVM_PACK_VERSION(vm, 3, 12), 0x030C0000);

    PyObject *text = PyVMUnicode_FromString(vm, "a\xC3\xA9"), *same = PyVMUnicode_FromString(vm, "a\xC3\xA9");
    CHECK_INT(PyVMUnicode_EqualToUTF8(vm, text, "a\xC3\xA9"), 1);
    CHECK_INT(PyVMUnicode_EqualToUTF8AndSize(vm, text, "a\xC3\xA9", 2), 0);
    CHECK_INT(PyVMUnicode_Equal(vm, text, same), 1);
    CHECK_INT(PyVMUnicode_Equal(vm, text, zero), -1);
    CHECK_RAISED(vm, "TypeError", "must be str, not int");
    PyObject *separator = PyVMBytes_FromString(vm, "-"), *parts = evaluate(vm, "[b'a', b'b']");
    CHECK_NEW(vm, PyVMBytes_Join(vm, separator, parts), "b'a-b'");
    PyVM_DecRef(vm, parts), PyVM_DecRef(vm, separator), PyVM_DecRef(vm, same), PyVM_DecRef(vm, text);
    PyVM_DecRef(vm, most), PyVM_DecRef(vm, zero), PyVM_DecRef(vm, minus);
}

static void modules_and_exceptions(void)
{
    PyObject *module = PyVMImport_AddModuleRef(vm, "pyvm_added"), *found;
    Py_ssize_t before = PyVM_REFCNT(vm, module);
    CHECK_SAME(PyVMImport_AddModule(vm, "pyvm_added"), module);
    CHECK_INT(PyVM_REFCNT(vm, module), before);
    CHECK_INT(PyVMModule_Add(vm, module, "value", PyVMLong_FromLong(vm, 5)), 0);
    CHECK_INT(PyVMModule_Add(vm, module, "value", NULL), -1);
    CHECK_RAISED(vm, "SystemError", "");
    CHECK_NEW(vm, PyVMImport_ImportModuleAttrString(vm, "pyvm_added", "value"), "5");
    CHECK_NEW(vm, PyVMSys_GetAttrString(vm, "maxunicode"), "1114111");
    CHECK(PyVMSys_GetAttrString(vm, "missing") == NULL);
    CHECK_RAISED(vm, "RuntimeError", "lost sys.missing");
    CHECK_INT(PyVMSys_GetOptionalAttrString(vm, "missing", &found), 0);
    CHECK_INT(PyVMSys_AuditTuple(vm, "pyvm.test", NULL), 0);

    PyVMErr_SetString(vm, PyVMExc_ValueError(vm), "raised");
    PyObject *exception = PyVMErr_GetRaisedException(vm);
    CHECK_REPR(vm, exception, "ValueError('raised')");
    CHECK_SAME(PyVMErr_GetRaisedException(vm), NULL);
    CHECK_NEW(vm, PyVMException_GetArgs(vm, exception), "('raised',)");
    PyObject *args = evaluate(vm, "('changed',)");
    PyVMException_SetArgs(vm, exception, args);
    PyVMErr_SetRaisedException(vm, exception); /* steals */
    CHECK_RAISED(vm, "ValueError", "changed");
    PyTime_t now = 0, later = 0;
    CHECK(PyVMTime_Monotonic(vm, &now) == 0 && PyVMTime_MonotonicRaw(vm, &later) == 0 && now > 0 && later >= now);
    CHECK_DOUBLE(PyVMTime_AsSecondsDouble(vm, 1500000000), 1.5);
    CHECK_INT(PyVM_IsFinalizing(vm), 0);
    PyVM_DecRef(vm, args), PyVM_DecRef(vm, module);
}

/* ---- Missing in older versions --------------------------------------------------------------------------- */

static void needs_3_12(void)
{
    PyObject *generator = evaluate(vm, "(i for i in ())");
    if (RUNS(vm, 12)) {
        PyCodeObject *code = PyVMGen_GetCode(vm, (PyGenObject *)generator);
        CHECK_INT(PyVMCode_Check(vm, (PyObject *)code), 1);
        PyVM_DecRef(vm, (PyObject *)code);
    } else {
        CHECK_LACKS(PyVMGen_GetCode(vm, (PyGenObject *)generator), NULL, "PyGen_GetCode", "3.12");
        CHECK_LACKS(PyVMType_FromMetaclass(vm, NULL, NULL, NULL, NULL), NULL, "PyType_FromMetaclass", "3.12");
        CHECK_LACKS(PyVMCode_AddWatcher(vm, NULL), -1, "PyCode_AddWatcher", "3.12");
        CHECK_LACKS(PyVMType_GetTypeDataSize(vm, NULL), 0, "PyType_GetTypeDataSize", "3.12");
        CHECK_LACKS(PyVMObject_GetTypeData(vm, NULL, NULL), NULL, "PyObject_GetTypeData", "3.12");
        PyVMFunction_SetVectorcall(vm, NULL, NULL);
        CHECK_NEEDS(vm, "PyFunction_SetVectorcall", "3.12");
    }
    PyVM_DecRef(vm, generator);
}

static void needs_3_13(void)
{
    PyObject *number = evaluate(vm, "0x010203");
    unsigned char bytes[4] = {9, 9, 9, 9};
    if (RUNS(vm, 13)) {
        CHECK_INT(PyVMLong_AsNativeBytes(vm, number, bytes, 4, Py_ASNATIVEBYTES_BIG_ENDIAN), 4);
        CHECK(memcmp(bytes, "\0\1\2\3", 4) == 0);
        CHECK_NEW(vm, PyVMLong_FromNativeBytes(vm, "\xFF\xFE", 2, Py_ASNATIVEBYTES_BIG_ENDIAN), "-2");
        CHECK_NEW(vm, PyVMLong_FromUnsignedNativeBytes(vm, "\xFF\xFE", 2, Py_ASNATIVEBYTES_BIG_ENDIAN), "65534");
        PyMutex mutex = {0};
        PyVMMutex_Lock(vm, &mutex);
        PyVMMutex_Unlock(vm, &mutex);
        CHECK_INT(mutex._bits, 0);
    } else {
        CHECK_LACKS(PyVMLong_AsNativeBytes(vm, number, bytes, 4, 0), -1, "PyLong_AsNativeBytes", "3.13");
        CHECK_LACKS(PyVMLong_FromNativeBytes(vm, bytes, 4, 0), NULL, "PyLong_FromNativeBytes", "3.13");
        CHECK_LACKS(PyVMRefTracer_SetTracer(vm, NULL, NULL), -1, "PyRefTracer_SetTracer", "3.13");
        PyMutex mutex = {0};
        PyVMMutex_Lock(vm, &mutex);
        CHECK_NEEDS(vm, "PyMutex_Lock", "3.13");
    }
    PyVM_DecRef(vm, number);
}

static void needs_3_14(void)
{
    PyObject *number = evaluate(vm, "-(2**100)");
    PyLongExport exported;
    PyUnicodeWriter *writer = PyVMUnicodeWriter_Create(vm, 8);
    if (RUNS(vm, 14)) {
        const PyLongLayout *layout = PyVMLong_GetNativeLayout(vm);
        CHECK_INT(layout->bits_per_digit, evaluate_int(vm, "sys.int_info.bits_per_digit"));
        CHECK_INT(PyVMLong_Export(vm, number, &exported), 0);
        REQUIRE(exported.digits != NULL && exported.negative == 1 && exported.ndigits == 4);
        void *digits;
        PyLongWriter *copy = PyVMLongWriter_Create(vm, 1, exported.ndigits, &digits);
        memcpy(digits, exported.digits, (size_t)exported.ndigits * layout->digit_size);
        CHECK_NEW(vm, PyVMLongWriter_Finish(vm, copy), "-1267650600228229401496703205376");
        PyVMLong_FreeExport(vm, &exported);
        CHECK_INT(PyVMUnicodeWriter_WriteChar(vm, writer, 0x1F40D), 0);
        CHECK_INT(PyVMUnicodeWriter_WriteUTF8(vm, writer, "\xC3\xA9", -1), 0);
        CHECK_INT(PyVMUnicodeWriter_WriteASCII(vm, writer, "abc", 2), 0);
        CHECK_INT(PyVMUnicodeWriter_WriteWideChar(vm, writer, L"w", 1), 0);
        CHECK_INT(PyVMUnicodeWriter_WriteRepr(vm, writer, number), 0);
        CHECK_INT(PyVMUnicodeWriter_WriteStr(vm, writer, PyVM_None(vm)), 0);
        CHECK_NEW(vm, PyVMUnicodeWriter_Finish(vm, writer),
                  "'\\U0001f40d\\xe9abw-1267650600228229401496703205376None'");
        PyVMUnicodeWriter_Discard(vm, PyVMUnicodeWriter_Create(vm, 0));
        CHECK_NEW(vm, PyVMConfig_Get(vm, "platlibdir"), "'lib'");
    } else {
        CHECK_SAME(writer, NULL);
        CHECK_NEEDS(vm, "PyUnicodeWriter_Create", "3.14");
        CHECK_LACKS(PyVMUnicodeWriter_WriteChar(vm, NULL, 'x'), -1, "PyUnicodeWriter_WriteChar", "3.14");
        CHECK_LACKS(PyVMUnicodeWriter_Finish(vm, NULL), NULL, "PyUnicodeWriter_Finish", "3.14");
        PyVMUnicodeWriter_Discard(vm, NULL);
        CHECK_NEEDS(vm, "PyUnicodeWriter_Discard", "3.14");
        CHECK_LACKS(PyVMLong_Export(vm, number, &exported), -1, "PyLong_Export", "3.14");
        CHECK_LACKS(PyVMLong_GetNativeLayout(vm), NULL, "PyLong_GetNativeLayout", "3.14");
        CHECK_LACKS(PyVMType_Freeze(vm, PyVMLong_Type(vm)), -1, "PyType_Freeze", "3.14");
        CHECK_LACKS(PyVMConfig_Get(vm, "platlibdir"), NULL, "PyConfig_Get", "3.14");
    }
    PyVM_DecRef(vm, number);
}

static void needs_3_15(void)
{
    PyObject *items[] = {PyVM_None(vm), PyVM_True(vm)}, *dict = evaluate(vm, "{'a': 1}");
    PyBytesWriter *writer = PyVMBytesWriter_Create(vm, 3);
    if (RUNS(vm, 15)) {
        CHECK_NEW(vm, PyVMTuple_FromArray(vm, items, 2), "(None, True)");
        CHECK_NEW(vm, PyVMFrozenDict_New(vm, dict), "frozendict({'a': 1})");
        memcpy(PyVMBytesWriter_GetData(vm, writer), "abc", 3);
        CHECK_INT(PyVMBytesWriter_WriteBytes(vm, writer, "de", -1), 0);
        CHECK_NEW(vm, PyVMBytesWriter_Finish(vm, writer), "b'abcde'");
    } else {
        CHECK_SAME(writer, NULL);
        CHECK_NEEDS(vm, "PyBytesWriter_Create", "3.15");
        CHECK_LACKS(PyVMTuple_FromArray(vm, items, 2), NULL, "PyTuple_FromArray", "3.15");
        CHECK_LACKS(PyVMFrozenDict_New(vm, dict), NULL, "PyFrozenDict_New", "3.15");
        CHECK_LACKS(PyVMFrozenDict_Type(vm), NULL, "PyFrozenDict_Type", "3.15");
        CHECK_LACKS(PyVMBytesWriter_GetSize(vm, NULL), 0, "PyBytesWriter_GetSize", "3.15");
        CHECK_LACKS(PyVMExc_ImportCycleError(vm), NULL, "PyExc_ImportCycleError", "3.15");
    }
    PyVM_DecRef(vm, dict);
}

/* ---- Removed --------------------------------------------------------------------------------------------- */

static void removed(void)
{
    PyObject *text = PyVMUnicode_FromString(vm, "text"), *bytes = PyVMBytes_FromString(vm, "bytes");
    PyObject *type = (PyObject *)PyVMLong_Type(vm), *args = PyVM_BuildValue(vm, "(i)", 5);
    const char *start = NULL;
    Py_ssize_t size = 0;
    if (RUNS(vm, 12)) {
        CHECK_HAD(PyVMUnicode_FromUnicode(vm, L"x", 1), NULL, "PyUnicode_FromUnicode", "3.12");
        CHECK_HAD(PyVMUnicode_GET_SIZE(vm, text), 0, "PyUnicode_GET_SIZE", "3.12");
    } else {
        CHECK_NEW(vm, PyVMUnicode_FromUnicode(vm, L"x", 1), "'x'");
        CHECK_INT(PyVMUnicode_GET_SIZE(vm, text), 4);
    }
    if (RUNS(vm, 13)) {
        CHECK_HAD(PyVMEval_CallObject(vm, type, args), NULL, "PyEval_CallObject", "3.13");
        CHECK_HAD(PyVMEval_CallObjectWithKeywords(vm, type, args, NULL), NULL, "PyEval_CallObjectWithKeywords", "3.13");
        CHECK_HAD(PyVMCFunction_Call(vm, type, args, NULL), NULL, "PyCFunction_Call", "3.13");
        CHECK_HAD(PyVMObject_AsCharBuffer(vm, bytes, &start, &size), -1, "PyObject_AsCharBuffer", "3.13");
        CHECK_HAD(PyVMObject_CheckReadBuffer(vm, bytes), 0, "PyObject_CheckReadBuffer", "3.13");
        PyVMSys_AddWarnOption(vm, L"ignore");
        CHECK_REMOVED(vm, "PySys_AddWarnOption", "3.13");
    } else {
        CHECK_NEW(vm, PyVMEval_CallObject(vm, type, args), "5");
        CHECK_NEW(vm, PyVMEval_CallObjectWithKeywords(vm, type, args, NULL), "5");
        CHECK_INT(PyVMObject_AsCharBuffer(vm, bytes, &start, &size), 0);
        CHECK(size == 5 && memcmp(start, "bytes", 5) == 0);
        CHECK_INT(PyVMObject_CheckReadBuffer(vm, bytes), 1);
    }
    if (RUNS(vm, 15)) {
        CHECK_HAD(PyVMUnicode_AsEncodedObject(vm, text, "utf-8", NULL), NULL, "PyUnicode_AsEncodedObject", "3.15");
        CHECK_HAD(PyVMImport_ImportModuleNoBlock(vm, "sys"), NULL, "PyImport_ImportModuleNoBlock", "3.15");
        CHECK_HAD(PyVM_GetPrefix(vm), NULL, "Py_GetPrefix", "3.15");
    } else {
        CHECK_NEW(vm, PyVMUnicode_AsEncodedObject(vm, text, "utf-8", NULL), "b'text'");
        REQUIRE(PyVM_GetPrefix(vm) != NULL);
    }
    PyVM_DecRef(vm, args), PyVM_DecRef(vm, bytes), PyVM_DecRef(vm, text);
}

static void all(void)
{
    CHECK_RUN(vm, "import sys");
    containers();
    objects();
    numbers_and_text();
    modules_and_exceptions();
    needs_3_12();
    needs_3_13();
    needs_3_14();
    needs_3_15();
    removed();
}

int main(void)
{
    vm = new_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    all();
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    all();
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 0;
}
