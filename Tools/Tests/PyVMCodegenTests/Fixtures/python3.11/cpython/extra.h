static inline Py_ssize_t PyList_GET_SIZE(PyObject *op) { return op->ob_refcnt; }
#define PyList_GET_SIZE(op) PyList_GET_SIZE((PyObject *)(op))
PyAPI_FUNC(void) PyList_SetHook(int (*hook)(void *), void *argument);
typedef struct { int level; int old_way; char *name; } PyOptions;
PyAPI_FUNC(int) PyOptions_Set(PyOptions *options, const char *name);
