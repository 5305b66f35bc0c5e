/*
 * The macros of CPython's API that work like functions, with the types that a macro cannot state.
 *
 * One C prototype a line, in the order of CPython's headers. The generator makes an engine function of each line:
 * `static int pyvm_PyList_Check(PyObject *op) { return PyList_Check(op); }`. Every version whose headers have the
 * macro gets the function, so the C compiler checks these types against each version's macro.
 * A line without parentheses is an object: the engine function takes nothing and returns the macro's value.
 *
 * Not here: a macro that is a real function in some version (its types come from there), a macro that takes a type,
 * changes its argument or returns from its caller (include/pyvm/control), and a macro that PyVM does not offer
 * (left-out.toml). For the macros of datetime.h, engines include Sources/engine/table/datetime.h after Python's own.
 */

/* abstract.h */
int PyMapping_DelItem(PyObject *o, PyObject *key);
int PyMapping_DelItemString(PyObject *o, const char *key);

/* boolobject.h */
int PyBool_Check(PyObject *o);
PyObject *Py_False;
PyObject *Py_True;

/* bytearrayobject.h */
int PyByteArray_Check(PyObject *o);
int PyByteArray_CheckExact(PyObject *o);

/* bytesobject.h */
int PyBytes_Check(PyObject *o);
int PyBytes_CheckExact(PyObject *o);

/* ceval.h */
PyObject *PyEval_CallObject(PyObject *callable, PyObject *args);

/* complexobject.h */
int PyComplex_Check(PyObject *p);
int PyComplex_CheckExact(PyObject *p);

/* cpython/abstract.h */
PyObject *PySequence_Fast_GET_ITEM(PyObject *o, Py_ssize_t i);
Py_ssize_t PySequence_Fast_GET_SIZE(PyObject *o);
PyObject **PySequence_Fast_ITEMS(PyObject *o);
PyObject *PySequence_ITEM(PyObject *o, Py_ssize_t i);
PyObject *_PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames);

/* cpython/cellobject.h */
int PyCell_Check(PyObject *ob);

/* cpython/classobject.h */
int PyInstanceMethod_Check(PyObject *o);
int PyMethod_Check(PyObject *o);

/* cpython/code.h */
int PyCode_Check(PyObject *co);

/* cpython/context.h */
int PyContextToken_CheckExact(PyObject *o);
int PyContextVar_CheckExact(PyObject *o);
int PyContext_CheckExact(PyObject *o);

/* cpython/descrobject.h */
PyObject *PyDescr_NAME(PyObject *descr);
PyTypeObject *PyDescr_TYPE(PyObject *descr);

/* cpython/dictobject.h */
int PyAnyDict_Check(PyObject *p);
int PyAnyDict_CheckExact(PyObject *p);
int PyFrozenDict_Check(PyObject *p);
int PyFrozenDict_CheckExact(PyObject *p);

/* cpython/funcobject.h */
int PyFunction_Check(PyObject *o);

/* cpython/genobject.h */
int PyAsyncGenASend_CheckExact(PyObject *ob);
int PyAsyncGen_CheckExact(PyObject *ob);
int PyCoro_CheckExact(PyObject *ob);
int PyGen_Check(PyObject *ob);
int PyGen_CheckExact(PyObject *ob);

/* cpython/listobject.h */
PyObject *PyList_GET_ITEM(PyObject *list, Py_ssize_t i);

/* cpython/methodobject.h */
int PyCMethod_Check(PyObject *o);
int PyCMethod_CheckExact(PyObject *o);

/* cpython/monitoring.h */
int PY_MONITORING_IS_INSTRUMENTED_EVENT(int event);

/* cpython/odictobject.h */
int PyODict_Check(PyObject *od);
int PyODict_CheckExact(PyObject *od);
int PyODict_Contains(PyObject *od, PyObject *key);
PyObject *PyODict_GetItem(PyObject *od, PyObject *key);
PyObject *PyODict_GetItemString(PyObject *od, const char *key);
PyObject *PyODict_GetItemWithError(PyObject *od, PyObject *key);
Py_ssize_t PyODict_SIZE(PyObject *od);
Py_ssize_t PyODict_Size(PyObject *od);

/* cpython/picklebufobject.h */
int PyPickleBuffer_Check(PyObject *op);

/* cpython/pyframe.h */
int PyFrameLocalsProxy_Check(PyObject *obj);
int PyFrame_Check(PyObject *obj);

/* cpython/sentinelobject.h */
int PySentinel_Check(PyObject *o);
int PySentinel_CheckExact(PyObject *o);

/* cpython/structseq.h */
PyObject *PyStructSequence_GET_ITEM(PyObject *p, Py_ssize_t pos);
void PyStructSequence_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o);

/* cpython/tupleobject.h */
PyObject *PyTuple_GET_ITEM(PyObject *p, Py_ssize_t pos);

/* cpython/unicodeobject.h */
Py_UCS1 *PyUnicode_1BYTE_DATA(PyObject *unicode);
Py_UCS2 *PyUnicode_2BYTE_DATA(PyObject *unicode);
Py_UCS4 *PyUnicode_4BYTE_DATA(PyObject *unicode);
int Py_UNICODE_ISALPHA(Py_UCS4 ch);
int Py_UNICODE_ISDECIMAL(Py_UCS4 ch);
int Py_UNICODE_ISDIGIT(Py_UCS4 ch);
int Py_UNICODE_ISLINEBREAK(Py_UCS4 ch);
int Py_UNICODE_ISLOWER(Py_UCS4 ch);
int Py_UNICODE_ISNUMERIC(Py_UCS4 ch);
int Py_UNICODE_ISPRINTABLE(Py_UCS4 ch);
int Py_UNICODE_ISTITLE(Py_UCS4 ch);
int Py_UNICODE_ISUPPER(Py_UCS4 ch);
int Py_UNICODE_TODECIMAL(Py_UCS4 ch);
int Py_UNICODE_TODIGIT(Py_UCS4 ch);
Py_UCS4 Py_UNICODE_TOLOWER(Py_UCS4 ch);
double Py_UNICODE_TONUMERIC(Py_UCS4 ch);
Py_UCS4 Py_UNICODE_TOTITLE(Py_UCS4 ch);
Py_UCS4 Py_UNICODE_TOUPPER(Py_UCS4 ch);

/* cpython/warnings.h */
int PyErr_Warn(PyObject *category, const char *message);

/* datetime.h */
int PyDateTime_Check(PyObject *ob);
int PyDateTime_CheckExact(PyObject *ob);
int PyDateTime_DATE_GET_FOLD(PyObject *o);
int PyDateTime_DATE_GET_HOUR(PyObject *o);
int PyDateTime_DATE_GET_MICROSECOND(PyObject *o);
int PyDateTime_DATE_GET_MINUTE(PyObject *o);
int PyDateTime_DATE_GET_SECOND(PyObject *o);
PyObject *PyDateTime_DATE_GET_TZINFO(PyObject *o);
int PyDateTime_DELTA_GET_DAYS(PyObject *o);
int PyDateTime_DELTA_GET_MICROSECONDS(PyObject *o);
int PyDateTime_DELTA_GET_SECONDS(PyObject *o);
PyObject *PyDateTime_FromDateAndTime(int year, int month, int day, int hour, int minute, int second, int usecond);
PyObject *PyDateTime_FromDateAndTimeAndFold(int year, int month, int day, int hour, int minute, int second, int usecond, int fold);
PyObject *PyDateTime_FromTimestamp(PyObject *args);
int PyDateTime_GET_DAY(PyObject *o);
int PyDateTime_GET_MONTH(PyObject *o);
int PyDateTime_GET_YEAR(PyObject *o);
void PyDateTime_IMPORT(void);
int PyDateTime_TIME_GET_FOLD(PyObject *o);
int PyDateTime_TIME_GET_HOUR(PyObject *o);
int PyDateTime_TIME_GET_MICROSECOND(PyObject *o);
int PyDateTime_TIME_GET_MINUTE(PyObject *o);
int PyDateTime_TIME_GET_SECOND(PyObject *o);
PyObject *PyDateTime_TIME_GET_TZINFO(PyObject *o);
PyObject *PyDateTime_TimeZone_UTC;
int PyDate_Check(PyObject *ob);
int PyDate_CheckExact(PyObject *ob);
PyObject *PyDate_FromDate(int year, int month, int day);
PyObject *PyDate_FromTimestamp(PyObject *args);
int PyDelta_Check(PyObject *ob);
int PyDelta_CheckExact(PyObject *ob);
PyObject *PyDelta_FromDSU(int days, int seconds, int useconds);
int PyTZInfo_Check(PyObject *ob);
int PyTZInfo_CheckExact(PyObject *ob);
PyObject *PyTimeZone_FromOffset(PyObject *offset);
PyObject *PyTimeZone_FromOffsetAndName(PyObject *offset, PyObject *name);
int PyTime_Check(PyObject *ob);
int PyTime_CheckExact(PyObject *ob);
PyObject *PyTime_FromTime(int hour, int minute, int second, int usecond);
PyObject *PyTime_FromTimeAndFold(int hour, int minute, int second, int usecond, int fold);

/* dictobject.h */
int PyDictItems_Check(PyObject *op);
int PyDictKeys_Check(PyObject *op);
int PyDictValues_Check(PyObject *op);
int PyDictViewSet_Check(PyObject *op);
int PyDict_Check(PyObject *p);
int PyDict_CheckExact(PyObject *p);

/* floatobject.h */
int PyFloat_Check(PyObject *p);
int PyFloat_CheckExact(PyObject *p);

/* import.h */
PyObject *PyImport_ImportModuleEx(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist);

/* iterobject.h */
int PyCallIter_Check(PyObject *op);
int PySeqIter_Check(PyObject *op);

/* listobject.h */
int PyList_Check(PyObject *p);
int PyList_CheckExact(PyObject *p);

/* longobject.h */
long PyLong_AS_LONG(PyObject *obj);
pid_t PyLong_AsPid(PyObject *pylong);
int PyLong_Check(PyObject *p);
int PyLong_CheckExact(PyObject *p);
PyObject *PyLong_FromPid(pid_t pid);

/* memoryobject.h */
int PyMemoryView_Check(PyObject *obj);

/* methodobject.h */
int PyCFunction_Check(PyObject *o);
int PyCFunction_CheckExact(PyObject *o);

/* modsupport.h */
PyObject *PyModule_Create(PyModuleDef *def);
PyObject *PyModule_FromDefAndSpec(PyModuleDef *def, PyObject *spec);

/* moduleobject.h */
int PyModule_Check(PyObject *p);
int PyModule_CheckExact(PyObject *p);

/* object.h */
int PyType_FastSubclass(PyTypeObject *type, unsigned long flag);
PyObject *Py_None;
PyObject *Py_NotImplemented;

/* objimpl.h */
void PyObject_DEL(void *op);
void PyObject_Del(void *op);
void PyObject_FREE(void *p);
PyObject *PyObject_INIT(PyObject *op, PyTypeObject *type);
PyVarObject *PyObject_INIT_VAR(PyVarObject *op, PyTypeObject *type, Py_ssize_t size);
void *PyObject_MALLOC(size_t n);
void *PyObject_REALLOC(void *p, size_t n);
int PyType_IS_GC(PyTypeObject *o);

/* pycapsule.h */
int PyCapsule_CheckExact(PyObject *p);

/* pyerrors.h */
int PyExceptionClass_Check(PyObject *ob);
int PyExceptionInstance_Check(PyObject *op);
PyObject *PyExceptionInstance_Class(PyObject *ob);

/* pymem.h */
void PyMem_DEL(void *p);
void PyMem_Del(void *p);
void PyMem_FREE(void *p);
void *PyMem_MALLOC(size_t n);
void *PyMem_REALLOC(void *p, size_t n);

/* pystate.h */
PyThreadState *PyThreadState_GET(void);

/* pystrcmp.h */
int PyOS_stricmp(const char *s1, const char *s2);
int PyOS_strnicmp(const char *s1, const char *s2, Py_ssize_t size);

/* rangeobject.h */
int PyRange_Check(PyObject *o);

/* setobject.h */
int PyAnySet_Check(PyObject *p);
int PyAnySet_CheckExact(PyObject *p);
int PyFrozenSet_Check(PyObject *p);
int PyFrozenSet_CheckExact(PyObject *p);
int PySet_Check(PyObject *p);
int PySet_CheckExact(PyObject *p);

/* sliceobject.h */
int PySlice_Check(PyObject *ob);
PyObject *Py_Ellipsis;

/* traceback.h */
int PyTraceBack_Check(PyObject *op);

/* tupleobject.h */
int PyTuple_Check(PyObject *p);
int PyTuple_CheckExact(PyObject *p);

/* unicodeobject.h */
int PyUnicode_Check(PyObject *obj);
int PyUnicode_CheckExact(PyObject *obj);

/* weakrefobject.h */
int PyWeakref_Check(PyObject *ob);
int PyWeakref_CheckProxy(PyObject *ob);
int PyWeakref_CheckRef(PyObject *ob);
int PyWeakref_CheckRefExact(PyObject *ob);
