/*
 * rules.c: what a VM may do to the process, where CPython does not enforce it: in every interpreter of 3.11, and in
 * main interpreters. Functions of Python are replaced, in this interpreter only, by functions that raise what later
 * versions raise in sub-interpreters.
 */
#include "engine/interpreters/rules.h"

#include "contract/count.h"
#include "engine/interpreters/replace.h"
#include "engine/python/exception.h"
#include "engine/python/imported.h"
#include "engine/threads/unstarted.h"

enum { FORK = 1, EXEC = 2, THREADS = 4, DAEMONS = 8, STARTS = 16, IDS = 32 };

/* Where a thread that cannot start leaves something behind, each start is watched. */
#define ALWAYS (PY_VERSION_HEX < 0x030C0000 ? STARTS : 0)

static unsigned forbidden_by(const pyvm_recipe *recipe)
{
    return (recipe->allow_fork ? 0 : FORK) | (recipe->allow_exec ? 0 : EXEC) | (recipe->allow_threads ? 0 : THREADS) |
           (recipe->allow_daemon_threads ? 0 : DAEMONS) | (recipe->is_copy ? IDS : 0) | ALWAYS;
}

/* ---- The replacements ----------------------------------------------------------------------------------------- */

static PyObject *refuse(const char *message)
{
    PyErr_SetString(PyExc_RuntimeError, message);
    return NULL;
}

#define REFUSAL(what)                                                                    \
    static PyObject *refuse_##what(PyObject *original, PyObject *args, PyObject *kwargs) \
    {                                                                                    \
        (void)original;                                                                  \
        (void)args;                                                                      \
        (void)kwargs;                                                                    \
        return refuse(#what " not supported in this VM");                                \
    }

/* glibc asks all threads to follow, and a copy of it crashes among those that it has not made. */
static PyObject *refuse_ids(PyObject *original, PyObject *args)
{
    (void)original;
    (void)args;
    return refuse("an isolated VM cannot change users and groups: change them in another VM, for the whole process");
}

REFUSAL(fork)
REFUSAL(exec)
REFUSAL(thread)

#if PY_VERSION_HEX >= 0x030C0000

/* threading asks this before it makes a daemon. CPython never refuses threads started without threading. */
static PyObject *no_daemons(PyObject *original, PyObject *args)
{
    (void)original;
    (void)args;
    Py_RETURN_FALSE;
}

#else

/* 1: `function` is the method with which threading runs a daemon thread; -1: exception */
static int is_of_daemon(PyObject *function)
{
    PyObject *daemon = NULL;
    if (PyMethod_Check(function) && !(daemon = PyObject_GetAttrString(PyMethod_GET_SELF(function), "daemon")))
        PyErr_Clear(); /* not one of threading */
    int result = daemon ? PyObject_IsTrue(daemon) : 0;
    Py_XDECREF(daemon);
    return result;
}

/* start_new_thread(function, args) */
static PyObject *start_unless_daemon(PyObject *original, PyObject *args, PyObject *kwargs)
{
    int is_daemon = PyTuple_GET_SIZE(args) > 0 ? is_of_daemon(PyTuple_GET_ITEM(args, 0)) : 0;
    if (is_daemon)
        return is_daemon < 0 ? NULL : refuse("daemon threads are disabled in this VM");
    return PyObject_Call(original, args, kwargs);
}

/* For a thread of C, threading has a _DummyThread, which is a daemon. Threads that it starts would inherit that. */
static int set_heirs(bool are_daemons)
{
    PyObject *dummy = pyvm_imported_attribute("threading", "_DummyThread"); /* NULL also while it is being imported */
    int result = 0;
    if (dummy && !are_daemons)
        result = PyObject_SetAttrString(dummy, "daemon", Py_False); /* hides Thread's property */
    else if (dummy && PyObject_DelAttrString(dummy, "daemon") < 0)
        PyErr_Clear(); /* was not hidden */
    Py_XDECREF(dummy);
    return result;
}

/* threading calls this last when it is imported. */
static PyObject *register_at_fork(PyObject *original, PyObject *args, PyObject *kwargs)
{
    return set_heirs(false) < 0 ? NULL : PyObject_Call(original, args, kwargs);
}

#endif

#define WITH_KEYWORDS(function) (PyCFunction)(void (*)(void)) function, METH_VARARGS | METH_KEYWORDS, NULL

static PyMethodDef fork_method = {"fork", WITH_KEYWORDS(refuse_fork)};
static PyMethodDef exec_method = {"exec", WITH_KEYWORDS(refuse_exec)};
static PyMethodDef ids_method = {"set_ids", refuse_ids, METH_VARARGS, NULL};
static PyMethodDef thread_method = {"start_new_thread", WITH_KEYWORDS(refuse_thread)};
#if PY_VERSION_HEX >= 0x030C0000
static PyMethodDef daemons_method = {"daemon_threads_allowed", no_daemons, METH_NOARGS, NULL};
#else
static PyMethodDef watched_method = {"start_new_thread", WITH_KEYWORDS(pyvm_unstarted_watch)};
static PyMethodDef start_method = {"start_new_thread", WITH_KEYWORDS(start_unless_daemon)};
static PyMethodDef at_fork_method = {"register_at_fork", WITH_KEYWORDS(register_at_fork)};
#endif

static const struct row {
    unsigned rule;
    pyvm_replacement replacement;
} rows[] = {
    {FORK, {"posix", "fork", &fork_method}},
    {FORK, {"os", "fork", &fork_method}},
    {FORK, {"posix", "forkpty", &fork_method}},
    {FORK, {"os", "forkpty", &fork_method}},
    {EXEC, {"posix", "execv", &exec_method}},
    {EXEC, {"os", "execv", &exec_method}},
    {EXEC, {"posix", "execve", &exec_method}},
    {EXEC, {"os", "execve", &exec_method}},
#define IDS_ROWS(name)                   \
    {IDS, {"posix", name, &ids_method}}, \
    {                                    \
        IDS,                             \
        {                                \
            "os", name, &ids_method      \
        }                                \
    }
    IDS_ROWS("setuid"),
    IDS_ROWS("setgid"),
    IDS_ROWS("seteuid"),
    IDS_ROWS("setegid"),
    IDS_ROWS("setreuid"),
    IDS_ROWS("setregid"),
    IDS_ROWS("setresuid"),
    IDS_ROWS("setresgid"),
    IDS_ROWS("setgroups"),
    IDS_ROWS("initgroups"),
#undef IDS_ROWS
#if PY_VERSION_HEX >= 0x030C0000
    {DAEMONS, {"_thread", "daemon_threads_allowed", &daemons_method}},
    {DAEMONS, {"threading", "_daemon_threads_allowed", &daemons_method}},
#else
    {STARTS, {"_thread", "start_new_thread", &watched_method}},
    {STARTS, {"_thread", "start_new", &watched_method}},
    {STARTS, {"threading", "_start_new_thread", &watched_method}},
    {DAEMONS, {"_thread", "start_new_thread", &start_method}},
    {DAEMONS, {"_thread", "start_new", &start_method}},
    {DAEMONS, {"threading", "_start_new_thread", &start_method}},
    {DAEMONS, {"posix", "register_at_fork", &at_fork_method}},
    {DAEMONS, {"os", "register_at_fork", &at_fork_method}},
#endif
    {THREADS, {"_thread", "start_new_thread", &thread_method}},
    {THREADS, {"_thread", "start_new", &thread_method}},
    {THREADS, {"threading", "_start_new_thread", &thread_method}},
    {THREADS, {"_thread", "start_joinable_thread", &thread_method}},
    {THREADS, {"threading", "_start_joinable_thread", &thread_method}},
};

static int replace(unsigned rules)
{
    int result = 0;
    for (size_t i = 0; i < PYVM_COUNT(rows) && result == 0; i++)
        if (rows[i].rule & rules)
            result = pyvm_replace(&rows[i].replacement);
    return result;
}

static int replace_back(unsigned rules)
{
    int result = 0;
    for (size_t i = PYVM_COUNT(rows); i-- > 0 && result == 0;)
        if (rows[i].rule & rules)
            result = pyvm_replace_back(&rows[i].replacement);
    return result;
}

/* ---- What is in force ----------------------------------------------------------------------------------------- */

/* Keys in the interpreter's dict: the rules that CPython enforces there, and those that this file enforces. */
static const char by_cpython[] = "pyvm.rules_by_cpython";
static const char by_us[] = "pyvm.rules";

static unsigned get_rules(const char *key)
{
    PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Get());
    PyObject *rules = dict ? PyDict_GetItemString(dict, key) : NULL; /* borrowed */
    return rules ? (unsigned)PyLong_AsUnsignedLong(rules) : 0;
}

static int set_rules(const char *key, unsigned rules)
{
    PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Get());
    PyObject *number = PyLong_FromUnsignedLong(rules);
    int result = dict && number ? PyDict_SetItemString(dict, key, number) : -1;
    Py_XDECREF(number);
    return result;
}

int pyvm_rules_made_with(const pyvm_recipe *recipe)
{
    return PY_VERSION_HEX >= 0x030C0000 ? set_rules(by_cpython, forbidden_by(recipe)) : 0;
}

int pyvm_rules_set(const pyvm_recipe *recipe, char *why)
{
    unsigned forbidden = forbidden_by(recipe), old = get_rules(by_us), fixed = get_rules(by_cpython);
    unsigned rules = forbidden & ~fixed;
    if (fixed & ~forbidden) {
        snprintf(why, PYVM_WHY,
                 "this interpreter was made to refuse what is now to be allowed (fork, exec, threads or "
                 "daemon threads), and CPython " PY_VERSION " cannot change that: make another one");
        return -1;
    }
    if (rules == old)
        return 0;
    int result = replace_back(old) == 0 && replace(rules) == 0 ? set_rules(by_us, rules) : -1;
#if PY_VERSION_HEX < 0x030C0000
    if (result == 0)
        result = set_heirs(!(rules & DAEMONS));
#endif
    return result == 0 ? 0 : pyvm_exception_explain(why, "its rules could not be set");
}
