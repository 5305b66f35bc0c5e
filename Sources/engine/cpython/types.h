/* Generated: pyvm-codegen generate. Do not edit: types that the table spells and that some CPython's headers lack. */
#ifndef PYVM_ENGINE_TYPES_H
#define PYVM_ENGINE_TYPES_H

/* What is deprecated stays callable as long as a version has it. */
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#if !(PY_VERSION_HEX >= 0x030C0000)
typedef enum PyCodeEvent {
    PY_CODE_EVENT_CREATE = 0,
    PY_CODE_EVENT_DESTROY = 1
} PyCodeEvent;
#endif

#if !(PY_VERSION_HEX >= 0x030C0000)
typedef int (*PyCode_WatchCallback)(PyCodeEvent, PyCodeObject *);
#endif

#if !(PY_VERSION_HEX >= 0x030E0000)
typedef enum PyContextEvent {
    Py_CONTEXT_SWITCHED = 1
} PyContextEvent;
#endif

#if !(PY_VERSION_HEX >= 0x030E0000)
typedef int (*PyContext_WatchCallback)(PyContextEvent, PyObject *);
#endif

#if !(PY_VERSION_HEX >= 0x030C0000)
typedef enum PyDict_WatchEvent {
    PyDict_EVENT_ADDED = 0,
    PyDict_EVENT_MODIFIED = 1,
    PyDict_EVENT_DELETED = 2,
    PyDict_EVENT_CLONED = 3,
    PyDict_EVENT_CLEARED = 4,
    PyDict_EVENT_DEALLOCATED = 5
} PyDict_WatchEvent;
#endif

#if !(PY_VERSION_HEX >= 0x030C0000)
typedef int (*PyDict_WatchCallback)(PyDict_WatchEvent, PyObject *, PyObject *, PyObject *);
#endif

#if !(PY_VERSION_HEX >= 0x030C0000)
typedef enum PyFunction_WatchEvent {
    PyFunction_EVENT_CREATE = 0,
    PyFunction_EVENT_DESTROY = 1,
    PyFunction_EVENT_MODIFY_CODE = 2,
    PyFunction_EVENT_MODIFY_DEFAULTS = 3,
    PyFunction_EVENT_MODIFY_KWDEFAULTS = 4,
    PyFunction_EVENT_MODIFY_QUALNAME = 5
} PyFunction_WatchEvent;
#endif

#if !(PY_VERSION_HEX >= 0x030C0000)
typedef int (*PyFunction_WatchCallback)(PyFunction_WatchEvent, PyFunctionObject *, PyObject *);
#endif

#if !(PY_VERSION_HEX >= 0x030D0000)
typedef enum PyRefTracerEvent {
    PyRefTracer_CREATE = 0,
    PyRefTracer_DESTROY = 1,
    PyRefTracer_TRACKER_REMOVED = 2
} PyRefTracerEvent;
#endif

#if !(PY_VERSION_HEX >= 0x030D0000)
typedef int (*PyRefTracer)(PyObject *, PyRefTracerEvent, void *);
#endif

#if !(PY_VERSION_HEX >= 0x030D0000)
typedef int64_t PyTime_t;
#endif

#if !(PY_VERSION_HEX >= 0x030C0000)
typedef int (*PyType_WatchCallback)(PyTypeObject *);
#endif

#if !(PY_VERSION_HEX >= 0x030C0000)
struct _PyInterpreterFrame;
#endif

#if !(PY_VERSION_HEX >= 0x030C0000)
typedef void (*atexit_datacallbackfunc)(void *);
#endif

#if !(PY_VERSION_HEX >= 0x030C0000)
typedef int (*gcvisitobjects_t)(PyObject *, void *);
#endif

#if !(PY_VERSION_HEX >= 0x030F0000)
typedef struct PyABIInfo PyABIInfo;
struct PyABIInfo {
    uint8_t abiinfo_major_version;
    uint8_t abiinfo_minor_version;
    uint16_t flags;
    uint32_t build_version;
    uint32_t abi_version;
};
#endif

#if !(PY_VERSION_HEX >= 0x030F0000)
typedef struct PyBytesWriter PyBytesWriter;
#endif

#if !(PY_VERSION_HEX >= 0x030D0000)
typedef struct PyCriticalSection PyCriticalSection;
#endif

#if !(PY_VERSION_HEX >= 0x030D0000)
typedef struct PyCriticalSection2 PyCriticalSection2;
#endif

#if !(PY_VERSION_HEX >= 0x030E0000)
typedef struct PyInitConfig PyInitConfig;
#endif

#if !(PY_VERSION_HEX >= 0x030F0000)
typedef struct PyInterpreterGuard PyInterpreterGuard;
#endif

#if !(PY_VERSION_HEX >= 0x030F0000)
typedef struct PyInterpreterView PyInterpreterView;
#endif

#if !(PY_VERSION_HEX >= 0x030E0000)
typedef struct PyLongExport PyLongExport;
struct PyLongExport {
    int64_t value;
    uint8_t negative;
    Py_ssize_t ndigits;
    const void *digits;
    Py_uintptr_t _reserved;
};
#endif

#if !(PY_VERSION_HEX >= 0x030E0000)
typedef struct PyLongLayout PyLongLayout;
struct PyLongLayout {
    uint8_t bits_per_digit;
    uint8_t digit_size;
    int8_t digits_order;
    int8_t digit_endianness;
};
#endif

#if !(PY_VERSION_HEX >= 0x030E0000)
typedef struct PyLongWriter PyLongWriter;
#endif

#if !(PY_VERSION_HEX >= 0x030D0000)
typedef struct PyMutex PyMutex;
struct PyMutex {
    uint8_t _bits;
};
#endif

#if !(PY_VERSION_HEX >= 0x030F0000)
typedef struct PySlot PySlot;
struct PySlot {
    uint16_t sl_id;
    uint16_t sl_flags;
    uint32_t sl_reserved;
    union { void *sl_ptr; void (*sl_func)(void); Py_ssize_t sl_size; int64_t sl_int64; uint64_t sl_uint64; };
};
#endif

#if !(PY_VERSION_HEX >= 0x030E0000)
typedef struct PyUnicodeWriter PyUnicodeWriter;
#endif

#if !(PY_VERSION_HEX >= 0x030D0000)
typedef struct _PyMonitoringState PyMonitoringState;
struct _PyMonitoringState {
    uint8_t active;
    uint8_t opaque;
};
#endif

#if !(PY_VERSION_HEX >= 0x030F0000)
typedef enum PyImport_LazyImportsMode {
    PyImport_LAZY_NORMAL = 0,
    PyImport_LAZY_ALL = 1
} PyImport_LazyImportsMode;
#endif

#endif
