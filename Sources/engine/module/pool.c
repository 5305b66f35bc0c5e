/*
 * pool.c: _pyvm.Pool: a pool of VMs, as the package's executors need it. Durations are in nanoseconds here.
 */
#include "engine/module/pool.h"

#include "engine/module/connected.h"
#include "engine/module/fail.h"
#include "engine/module/handle.h"
#include "engine/module/outcome.h"
#include "engine/module/slot.h"
#include "pyvm/vm/errors.h"

static const pyvm_pools *pools(void)
{
    return &pyvm_connected_exchange()->pools;
}

static pyvm_block *block_of(PyObject *pool)
{
    return ((pyvm_handle *)pool)->block;
}

/* ---- Making ------------------------------------------------------------------------------------------------------ */

/* What is not there is 0, which is the default of each. False with an exception. */
static bool parse(PyObject *args, PyObject *kwargs, pyvm_pool_recipe *recipe)
{
    static char *names[] = {"kind",       "python",     "workers",     "least_workers", "memory_limit", "idle_ns",
                            "abandon_ns", "max_age_ns", "max_waiting", "max_growth",    "lend_from",    "max_tasks",
                            "begin",      NULL};
    Py_ssize_t memory_limit = 0, max_waiting = 0, max_growth = 0, lend_from = 0;
    PyObject *begin = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "s|$zIInLLLnnnKO:Pool", names, &recipe->kind, &recipe->python,
                                     &recipe->workers, &recipe->least_workers, &memory_limit, &recipe->idle_ns,
                                     &recipe->abandon_ns, &recipe->max_age_ns, &max_waiting, &max_growth, &lend_from,
                                     &recipe->max_tasks, &begin))
        return false;
    if (memory_limit < 0 || max_waiting < 0 || max_growth < 0 || lend_from < 0) {
        PyErr_SetString(PyExc_ValueError,
                        "memory_limit, max_waiting, max_growth and lend_from are 0, for no bound, or more");
        return false;
    }
    recipe->memory_limit = (size_t)memory_limit;
    recipe->max_waiting = (size_t)max_waiting;
    recipe->max_growth = (size_t)max_growth;
    recipe->lend_from = (size_t)lend_from;
    if (begin && begin != Py_None)
        recipe->begin = pyvm_handle_demand(begin, PYVM_HANDLE_PARCEL);
    return !PyErr_Occurred();
}

static PyObject *make(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    (void)type; /* it has no subclasses */
    pyvm_pool_recipe recipe = {0};
    if (!parse(args, kwargs, &recipe))
        return NULL;
    pyvm_block *block = pools()->make(&recipe);
    return block ? pyvm_handle_take(PYVM_HANDLE_POOL, block) : pyvm_fail_with_message(PyExc_RuntimeError);
}

/* ---- Tasks ------------------------------------------------------------------------------------------------------- */

/* submit(callable, arguments, keywords, priority, timeout_ns): a Task. */
static PyObject *submit(PyObject *self, PyObject *const *args, Py_ssize_t count)
{
    if (count != 5)
        return PyErr_Format(PyExc_TypeError, "submit takes 5 arguments, not %zd", count);
    pyvm_pool_call call = {args[0], args[1], args[2] == Py_None ? NULL : args[2], 0, 0};
    long priority = PyLong_AsLong(args[3]);
    call.timeout_ns = PyLong_AsLongLong(args[4]);
    if (PyErr_Occurred())
        return NULL;
    if (priority != (int)priority)
        return PyErr_Format(PyExc_ValueError, "a priority is a number of 32 bits, not %ld", priority);
    call.priority = (int)priority;
    pyvm_block *block = pools()->submit(block_of(self), &call);
    return block ? pyvm_handle_take(PYVM_HANDLE_TASK, block) : pyvm_fail_with_message(PyExc_RuntimeError);
}

/* close(cancels, timeout_ns): has it ended in this time? */
static PyObject *close_pool(PyObject *self, PyObject *args)
{
    int cancels;
    long long timeout_ns;
    if (!PyArg_ParseTuple(args, "pL:close", &cancels, &timeout_ns))
        return NULL;
    int status = pools()->close(block_of(self), cancels, timeout_ns);
    if (status == PYVM_ERROR_TIMEOUT)
        Py_RETURN_FALSE;
    return pyvm_outcome_is_fine(status) ? Py_NewRef(Py_True) : NULL;
}

/* ---- Looking ----------------------------------------------------------------------------------------------------- */

static PyObject *look(PyObject *self, PyObject *none)
{
    (void)none;
    pyvm_pool_look its = pools()->look(block_of(self));
    return Py_BuildValue("{sKsKsKsKsKsKsKsKsKsK}", "workers", its.workers, "idle", its.idle, "waiting", its.waiting,
                         "running", its.running, "done", its.done, "forked", its.forked, "stolen", its.stolen,
                         "abandoned", its.abandoned, "renewed", its.renewed, "blocking", its.blocking);
}

/* worker(index): a dict; of a place that is empty, None. IndexError: none has ever been there. */
static PyObject *worker(PyObject *self, PyObject *index)
{
    pyvm_worker_look its;
    unsigned long place = PyLong_AsUnsignedLong(index);
    if (PyErr_Occurred())
        return NULL;
    if (place != (unsigned)place || !pools()->look_at_worker(block_of(self), (unsigned)place, &its))
        return PyErr_Format(PyExc_IndexError, "no worker has been at place %lu", place);
    if (!its.is_there)
        Py_RETURN_NONE;
    PyObject *vm = its.vm ? pyvm_handle_take(PYVM_HANDLE_VM, its.vm) : Py_NewRef(Py_None);
    return vm ? Py_BuildValue("{sNsKsKsKsKsKsLsLsLsn}", "vm", vm, "tasks", its.tasks, "forked", its.forked, "stolen",
                              its.stolen, "bytes_in", its.bytes_in, "bytes_out", its.bytes_out, "busy_ns", its.busy_ns,
                              "asleep_ns", its.asleep_ns, "gil_ns", its.gil_ns, "memory", (Py_ssize_t)its.memory)
              : NULL;
}

/* trace(path=None): begins to note what runs; with a path, writes what was noted to that file. */
static PyObject *trace(PyObject *self, PyObject *args)
{
    const char *path = NULL;
    if (!PyArg_ParseTuple(args, "|z:trace", &path))
        return NULL;
    return pyvm_outcome_is_fine(pools()->trace(block_of(self), 0, path)) ? Py_NewRef(Py_None) : NULL;
}

static PyObject *repr(PyObject *self)
{
    pyvm_pool_look its = pools()->look(block_of(self));
    return PyUnicode_FromFormat("<_pyvm.Pool of %llu workers, %llu tasks wait, %llu run>", its.workers, its.waiting,
                                its.running);
}

static Py_hash_t hash(PyObject *self)
{
    return (Py_hash_t)((uintptr_t)block_of(self)->memory >> 4);
}

int pyvm_pool_add(PyObject *module)
{
    static PyMethodDef methods[] = {
        {"submit", (PyCFunction)(void (*)(void))submit, METH_FASTCALL, NULL},
        {"close", close_pool, METH_VARARGS, NULL},
        {"look", look, METH_NOARGS, NULL},
        {"worker", worker, METH_O, NULL},
        {"trace", trace, METH_VARARGS, NULL},
        {0},
    };
    static PyType_Slot slots[] = {
        {Py_tp_doc, "A pool of VMs: see pyvm.PoolExecutor."},
        {Py_tp_new, PYVM_SLOT(make)},
        {Py_tp_methods, methods},
        {Py_tp_repr, PYVM_SLOT(repr)},
        {Py_tp_hash, PYVM_SLOT(hash)},
        {Py_tp_richcompare, PYVM_SLOT(pyvm_handle_compare)},
        {0, NULL},
    };
    return pyvm_handle_add_type(module, PYVM_HANDLE_POOL, "_pyvm.Pool", slots);
}
