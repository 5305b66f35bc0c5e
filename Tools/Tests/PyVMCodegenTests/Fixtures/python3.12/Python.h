/* A CPython in small: one of each kind of thing that the generator reads. */
#ifndef Py_PYTHON_H
#define Py_PYTHON_H
#include <stddef.h>
#include <stdarg.h>
#include <sys/types.h>
#include "patchlevel.h"
#define PY_VERSION_HEX 0x030C04F0
#define PyAPI_FUNC(RTYPE) __attribute__((visibility("default"))) RTYPE
#define PyAPI_DATA(RTYPE) extern __attribute__((visibility("default"))) RTYPE
#define Py_DEPRECATED(VERSION) __attribute__((__deprecated__))

typedef ssize_t Py_ssize_t;
typedef struct _object { Py_ssize_t ob_refcnt; struct _typeobject *ob_type; } PyObject;
typedef struct _typeobject { PyObject ob_base; const char *tp_name; } PyTypeObject;
typedef PyObject *(*getter)(PyObject *, void *);
typedef struct { const char *name; getter get; void *closure; } PyGetSetDef;
typedef struct { unsigned int kind : 3; } PyBits;
typedef enum { PYGEN_RETURN = 0, PYGEN_ERROR = -1 } PySendResult;

#include "listobject.h"
#include "cpython/extra.h"
#endif
