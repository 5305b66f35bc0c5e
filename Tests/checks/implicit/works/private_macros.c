/*
 * private_macros.c: macros with private names that CPython's public headers define, and its atomic operations.
 */
#include <Python.h>

typedef struct {
    PyObject_HEAD
    PyObject *member;
} Thing;

static PyMemberDef members[] = {
    {"member", _Py_T_OBJECT, offsetof(Thing, member), 0, NULL},
    {NULL, _Py_T_NONE, 0, 0, NULL},
};

static int _Py_HOT_FUNCTION casts(void)
{
    const char *nothing = _Py_NULL;
    long number = _Py_STATIC_CAST(long, 2.5);
    _Py_TYPEOF(number) same = _Py_RVALUE(number);
    int right = nothing == NULL && same == 2 && _Py_CAST(size_t, number) == 2;
    right = right && _Py_IS_TYPE_SIGNED(int) && !_Py_IS_TYPE_SIGNED(unsigned char);
    return right && _PyObject_CAST(Py_None) == Py_None && members[0].type == 6 && members[1].type == 20;
}

static int alignment(void)
{
    static long double room[4];
    char *inside = (char *)room + 3;
    int right = _Py_SIZE_ROUND_UP(17, 8) == 24 && _Py_SIZE_ROUND_DOWN(17, 8) == 16;
    right = right && _Py_ALIGN_DOWN(inside, 16) == (void *)room && _Py_ALIGN_UP(inside, 16) == (void *)(room + 1);
    right = right && _Py_IS_ALIGNED(room, 16) && !_Py_IS_ALIGNED(inside, 16);
    right = right && ALIGNOF_MAX_ALIGN_T >= sizeof(void *) && (ALIGNOF_MAX_ALIGN_T & (ALIGNOF_MAX_ALIGN_T - 1)) == 0;
    right = right && _PyObject_SIZE(&PyFloat_Type) == sizeof(PyFloatObject);
    return right && _PyObject_VAR_SIZE(&PyBytes_Type, 1) % sizeof(void *) == 0;
}

_Py_COMP_DIAG_PUSH _Py_COMP_DIAG_IGNORE_DEPR_DECLS static int compiled(void)
{
    PyCompilerFlags flags;
    flags.cf_flags = 0;
    flags.cf_feature_version = PY_MINOR_VERSION;
#ifndef __cplusplus
    flags = _PyCompilerFlags_INIT;
#endif
    return flags.cf_flags == 0 && flags.cf_feature_version == PY_MINOR_VERSION;
}
_Py_COMP_DIAG_POP

    static int
    atomics(void)
{
#if PY_VERSION_HEX >= 0x030D0000
    int number = 4, expected = 3;
    uint8_t bits = 0x0F;
    void *pointer = NULL, *none = NULL;
    int right = _Py_atomic_add_int(&number, 2) == 4 && _Py_atomic_load_int(&number) == 6;
    right = right && !_Py_atomic_compare_exchange_int(&number, &expected, 9) && expected == 6;
    right = right && _Py_atomic_compare_exchange_int(&number, &expected, 9) && _Py_atomic_exchange_int(&number, 1) == 9;
    right = right && _Py_atomic_and_uint8(&bits, 0x3C) == 0x0F && _Py_atomic_or_uint8(&bits, 0x80) == 0x0C &&
            bits == 0x8C;
    right = right && _Py_atomic_compare_exchange_ptr(&pointer, &none, &number);
    _Py_atomic_store_int_release(&number, 7);
    _Py_atomic_fence_seq_cst();
    return right && _Py_atomic_load_ptr_acquire(&pointer) == &number && _Py_atomic_load_int_relaxed(&number) == 7;
#else
    return 1;
#endif
}

int main(void)
{
    int right;
    Py_Initialize();
    right = casts() + 2 * alignment() + 4 * compiled() + 8 * atomics();
    Py_Finalize();
    printf("%d\n", right);
    return right == 15 ? EXIT_SUCCESS : EXIT_FAILURE;
}
