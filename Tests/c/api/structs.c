/*
 * structs.c: structs that cross between C and CPython by value or by pointer: Py_buffer filled by Python and by C,
 * Py_complex, PyMemberDef of each kind, PyStructSequence_Desc. (modules.c has PyModuleDef,
 * callbacks_protocols.c PyType_Spec.)
 */
#include <limits.h>
#include <stddef.h>

#include "support/expect.h"

static PyVM *vm;

/* ---- Py_buffer ------------------------------------------------------------------------------------------- */

static void buffers_of_python(void)
{
    Py_buffer view;
    PyObject *bytes = evaluate(vm, "b'abc'"), *array = evaluate(vm, "bytearray(b'12345')");
    CHECK_INT(PyVMObject_GetBuffer(vm, bytes, &view, PyBUF_SIMPLE), 0);
    CHECK(view.len == 3 && view.readonly && view.itemsize == 1 && memcmp(view.buf, "abc", 3) == 0);
    CHECK(view.obj == bytes && view.format == NULL && view.shape == NULL && view.strides == NULL);
    PyVMBuffer_Release(vm, &view);
    CHECK(view.obj == NULL);
    CHECK_INT(PyVMObject_GetBuffer(vm, bytes, &view, PyBUF_WRITABLE), -1);
    CHECK_RAISED(vm, "BufferError", "not writable");
    CHECK_INT(PyVMObject_GetBuffer(vm, PyVM_None(vm), &view, PyBUF_SIMPLE), -1);
    CHECK_RAISED(vm, "TypeError", "bytes-like object");

    CHECK_INT(PyVMObject_GetBuffer(vm, array, &view, PyBUF_FULL), 0);
    CHECK(!view.readonly && view.ndim == 1 && view.shape[0] == 5 && view.strides[0] == 1);
    CHECK_TEXT(view.format, "B");
    ((char *)view.buf)[4] = '!';
    CHECK_INT(PyVMByteArray_Resize(vm, array, 100), -1); /* not while it is lent */
    CHECK_RAISED(vm, "BufferError", "exports");
    PyVMBuffer_Release(vm, &view);
    CHECK_REPR(vm, array, "bytearray(b'1234!')");
    CHECK_INT(PyVMByteArray_Resize(vm, array, 2), 0);

    CHECK_RUN(vm, "import array");
    PyObject *numbers = evaluate(vm, "array.array('i', [1, -2, 3, -4])");
    CHECK_INT(PyVMObject_GetBuffer(vm, numbers, &view, PyBUF_CONTIG | PyBUF_FORMAT), 0);
    CHECK(view.len == 16 && view.itemsize == 4 && view.shape[0] == 4 && ((int *)view.buf)[3] == -4);
    CHECK_TEXT(view.format, "i");
    CHECK_INT(PyVMBuffer_SizeFromFormat(vm, view.format), 4);
    PyVMBuffer_Release(vm, &view);
    PyVM_DecRef(vm, numbers), PyVM_DecRef(vm, array), PyVM_DecRef(vm, bytes);
}

static void strided_buffers(void)
{
    Py_buffer view;
    PyObject *every_other = evaluate(vm, "memoryview(b'a.b.c.')[::2]");
    CHECK_INT(PyVMObject_GetBuffer(vm, every_other, &view, PyBUF_SIMPLE), -1);
    CHECK_RAISED(vm, "BufferError", "not C-contiguous");
    CHECK_INT(PyVMObject_GetBuffer(vm, every_other, &view, PyBUF_STRIDED_RO), 0);
    CHECK(view.len == 3 && view.strides[0] == 2 && view.shape[0] == 3);
    CHECK_INT(PyVMBuffer_IsContiguous(vm, &view, 'A'), 0);
    const Py_ssize_t last[] = {2};
    CHECK_INT(*(char *)PyVMBuffer_GetPointer(vm, &view, last), 'c');
    char flat[4] = "";
    CHECK_INT(PyVMBuffer_ToContiguous(vm, flat, &view, 3, 'C'), 0);
    CHECK_TEXT(flat, "abc");
    PyVMBuffer_Release(vm, &view);
    CHECK(PyVMMemoryView_GetContiguous(vm, every_other, PyBUF_WRITE, 'C') == NULL);
    CHECK_RAISED(vm, "BufferError", "underlying buffer is not writable");

    PyObject *matrix = evaluate(vm, "memoryview(bytearray(range(6))).cast('B', shape=[2, 3])");
    CHECK_INT(PyVMObject_GetBuffer(vm, matrix, &view, PyBUF_RECORDS), 0);
    CHECK(view.ndim == 2 && view.shape[0] == 2 && view.shape[1] == 3 && view.strides[0] == 3 && view.strides[1] == 1);
    CHECK_INT(PyVMBuffer_IsContiguous(vm, &view, 'C'), 1);
    CHECK_INT(PyVMBuffer_IsContiguous(vm, &view, 'F'), 0);
    const Py_ssize_t middle[] = {1, 1};
    CHECK_INT(*(char *)PyVMBuffer_GetPointer(vm, &view, middle), 4);
    char columns[6];
    CHECK_INT(PyVMBuffer_ToContiguous(vm, columns, &view, 6, 'F'), 0);
    CHECK(memcmp(columns, "\0\3\1\4\2\5", 6) == 0);
    CHECK_INT(PyVMBuffer_FromContiguous(vm, &view, "ABCDEF", 6, 'C'), 0);
    PyVMBuffer_Release(vm, &view);
    CHECK_NEW(vm, PyVMObject_CallMethod(vm, matrix, "tobytes", NULL), "b'ABCDEF'");
    Py_ssize_t shape[] = {2, 3, 4}, strides[3];
    PyVMBuffer_FillContiguousStrides(vm, 3, shape, strides, 8, 'C');
    CHECK(strides[0] == 96 && strides[1] == 32 && strides[2] == 8);
    PyVMBuffer_FillContiguousStrides(vm, 3, shape, strides, 8, 'F');
    CHECK(strides[0] == 8 && strides[1] == 16 && strides[2] == 48);
    PyVM_DecRef(vm, matrix), PyVM_DecRef(vm, every_other);
}

/* Memory of C's, for Python to read and write. */
static void buffers_of_c(void)
{
    static short numbers[] = {1, 2, 3, 4};
    Py_ssize_t shape[] = {2, 2}, strides[] = {2, 4};
    char format[] = "h";
    Py_buffer view = {.buf = numbers,
                      .len = sizeof numbers,
                      .itemsize = 2,
                      .ndim = 2,
                      .format = format,
                      .shape = shape,
                      .strides = strides};
    PyObject *matrix = PyVMMemoryView_FromBuffer(vm, &view);
    CHECK_NEW(vm, PyVMObject_CallMethod(vm, matrix, "tolist", NULL), "[[1, 3], [2, 4]]");
    PyVM_DecRef(vm, matrix);

    char text[] = "text";
    PyObject *writable = PyVMMemoryView_FromMemory(vm, text, 4, PyBUF_WRITE), *letter = PyVMLong_FromLong(vm, 'T');
    PyObject *zero = PyVMLong_FromLong(vm, 0);
    CHECK_INT(PyVMObject_SetItem(vm, writable, zero, letter), 0);
    CHECK_TEXT(text, "Text");
    PyObject *bytes = evaluate(vm, "b'owner'");
    CHECK_INT(PyVMBuffer_FillInfo(vm, &view, bytes, text, 4, 1, PyBUF_FULL_RO), 0);
    CHECK(view.obj == bytes && PyVM_REFCNT(vm, bytes) >= 2 && view.readonly && view.shape[0] == 4);
    PyVMBuffer_Release(vm, &view);
    CHECK_INT(PyVMBuffer_FillInfo(vm, &view, NULL, text, 4, 1, PyBUF_WRITABLE), -1);
    CHECK_RAISED(vm, "BufferError", "not writable");
    PyVM_DecRef(vm, bytes), PyVM_DecRef(vm, zero), PyVM_DecRef(vm, letter), PyVM_DecRef(vm, writable);
}

/* ---- Py_complex ------------------------------------------------------------------------------------------ */

static void complex_numbers(void)
{
    PyObject *number = PyVMComplex_FromCComplex(vm, (Py_complex){3.0, -4.0});
    CHECK_REPR(vm, number, "(3-4j)");
    Py_complex value = PyVMComplex_AsCComplex(vm, number);
    CHECK(value.real == 3.0 && value.imag == -4.0);
    CHECK_DOUBLE(PyVMComplex_ImagAsDouble(vm, number), -4.0);
    value = PyVMComplex_AsCComplex(vm, PyVM_None(vm));
    CHECK_DOUBLE(value.real, -1.0);
    CHECK_RAISED(vm, "TypeError", "must be real number");
    value = _PyVM_c_prod(vm, (Py_complex){1.0, 2.0}, (Py_complex){3.0, 4.0});
    CHECK(value.real == -5.0 && value.imag == 10.0);
    value = _PyVM_c_quot(vm, value, (Py_complex){3.0, 4.0});
    CHECK(value.real == 1.0 && value.imag == 2.0);
    CHECK_DOUBLE(_PyVM_c_abs(vm, (Py_complex){3.0, 4.0}), 5.0);
    PyVM_DecRef(vm, number);
}

/* ---- PyMemberDef ----------------------------------------------------------------------------------------- */

typedef struct record {
    PyObject_HEAD
    short a_short;
    int an_int;
    long a_long;
    float a_float;
    double a_double;
    const char *a_string;
    char an_inplace_string[8];
    char a_char;
    signed char a_byte;
    unsigned char a_ubyte;
    unsigned short a_ushort;
    unsigned an_uint;
    unsigned long an_ulong;
    char a_bool;
    PyObject *an_object;
    PyObject *an_old_object;
    long long a_longlong;
    unsigned long long an_ulonglong;
    Py_ssize_t a_size;
    int fixed;
    PyObject *dict, *weak;
} record;

#define MEMBER(name, kind, flags) {#name, kind, offsetof(record, name), flags, NULL}

static PyMemberDef members[] = {
    MEMBER(a_short, Py_T_SHORT, 0),
    MEMBER(an_int, Py_T_INT, 0),
    MEMBER(a_long, Py_T_LONG, 0),
    MEMBER(a_float, Py_T_FLOAT, 0),
    MEMBER(a_double, Py_T_DOUBLE, 0),
    MEMBER(a_string, Py_T_STRING, Py_READONLY),
    MEMBER(an_inplace_string, Py_T_STRING_INPLACE, Py_READONLY),
    MEMBER(a_char, Py_T_CHAR, 0),
    MEMBER(a_byte, Py_T_BYTE, 0),
    MEMBER(a_ubyte, Py_T_UBYTE, 0),
    MEMBER(a_ushort, Py_T_USHORT, 0),
    MEMBER(an_uint, Py_T_UINT, 0),
    MEMBER(an_ulong, Py_T_ULONG, 0),
    MEMBER(a_bool, Py_T_BOOL, 0),
    MEMBER(an_object, Py_T_OBJECT_EX, 0),
    MEMBER(an_old_object, T_OBJECT, 0),
    MEMBER(a_longlong, Py_T_LONGLONG, 0),
    MEMBER(an_ulonglong, Py_T_ULONGLONG, 0),
    MEMBER(a_size, Py_T_PYSSIZET, 0),
    MEMBER(fixed, Py_T_INT, Py_READONLY),
    {"nothing", T_NONE, 0, Py_READONLY, NULL},
    {"__dictoffset__", Py_T_PYSSIZET, offsetof(record, dict), Py_READONLY, NULL},
    {"__weaklistoffset__", Py_T_PYSSIZET, offsetof(record, weak), Py_READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

PyVM_DEFINE(destructor, record_dealloc)(PyVM *inside, PyObject *self)
{
    PyTypeObject *type = PyVM_TYPE(inside, self);
    record *of = (record *)self;
    if (of->weak != NULL)
        PyVMObject_ClearWeakRefs(inside, self);
    PyVM_XDECREF(inside, of->an_object);
    PyVM_XDECREF(inside, of->an_old_object);
    PyVM_XDECREF(inside, of->dict);
    PyVM_FROM_SLOT(freefunc, PyVMType_GetSlot(inside, type, Py_tp_free))(self);
    PyVM_DECREF(inside, (PyObject *)type);
}

static PyType_Slot record_slots[] = {
    {Py_tp_members, members}, {Py_tp_dealloc, PyVM_AS_SLOT(record_dealloc)}, {0, NULL}};
static PyType_Spec record_spec = {"tests.Record", sizeof(record), 0, Py_TPFLAGS_DEFAULT, record_slots};

static void members_of_each_kind(void)
{
    PyObject *type = PyVMType_FromSpec(vm, &record_spec), *object = PyVMObject_CallNoArgs(vm, type);
    record *of = (record *)object;
    of->a_string = "a string";
    strcpy(of->an_inplace_string, "inplace");
    of->fixed = 7;
    set_global(vm, "r", object);
    CHECK_RUN(vm,
              "r.a_short = -2**15; r.an_int = -2**31; r.a_long = -2**63; r.a_float = 0.5; r.a_double = 0.1\n"
              "r.a_char = 'c'; r.a_byte = -128; r.a_ubyte = 255; r.a_ushort = 65535; r.an_uint = 2**32 - 1\n"
              "r.an_ulong = 2**64 - 1; r.a_bool = True; r.an_object = r.an_old_object = [1]\n"
              "r.a_longlong = -2**63; r.an_ulonglong = 2**64 - 1; r.a_size = 2**63 - 1\n");
    CHECK(of->a_short == SHRT_MIN && of->an_int == INT_MIN && of->a_long == LONG_MIN && of->a_float == 0.5f);
    CHECK(of->a_double == 0.1 && of->a_char == 'c' && of->a_byte == -128 && of->a_ubyte == 255);
    CHECK(of->a_ushort == 65535 && of->an_uint == UINT_MAX && of->an_ulong == ULONG_MAX && of->a_bool == 1);
    CHECK(of->a_longlong == LLONG_MIN && of->an_ulonglong == ULLONG_MAX && of->a_size == PY_SSIZE_T_MAX);
    CHECK_REPR(vm, of->an_object, "[1]");
    CHECK_NEW(vm,
              evaluate(vm,
                       "r.a_short, r.an_int, r.a_long, r.a_float, r.a_double, r.a_string, r.an_inplace_string, "
                       "r.a_char, r.a_byte, r.a_ubyte, r.a_ushort, r.an_uint, r.an_ulong, r.a_bool"),
              "(-32768, -2147483648, -9223372036854775808, 0.5, 0.1, 'a string', 'inplace', "
              "'c', -128, 255, 65535, 4294967295, 18446744073709551615, True)");
    CHECK_NEW(vm,
              evaluate(vm, "r.an_object, r.an_old_object, r.a_longlong, r.an_ulonglong, r.a_size, r.nothing, r.fixed"),
              "([1], [1], -9223372036854775808, 18446744073709551615, 9223372036854775807, None, 7)");
    CHECK_RUN(vm,
              "import weakref\n"
              "for name, value in ('fixed', 1), ('a_string', 'x'), ('a_char', 'xy'), ('a_bool', 1), ('an_int', 'x'):\n"
              "    try: setattr(r, name, value)\n"
              "    except (AttributeError, TypeError): pass\n"
              "    else: raise SystemError(name)\n"
              "del r.an_object, r.an_old_object\n"
              "assert not hasattr(r, 'an_object') and r.an_old_object is None\n"
              "r.anything = weakref.ref(r)()\n"
              "del r.anything\n");
    PyObject *five = PyVMLong_FromLong(vm, 5);
    CHECK_INT(PyVMMember_SetOne(vm, (char *)object, &members[1], five), 0);
    CHECK_INT(of->an_int, 5);
    CHECK_NEW(vm, PyVMMember_GetOne(vm, (const char *)object, &members[1]), "5");
    CHECK_RUN(vm, "del r");
    CHECK_INT(PyVM_REFCNT(vm, object), 1);
    PyVM_DecRef(vm, five), PyVM_DecRef(vm, object), PyVM_DecRef(vm, type);
}

/* ---- PyStructSequence_Desc ------------------------------------------------------------------------------- */

static void struct_sequences(void)
{
    PyStructSequence_Field fields[] = {
        {"first", "The first."}, {PyVMStructSequence_UnnamedField(vm), NULL}, {"hidden", "Not an item."}, {NULL, NULL}};
    PyStructSequence_Desc description = {"tests.Sequence", "What it is.", fields, 2};
    PyTypeObject *type = PyVMStructSequence_NewType(vm, &description);
    PyObject *sequence = PyVMStructSequence_New(vm, type);
    PyVMStructSequence_SetItem(vm, sequence, 0, PyVMLong_FromLong(vm, 1));
    PyVMStructSequence_SET_ITEM(vm, sequence, 1, PyVMLong_FromLong(vm, 2));
    PyVMStructSequence_SetItem(vm, sequence, 2, PyVMLong_FromLong(vm, 3));
    CHECK_REPR(vm, PyVMStructSequence_GetItem(vm, sequence, 2), "3");
    CHECK_REPR(vm, PyVMStructSequence_GET_ITEM(vm, sequence, 1), "2");
    set_global(vm, "s", sequence);
    CHECK_NEW(vm,
              evaluate(vm,
                       "tuple(s), s.first, s.hidden, len(s), type(s).__name__, type(s).__doc__, "
                       "type(s).n_fields, type(s).n_unnamed_fields"),
              "((1, 2), 1, 3, 2, 'Sequence', 'What it is.', 3, 1)");
    CHECK_RUN(vm, "del s");
    PyVM_DecRef(vm, sequence), PyVM_DecRef(vm, (PyObject *)type);
}

static void all(void)
{
    buffers_of_python();
    strided_buffers();
    buffers_of_c();
    complex_numbers();
    members_of_each_kind();
    struct_sequences();
}

int main(void)
{
    for (int round = 0; round < 2; round++) { /* the static structs serve several VMs */
        vm = new_vm();
        REQUIRE(PyVM_Attach(vm) == PYVM_OK);
        all();
        CHECK(PyVM_Detach(vm) == PYVM_OK);
        all();
        CHECK(PyVM_Close(vm) == PYVM_OK);
    }
    return 0;
}
