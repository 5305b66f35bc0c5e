/* Generated: pyvm-codegen generate. Do not edit: CPython's constants; each engine asserts their values (Sources/engine/api/layout.c). */
#ifndef PYVM_CONSTANTS_H
#define PYVM_CONSTANTS_H

#include <float.h>
#include <limits.h>
#include <math.h>
#include "pyvm/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* abstract.h */
#define PY_ITERSEARCH_CONTAINS 3 /* CPython: 3.11 to 3.12 */
#define PY_ITERSEARCH_COUNT 1 /* CPython: 3.11 to 3.12 */
#define PY_ITERSEARCH_INDEX 2 /* CPython: 3.11 to 3.12 */
#define PY_VECTORCALL_ARGUMENTS_OFFSET 0x8000000000000000UL

/* code.h */
#define CO_ASYNC_GENERATOR 512
#define CO_COROUTINE 128
#define CO_FUTURE_ABSOLUTE_IMPORT 0x40000
#define CO_FUTURE_ANNOTATIONS 0x1000000
#define CO_FUTURE_DIVISION 0x20000
#define CO_FUTURE_GENERATOR_STOP 0x800000
#define CO_FUTURE_PRINT_FUNCTION 0x100000
#define CO_FUTURE_UNICODE_LITERALS 0x200000
#define CO_FUTURE_WITH_STATEMENT 0x80000
#define CO_GENERATOR 32
#define CO_HAS_DOCSTRING 0x4000000 /* CPython: 3.14 and newer */
#define CO_ITERABLE_COROUTINE 256
#define CO_METHOD 0x8000000 /* CPython: 3.14 and newer */
#define CO_NESTED 16
#define CO_NEWLOCALS 2
#define CO_OPTIMIZED 1
#define CO_VARARGS 4
#define CO_VARKEYWORDS 8

/* compile.h */
#define PY_INVALID_STACK_EFFECT 0x7fffffff
#define PyCF_ALLOW_INCOMPLETE_INPUT 0x4000
#define PyCF_ALLOW_TOP_LEVEL_AWAIT 0x2000
#define PyCF_DONT_IMPLY_DEDENT 512
#define PyCF_IGNORE_COOKIE 0x800
#define PyCF_MASK 0x1fe0000
#define PyCF_MASK_OBSOLETE 16
#define PyCF_ONLY_AST 0x400
#define PyCF_OPTIMIZED_AST 0x8400 /* CPython: 3.13 and newer */
#define PyCF_SOURCE_IS_UTF8 256
#define PyCF_TYPE_COMMENTS 0x1000
#define Py_eval_input 258
#define Py_file_input 257
#define Py_fstring_input 800 /* CPython: 3.11 only */
#define Py_func_type_input 345
#define Py_single_input 256

/* datetime.h */
#define PyDateTime_CAPSULE_NAME "datetime.datetime_CAPI"

/* descrobject.h */
#define PyWrapperFlag_KEYWORDS 1
#define Py_AUDIT_READ 2 /* CPython: 3.12 and newer */
#define Py_READONLY 1 /* CPython: 3.12 and newer */
#define Py_RELATIVE_OFFSET 8 /* CPython: 3.12 and newer */
#define Py_T_BOOL 14 /* CPython: 3.12 and newer */
#define Py_T_BYTE 8 /* CPython: 3.12 and newer */
#define Py_T_CHAR 7 /* CPython: 3.12 and newer */
#define Py_T_DOUBLE 4 /* CPython: 3.12 and newer */
#define Py_T_FLOAT 3 /* CPython: 3.12 and newer */
#define Py_T_INT 1 /* CPython: 3.12 and newer */
#define Py_T_LONG 2 /* CPython: 3.12 and newer */
#define Py_T_LONGLONG 17 /* CPython: 3.12 and newer */
#define Py_T_OBJECT_EX 16 /* CPython: 3.12 and newer */
#define Py_T_PYSSIZET 19 /* CPython: 3.12 and newer */
#define Py_T_SHORT 0 /* CPython: 3.12 and newer */
#define Py_T_STRING 5 /* CPython: 3.12 and newer */
#define Py_T_STRING_INPLACE 13 /* CPython: 3.12 and newer */
#define Py_T_UBYTE 9 /* CPython: 3.12 and newer */
#define Py_T_UINT 11 /* CPython: 3.12 and newer */
#define Py_T_ULONG 12 /* CPython: 3.12 and newer */
#define Py_T_ULONGLONG 18 /* CPython: 3.12 and newer */
#define Py_T_USHORT 10 /* CPython: 3.12 and newer */

/* fileobject.h */
#define PY_STDIOTEXTMODE "b"

/* longintrepr.h */
#define PyLong_BASE 0x40000000U
#define PyLong_MASK 0x3fffffffU
#define PyLong_SHIFT 30

/* longobject.h */
#define Py_ASNATIVEBYTES_ALLOW_INDEX 16 /* CPython: 3.13 and newer */
#define Py_ASNATIVEBYTES_BIG_ENDIAN 0 /* CPython: 3.13 and newer */
#define Py_ASNATIVEBYTES_DEFAULTS (-1) /* CPython: 3.13 and newer */
#define Py_ASNATIVEBYTES_LITTLE_ENDIAN 1 /* CPython: 3.13 and newer */
#define Py_ASNATIVEBYTES_NATIVE_ENDIAN 3 /* CPython: 3.13 and newer */
#define Py_ASNATIVEBYTES_REJECT_NEGATIVE 8 /* CPython: 3.13 and newer */
#define Py_ASNATIVEBYTES_UNSIGNED_BUFFER 4 /* CPython: 3.13 and newer */

/* marshal.h */
#define Py_MARSHAL_VERSION 4

/* methodobject.h */
#define METH_CLASS 16
#define METH_COEXIST 64
#define METH_FASTCALL 128
#define METH_KEYWORDS 2
#define METH_METHOD 512
#define METH_NOARGS 4
#define METH_O 8
#define METH_STATIC 32
#define METH_VARARGS 1

/* modsupport.h */
#define PyABIInfo_DEFAULT_ABI_VERSION 0x30f00f0 /* CPython: 3.15 and newer */
#define PyABIInfo_DEFAULT_FLAGS 2 /* CPython: 3.15 and newer */
#define PyABIInfo_FREETHREADED 4 /* CPython: 3.15 and newer */
#define PyABIInfo_FREETHREADING_AGNOSTIC 6 /* CPython: 3.15 and newer */
#define PyABIInfo_GIL 2 /* CPython: 3.15 and newer */
#define PyABIInfo_INTERNAL 8 /* CPython: 3.15 and newer */
#define PyABIInfo_STABLE 1 /* CPython: 3.15 and newer */
#define Py_CLEANUP_SUPPORTED 0x20000

/* moduleobject.h */
#define Py_MOD_GIL_NOT_USED ((void *)1) /* CPython: 3.13 and newer */
#define Py_MOD_GIL_USED ((void *)0) /* CPython: 3.13 and newer */
#define Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED ((void *)0) /* CPython: 3.12 and newer */
#define Py_MOD_MULTIPLE_INTERPRETERS_SUPPORTED ((void *)1) /* CPython: 3.12 and newer */
#define Py_MOD_PER_INTERPRETER_GIL_SUPPORTED ((void *)2) /* CPython: 3.12 and newer */

/* monitoring.h */
#define PY_MONITORING_EVENT_BRANCH_LEFT 8 /* CPython: 3.14 and newer */
#define PY_MONITORING_EVENT_BRANCH_RIGHT 9 /* CPython: 3.14 and newer */
#define PY_MONITORING_EVENT_CALL 4 /* CPython: 3.13 and newer */
#define PY_MONITORING_EVENT_INSTRUCTION 6 /* CPython: 3.13 and newer */
#define PY_MONITORING_EVENT_JUMP 7 /* CPython: 3.13 and newer */
#define PY_MONITORING_EVENT_LINE 5 /* CPython: 3.13 and newer */
#define PY_MONITORING_EVENT_PY_RESUME 1 /* CPython: 3.13 and newer */
#define PY_MONITORING_EVENT_PY_RETURN 2 /* CPython: 3.13 and newer */
#define PY_MONITORING_EVENT_PY_START 0 /* CPython: 3.13 and newer */
#define PY_MONITORING_EVENT_PY_YIELD 3 /* CPython: 3.13 and newer */

/* object.h */
#define Py_CONSTANT_ELLIPSIS 3 /* CPython: 3.13 and newer */
#define Py_CONSTANT_EMPTY_BYTES 8 /* CPython: 3.13 and newer */
#define Py_CONSTANT_EMPTY_STR 7 /* CPython: 3.13 and newer */
#define Py_CONSTANT_EMPTY_TUPLE 9 /* CPython: 3.13 and newer */
#define Py_CONSTANT_FALSE 1 /* CPython: 3.13 and newer */
#define Py_CONSTANT_NONE 0 /* CPython: 3.13 and newer */
#define Py_CONSTANT_NOT_IMPLEMENTED 4 /* CPython: 3.13 and newer */
#define Py_CONSTANT_ONE 6 /* CPython: 3.13 and newer */
#define Py_CONSTANT_TRUE 2 /* CPython: 3.13 and newer */
#define Py_CONSTANT_ZERO 5 /* CPython: 3.13 and newer */
#define Py_EQ 2
#define Py_GE 5
#define Py_GT 4
#define Py_INVALID_SIZE (-1L)
#define Py_LE 1
#define Py_LT 0
#define Py_NE 3
#define Py_PRINT_RAW 1
#define Py_TPFLAGS_BASETYPE 0x400UL
#define Py_TPFLAGS_BASE_EXC_SUBCLASS 0x40000000UL
#define Py_TPFLAGS_BYTES_SUBCLASS 0x8000000UL
#define Py_TPFLAGS_DEFAULT 0
#define Py_TPFLAGS_DICT_SUBCLASS 0x20000000UL
#define Py_TPFLAGS_DISALLOW_INSTANTIATION 128UL
#define Py_TPFLAGS_HAVE_FINALIZE 1UL
#define Py_TPFLAGS_HAVE_GC 0x4000UL
#define Py_TPFLAGS_HAVE_STACKLESS_EXTENSION 0
#define Py_TPFLAGS_HAVE_VECTORCALL 0x800UL
#define Py_TPFLAGS_HAVE_VERSION_TAG 0x40000UL
#define Py_TPFLAGS_HEAPTYPE 512UL
#define Py_TPFLAGS_IMMUTABLETYPE 256UL
#define Py_TPFLAGS_INLINE_VALUES 4 /* CPython: 3.13 and newer */
#define Py_TPFLAGS_IS_ABSTRACT 0x100000UL
#define Py_TPFLAGS_ITEMS_AT_END 0x800000UL /* CPython: 3.12 and newer */
#define Py_TPFLAGS_LIST_SUBCLASS 0x2000000UL
#define Py_TPFLAGS_LONG_SUBCLASS 0x1000000UL
#define Py_TPFLAGS_MANAGED_DICT 16
#define Py_TPFLAGS_MANAGED_WEAKREF 8 /* CPython: 3.12 and newer */
#define Py_TPFLAGS_MAPPING 64
#define Py_TPFLAGS_METHOD_DESCRIPTOR 0x20000UL
#define Py_TPFLAGS_PREHEADER 24 /* CPython: 3.12 and newer */
#define Py_TPFLAGS_READY 0x1000UL
#define Py_TPFLAGS_READYING 0x2000UL
#define Py_TPFLAGS_SEQUENCE 32
#define Py_TPFLAGS_TUPLE_SUBCLASS 0x4000000UL
#define Py_TPFLAGS_TYPE_SUBCLASS 0x80000000UL
#define Py_TPFLAGS_UNICODE_SUBCLASS 0x10000000UL
#define Py_TPFLAGS_VALID_VERSION_TAG 0x80000UL
#define Py_TP_USE_SPEC NULL /* CPython: 3.14 and newer */
#define Py_TRASHCAN_HEADROOM 50 /* CPython: 3.13 only */
#define _Py_TPFLAGS_HAVE_VECTORCALL 0x800UL

/* patchlevel.h */
#define PYTHON_ABI_STRING "3"
#define PYTHON_ABI_VERSION 3
#define PYTHON_API_STRING "1013"
#define PYTHON_API_VERSION 1013
#define PY_MAJOR_VERSION 3
#define PY_MICRO_VERSION 0
#define PY_MINOR_VERSION 11
#define PY_RELEASE_LEVEL 15
#define PY_RELEASE_LEVEL_ALPHA 10
#define PY_RELEASE_LEVEL_BETA 11
#define PY_RELEASE_LEVEL_FINAL 15
#define PY_RELEASE_LEVEL_GAMMA 12
#define PY_RELEASE_SERIAL 0
#define PY_VERSION "3.11.0"
#define PY_VERSION_HEX 0x030B00F0

/* pybuffer.h */
#define PyBUF_ANY_CONTIGUOUS 152
#define PyBUF_CONTIG 9
#define PyBUF_CONTIG_RO 8
#define PyBUF_C_CONTIGUOUS 56
#define PyBUF_FORMAT 4
#define PyBUF_FULL 285
#define PyBUF_FULL_RO 284
#define PyBUF_F_CONTIGUOUS 88
#define PyBUF_INDIRECT 280
#define PyBUF_MAX_NDIM 64
#define PyBUF_ND 8
#define PyBUF_READ 256
#define PyBUF_RECORDS 29
#define PyBUF_RECORDS_RO 28
#define PyBUF_SIMPLE 0
#define PyBUF_STRIDED 25
#define PyBUF_STRIDED_RO 24
#define PyBUF_STRIDES 24
#define PyBUF_WRITABLE 1
#define PyBUF_WRITE 512
#define PyBUF_WRITEABLE 1

/* pyctype.h */
#define PY_CTF_ALNUM 7
#define PY_CTF_ALPHA 3
#define PY_CTF_DIGIT 4
#define PY_CTF_LOWER 1
#define PY_CTF_SPACE 8
#define PY_CTF_UPPER 2
#define PY_CTF_XDIGIT 16

/* pyframe.h */
#define PyUnstable_EXECUTABLE_KINDS 5 /* CPython: 3.13 and newer */
#define PyUnstable_EXECUTABLE_KIND_BUILTIN_FUNCTION 3 /* CPython: 3.13 and newer */
#define PyUnstable_EXECUTABLE_KIND_METHOD_DESCRIPTOR 4 /* CPython: 3.13 and newer */
#define PyUnstable_EXECUTABLE_KIND_PY_FUNCTION 1 /* CPython: 3.13 and newer */
#define PyUnstable_EXECUTABLE_KIND_SKIP 0 /* CPython: 3.13 and newer */

/* pyhash.h */
#define PyHASH_BITS 61 /* CPython: 3.13 and newer */
#define PyHASH_IMAG 0xf4243UL /* CPython: 3.13 and newer */
#define PyHASH_INF 0x4cb2f /* CPython: 3.13 and newer */
#define PyHASH_MODULUS 0x1fffffffffffffffUL /* CPython: 3.13 and newer */
#define PyHASH_MULTIPLIER 0xf4243UL /* CPython: 3.13 and newer */
#define Py_HASH_ALGORITHM 3
#define Py_HASH_CUTOFF 0
#define Py_HASH_EXTERNAL 0
#define Py_HASH_FNV 2
#define Py_HASH_SIPHASH13 3
#define Py_HASH_SIPHASH24 1

/* pylifecycle.h */
#define PyInterpreterConfig_DEFAULT_GIL 0 /* CPython: 3.12 and newer */
#define PyInterpreterConfig_OWN_GIL 2 /* CPython: 3.12 and newer */
#define PyInterpreterConfig_SHARED_GIL 1 /* CPython: 3.12 and newer */

/* pymath.h */
#define Py_HUGE_VAL HUGE_VAL
#define Py_INFINITY ((double)INFINITY) /* CPython: 3.12 and newer */
#define Py_MATH_E 2.7182818284590452354
#define Py_MATH_El 2.7182818284590452353602874713526625L
#define Py_MATH_PI 3.14159265358979323846
#define Py_MATH_PIl 3.1415926535897932384626433832795029L
#define Py_MATH_TAU 6.2831853071795864769252867665590057683943L
#define Py_NAN ((double)NAN)

/* pyport.h */
#define PYLONG_BITS_IN_DIGIT 30
#define PY_BIG_ENDIAN 0
#define PY_DWORD_MAX 0xffffffffU
#define PY_FORMAT_SIZE_T "z" /* CPython: 3.12 and newer */
#define PY_LITTLE_ENDIAN 1
#define PY_LLONG_MAX 0x7fffffffffffffffLL
#define PY_LLONG_MIN (-9223372036854775807LL - 1LL)
#define PY_SIZE_MAX 0xffffffffffffffffUL
#define PY_SSIZE_T_MAX 0x7fffffffffffffffL
#define PY_SSIZE_T_MIN (-9223372036854775807L - 1L)
#define PY_ULLONG_MAX 0xffffffffffffffffULL
#define Py_CAN_START_THREADS 1 /* CPython: 3.13 and newer */

/* pystate.h */
#define PyTrace_CALL 0
#define PyTrace_C_CALL 4
#define PyTrace_C_EXCEPTION 5
#define PyTrace_C_RETURN 6
#define PyTrace_EXCEPTION 1
#define PyTrace_LINE 2
#define PyTrace_OPCODE 7
#define PyTrace_RETURN 3
#define Py_C_RECURSION_LIMIT 0x2710 /* CPython: 3.13 only */
#define Py_RTFLAGS_DAEMON_THREADS 0x800UL /* CPython: 3.12 only */
#define Py_RTFLAGS_EXEC 0x10000UL /* CPython: 3.12 only */
#define Py_RTFLAGS_FORK 0x8000UL /* CPython: 3.12 only */
#define Py_RTFLAGS_MULTI_INTERP_EXTENSIONS 256UL /* CPython: 3.12 only */
#define Py_RTFLAGS_THREADS 0x400UL /* CPython: 3.12 only */
#define Py_RTFLAGS_USE_MAIN_OBMALLOC 32UL /* CPython: 3.12 only */

/* pystrtod.h */
#define Py_DTSF_ADD_DOT_0 2
#define Py_DTSF_ALT 4
#define Py_DTSF_NO_NEG_0 8
#define Py_DTSF_SIGN 1
#define Py_DTST_FINITE 0
#define Py_DTST_INFINITE 1
#define Py_DTST_NAN 2

/* pythonrun.h */
#define PYOS_STACK_MARGIN 0x800 /* CPython: 3.11 to 3.13 */

/* pythread.h */
#define NOWAIT_LOCK 0
#define PYTHREAD_INVALID_THREAD_ID 0xffffffffffffffffUL
#define WAIT_LOCK 1

/* pytime.h */
#define PyTime_MAX 0x7fffffffffffffffL /* CPython: 3.13 and newer */
#define PyTime_MIN (-9223372036854775807L - 1L) /* CPython: 3.13 and newer */

/* setobject.h */
#define PySet_MINSIZE 8

/* slots.h */
#define PySlot_INTPTR 4 /* CPython: 3.15 and newer */
#define PySlot_OPTIONAL 1 /* CPython: 3.15 and newer */
#define PySlot_STATIC 2 /* CPython: 3.15 and newer */
#define Py_slot_invalid 0xffff /* CPython: 3.15 and newer */

/* slots_generated.h */
#define Py_am_aiter 78
#define Py_am_anext 79
#define Py_am_await 77
#define Py_am_send 81
#define Py_bf_getbuffer 1
#define Py_bf_releasebuffer 2
#define Py_mod_abi 109 /* CPython: 3.15 and newer */
#define Py_mod_create 1
#define Py_mod_doc 101 /* CPython: 3.15 and newer */
#define Py_mod_exec 2
#define Py_mod_gil 4 /* CPython: 3.13 and newer */
#define Py_mod_methods 103 /* CPython: 3.15 and newer */
#define Py_mod_multiple_interpreters 3 /* CPython: 3.12 and newer */
#define Py_mod_name 100 /* CPython: 3.15 and newer */
#define Py_mod_slots 94 /* CPython: 3.15 and newer */
#define Py_mod_state_clear 105 /* CPython: 3.15 and newer */
#define Py_mod_state_free 106 /* CPython: 3.15 and newer */
#define Py_mod_state_size 102 /* CPython: 3.15 and newer */
#define Py_mod_state_traverse 104 /* CPython: 3.15 and newer */
#define Py_mod_token 110 /* CPython: 3.15 and newer */
#define Py_mp_ass_subscript 3
#define Py_mp_length 4
#define Py_mp_subscript 5
#define Py_nb_absolute 6
#define Py_nb_add 7
#define Py_nb_and 8
#define Py_nb_bool 9
#define Py_nb_divmod 10
#define Py_nb_float 11
#define Py_nb_floor_divide 12
#define Py_nb_index 13
#define Py_nb_inplace_add 14
#define Py_nb_inplace_and 15
#define Py_nb_inplace_floor_divide 16
#define Py_nb_inplace_lshift 17
#define Py_nb_inplace_matrix_multiply 76
#define Py_nb_inplace_multiply 18
#define Py_nb_inplace_or 19
#define Py_nb_inplace_power 20
#define Py_nb_inplace_remainder 21
#define Py_nb_inplace_rshift 22
#define Py_nb_inplace_subtract 23
#define Py_nb_inplace_true_divide 24
#define Py_nb_inplace_xor 25
#define Py_nb_int 26
#define Py_nb_invert 27
#define Py_nb_lshift 28
#define Py_nb_matrix_multiply 75
#define Py_nb_multiply 29
#define Py_nb_negative 30
#define Py_nb_or 31
#define Py_nb_positive 32
#define Py_nb_power 33
#define Py_nb_remainder 34
#define Py_nb_rshift 35
#define Py_nb_subtract 36
#define Py_nb_true_divide 37
#define Py_nb_xor 38
#define Py_slot_end 0 /* CPython: 3.15 and newer */
#define Py_slot_subslots 92 /* CPython: 3.15 and newer */
#define Py_sq_ass_item 39
#define Py_sq_concat 40
#define Py_sq_contains 41
#define Py_sq_inplace_concat 42
#define Py_sq_inplace_repeat 43
#define Py_sq_item 44
#define Py_sq_length 45
#define Py_sq_repeat 46
#define Py_tp_alloc 47
#define Py_tp_base 48
#define Py_tp_bases 49
#define Py_tp_basicsize 96 /* CPython: 3.15 and newer */
#define Py_tp_call 50
#define Py_tp_clear 51
#define Py_tp_dealloc 52
#define Py_tp_del 53
#define Py_tp_descr_get 54
#define Py_tp_descr_set 55
#define Py_tp_doc 56
#define Py_tp_extra_basicsize 97 /* CPython: 3.15 and newer */
#define Py_tp_finalize 80
#define Py_tp_flags 99 /* CPython: 3.15 and newer */
#define Py_tp_free 74
#define Py_tp_getattr 57
#define Py_tp_getattro 58
#define Py_tp_getset 73
#define Py_tp_hash 59
#define Py_tp_init 60
#define Py_tp_is_gc 61
#define Py_tp_itemsize 98 /* CPython: 3.15 and newer */
#define Py_tp_iter 62
#define Py_tp_iternext 63
#define Py_tp_members 72
#define Py_tp_metaclass 107 /* CPython: 3.15 and newer */
#define Py_tp_methods 64
#define Py_tp_module 108 /* CPython: 3.15 and newer */
#define Py_tp_name 95 /* CPython: 3.15 and newer */
#define Py_tp_new 65
#define Py_tp_repr 66
#define Py_tp_richcompare 67
#define Py_tp_setattr 68
#define Py_tp_setattro 69
#define Py_tp_slots 93 /* CPython: 3.15 and newer */
#define Py_tp_str 70
#define Py_tp_token 83 /* CPython: 3.14 and newer */
#define Py_tp_traverse 71
#define Py_tp_vectorcall 82 /* CPython: 3.14 and newer */

/* structmember.h */
#define PY_AUDIT_READ 2
#define PY_WRITE_RESTRICTED 4
#define READONLY 1
#define READ_RESTRICTED 2
#define RESTRICTED 6
#define T_BOOL 14
#define T_BYTE 8
#define T_CHAR 7
#define T_DOUBLE 4
#define T_FLOAT 3
#define T_INT 1
#define T_LONG 2
#define T_LONGLONG 17
#define T_NONE 20
#define T_OBJECT 6
#define T_OBJECT_EX 16
#define T_PYSSIZET 19
#define T_SHORT 0
#define T_STRING 5
#define T_STRING_INPLACE 13
#define T_UBYTE 9
#define T_UINT 11
#define T_ULONG 12
#define T_ULONGLONG 18
#define T_USHORT 10

/* unicodeobject.h */
#define Py_UNICODE_REPLACEMENT_CHARACTER 0xfffdU
#define Py_UNICODE_SIZE 4

#ifdef __cplusplus
}
#endif

#endif
