PyAPI_DATA(PyTypeObject) PyList_Type;
PyAPI_DATA(PyObject *) PyExc_ValueError;
PyAPI_FUNC(PyObject *) PyList_New(Py_ssize_t size);
PyAPI_FUNC(Py_ssize_t) PyList_Size(PyObject *);
PyAPI_FUNC(int) PyList_Old(PyObject *, const char *text);
PyAPI_FUNC(PyObject *) Py_BuildValue(const char *, ...);
PyAPI_FUNC(PyObject *) Py_VaBuildValue(const char *, va_list);
PyAPI_FUNC(int) _PyList_Private(PyObject *);
#define PyList_Check(op) ((op)->ob_type == &PyList_Type)
#define Py_LIST_LIMIT 4096
#define Py_LIST_CODE 8
#define Py_LIST_NAME "list"
PyAPI_FUNC(PyObject *) PyList_GetItemRef(PyObject *list, Py_ssize_t index);
PyAPI_FUNC(PyObject *) PyList_GetItem(PyObject *list, Py_ssize_t index);
PyAPI_FUNC(int) PyList_SetItem(PyObject *list, Py_ssize_t index, PyObject *item);
PyAPI_FUNC(int) PyList_GetOptional(PyObject *list, const char *name, PyObject **result);
PyAPI_FUNC(PyObject *) PyList_OfType(PyTypeObject *type, PyObject *first, const char *text, Py_ssize_t length);
