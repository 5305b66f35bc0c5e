/*
 * private.c: private functions of CPython's that much code uses.
 */
#include <Python.h>
#include <fcntl.h>

_Py_IDENTIFIER(upper);

static int numbers(void)
{
    static const unsigned char bytes[] = {0x34, 0x12, 0xFF};
    unsigned char back[3] = {0, 0, 0};
    Py_ssize_t index = 5;
    PyObject *number = _PyLong_FromByteArray(bytes, 3, 1, 1);
    int right = PyLong_AsLong(number) == (long)0xFFFFFFFFFFFF1234 && _PyLong_Sign(number) == -1;
#if PY_VERSION_HEX < 0x030D0000
    right = right && _PyLong_AsByteArray((PyLongObject *)number, back, 3, 1, 1) == 0;
#else
    right = right && _PyLong_AsByteArray((PyLongObject *)number, back, 3, 1, 1, 1) == 0;
#endif
    right = right && memcmp(bytes, back, 3) == 0 && _PyLong_NumBits(number) == 16;
    right = right && _PyEval_SliceIndex(Py_None, &index) == 1 && index == 5;
    right = right && _PyEval_SliceIndex(number, &index) == 1 && index == PyLong_AsLong(number);
    right = right && _PyEval_SliceIndex(PyExc_TypeError, &index) == 0 && PyErr_ExceptionMatches(PyExc_TypeError);
    PyErr_Clear();
    Py_DECREF(number);
    number = PyFloat_FromDouble(0.5);
    right = right && _Py_HashDouble(NULL, 0.5) == PyObject_Hash(number);
    Py_DECREF(number);
    number = (PyObject *)_PyLong_New(3); /* three digits of 30 bits */
    right = right && number && _PyLong_NumBits(number) == 90;
    Py_XDECREF(number);
    number = (PyObject *)_PyLong_New(0);
    right = right && number && PyLong_AsLong(number) == 0;
    Py_XDECREF(number);
    return right;
}

static int to_bytes(PyObject *number, unsigned char *bytes, size_t count)
{
#if PY_VERSION_HEX < 0x030D0000
    return _PyLong_AsByteArray((PyLongObject *)number, bytes, count, 1, 0);
#else
    return _PyLong_AsByteArray((PyLongObject *)number, bytes, count, 1, 0, 1);
#endif
}

/* What a subclass of int overrides does not count; negative numbers do not fit without a sign. */
static int subclasses_of_int(void)
{
    static const char source[] =
        "class Odd(int):\n"
        "  def bit_length(self): return 77\n"
        "  def to_bytes(self, *args, **named): return b''\n"
        "odd = Odd(5)\n";
    unsigned char bytes[8] = {0};
    PyObject *odd, *negative = PyLong_FromLong(-5);
    int right = PyRun_SimpleString(source) == 0;
    odd = PyObject_GetAttrString(PyImport_AddModule("__main__"), "odd");
    right = right && odd && _PyLong_NumBits(odd) == 3 && to_bytes(odd, bytes, 8) == 0 && bytes[0] == 5;
    right = right && to_bytes(negative, bytes, 8) == -1 && PyErr_ExceptionMatches(PyExc_OverflowError);
    PyErr_Clear();
#if PY_VERSION_HEX >= 0x030C0000
    right = right && _PyLong_IsCompact((PyLongObject *)odd) && _PyLong_CompactValue((PyLongObject *)negative) == -5;
#endif
    Py_XDECREF(odd);
    Py_DECREF(negative);
    return right;
}

/* An exception that is pending does not disturb, and stays. */
static int beside_exception(void)
{
    static const unsigned char bytes[] = {7};
    PyObject *name = PyUnicode_FromString("no such name"), *number;
    int right;
    PyErr_SetString(PyExc_ValueError, "pending");
    right = _PyType_Lookup(&PyLong_Type, name) == NULL && PyErr_ExceptionMatches(PyExc_ValueError);
    number = _PyLong_FromByteArray(bytes, 1, 1, 0);
    right = right && number && PyErr_ExceptionMatches(PyExc_ValueError);
    PyErr_Clear();
    right = right && PyLong_AsLong(number) == 7;
    Py_XDECREF(number);
    Py_DECREF(name);
    return right;
}

static int unraisable(void)
{
#if PY_VERSION_HEX < 0x030D0000
    static const char hook[] =
        "import sys\n"
        "told = []\n"
        "def hook(what): told.append((what.exc_type, str(what.exc_value), what.err_msg, what.object))\n"
        "sys.unraisablehook = hook\n";
    static const char check[] =
        "sys.unraisablehook = sys.__unraisablehook__\n"
        "assert told == [(ValueError, 'a', 'Exception ignored in a test', int),\n"
        "                (KeyError, \"'b'\", 'Exception ignored in another', None)], told\n";
    int right = PyRun_SimpleString(hook) == 0;
    PyErr_SetString(PyExc_ValueError, "a");
    _PyErr_WriteUnraisableMsg("in a test", (PyObject *)&PyLong_Type);
    PyErr_SetString(PyExc_KeyError, "b");
    _PyErr_WriteUnraisableMsg("in another", NULL);
    return right && !PyErr_Occurred() && PyRun_SimpleString(check) == 0;
#else
    return 1;
#endif
}

static int times(void)
{
    _PyTime_t earlier = 0, later = 0, now = 0;
    int right = _PyTime_GetMonotonicClockWithInfo(&earlier, NULL) == 0 &&
                _PyTime_GetPerfCounterWithInfo(&now, NULL) == 0;
    right = right && _PyTime_GetSystemClockWithInfo(&now, NULL) == 0 && now > (_PyTime_t)1500000000 * 1000000000;
    later = _PyTime_GetMonotonicClock();
    return right && later >= earlier && _PyTime_GetSystemClock() >= now && _PyTime_GetPerfCounter() > 0 &&
           _PyTime_AsSecondsDouble(2500000000) == 2.5;
}

static int objects(void)
{
    PyObject *name = PyUnicode_FromString("__len__"), *text = PyUnicode_FromString("text"), *upper;
    PyObject *dict, *class_name;
    int right = _PyType_Lookup(Py_TYPE(text), name) != NULL && _PyType_Lookup(Py_TYPE(text), text) == NULL;
    right = right && !PyErr_Occurred() && strcmp(_PyType_Name(Py_TYPE(text)), "str") == 0;
    upper = _PyObject_CallMethodIdNoArgs(text, &PyId_upper);
    right = right && PyUnicode_CompareWithASCIIString(upper, "TEXT") == 0;
    right = right && _PyObject_GenericGetAttrWithDict(text, text, NULL, 1) == NULL && !PyErr_Occurred();
    right = right && _PyObject_GenericGetAttrWithDict(text, text, NULL, 0) == NULL;
    right = right && PyErr_ExceptionMatches(PyExc_AttributeError);
    PyErr_Clear();
    dict = Py_BuildValue("{sOsO}", "text", Py_True, "__class__", Py_False);
    right = right && _PyObject_GenericGetAttrWithDict(text, text, dict, 0) == Py_True;
    class_name = PyUnicode_FromString("__class__"); /* a property comes first */
    right = right && _PyObject_GenericGetAttrWithDict(text, class_name, dict, 0) == (PyObject *)Py_TYPE(text);
    Py_DECREF(class_name);
    Py_DECREF(dict);
    right = right && PyUnicode_CompareWithASCIIString(_PyUnicode_FromId(&PyId_upper), "upper") == 0;
    Py_DECREF(name);
    Py_DECREF(text);
    Py_DECREF(upper);
    return right;
}

static int texts(void)
{
    _PyUnicodeWriter writer;
    PyObject *text, *part = PyUnicode_FromString("-text-");
    int right;
    _PyUnicodeWriter_Init(&writer);
    writer.overallocate = 1;
    right = _PyUnicodeWriter_Prepare(&writer, 10, 127) == 0 && _PyUnicodeWriter_WriteChar(&writer, 'a') == 0;
    right = right && _PyUnicodeWriter_WriteStr(&writer, part) == 0;
    right = right && _PyUnicodeWriter_WriteSubstring(&writer, part, 1, 3) == 0;
    right = right && _PyUnicodeWriter_WriteASCIIString(&writer, "end", -1) == 0 && writer.pos == 12;
    text = _PyUnicodeWriter_Finish(&writer);
    right = right && PyUnicode_CompareWithASCIIString(text, "a-text-teend") == 0;
    right = right && PyUnicode_CompareWithASCIIString(part, "-text-") == 0;
    _PyUnicodeWriter_Dealloc(&writer);
    Py_DECREF(text);
    Py_DECREF(part);
    return right;
}

static int errors(void)
{
    PyObject *value = NULL, *pair = PyTuple_New(0), *path = PyUnicode_FromString("/no/such/file");
    FILE *file;
    int right = _PyGen_SetStopIterationValue(pair) == 0 && _PyGen_FetchStopIterationValue(&value) == 0 && value == pair;
    right = right && _Py_fopen_obj(path, "r") == NULL && PyErr_ExceptionMatches(PyExc_FileNotFoundError);
    PyErr_Clear();
    Py_DECREF(path);
    path = PyUnicode_FromString("/dev/null");
    file = _Py_fopen_obj(path, "r");
    right = right && file && fcntl(fileno(file), F_GETFD) & FD_CLOEXEC;
    if (file)
        fclose(file);
    PyErr_SetString(PyExc_KeyError, "cause");
    _PyErr_FormatFromCause(PyExc_ValueError, "number %d", 7);
    right = right && PyErr_ExceptionMatches(PyExc_ValueError);
    PyErr_Clear();
    Py_XDECREF(value);
    Py_DECREF(pair);
    Py_DECREF(path);
    return right;
}

/* Takes the KeyError; whether its argument is this key, and no other. */
static int key_of_error(PyObject *key)
{
    PyObject *type, *error, *traceback, *args;
    int right;
    PyErr_Fetch(&type, &error, &traceback);
    PyErr_NormalizeException(&type, &error, &traceback);
    args = error ? PyObject_GetAttrString(error, "args") : NULL;
    right = args && PyTuple_Size(args) == 1 && PyTuple_GetItem(args, 0) == key;
    Py_XDECREF(args);
    Py_XDECREF(type);
    Py_XDECREF(error);
    Py_XDECREF(traceback);
    return right;
}

static int dicts(void)
{
    PyObject *dict = _PyDict_NewPresized(8), *key = PyUnicode_FromString("key"), *value;
    int right = _PyDict_SetItem_KnownHash(dict, key, Py_True, PyObject_Hash(key)) == 0;
    right = right && _PyDict_GetItem_KnownHash(dict, key, PyObject_Hash(key)) == Py_True;
    value = _PyDict_Pop(dict, key, NULL);
    right = right && value == Py_True && _PyDict_Pop(dict, key, NULL) == NULL;
    right = right && PyErr_ExceptionMatches(PyExc_KeyError);
    PyErr_Clear();
    Py_XDECREF(value);
    Py_DECREF(key);
    key = PyTuple_Pack(2, Py_True, Py_False);
    right = right && _PyDict_Pop(dict, key, NULL) == NULL && key_of_error(key);
    Py_DECREF(dict);
    Py_DECREF(key);
    return right;
}

int main(void)
{
    int right;
    Py_Initialize();
    right = numbers() + 2 * objects() + 4 * texts() + 8 * errors() + 16 * dicts() + 32 * times();
    right += 64 * subclasses_of_int() + 128 * beside_exception() + 256 * unraisable();
    Py_Finalize();
    printf("%d\n", right);
    return right == 511 ? EXIT_SUCCESS : EXIT_FAILURE;
}
