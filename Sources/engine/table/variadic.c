/*
 * variadic.c: twins of CPython's variadic functions that take a va_list.
 *
 * Wherever possible they format or collect the arguments with a function that takes a va_list, and then call the
 * variadic function itself with the outcome: so messages, limits and side effects are those of the running CPython.
 */
#include "engine/table/variadic.h"

#include "contract/count.h"
#include "engine/python/exception.h"

#include <string.h>

/* ---- Calls ------------------------------------------------------------------------------------------------- */

/* How CPython takes NULL where an object is needed: an exception that is pending explains it. */
static PyObject *null_error(void)
{
    if (!PyErr_Occurred())
        PyErr_SetString(PyExc_SystemError, "null argument to internal routine");
    return NULL;
}

/* All values of a format in one tuple, also if there are none, or just one. */
static PyObject *build_tuple(const char *format, va_list arguments)
{
    char few[64];
    size_t length = strlen(format);
    char *in_brackets = length + 3 <= sizeof few ? few : PyMem_Malloc(length + 3);
    if (in_brackets == NULL)
        return PyErr_NoMemory();
    in_brackets[0] = '(';
    memcpy(in_brackets + 1, format, length);
    in_brackets[length + 1] = ')';
    in_brackets[length + 2] = '\0';
    PyObject *tuple = Py_VaBuildValue(in_brackets, arguments);
    if (in_brackets != few)
        PyMem_Free(in_brackets);
    return tuple;
}

PyObject *pyvm_PyObject_CallFunctionV(PyObject *callable, const char *format, va_list arguments)
{
    if (callable == NULL)
        return null_error();
    if (format == NULL || format[strspn(format, " \t,:")] == '\0') /* nothing but separators is nothing */
        return PyObject_CallNoArgs(callable);
    PyObject *args = build_tuple(format, arguments);
    if (args == NULL)
        return NULL;
    /* One value that is a tuple is all the arguments, whether "O" or "(OO)" made it. */
    if (PyTuple_GET_SIZE(args) == 1 && PyTuple_Check(PyTuple_GET_ITEM(args, 0)))
        Py_SETREF(args, Py_NewRef(PyTuple_GET_ITEM(args, 0)));
    PyObject *result = PyObject_Call(callable, args, NULL);
    Py_DECREF(args);
    return result;
}

PyObject *pyvm_PyObject_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments)
{
    if (obj == NULL || name == NULL)
        return null_error();
    PyObject *method = PyObject_GetAttrString(obj, name);
    if (method == NULL)
        return NULL;
    PyObject *result = NULL;
    if (PyCallable_Check(method))
        result = pyvm_PyObject_CallFunctionV(method, format, arguments);
    else
        PyErr_Format(PyExc_TypeError, "attribute of type '%.200s' is not callable", Py_TYPE(method)->tp_name);
    Py_DECREF(method);
    return result;
}

/* Names that 3.13 dropped. */

PyObject *pyvm_PyEval_CallFunctionV(PyObject *callable, const char *format, va_list arguments)
{
    return pyvm_PyObject_CallFunctionV(callable, format, arguments);
}

PyObject *pyvm_PyEval_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments)
{
    return pyvm_PyObject_CallMethodV(obj, name, format, arguments);
}

/* The objects up to the NULL that ends them, borrowed, after `first` if that is not NULL. */
typedef struct object_list {
    PyObject *few[8];
    PyObject **objects;
    size_t count;
} object_list;

static int collect(object_list *list, PyObject *first, va_list arguments)
{
    va_list counting;
    va_copy(counting, arguments);
    size_t count = first != NULL;
    while (va_arg(counting, PyObject *) != NULL)
        count++;
    va_end(counting);

    list->count = count;
    list->objects = count <= PYVM_COUNT(list->few) ? list->few : PyMem_New(PyObject *, count);
    if (list->objects == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    size_t i = 0;
    if (first != NULL)
        list->objects[i++] = first;
    while (i < count)
        list->objects[i++] = va_arg(arguments, PyObject *);
    return 0;
}

static void discard(object_list *list)
{
    if (list->objects != list->few)
        PyMem_Free(list->objects);
}

PyObject *pyvm_PyObject_CallFunctionObjArgsV(PyObject *callable, va_list arguments)
{
    if (callable == NULL)
        return null_error();
    object_list args;
    if (collect(&args, NULL, arguments) < 0)
        return NULL;
    PyObject *result = PyObject_Vectorcall(callable, args.objects, args.count, NULL);
    discard(&args);
    return result;
}

PyObject *pyvm_PyObject_CallMethodObjArgsV(PyObject *obj, PyObject *name, va_list arguments)
{
    if (obj == NULL || name == NULL)
        return null_error();
    object_list args;
    if (collect(&args, obj, arguments) < 0)
        return NULL;
    PyObject *result = PyObject_VectorcallMethod(name, args.objects, args.count, NULL);
    discard(&args);
    return result;
}

PyObject *pyvm_PyTuple_PackV(Py_ssize_t n, va_list arguments)
{
    PyObject *tuple = PyTuple_New(n);
    if (tuple == NULL)
        return NULL;
    for (Py_ssize_t i = 0; i < n; i++)
        PyTuple_SET_ITEM(tuple, i, Py_NewRef(va_arg(arguments, PyObject *)));
    return tuple;
}

/* ---- Taking arguments apart ---------------------------------------------------------------------------------- */

/* How many pointers a format of PyArg_Parse needs: one for each letter and for each of the marks that add one. */
static size_t count_pointers(const char *format)
{
    size_t count = 0;
    for (; *format != '\0' && *format != ':' && *format != ';'; format++)
        count += Py_ISALPHA(*format) || strchr("#&!", *format) != NULL;
    return count;
}

/*
 * The functions that take a format and a va_list parse tuples; PyArg_Parse has rules and messages of its own. But all
 * that it takes is pointers, so it can be called with as many as there may be: it reads those it needs. Pointers to
 * functions (of "O&") pass as any others, on every platform that has dlopen.
 */
int pyvm_PyArg_ParseV(PyObject *args, const char *format, va_list arguments)
{
    void *p[24] = {NULL};
    size_t count = count_pointers(format), most = PYVM_COUNT(p);
    if (count > most) {
        PyErr_Format(PyExc_SystemError, "PyArg_Parse: the format needs %zu pointers; PyVM takes %zu", count, most);
        return 0;
    }
    for (size_t i = 0; i < count; i++)
        p[i] = va_arg(arguments, void *);
    return PyArg_Parse(args, format, p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9], p[10], p[11], p[12],
                       p[13], p[14], p[15], p[16], p[17], p[18], p[19], p[20], p[21], p[22], p[23]);
}

int pyvm_PyArg_UnpackTupleV(PyObject *args, const char *name, Py_ssize_t min, Py_ssize_t max, va_list arguments)
{
    Py_ssize_t count = PyTuple_Check(args) ? PyTuple_GET_SIZE(args) : -1;
    if (count < min || count > max)
        return PyArg_UnpackTuple(args, name, min, max); /* raises, before it wants to know where to store anything */
    for (Py_ssize_t i = 0; i < count; i++)
        *va_arg(arguments, PyObject **) = PyTuple_GET_ITEM(args, i);
    return 1;
}

/* The first `count` objects of an array as a tuple. */
static PyObject *tuple_of(PyObject *const *objects, Py_ssize_t count)
{
    PyObject *tuple = PyTuple_New(count);
    if (tuple == NULL)
        return NULL;
    for (Py_ssize_t i = 0; i < count; i++)
        PyTuple_SET_ITEM(tuple, i, Py_NewRef(objects[i]));
    return tuple;
}

/* The caller owns the objects, so what the parser hands out borrowed outlives the tuple. */
int pyvm_PyArg_ParseArrayV(PyObject *const *args, Py_ssize_t nargs, const char *format, va_list arguments)
{
    PyObject *tuple = tuple_of(args, nargs);
    if (tuple == NULL)
        return 0;
    int parsed = PyArg_VaParse(tuple, format, arguments);
    Py_DECREF(tuple);
    return parsed;
}

int pyvm_PyArg_ParseArrayAndKeywordsV(PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format,
                                      const char *const *kwlist, va_list arguments)
{
    PyObject *tuple = tuple_of(args, nargs);
    PyObject *keywords = NULL;
    int parsed = 0;
    if (tuple == NULL)
        return 0;
    if (kwnames != NULL) {
        keywords = PyDict_New();
        if (keywords == NULL)
            goto done;
        for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(kwnames); i++) {
            if (PyDict_SetItem(keywords, PyTuple_GET_ITEM(kwnames, i), args[nargs + i]) < 0)
                goto done;
        }
    }
    /* Until 3.12 the names are not declared const, though they are. */
    parsed = PyArg_VaParseTupleAndKeywords(tuple, keywords, format, (char **)kwlist, arguments);
done:
    Py_XDECREF(keywords);
    Py_DECREF(tuple);
    return parsed;
}

/* ---- Warnings and exceptions --------------------------------------------------------------------------------- */

int pyvm_PyErr_WarnFormatV(PyObject *category, Py_ssize_t stack_level, const char *format, va_list arguments)
{
    PyObject *message = PyUnicode_FromFormatV(format, arguments);
    if (message == NULL)
        return -1;
    int result = PyErr_WarnFormat(category, stack_level, "%U", message);
    Py_DECREF(message);
    return result;
}

int pyvm_PyErr_WarnExplicitFormatV(PyObject *category, const char *filename, int lineno, const char *module,
                                   PyObject *registry, const char *format, va_list arguments)
{
    PyObject *message = PyUnicode_FromFormatV(format, arguments);
    if (message == NULL)
        return -1;
    int result = PyErr_WarnExplicitFormat(category, filename, lineno, module, registry, "%U", message);
    Py_DECREF(message);
    return result;
}

int pyvm_PyErr_ResourceWarningV(PyObject *source, Py_ssize_t stack_level, const char *format, va_list arguments)
{
    PyObject *message = PyUnicode_FromFormatV(format, arguments);
    if (message == NULL)
        return -1;
    int result = PyErr_ResourceWarning(source, stack_level, "%U", message);
    Py_DECREF(message);
    return result;
}

/* Formats a message while an exception may be pending, which stays so. NULL without another if that fails. */
static PyObject *message_beside_exception(const char *format, va_list arguments)
{
    pyvm_exception pending = pyvm_exception_take();
    PyObject *message = PyUnicode_FromFormatV(format, arguments);
    pyvm_exception_put(pending);
    return message;
}

#if PY_VERSION_HEX >= 0x030D0000
void pyvm_PyErr_FormatUnraisableV(const char *format, va_list arguments)
{
    PyObject *message = format == NULL ? NULL : message_beside_exception(format, arguments);
    if (message == NULL) {
        PyErr_FormatUnraisable(NULL);
        return;
    }
    PyErr_FormatUnraisable("%U", message);
    Py_DECREF(message);
}
#endif

/* ---- sys --------------------------------------------------------------------------------------------------- */

int pyvm_PySys_AuditV(const char *event, const char *argFormat, va_list arguments)
{
    if (argFormat == NULL || *argFormat == '\0')
        return PySys_Audit(event, NULL);
    pyvm_exception pending = pyvm_exception_take();
    PyObject *args = Py_VaBuildValue(argFormat, arguments);
    if (args == NULL) {
        pyvm_exception failure = pyvm_exception_take();
        pyvm_exception_put(pending);
        pyvm_exception_put(failure);
        return -1;
    }
    pyvm_exception_put(pending);
    int result = PySys_Audit(event, "O", args); /* a tuple is all the arguments, anything else is one */
    Py_DECREF(args);
    return result;
}

/* What PySys_WriteStdout and PySys_WriteStderr write at most; then follows a note that there was more. */
#define WRITE_LIMIT 1000
#define WRITE_MORE "... truncated"

void pyvm_PySys_WriteStdoutV(const char *format, va_list arguments)
{
    char text[WRITE_LIMIT + 1];
    int length = PyOS_vsnprintf(text, sizeof text, format, arguments);
    PySys_WriteStdout("%s", text);
    if (length < 0 || length > WRITE_LIMIT)
        PySys_WriteStdout(WRITE_MORE);
}

void pyvm_PySys_WriteStderrV(const char *format, va_list arguments)
{
    char text[WRITE_LIMIT + 1];
    int length = PyOS_vsnprintf(text, sizeof text, format, arguments);
    PySys_WriteStderr("%s", text);
    if (length < 0 || length > WRITE_LIMIT)
        PySys_WriteStderr(WRITE_MORE);
}

void pyvm_PySys_FormatStdoutV(const char *format, va_list arguments)
{
    PyObject *message = message_beside_exception(format, arguments);
    if (message != NULL)
        PySys_FormatStdout("%U", message);
    Py_XDECREF(message);
}

void pyvm_PySys_FormatStderrV(const char *format, va_list arguments)
{
    PyObject *message = message_beside_exception(format, arguments);
    if (message != NULL)
        PySys_FormatStderr("%U", message);
    Py_XDECREF(message);
}

/* ---- Writers ----------------------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030E0000
int pyvm_PyUnicodeWriter_FormatV(PyUnicodeWriter *writer, const char *format, va_list arguments)
{
    PyObject *text = PyUnicode_FromFormatV(format, arguments);
    if (text == NULL)
        return -1;
    int result = PyUnicodeWriter_WriteStr(writer, text);
    Py_DECREF(text);
    return result;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
int pyvm_PyBytesWriter_FormatV(PyBytesWriter *writer, const char *format, va_list arguments)
{
    PyObject *bytes = PyBytes_FromFormatV(format, arguments);
    if (bytes == NULL)
        return -1;
    int result = PyBytesWriter_WriteBytes(writer, PyBytes_AS_STRING(bytes), PyBytes_GET_SIZE(bytes));
    Py_DECREF(bytes);
    return result;
}
#endif
