/* Generated: pyvm-codegen generate. Do not edit: CPython's types; each engine asserts that its CPython has them so (Sources/engine/api/layout.c). */
#ifndef PYVM_TYPES_H
#define PYVM_TYPES_H

#include <pthread.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include <time.h>
#include <wchar.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Records by name; those with no members below are only pointed to. */
struct _PyInterpreterFrame;
struct _frozen;
struct _inittab;
struct _opaque;
struct wrapperbase;
typedef struct PerfMapState PerfMapState;
typedef struct PyABIInfo PyABIInfo;
typedef struct PyASCIIObject PyASCIIObject;
typedef struct PyAsyncMethods PyAsyncMethods;
typedef struct PyAttributeErrorObject PyAttributeErrorObject;
typedef struct PyBaseExceptionGroupObject PyBaseExceptionGroupObject;
typedef struct PyBaseExceptionObject PyBaseExceptionObject;
typedef struct PyBufferProcs PyBufferProcs;
typedef struct PyByteArrayObject PyByteArrayObject;
typedef struct PyBytesObject PyBytesObject;
typedef struct PyBytesWriter PyBytesWriter;
typedef struct PyCFunctionObject PyCFunctionObject;
typedef struct PyCMethodObject PyCMethodObject;
typedef struct PyCellObject PyCellObject;
typedef struct PyCodeObject PyCodeObject;
typedef struct PyCompactUnicodeObject PyCompactUnicodeObject;
typedef struct PyCompilerFlags PyCompilerFlags;
typedef struct PyComplexObject PyComplexObject;
typedef struct PyConfig PyConfig;
typedef struct PyCriticalSection PyCriticalSection;
typedef struct PyCriticalSection2 PyCriticalSection2;
typedef struct PyDateTime_CAPI PyDateTime_CAPI;
typedef struct PyDateTime_Date PyDateTime_Date;
typedef struct PyDateTime_DateTime PyDateTime_DateTime;
typedef struct PyDateTime_Delta PyDateTime_Delta;
typedef struct PyDateTime_TZInfo PyDateTime_TZInfo;
typedef struct PyDateTime_Time PyDateTime_Time;
typedef struct PyDescrObject PyDescrObject;
typedef struct PyDictObject PyDictObject;
typedef struct PyFloatObject PyFloatObject;
typedef struct PyFrameConstructor PyFrameConstructor;
typedef struct PyFrameLocalsProxyObject PyFrameLocalsProxyObject;
typedef struct PyFunctionObject PyFunctionObject;
typedef struct PyFutureFeatures PyFutureFeatures;
typedef struct PyGetSetDef PyGetSetDef;
typedef struct PyGetSetDescrObject PyGetSetDescrObject;
typedef struct PyHash_FuncDef PyHash_FuncDef;
typedef struct PyImportErrorObject PyImportErrorObject;
typedef struct PyInitConfig PyInitConfig;
typedef struct PyInstanceMethodObject PyInstanceMethodObject;
typedef struct PyInterpreterConfig PyInterpreterConfig;
typedef struct PyInterpreterGuard PyInterpreterGuard;
typedef struct PyInterpreterView PyInterpreterView;
typedef struct PyListObject PyListObject;
typedef struct PyLongExport PyLongExport;
typedef struct PyLongLayout PyLongLayout;
typedef struct PyLongWriter PyLongWriter;
typedef struct PyMappingMethods PyMappingMethods;
typedef struct PyMemAllocatorEx PyMemAllocatorEx;
typedef struct PyMemberDef PyMemberDef;
typedef struct PyMemberDescrObject PyMemberDescrObject;
typedef struct PyMemoryViewObject PyMemoryViewObject;
typedef struct PyMethodDef PyMethodDef;
typedef struct PyMethodDescrObject PyMethodDescrObject;
typedef struct PyMethodObject PyMethodObject;
typedef struct PyModuleDef PyModuleDef;
typedef struct PyModuleDef_Base PyModuleDef_Base;
typedef struct PyModuleDef_Slot PyModuleDef_Slot;
typedef struct PyMutex PyMutex;
typedef struct PyNameErrorObject PyNameErrorObject;
typedef struct PyNumberMethods PyNumberMethods;
typedef struct PyOSErrorObject PyOSErrorObject;
typedef struct PyObjectArenaAllocator PyObjectArenaAllocator;
typedef struct PyPreConfig PyPreConfig;
typedef struct PySequenceMethods PySequenceMethods;
typedef struct PySetObject PySetObject;
typedef struct PySliceObject PySliceObject;
typedef struct PySlot PySlot;
typedef struct PyStatus PyStatus;
typedef struct PyStopIterationObject PyStopIterationObject;
typedef struct PyStructSequence_Desc PyStructSequence_Desc;
typedef struct PyStructSequence_Field PyStructSequence_Field;
typedef struct PySyntaxErrorObject PySyntaxErrorObject;
typedef struct PySystemExitObject PySystemExitObject;
typedef struct PyTraceInfo PyTraceInfo;
typedef struct PyTupleObject PyTupleObject;
typedef struct PyType_Slot PyType_Slot;
typedef struct PyType_Spec PyType_Spec;
typedef struct PyUnicodeErrorObject PyUnicodeErrorObject;
typedef struct PyUnicodeObject PyUnicodeObject;
typedef struct PyUnicodeWriter PyUnicodeWriter;
typedef struct PyVarObject PyVarObject;
typedef struct PyWideStringList PyWideStringList;
typedef struct PyWrapperDescrObject PyWrapperDescrObject;
typedef struct Py_buffer Py_buffer;
typedef struct Py_complex Py_complex;
typedef struct _PyAsyncGenObject PyAsyncGenObject;
typedef struct _PyCoroObject PyCoroObject;
typedef struct _PyGenObject PyGenObject;
typedef struct _PyManagedBufferObject _PyManagedBufferObject;
typedef struct _PyMonitoringState PyMonitoringState;
typedef struct _PyObjectIndexPair _PyObjectIndexPair;
typedef struct _PyWeakReference PyWeakReference;
typedef struct _Py_tss_t Py_tss_t;
typedef struct _dictkeysobject PyDictKeysObject;
typedef struct _dictvalues PyDictValues;
typedef struct _frame PyFrameObject;
typedef struct _heaptypeobject PyHeapTypeObject;
typedef struct _is PyInterpreterState;
typedef struct _line_offsets PyCodeAddressRange;
typedef struct _longobject PyLongObject;
typedef struct _object PyObject;
typedef struct _odictobject PyODictObject;
typedef struct _pycontextobject PyContext;
typedef struct _pycontexttokenobject PyContextToken;
typedef struct _pycontextvarobject PyContextVar;
typedef struct _traceback PyTracebackObject;
typedef struct _ts PyThreadState;
typedef struct _typeobject PyTypeObject;
typedef struct _xid _PyCrossInterpreterData;
typedef struct setentry setentry;

typedef PyObject *(*PyCFunction)(PyObject *, PyObject *);

typedef ssize_t Py_ssize_t;

struct _object {
    Py_ssize_t ob_refcnt;
    PyTypeObject *ob_type;
};

struct PyVarObject {
    PyObject ob_base;
    Py_ssize_t ob_size;
};

typedef void (*destructor)(PyObject *);

typedef PyObject *(*getattrfunc)(PyObject *, char *);

typedef int (*setattrfunc)(PyObject *, char *, PyObject *);

typedef PyObject *(*reprfunc)(PyObject *);

typedef Py_ssize_t Py_hash_t;

typedef Py_hash_t (*hashfunc)(PyObject *);

typedef PyObject *(*ternaryfunc)(PyObject *, PyObject *, PyObject *);

typedef PyObject *(*getattrofunc)(PyObject *, PyObject *);

typedef int (*setattrofunc)(PyObject *, PyObject *, PyObject *);

typedef int (*visitproc)(PyObject *, void *);

typedef int (*traverseproc)(PyObject *, visitproc, void *);

typedef int (*inquiry)(PyObject *);

typedef PyObject *(*richcmpfunc)(PyObject *, PyObject *, int);

typedef PyObject *(*getiterfunc)(PyObject *);

typedef PyObject *(*iternextfunc)(PyObject *);

typedef PyObject *(*descrgetfunc)(PyObject *, PyObject *, PyObject *);

typedef int (*descrsetfunc)(PyObject *, PyObject *, PyObject *);

typedef int (*initproc)(PyObject *, PyObject *, PyObject *);

typedef PyObject *(*allocfunc)(PyTypeObject *, Py_ssize_t);

typedef PyObject *(*newfunc)(PyTypeObject *, PyObject *, PyObject *);

typedef void (*freefunc)(void *);

typedef PyObject *(*vectorcallfunc)(PyObject *, PyObject *const *, size_t, PyObject *);

/* CPython: 3.15 and newer. */
typedef _PyObjectIndexPair (*_Py_iteritemfunc)(PyObject *, Py_ssize_t);

struct _typeobject {
    PyVarObject ob_base;
    const char *tp_name;
    Py_ssize_t tp_basicsize;
    Py_ssize_t tp_itemsize;
    destructor tp_dealloc;
    Py_ssize_t tp_vectorcall_offset;
    getattrfunc tp_getattr;
    setattrfunc tp_setattr;
    PyAsyncMethods *tp_as_async;
    reprfunc tp_repr;
    PyNumberMethods *tp_as_number;
    PySequenceMethods *tp_as_sequence;
    PyMappingMethods *tp_as_mapping;
    hashfunc tp_hash;
    ternaryfunc tp_call;
    reprfunc tp_str;
    getattrofunc tp_getattro;
    setattrofunc tp_setattro;
    PyBufferProcs *tp_as_buffer;
    unsigned long tp_flags;
    const char *tp_doc;
    traverseproc tp_traverse;
    inquiry tp_clear;
    richcmpfunc tp_richcompare;
    Py_ssize_t tp_weaklistoffset;
    getiterfunc tp_iter;
    iternextfunc tp_iternext;
    PyMethodDef *tp_methods;
    PyMemberDef *tp_members;
    PyGetSetDef *tp_getset;
    PyTypeObject *tp_base;
    PyObject *tp_dict;
    descrgetfunc tp_descr_get;
    descrsetfunc tp_descr_set;
    Py_ssize_t tp_dictoffset;
    initproc tp_init;
    allocfunc tp_alloc;
    newfunc tp_new;
    freefunc tp_free;
    inquiry tp_is_gc;
    PyObject *tp_bases;
    PyObject *tp_mro;
    PyObject *tp_cache;
    void *tp_subclasses;
    PyObject *tp_weaklist;
    destructor tp_del;
    unsigned int tp_version_tag;
    destructor tp_finalize;
    vectorcallfunc tp_vectorcall;
    unsigned char tp_watched;
    uint16_t tp_versions_used;
    _Py_iteritemfunc _tp_iteritem;
};

/* CPython: 3.15 and newer. */
struct _PyObjectIndexPair {
    PyObject *object;
    Py_ssize_t index;
};

typedef PyObject *(*getter)(PyObject *, void *);

typedef int (*setter)(PyObject *, PyObject *, void *);

struct PyGetSetDef {
    const char *name;
    getter get;
    setter set;
    const char *doc;
    void *closure;
};

struct PyMemberDef {
    const char *name;
    int type;
    Py_ssize_t offset;
    int flags;
    const char *doc;
};

struct PyMethodDef {
    const char *ml_name;
    PyCFunction ml_meth;
    int ml_flags;
    const char *ml_doc;
};

typedef int (*getbufferproc)(PyObject *, Py_buffer *, int);

typedef void (*releasebufferproc)(PyObject *, Py_buffer *);

struct PyBufferProcs {
    getbufferproc bf_getbuffer;
    releasebufferproc bf_releasebuffer;
};

struct Py_buffer {
    void *buf;
    PyObject *obj;
    Py_ssize_t len;
    Py_ssize_t itemsize;
    int readonly;
    int ndim;
    char *format;
    Py_ssize_t *shape;
    Py_ssize_t *strides;
    Py_ssize_t *suboffsets;
    void *internal;
};

typedef Py_ssize_t (*lenfunc)(PyObject *);

typedef PyObject *(*binaryfunc)(PyObject *, PyObject *);

typedef int (*objobjargproc)(PyObject *, PyObject *, PyObject *);

struct PyMappingMethods {
    lenfunc mp_length;
    binaryfunc mp_subscript;
    objobjargproc mp_ass_subscript;
};

typedef PyObject *(*ssizeargfunc)(PyObject *, Py_ssize_t);

typedef int (*ssizeobjargproc)(PyObject *, Py_ssize_t, PyObject *);

typedef int (*objobjproc)(PyObject *, PyObject *);

struct PySequenceMethods {
    lenfunc sq_length;
    binaryfunc sq_concat;
    ssizeargfunc sq_repeat;
    ssizeargfunc sq_item;
    void *was_sq_slice;
    ssizeobjargproc sq_ass_item;
    void *was_sq_ass_slice;
    objobjproc sq_contains;
    binaryfunc sq_inplace_concat;
    ssizeargfunc sq_inplace_repeat;
};

typedef PyObject *(*unaryfunc)(PyObject *);

struct PyNumberMethods {
    binaryfunc nb_add;
    binaryfunc nb_subtract;
    binaryfunc nb_multiply;
    binaryfunc nb_remainder;
    binaryfunc nb_divmod;
    ternaryfunc nb_power;
    unaryfunc nb_negative;
    unaryfunc nb_positive;
    unaryfunc nb_absolute;
    inquiry nb_bool;
    unaryfunc nb_invert;
    binaryfunc nb_lshift;
    binaryfunc nb_rshift;
    binaryfunc nb_and;
    binaryfunc nb_xor;
    binaryfunc nb_or;
    unaryfunc nb_int;
    void *nb_reserved;
    unaryfunc nb_float;
    binaryfunc nb_inplace_add;
    binaryfunc nb_inplace_subtract;
    binaryfunc nb_inplace_multiply;
    binaryfunc nb_inplace_remainder;
    ternaryfunc nb_inplace_power;
    binaryfunc nb_inplace_lshift;
    binaryfunc nb_inplace_rshift;
    binaryfunc nb_inplace_and;
    binaryfunc nb_inplace_xor;
    binaryfunc nb_inplace_or;
    binaryfunc nb_floor_divide;
    binaryfunc nb_true_divide;
    binaryfunc nb_inplace_floor_divide;
    binaryfunc nb_inplace_true_divide;
    unaryfunc nb_index;
    binaryfunc nb_matrix_multiply;
    binaryfunc nb_inplace_matrix_multiply;
};

typedef enum PySendResult {
    PYGEN_ERROR = -1,
    PYGEN_RETURN = 0,
    PYGEN_NEXT = 1
} PySendResult;

typedef PySendResult (*sendfunc)(PyObject *, PyObject *, PyObject **);

struct PyAsyncMethods {
    unaryfunc am_await;
    unaryfunc am_aiter;
    unaryfunc am_anext;
    sendfunc am_send;
};

/* CPython: 3.13 and newer. */
typedef PyObject *(*PyCFunctionFast)(PyObject *, PyObject *const *, Py_ssize_t);

/* CPython: 3.13 and newer. */
typedef PyObject *(*PyCFunctionFastWithKeywords)(PyObject *, PyObject *const *, Py_ssize_t, PyObject *);

typedef PyObject *(*PyCFunctionWithKeywords)(PyObject *, PyObject *, PyObject *);

typedef PyObject *(*PyCMethod)(PyObject *, PyTypeObject *, PyObject *const *, Py_ssize_t, PyObject *);

typedef void (*PyCapsule_Destructor)(PyObject *);

/* CPython: 3.12 and newer. */
typedef enum PyCodeEvent {
    PY_CODE_EVENT_CREATE = 0,
    PY_CODE_EVENT_DESTROY = 1
} PyCodeEvent;

/* CPython: 3.12 and newer. */
typedef int (*PyCode_WatchCallback)(PyCodeEvent, PyCodeObject *);

/* CPython: 3.14 and newer. */
typedef enum PyContextEvent {
    Py_CONTEXT_SWITCHED = 1
} PyContextEvent;

/* CPython: 3.14 and newer. */
typedef int (*PyContext_WatchCallback)(PyContextEvent, PyObject *);

/* CPython: 3.12 and newer. */
typedef enum PyDict_WatchEvent {
    PyDict_EVENT_ADDED = 0,
    PyDict_EVENT_MODIFIED = 1,
    PyDict_EVENT_DELETED = 2,
    PyDict_EVENT_CLONED = 3,
    PyDict_EVENT_CLEARED = 4,
    PyDict_EVENT_DEALLOCATED = 5
} PyDict_WatchEvent;

/* CPython: 3.12 and newer. */
typedef int (*PyDict_WatchCallback)(PyDict_WatchEvent, PyObject *, PyObject *, PyObject *);

typedef PyOSErrorObject PyEnvironmentErrorObject;

struct PyOSErrorObject {
    PyObject ob_base;
    PyObject *dict;
    PyObject *args;
    PyObject *notes;
    PyObject *traceback;
    PyObject *context;
    PyObject *cause;
    char suppress_context;
    PyObject *myerrno;
    PyObject *strerror;
    PyObject *filename;
    PyObject *filename2;
    Py_ssize_t written;
};

/* CPython: 3.12 and newer. */
typedef enum PyFunction_WatchEvent {
    PyFunction_EVENT_CREATE = 0,
    PyFunction_EVENT_DESTROY = 1,
    PyFunction_EVENT_MODIFY_CODE = 2,
    PyFunction_EVENT_MODIFY_DEFAULTS = 3,
    PyFunction_EVENT_MODIFY_KWDEFAULTS = 4,
    PyFunction_EVENT_MODIFY_QUALNAME = 5
} PyFunction_WatchEvent;

/* CPython: 3.12 and newer. */
typedef int (*PyFunction_WatchCallback)(PyFunction_WatchEvent, PyFunctionObject *, PyObject *);

typedef void (*PyOS_sighandler_t)(int);

/* CPython: 3.13 and newer. */
typedef enum PyRefTracerEvent {
    PyRefTracer_CREATE = 0,
    PyRefTracer_DESTROY = 1,
    PyRefTracer_TRACKER_REMOVED = 2
} PyRefTracerEvent;

/* CPython: 3.13 and newer. */
typedef int (*PyRefTracer)(PyObject *, PyRefTracerEvent, void *);

typedef PyTupleObject PyStructSequence;

/* CPython: 3.15 and newer. */
typedef void PyThreadStateToken;

typedef void *PyThread_type_lock;

/* CPython: 3.13 and newer. */
typedef int64_t PyTime_t;

/* CPython: 3.12 and newer. */
typedef int (*PyType_WatchCallback)(PyTypeObject *);

typedef int (*Py_AuditHookFunction)(const char *, PyObject *, void *);

typedef PyObject *(*Py_OpenCodeHookFunction)(PyObject *, void *);

typedef uint8_t Py_UCS1;

typedef uint16_t Py_UCS2;

typedef uint32_t Py_UCS4;

typedef wchar_t Py_UNICODE;

typedef intptr_t Py_intptr_t;

typedef Py_ssize_t Py_ssize_clean_t;

typedef int (*Py_tracefunc)(PyObject *, PyFrameObject *, int, PyObject *);

typedef size_t Py_uhash_t;

typedef uintptr_t Py_uintptr_t;

typedef PyCFunctionFast _PyCFunctionFast;

typedef PyCFunctionFastWithKeywords _PyCFunctionFastWithKeywords;

typedef PyObject *(*_PyFrameEvalFunction)(PyThreadState *, struct _PyInterpreterFrame *, int);

/* CPython: 3.12 and newer. */
typedef void (*atexit_datacallbackfunc)(void *);

typedef uint32_t digit;

/* CPython: 3.12 and newer. */
typedef int (*gcvisitobjects_t)(PyObject *, void *);

typedef Py_ssize_t printfunc;

typedef int32_t sdigit;

typedef PyObject *(*ssizessizeargfunc)(PyObject *, Py_ssize_t, Py_ssize_t);

typedef int (*ssizessizeobjargproc)(PyObject *, Py_ssize_t, Py_ssize_t, PyObject *);

typedef int64_t stwodigits;

typedef uint64_t twodigits;

typedef PyObject *(*wrapperfunc)(PyObject *, PyObject *, void *);

typedef PyObject *(*wrapperfunc_kwds)(PyObject *, PyObject *, void *, PyObject *);

/* CPython: 3.11 to 3.12. */
typedef int UsingDeprecatedTrashcanMacro;

/* CPython: 3.11 to 3.12. */
typedef int (*crossinterpdatafunc)(PyThreadState *, PyObject *, _PyCrossInterpreterData *);

/* CPython: 3.12 only. */
typedef void (*xid_freefunc)(void *);

/* CPython: 3.12 only. */
typedef PyObject *(*xid_newobjectfunc)(_PyCrossInterpreterData *);

/* CPython: 3.12 and newer. */
struct PerfMapState {
    FILE *perf_map;
    PyThread_type_lock map_lock;
};

/* CPython: 3.15 and newer. */
struct PyABIInfo {
    uint8_t abiinfo_major_version;
    uint8_t abiinfo_minor_version;
    uint16_t flags;
    uint32_t build_version;
    uint32_t abi_version;
};

struct PyAttributeErrorObject {
    PyObject ob_base;
    PyObject *dict;
    PyObject *args;
    PyObject *notes;
    PyObject *traceback;
    PyObject *context;
    PyObject *cause;
    char suppress_context;
    PyObject *obj;
    PyObject *name;
};

struct PyBaseExceptionGroupObject {
    PyObject ob_base;
    PyObject *dict;
    PyObject *args;
    PyObject *notes;
    PyObject *traceback;
    PyObject *context;
    PyObject *cause;
    char suppress_context;
    PyObject *msg;
    PyObject *excs;
    PyObject *excs_str;
};

struct PyBaseExceptionObject {
    PyObject ob_base;
    PyObject *dict;
    PyObject *args;
    PyObject *notes;
    PyObject *traceback;
    PyObject *context;
    PyObject *cause;
    char suppress_context;
};

struct PyByteArrayObject {
    PyVarObject ob_base;
    Py_ssize_t ob_alloc;
    char *ob_bytes;
    char *ob_start;
    Py_ssize_t ob_exports;
    PyObject *ob_bytes_object;
};

struct PyBytesObject {
    PyVarObject ob_base;
    Py_hash_t ob_shash;
    char ob_sval[1];
};

struct PyCFunctionObject {
    PyObject ob_base;
    PyMethodDef *m_ml;
    PyObject *m_self;
    PyObject *m_module;
    PyObject *m_weakreflist;
    vectorcallfunc vectorcall;
};

struct PyCMethodObject {
    PyCFunctionObject func;
    PyTypeObject *mm_class;
};

struct PyCellObject {
    PyObject ob_base;
    PyObject *ob_ref;
};

struct PyCompilerFlags {
    int cf_flags;
    int cf_feature_version;
};

struct Py_complex {
    double real;
    double imag;
};

struct PyComplexObject {
    PyObject ob_base;
    Py_complex cval;
};

struct PyWideStringList {
    Py_ssize_t length;
    wchar_t **items;
};

/* The members of every version, laid out as in none: what is set is copied by name (Sources/contract/members/PyConfig.h). */
struct PyConfig {
    int _config_init;
    int isolated;
    int use_environment;
    int dev_mode;
    int install_signal_handlers;
    int use_hash_seed;
    unsigned long hash_seed;
    int faulthandler;
    int tracemalloc;
    int perf_profiling; /* CPython: 3.12 and newer */
    int remote_debug; /* CPython: 3.14 and newer */
    int import_time;
    int code_debug_ranges;
    int show_ref_count;
    int dump_refs;
    wchar_t *dump_refs_file;
    int malloc_stats;
    int pymalloc_hugepages; /* CPython: 3.15 and newer */
    wchar_t *filesystem_encoding;
    wchar_t *filesystem_errors;
    wchar_t *pycache_prefix;
    int parse_argv;
    PyWideStringList orig_argv;
    PyWideStringList argv;
    PyWideStringList xoptions;
    PyWideStringList warnoptions;
    int site_import;
    int bytes_warning;
    int warn_default_encoding;
    int inspect;
    int interactive;
    int optimization_level;
    int parser_debug;
    int write_bytecode;
    int verbose;
    int quiet;
    int user_site_directory;
    int configure_c_stdio;
    int buffered_stdio;
    wchar_t *stdio_encoding;
    wchar_t *stdio_errors;
    wchar_t *check_hash_pycs_mode;
    int use_frozen_modules;
    int safe_path;
    int int_max_str_digits; /* CPython: 3.12 and newer */
    int thread_inherit_context; /* CPython: 3.14 and newer */
    int context_aware_warnings; /* CPython: 3.14 and newer */
    int cpu_count; /* CPython: 3.13 and newer */
    int lazy_imports; /* CPython: 3.15 and newer */
    int pathconfig_warnings;
    wchar_t *program_name;
    wchar_t *pythonpath_env;
    wchar_t *home;
    wchar_t *platlibdir;
    int module_search_paths_set;
    PyWideStringList module_search_paths;
    wchar_t *stdlib_dir;
    wchar_t *executable;
    wchar_t *base_executable;
    wchar_t *prefix;
    wchar_t *base_prefix;
    wchar_t *exec_prefix;
    wchar_t *base_exec_prefix;
    int skip_source_first_line;
    wchar_t *run_command;
    wchar_t *run_module;
    wchar_t *run_filename;
    wchar_t *sys_path_0; /* CPython: 3.13 and newer */
    int _install_importlib;
    int _init_main;
    int _is_python_build;
    int _isolated_interpreter; /* CPython: 3.11 only */
};

struct PyDateTime_CAPI {
    PyTypeObject *DateType;
    PyTypeObject *DateTimeType;
    PyTypeObject *TimeType;
    PyTypeObject *DeltaType;
    PyTypeObject *TZInfoType;
    PyObject *TimeZone_UTC;
    PyObject *(*Date_FromDate)(int, int, int, PyTypeObject *);
    PyObject *(*DateTime_FromDateAndTime)(int, int, int, int, int, int, int, PyObject *, PyTypeObject *);
    PyObject *(*Time_FromTime)(int, int, int, int, PyObject *, PyTypeObject *);
    PyObject *(*Delta_FromDelta)(int, int, int, int, PyTypeObject *);
    PyObject *(*TimeZone_FromTimeZone)(PyObject *, PyObject *);
    PyObject *(*DateTime_FromTimestamp)(PyObject *, PyObject *, PyObject *);
    PyObject *(*Date_FromTimestamp)(PyObject *, PyObject *);
    PyObject *(*DateTime_FromDateAndTimeAndFold)(int, int, int, int, int, int, int, PyObject *, int, PyTypeObject *);
    PyObject *(*Time_FromTimeAndFold)(int, int, int, int, PyObject *, int, PyTypeObject *);
};

struct PyDateTime_Date {
    PyObject ob_base;
    Py_hash_t hashcode;
    char hastzinfo;
    unsigned char data[4];
};

struct PyDateTime_DateTime {
    PyObject ob_base;
    Py_hash_t hashcode;
    char hastzinfo;
    unsigned char data[10];
    unsigned char fold;
    PyObject *tzinfo;
};

struct PyDateTime_Delta {
    PyObject ob_base;
    Py_hash_t hashcode;
    int days;
    int seconds;
    int microseconds;
};

struct PyDateTime_TZInfo {
    PyObject ob_base;
};

struct PyDateTime_Time {
    PyObject ob_base;
    Py_hash_t hashcode;
    char hastzinfo;
    unsigned char data[6];
    unsigned char fold;
    PyObject *tzinfo;
};

struct PyDescrObject {
    PyObject ob_base;
    PyTypeObject *d_type;
    PyObject *d_name;
    PyObject *d_qualname;
};

struct PyFloatObject {
    PyObject ob_base;
    double ob_fval;
};

struct PyFrameConstructor {
    PyObject *fc_globals;
    PyObject *fc_builtins;
    PyObject *fc_name;
    PyObject *fc_qualname;
    PyObject *fc_code;
    PyObject *fc_defaults;
    PyObject *fc_kwdefaults;
    PyObject *fc_closure;
};

/* CPython: 3.13 and newer. */
struct PyFrameLocalsProxyObject {
    PyObject ob_base;
    PyFrameObject *frame;
};

struct PyGetSetDescrObject {
    PyDescrObject d_common;
    PyGetSetDef *d_getset;
};

struct PyHash_FuncDef {
    Py_hash_t (*const hash)(const void *, Py_ssize_t);
    const char *name;
    const int hash_bits;
    const int seed_bits;
};

struct PyImportErrorObject {
    PyObject ob_base;
    PyObject *dict;
    PyObject *args;
    PyObject *notes;
    PyObject *traceback;
    PyObject *context;
    PyObject *cause;
    char suppress_context;
    PyObject *msg;
    PyObject *name;
    PyObject *path;
    PyObject *name_from;
};

struct PyInstanceMethodObject {
    PyObject ob_base;
    PyObject *func;
};

/* CPython: 3.12 and newer. */
struct PyInterpreterConfig {
    int use_main_obmalloc;
    int allow_fork;
    int allow_exec;
    int allow_threads;
    int allow_daemon_threads;
    int check_multi_interp_extensions;
    int gil;
};

struct PyListObject {
    PyVarObject ob_base;
    PyObject **ob_item;
    Py_ssize_t allocated;
};

/* CPython: 3.14 and newer. */
struct PyLongExport {
    int64_t value;
    uint8_t negative;
    Py_ssize_t ndigits;
    const void *digits;
    Py_uintptr_t _reserved;
};

/* CPython: 3.14 and newer. */
struct PyLongLayout {
    uint8_t bits_per_digit;
    uint8_t digit_size;
    int8_t digits_order;
    int8_t digit_endianness;
};

struct PyMemAllocatorEx {
    void *ctx;
    void *(*malloc)(void *, size_t);
    void *(*calloc)(void *, size_t, size_t);
    void *(*realloc)(void *, void *, size_t);
    void (*free)(void *, void *);
};

struct PyMemberDescrObject {
    PyDescrObject d_common;
    PyMemberDef *d_member;
};

struct PyMemoryViewObject {
    PyVarObject ob_base;
    _PyManagedBufferObject *mbuf;
    Py_hash_t hash;
    int flags;
    Py_ssize_t exports;
    Py_buffer view;
    PyObject *weakreflist;
    Py_ssize_t ob_array[1];
};

struct _PyManagedBufferObject {
    PyObject ob_base;
    int flags;
    Py_ssize_t exports;
    Py_buffer master;
};

struct PyMethodDescrObject {
    PyDescrObject d_common;
    PyMethodDef *d_method;
    vectorcallfunc vectorcall;
};

struct PyMethodObject {
    PyObject ob_base;
    PyObject *im_func;
    PyObject *im_self;
    PyObject *im_weakreflist;
    vectorcallfunc vectorcall;
};

struct PyModuleDef_Base {
    PyObject ob_base;
    PyObject *(*m_init)(void);
    Py_ssize_t m_index;
    PyObject *m_copy;
};

struct PyModuleDef {
    PyModuleDef_Base m_base;
    const char *m_name;
    const char *m_doc;
    Py_ssize_t m_size;
    PyMethodDef *m_methods;
    PyModuleDef_Slot *m_slots;
    traverseproc m_traverse;
    inquiry m_clear;
    freefunc m_free;
};

struct PyModuleDef_Slot {
    int slot;
    void *value;
};

/* CPython: 3.13 and newer. */
struct PyMutex {
    uint8_t _bits;
};

struct PyNameErrorObject {
    PyObject ob_base;
    PyObject *dict;
    PyObject *args;
    PyObject *notes;
    PyObject *traceback;
    PyObject *context;
    PyObject *cause;
    char suppress_context;
    PyObject *name;
};

struct PyObjectArenaAllocator {
    void *ctx;
    void *(*alloc)(void *, size_t);
    void (*free)(void *, void *, size_t);
};

/* The members of every version, laid out as in none: what is set is copied by name (Sources/contract/members/PyPreConfig.h). */
struct PyPreConfig {
    int _config_init;
    int parse_argv;
    int isolated;
    int use_environment;
    int configure_locale;
    int coerce_c_locale;
    int coerce_c_locale_warn;
    int utf8_mode;
    int dev_mode;
    int allocator;
};

struct setentry {
    PyObject *key;
    Py_hash_t hash;
};

struct PySetObject {
    PyObject ob_base;
    Py_ssize_t fill;
    Py_ssize_t used;
    Py_ssize_t mask;
    setentry *table;
    Py_hash_t hash;
    Py_ssize_t finger;
    setentry smalltable[8];
    PyObject *weakreflist;
};

struct PySliceObject {
    PyObject ob_base;
    PyObject *start;
    PyObject *stop;
    PyObject *step;
};

/* CPython: 3.15 and newer. */
struct PySlot {
    uint16_t sl_id;
    uint16_t sl_flags;
    uint32_t sl_reserved;
    union { void *sl_ptr; void (*sl_func)(void); Py_ssize_t sl_size; int64_t sl_int64; uint64_t sl_uint64; };
};

struct PyStatus {
    int _type;
    const char *func;
    const char *err_msg;
    int exitcode;
};

struct PyStopIterationObject {
    PyObject ob_base;
    PyObject *dict;
    PyObject *args;
    PyObject *notes;
    PyObject *traceback;
    PyObject *context;
    PyObject *cause;
    char suppress_context;
    PyObject *value;
};

struct PyStructSequence_Desc {
    const char *name;
    const char *doc;
    PyStructSequence_Field *fields;
    int n_in_sequence;
};

struct PyStructSequence_Field {
    const char *name;
    const char *doc;
};

struct PySyntaxErrorObject {
    PyObject ob_base;
    PyObject *dict;
    PyObject *args;
    PyObject *notes;
    PyObject *traceback;
    PyObject *context;
    PyObject *cause;
    char suppress_context;
    PyObject *msg;
    PyObject *filename;
    PyObject *lineno;
    PyObject *offset;
    PyObject *end_lineno;
    PyObject *end_offset;
    PyObject *text;
    PyObject *print_file_and_line;
    PyObject *metadata;
};

struct PySystemExitObject {
    PyObject ob_base;
    PyObject *dict;
    PyObject *args;
    PyObject *notes;
    PyObject *traceback;
    PyObject *context;
    PyObject *cause;
    char suppress_context;
    PyObject *code;
};

struct PyType_Slot {
    int slot;
    void *pfunc;
};

struct PyType_Spec {
    const char *name;
    int basicsize;
    int itemsize;
    unsigned int flags;
    PyType_Slot *slots;
};

struct PyUnicodeErrorObject {
    PyObject ob_base;
    PyObject *dict;
    PyObject *args;
    PyObject *notes;
    PyObject *traceback;
    PyObject *context;
    PyObject *cause;
    char suppress_context;
    PyObject *encoding;
    PyObject *object;
    Py_ssize_t start;
    Py_ssize_t end;
    PyObject *reason;
};

struct PyWrapperDescrObject {
    PyDescrObject d_common;
    struct wrapperbase *d_base;
    void *d_wrapped;
};

struct wrapperbase {
    const char *name;
    int offset;
    void *function;
    wrapperfunc wrapper;
    const char *doc;
    int flags;
    PyObject *name_strobj;
};

/* CPython: 3.13 and newer. */
struct _PyMonitoringState {
    uint8_t active;
    uint8_t opaque;
};

struct _PyWeakReference {
    PyObject ob_base;
    PyObject *wr_object;
    PyObject *wr_callback;
    Py_hash_t hash;
    PyWeakReference *wr_prev;
    PyWeakReference *wr_next;
    vectorcallfunc vectorcall;
};

struct _Py_tss_t {
    int _is_initialized;
    pthread_key_t _key;
};

struct _inittab {
    const char *name;
    PyObject *(*initfunc)(void);
};

struct _opaque {
    int computed_line;
    const uint8_t *lo_next;
    const uint8_t *limit;
};

struct _line_offsets {
    int ar_start;
    int ar_end;
    int ar_line;
    struct _opaque opaque;
};

struct _traceback {
    PyObject ob_base;
    PyTracebackObject *tb_next;
    PyFrameObject *tb_frame;
    int tb_lasti;
    int tb_lineno;
};

/* CPython: 3.11 only. */
struct PyTraceInfo {
    PyCodeObject *code;
    PyCodeAddressRange bounds;
};

typedef enum PyGILState_STATE {
    PyGILState_LOCKED = 0,
    PyGILState_UNLOCKED = 1
} PyGILState_STATE;

/* CPython: 3.15 and newer. */
typedef enum PyImport_LazyImportsMode {
    PyImport_LAZY_NORMAL = 0,
    PyImport_LAZY_ALL = 1
} PyImport_LazyImportsMode;

typedef enum PyLockStatus {
    PY_LOCK_FAILURE = 0,
    PY_LOCK_ACQUIRED = 1,
    PY_LOCK_INTR = 2
} PyLockStatus;

typedef enum PyMemAllocatorDomain {
    PYMEM_DOMAIN_RAW = 0,
    PYMEM_DOMAIN_MEM = 1,
    PYMEM_DOMAIN_OBJ = 2
} PyMemAllocatorDomain;

typedef enum PyMemAllocatorName {
    PYMEM_ALLOCATOR_NOT_SET = 0,
    PYMEM_ALLOCATOR_DEFAULT = 1,
    PYMEM_ALLOCATOR_DEBUG = 2,
    PYMEM_ALLOCATOR_MALLOC = 3,
    PYMEM_ALLOCATOR_MALLOC_DEBUG = 4,
    PYMEM_ALLOCATOR_PYMALLOC = 5,
    PYMEM_ALLOCATOR_PYMALLOC_DEBUG = 6,
    PYMEM_ALLOCATOR_MIMALLOC = 7,
    PYMEM_ALLOCATOR_MIMALLOC_DEBUG = 8
} PyMemAllocatorName;

enum PyUnicode_Kind {
    PyUnicode_WCHAR_KIND = 0,
    PyUnicode_1BYTE_KIND = 1,
    PyUnicode_2BYTE_KIND = 2,
    PyUnicode_4BYTE_KIND = 4
};

typedef enum _PyCodeLocationInfoKind {
    PY_CODE_LOCATION_INFO_SHORT0 = 0,
    PY_CODE_LOCATION_INFO_ONE_LINE0 = 10,
    PY_CODE_LOCATION_INFO_ONE_LINE1 = 11,
    PY_CODE_LOCATION_INFO_ONE_LINE2 = 12,
    PY_CODE_LOCATION_INFO_NO_COLUMNS = 13,
    PY_CODE_LOCATION_INFO_LONG = 14,
    PY_CODE_LOCATION_INFO_NONE = 15
} _PyCodeLocationInfoKind;

#ifdef __cplusplus
}
#endif

#endif
