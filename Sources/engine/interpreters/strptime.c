/*
 * strptime.c: datetime.strptime calls the module _strptime of the interpreter that it runs in.
 *
 * Through 3.12, _datetime keeps the first module _strptime that it gets, for the whole process: a module of an
 * interpreter that may end, whose functions must not run in another. It gets one of C here, which asks for the current
 * interpreter's.
 */
#include "engine/interpreters/strptime.h"

#include "engine/cpython/headers.h"

#if PY_VERSION_HEX < 0x030D0000

static const char module_name[] = "_strptime", function_name[] = "_strptime_datetime";

static PyObject *parse_here(PyObject *self, PyObject *args)
{
    (void)self;
    PyObject *module = PyImport_ImportModule(module_name);
    PyObject *function = module ? PyObject_GetAttrString(module, function_name) : NULL;
    PyObject *result = function ? PyObject_Call(function, args, NULL) : NULL;
    Py_XDECREF(function);
    Py_XDECREF(module);
    return result;
}

/* What the first call is answered, whose only end is that _datetime gets the module. */
static PyObject *answer_none(PyObject *self, PyObject *args)
{
    (void)self;
    (void)args;
    Py_RETURN_NONE;
}

static PyMethodDef first_method = {function_name, answer_none, METH_VARARGS, NULL};
static PyMethodDef method = {function_name, parse_here, METH_VARARGS, NULL};

static int set_function(PyObject *module, PyMethodDef *definition)
{
    PyObject *function = PyCFunction_New(definition, NULL);
    int result = function ? PyObject_SetAttrString(module, function_name, function) : -1;
    Py_XDECREF(function);
    return result;
}

static int call_strptime(void)
{
    PyObject *datetime = PyImport_ImportModule("_datetime");
    PyObject *type = datetime ? PyObject_GetAttrString(datetime, "datetime") : NULL;
    PyObject *answer = type ? PyObject_CallMethod(type, "strptime", "ss", "", "") : NULL;
    int result = answer ? 0 : -1;
    Py_XDECREF(answer);
    Py_XDECREF(type);
    Py_XDECREF(datetime);
    return result;
}

int pyvm_strptime_of_each(void)
{
    PyObject *modules = PyImport_GetModuleDict();               /* borrowed */
    PyObject *own = PyDict_GetItemString(modules, module_name); /* a host's */
    PyObject *module = PyModule_New(module_name);
    Py_XINCREF(own);
    int result = module && set_function(module, &first_method) == 0 ? PyDict_SetItemString(modules, module_name, module)
                                                                    : -1;
    if (result == 0)
        result = call_strptime();
    if (result == 0)
        result = set_function(module, &method);
    if (own ? PyDict_SetItemString(modules, module_name, own) : PyDict_DelItemString(modules, module_name))
        result = -1;
    Py_XDECREF(own);
    Py_XDECREF(module);
    return result;
}

#else

int pyvm_strptime_of_each(void)
{
    return 0; /* CPython looks it up at each call */
}

#endif
