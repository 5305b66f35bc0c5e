/*
 * task.c: _pyvm.Task: a task of a pool, which any VM may wait for.
 */
#include "engine/module/task.h"

#include "engine/module/connected.h"
#include "engine/module/duration.h"
#include "engine/module/fail.h"
#include "engine/module/handle.h"
#include "engine/module/outcome.h"
#include "engine/module/slot.h"
#include "engine/python/exception.h"
#include "pyvm/vm/errors.h"

static const pyvm_pools *pools(void)
{
    return &pyvm_connected_exchange()->pools;
}

static pyvm_block *block_of(PyObject *task)
{
    return ((pyvm_handle *)task)->block;
}

/* wait(timeout): has it ended in this time? */
static PyObject *wait(PyObject *self, PyObject *seconds)
{
    long long timeout;
    if (!pyvm_duration_parse(seconds, &timeout))
        return NULL;
    int status = pools()->wait(block_of(self), timeout);
    if (status == PYVM_ERROR_TIMEOUT)
        Py_RETURN_FALSE;
    return pyvm_outcome_is_fine(status) ? Py_NewRef(Py_True) : NULL;
}

/* get(): the result of a task that has ended with one; or it raises what the task has raised. */
static PyObject *get(PyObject *self, PyObject *none)
{
    (void)none;
    PyObject *object = NULL;
    int status = pools()->get(block_of(self), &object, 0);
    if (status == PYVM_OK)
        return object;
    return PyErr_Occurred() ? NULL : pyvm_fail_with_message(PyExc_RuntimeError);
}

/* raised(): what a task has raised that has ended, also if it was interrupted; None: nothing, or it is not known. */
static PyObject *raised(PyObject *self, PyObject *none)
{
    (void)none;
    PyObject *exception = pools()->raise(block_of(self)) ? pyvm_exception_take_object() : NULL;
    return exception ? exception : Py_NewRef(Py_None);
}

/* help(): runs it in this task, if it has not begun. Has it done so? */
static PyObject *help(PyObject *self, PyObject *none)
{
    (void)none;
    return PyBool_FromLong(pools()->help(block_of(self)));
}

/* cancel(interrupts): see PyVM_FutureCancel, PyVM_FutureInterrupt. */
static PyObject *cancel(PyObject *self, PyObject *interrupts)
{
    int also = PyObject_IsTrue(interrupts);
    return also < 0 ? NULL : PyBool_FromLong(pools()->cancel(block_of(self), also));
}

/* notify(channel, object): puts the object into the channel when the task has ended. */
static PyObject *notify(PyObject *self, PyObject *const *args, Py_ssize_t count)
{
    if (count != 2)
        return PyErr_Format(PyExc_TypeError, "notify takes 2 arguments, not %zd", count);
    pyvm_block *channel = pyvm_handle_demand(args[0], PYVM_HANDLE_CHANNEL);
    if (!channel)
        return NULL;
    return pyvm_outcome_is_fine(pools()->notify(block_of(self), channel, args[1])) ? Py_NewRef(Py_None) : NULL;
}

static PyObject *get_state(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromLong(pools()->state(block_of(self)));
}

int pyvm_task_add(PyObject *module)
{
    static PyMethodDef methods[] = {
        {"wait", wait, METH_O, NULL},
        {"get", get, METH_NOARGS, NULL},
        {"raised", raised, METH_NOARGS, NULL},
        {"help", help, METH_NOARGS, NULL},
        {"cancel", cancel, METH_O, NULL},
        {"notify", (PyCFunction)(void (*)(void))notify, METH_FASTCALL, NULL},
        {0},
    };
    static PyGetSetDef members[] = {{"state", get_state, NULL, "PyVM_FutureState", NULL}, {0}};
    static PyType_Slot slots[] = {
        {Py_tp_doc, "A task of a pool: see pyvm.PoolExecutor."},
        {Py_tp_methods, methods},
        {Py_tp_getset, members},
        {0, NULL},
    };
    return pyvm_handle_add_type(module, PYVM_HANDLE_TASK, "_pyvm.Task", slots);
}
