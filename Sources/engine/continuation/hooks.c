/*
 * hooks.c: what is behind os.register_at_fork, atexit.register, codecs.register and codecs.register_error.
 */
#include "engine/continuation/hooks.h"

#include "engine/continuation/interpreted.h"
#include "engine/python/function.h"
#include "engine/threads/signals.h"

static PyObject *list_of(PyObject *hooks)
{
    return hooks ? PyList_GetSlice(hooks, 0, PyList_GET_SIZE(hooks)) : PyList_New(0);
}

/* fork_hooks(): lists of what is called before a fork, after it in the parent, and in the child. */
static PyObject *fork_hooks(PyObject *module, PyObject *none)
{
    (void)module;
    (void)none;
    const PyInterpreterState *its = PyInterpreterState_Get();
    return Py_BuildValue("NNN", list_of(its->before_forkers), list_of(its->after_forkers_parent),
                         list_of(its->after_forkers_child));
}

/* codec_hooks(): what codecs.register has been given, a list, and by its name what codecs.register_error has. */
static PyObject *codec_hooks(PyObject *module, PyObject *none)
{
    (void)module;
    (void)none;
    const PyInterpreterState *its = PyInterpreterState_Get();
#if PY_VERSION_HEX >= 0x030D0000
    PyObject *search = its->codecs.search_path, *errors = its->codecs.error_registry;
#else
    PyObject *search = its->codec_search_path, *errors = its->codec_error_registry;
#endif
    return Py_BuildValue("NN", list_of(search), errors ? PyDict_Copy(errors) : PyDict_New());
}

static void set(PyObject **hooks, PyObject *list)
{
    PyObject *old = *hooks;
    *hooks = list; /* at once: to let go of what was there runs code */
    Py_XDECREF(old);
}

/* set_fork_hooks(before, in the parent, in the child) */
static PyObject *set_fork_hooks(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *before, *parent, *child;
    if (!PyArg_ParseTuple(args, "O!O!O!:set_fork_hooks", &PyList_Type, &before, &PyList_Type, &parent, &PyList_Type,
                          &child))
        return NULL;
    PyInterpreterState *its = PyInterpreterState_Get();
    set(&its->before_forkers, Py_NewRef(before));
    set(&its->after_forkers_parent, Py_NewRef(parent));
    set(&its->after_forkers_child, Py_NewRef(child));
    Py_RETURN_NONE;
}

/* C functions are the program's, or libpyvm's: they end what they have begun here. */
static int append(PyObject *list, PyObject *function, PyObject *args, PyObject *kwargs)
{
    if (pyvm_function_is_one(function))
        return 0;
    PyObject *hook = PyTuple_Pack(3, function, args, kwargs ? kwargs : Py_None);
    int result = hook ? PyList_Append(list, hook) : -1;
    Py_XDECREF(hook);
    return result;
}

#if PY_VERSION_HEX >= 0x030E0000

/* The last one that was registered is the first. */
static int append_all(PyObject *list)
{
    PyObject *hooks = list_of(PyInterpreterState_Get()->atexit.callbacks);
    int result = hooks ? 0 : -1;
    for (Py_ssize_t i = hooks ? PyList_GET_SIZE(hooks) : 0; result == 0 && i-- > 0;) {
        PyObject *hook = PyList_GET_ITEM(hooks, i);
        result = append(list, PyTuple_GET_ITEM(hook, 0), PyTuple_GET_ITEM(hook, 1), PyTuple_GET_ITEM(hook, 2));
    }
    Py_XDECREF(hooks);
    return result;
}

#else

/* One that was unregistered leaves NULL. */
static int append_all(PyObject *list)
{
    const struct atexit_state *its = &PyInterpreterState_Get()->atexit;
    int result = 0;
    for (int i = 0; result == 0 && i < its->ncallbacks; i++)
        if (its->callbacks[i])
            result = append(list, its->callbacks[i]->func, its->callbacks[i]->args, its->callbacks[i]->kwargs);
    return result;
}

#endif

/* Its exit handlers run already: a child of one of them must not begin with them again. */
static bool is_exiting(void)
{
    const pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    return signals && signals->exits;
}

/* exit_hooks(): a list of (callable, arguments, keywords or None), as they were registered. */
static PyObject *exit_hooks(PyObject *module, PyObject *none)
{
    (void)module;
    (void)none;
    PyObject *list = PyList_New(0);
    if (list && !is_exiting() && append_all(list) < 0)
        Py_CLEAR(list);
    return list;
}

/* call_hook(hook): what it raises is told as CPython tells it of such hooks. */
static PyObject *call_hook(PyObject *module, PyObject *hook)
{
    (void)module;
    PyObject *result = PyObject_CallNoArgs(hook);
    if (!result)
        PyErr_WriteUnraisable(hook);
    Py_XDECREF(result);
    Py_RETURN_NONE;
}

int pyvm_hooks_add(PyObject *module)
{
    static PyMethodDef functions[] = {
        {"fork_hooks", fork_hooks, METH_NOARGS, NULL},
        {"codec_hooks", codec_hooks, METH_NOARGS, NULL},
        {"set_fork_hooks", set_fork_hooks, METH_VARARGS, NULL},
        {"exit_hooks", exit_hooks, METH_NOARGS, NULL},
        {"call_hook", call_hook, METH_O, NULL},
        {0},
    };
    return PyModule_AddFunctions(module, functions);
}
