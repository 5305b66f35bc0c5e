/*
 * parsers.c: the private functions by which Argument Clinic's code looks at arguments.
 */
#include <Python.h>

static const char *const keywords[] = {"", "base", "dict", NULL};

static _PyArg_Parser parser(const char *format)
{
    _PyArg_Parser made;
    memset(&made, 0, sizeof made);
    made.format = format;
    made.keywords = keywords;
    made.fname = "thing";
    return made;
}

/* Whether TypeError is pending with this text, which is cleared. */
static int is_refused(const char *text)
{
    PyObject *type, *value, *traceback, *said;
    int right = PyErr_ExceptionMatches(PyExc_TypeError);
    PyErr_Fetch(&type, &value, &traceback);
    said = value ? PyObject_Str(value) : NULL;
    right = right && said && strstr(PyUnicode_AsUTF8(said), text) != NULL;
    if (!right)
        fprintf(stderr, "%s; expected: %s\n", said ? PyUnicode_AsUTF8(said) : "nothing", text);
    Py_XDECREF(said);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(traceback);
    return right;
}

static int checks(void)
{
    int right = _PyArg_CheckPositional("f", 2, 1, 3) && !_PyArg_CheckPositional("f", 0, 1, 3);
    right = right && is_refused("f expected at least 1 argument, got 0") && !_PyArg_CheckPositional("f", 3, 2, 2);
    right = right && is_refused("f expected 2 arguments, got 3") && !_PyArg_CheckPositional(NULL, 4, 1, 3);
    right = right && is_refused("unpacked tuple should have at most 3 elements, but has 4");
    _PyArg_BadArgument("f", "argument 1", "str", Py_None);
    return right && is_refused("f() argument 1 must be str, not None");
}

static int parsed(PyObject **arguments)
{
    int number = 0, base = 0;
    PyObject *dict = NULL;
    const char *text = NULL;
    PyObject *names = Py_BuildValue("(s)", "base"), *args = Py_BuildValue("(i)", 7);
    PyObject *named = Py_BuildValue("{s:i}", "base", 8);
    _PyArg_Parser both = parser("i|iO:thing");
    int right = _PyArg_ParseStack(arguments, 2, "is:f", &number, &text) && number == 7 && strcmp(text, "text") == 0;
    right = right && !_PyArg_ParseStack(arguments, 1, "is:f", &number, &text) && is_refused("f() takes exactly 2");
    right = right && _PyArg_ParseTupleAndKeywordsFast(args, named, &both, &number, &base, &dict) && base == 8;
    arguments[1] = arguments[0];
    right = right && _PyArg_ParseStackAndKeywords(arguments, 1, names, &both, &number, &base, &dict) && base == 7;
    Py_DECREF(names);
    Py_DECREF(args);
    Py_DECREF(named);
    return right;
}

#if PY_VERSION_HEX < 0x030E0000
static int unpacked(PyObject **arguments)
{
    PyObject *buffer[3], *const *found;
    PyObject *names = Py_BuildValue("(s)", "dict"), *wrong = Py_BuildValue("(s)", "dikt"),
             *twice = Py_BuildValue("(s)", "base");
    _PyArg_Parser three = parser(NULL);
    int right;
    found = _PyArg_UnpackKeywords(arguments, 1, NULL, names, &three, 1, 3, 0, buffer);
    right = found && found[0] == arguments[0] && found[1] == NULL && found[2] == arguments[1];
    right = right && !_PyArg_UnpackKeywords(arguments, 1, NULL, wrong, &three, 1, 3, 0, buffer);
    right = right && is_refused("thing() got an unexpected keyword argument 'dikt'");
    right = right && !_PyArg_UnpackKeywords(arguments, 2, NULL, twice, &three, 1, 3, 0, buffer);
    right = right && is_refused("argument for thing() given by name ('base') and position (2)");
    right = right && !_PyArg_UnpackKeywords(arguments, 1, NULL, NULL, &three, 2, 3, 0, buffer);
    right = right && is_refused("thing() missing required argument 'base' (pos 2)");
    right = right && !_PyArg_UnpackKeywords(arguments, 0, NULL, NULL, &three, 1, 3, 0, buffer);
    right = right && is_refused("thing() takes at least 1 positional argument (0 given)");
    Py_DECREF(names);
    Py_DECREF(wrong);
    Py_DECREF(twice);
    return right;
}
#else
static int unpacked(PyObject **arguments)
{
    return arguments != NULL; /* it has one parameter more */
}
#endif

int main(void)
{
    PyObject *arguments[3];
    int right;
    Py_Initialize();
    arguments[0] = PyLong_FromLong(7);
    arguments[1] = arguments[2] = PyUnicode_FromString("text");
    right = checks() + 2 * unpacked(arguments) + 4 * parsed(arguments);
    Py_DECREF(arguments[0]);
    Py_DECREF(arguments[2]);
    Py_Finalize();
    printf("%d\n", right);
    return right == 7 ? EXIT_SUCCESS : EXIT_FAILURE;
}
