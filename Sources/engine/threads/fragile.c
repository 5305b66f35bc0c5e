/*
 * fragile.c: see fragile.h. Each of these places is in Python code of the standard library, or of the package, and is
 * soon left.
 */
#include "engine/threads/fragile.h"

#include <string.h>

typedef struct place {
    const char *file; /* how its name ends */
    const char *function;
} place;

/* They tell of a thread's exception, note that a thread has ended, or are between the state of a child and its code. */
static const place places[] = {
    {"/threading.py", "invoke_excepthook"}, {"/threading.py", "_delete"},      {"/threading.py", "_shutdown"},
    {"/pyvm/fork/_child.py", "run"},        {"/pyvm/fork/_child.py", "begin"}, {"/pyvm/fork/_waiting.py", "begun"},
    {"/pyvm/fork/_waiting.py", "settle"},
};

#if PY_VERSION_HEX >= 0x030D0000
/* Since 3.13 CPython prints an exception with this function. An exception that leaves it garbles what is printed. */
static const place printing[] = {
    {"/traceback.py", "_print_exception_bltin"}, {"/traceback.py", "<module>"}, /* when it is first needed */
};
#endif

/* Not NULL. */
static const char *file_of(PyCodeObject *code)
{
    const char *file = PyUnicode_Check(code->co_filename) ? PyUnicode_AsUTF8(code->co_filename) : NULL;
    if (!file)
        PyErr_Clear();
    return file ? file : "";
}

static bool begins_with(const char *text, const char *beginning)
{
    return strncmp(text, beginning, strlen(beginning)) == 0;
}

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), end_length = strlen(end);
    return length >= end_length && strcmp(text + length - end_length, end) == 0;
}

static bool is_at(PyCodeObject *code, const place *all, size_t count)
{
    const char *file = file_of(code);
    for (size_t i = 0; i < count; i++)
        if (ends_with(file, all[i].file) && PyUnicode_CompareWithASCIIString(code->co_name, all[i].function) == 0)
            return true;
    return false;
}

/*
 * importlib holds locks of modules, and is not written to be left at any instruction: a lock that stays held keeps the
 * module from being imported for ever.
 */
static bool is_importlib(PyCodeObject *code)
{
    return begins_with(file_of(code), "<frozen importlib._bootstrap"); /* and ..._bootstrap_external */
}

static bool is_fragile(PyCodeObject *code)
{
    return is_importlib(code) || is_at(code, places, sizeof places / sizeof *places);
}

/* ---- Printing ------------------------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030D0000

static bool prints(PyCodeObject *code)
{
    return is_at(code, printing, sizeof printing / sizeof *printing);
}

static bool is_of_library(PyCodeObject *code)
{
    const char *file = file_of(code);
    PyObject *folder = PySys_GetObject("_stdlib_dir"); /* borrowed */
    const char *library = folder && PyUnicode_Check(folder) ? PyUnicode_AsUTF8(folder) : NULL;
    if (!library)
        PyErr_Clear();
    bool is_below = library && begins_with(file, library) && !strstr(file, "-packages/");
    return is_below || begins_with(file, "<frozen ") || begins_with(file, "<namedtuple_");
}

/* A `__str__` or a stream of the program, which printing calls, may take for ever: it can be interrupted. */
static bool is_printing(PyFrameObject *innermost)
{
    bool found = false, goes_on = true;
    PyFrameObject *frame = (PyFrameObject *)Py_NewRef(innermost), *back;
    for (; frame && goes_on; frame = back) {
        PyCodeObject *code = PyFrame_GetCode(frame);
        found = prints(code);
        goes_on = !found && is_of_library(code);
        Py_DECREF(code);
        back = goes_on ? PyFrame_GetBack(frame) : NULL;
        Py_DECREF(frame);
    }
    return found;
}

#else

/* CPython does it in C. */
static bool prints(PyCodeObject *code)
{
    (void)code;
    return false;
}

static bool is_printing(PyFrameObject *innermost)
{
    (void)innermost;
    return false;
}

#endif

/* ---- Frames --------------------------------------------------------------------------------------------------- */

bool pyvm_fragile_frame(PyFrameObject *innermost)
{
    PyCodeObject *code = PyFrame_GetCode(innermost);
    bool found = is_fragile(code) || is_printing(innermost);
    Py_DECREF(code);
    return found;
}

bool pyvm_fragile_here(void)
{
    PyFrameObject *frame = PyEval_GetFrame(); /* borrowed */
    return frame && pyvm_fragile_frame(frame);
}

#if PY_VERSION_HEX >= 0x030C0000

static PyObject *code_of(struct _PyInterpreterFrame *frame)
{
    return PyUnstable_InterpreterFrame_GetCode(frame);
}

#else

/* 3.11 has no function for it. A frame begins so. */
typedef struct frame_begin {
    void *function, *globals, *builtins, *locals;
    PyCodeObject *code;
} frame_begin;

static PyObject *code_of(struct _PyInterpreterFrame *frame)
{
    return Py_NewRef(((const frame_begin *)frame)->code);
}

#endif

bool pyvm_fragile_entered(struct _PyInterpreterFrame *frame)
{
    PyObject *code = code_of(frame);
    bool found = PyCode_Check(code) && (is_fragile((PyCodeObject *)code) || prints((PyCodeObject *)code));
    Py_DECREF(code);
    return found;
}
