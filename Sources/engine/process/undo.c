/*
 * undo.c: undoes at a VM's end what its code has done to the process.
 */
#include "engine/process/undo.h"

#include "engine/process/changes.h"
#include "engine/process/mark.h"
#include "engine/python/imported.h"
#include "engine/python/run.h"

#include <pthread.h>
#include <string.h>

/* ---- Code ----------------------------------------------------------------------------------------------------- */

/* Each row of watched.h may have one. */
#define WATCHED(module, function, changes, undo, refusal) +1
#define WATCHED_MODULE(module, undo, refusal) +1
enum {
    MOST = 0
#include "engine/process/watched.h"
};

static struct undo {
    const char *code;
    const void *owner;
} undos[MOST];

/* VMs with GILs of their own end at once. No Python code runs while it is held. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void pyvm_undo_later(const char *code, const void *owner)
{
    size_t i = 0;
    pthread_mutex_lock(&lock);
    while (i < MOST && undos[i].code && strcmp(undos[i].code, code) != 0)
        i++;
    if (i < MOST)
        undos[i] = (struct undo){code, owner};
    pthread_mutex_unlock(&lock);
}

/* A code of the owner's, which it is then no more; NULL: it has none. */
static const char *take(const void *owner)
{
    const char *code = NULL;
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < MOST && !code; i++)
        if (undos[i].owner == owner) {
            undos[i].owner = NULL;
            code = undos[i].code;
        }
    pthread_mutex_unlock(&lock);
    return code;
}

static void run_codes(const void *owner)
{
    for (const char *code; (code = take(owner)) != NULL;)
        if (pyvm_run_alone(code) < 0)
            PyErr_Clear(); /* the module is not as it was, or there is nothing to undo */
}

/* ---- Sub-interpreters ----------------------------------------------------------------------------------------- */

/* In the interpreter's dict: a list of (module, id). */
static const char key[] = "pyvm.sub_interpreters";

void pyvm_undo_interpreter(const char *module, PyObject *id)
{
    PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Get()); /* borrowed */
    PyObject *list = dict ? Py_XNewRef(PyDict_GetItemString(dict, key)) : NULL;
    PyObject *number = PyNumber_Index(id); /* on 3.12 the id itself would keep the sub-interpreter alive */
    if (dict && !list && (list = PyList_New(0)) && PyDict_SetItemString(dict, key, list) < 0)
        Py_CLEAR(list);
    PyObject *entry = list && number ? Py_BuildValue("(sO)", module, number) : NULL;
    if (entry)
        PyList_Append(list, entry);
    Py_XDECREF(entry);
    Py_XDECREF(number);
    Py_XDECREF(list);
    PyErr_Clear();
}

static void end_interpreters(void)
{
    PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Get()); /* borrowed */
    PyObject *list = dict ? Py_XNewRef(PyDict_GetItemString(dict, key)) : NULL;
    for (Py_ssize_t i = 0; list && i < PyList_GET_SIZE(list); i++) {
        PyObject *entry = PyList_GET_ITEM(list, i); /* borrowed */
        PyObject *module = pyvm_imported(PyUnicode_AsUTF8(PyTuple_GET_ITEM(entry, 0)));
        PyObject *done = module ? PyObject_CallMethod(module, "destroy", "O", PyTuple_GET_ITEM(entry, 1)) : NULL;
        PyErr_Clear(); /* the code has ended it itself */
        Py_XDECREF(done);
        Py_XDECREF(module);
    }
    if (list)
        PyDict_DelItemString(dict, key);
    Py_XDECREF(list);
    PyErr_Clear();
}

/* -------------------------------------------------------------------------------------------------------------- */

bool pyvm_undo_all(void)
{
    const void *owner = PyInterpreterState_Get();
    pyvm_mark_set(false); /* what is done here is no change of the VM's */
    run_codes(owner);
    end_interpreters();
    return !(pyvm_changes_put_back(owner) & (PYVM_THING_HOOKS | PYVM_THING_SIGNALS));
}
