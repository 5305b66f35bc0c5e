/*
 * proxy.c: pyvm.Proxy: an object that stands for one of another VM. What it is asked goes to the owner as a parcel, and
 * the answer comes as one.
 */
#include "engine/module/proxy.h"

#include "engine/module/connected.h"
#include "engine/module/duration.h"
#include "engine/module/exports.h"
#include "engine/module/fail.h"
#include "engine/module/handle.h"
#include "engine/module/module_state.h"
#include "engine/python/exception.h"
#include "pyvm/vm/errors.h"

static pyvm_block *own(unsigned long long key)
{
    pyvm_block *block = key ? pyvm_connected_exchange()->own(key) : NULL;
    if (!block)
        pyvm_fail_with_message(PyExc_RuntimeError);
    if (key && !block)
        pyvm_exports_remove(key);
    return block;
}

pyvm_block *pyvm_proxy_block(PyObject *object, bool deep)
{
    return own(pyvm_exports_add(object, deep));
}

/* ---- In the owner -------------------------------------------------------------------------------------------- */

/* pyvm._proxy.serve(object, deep, request): a Parcel. */
static PyObject *call_serve(PyObject *object, bool deep, pyvm_block *request)
{
    PyObject *module = object ? PyImport_ImportModule("pyvm._proxy") : NULL;
    PyObject *parcel = module ? pyvm_handle_new(PYVM_HANDLE_PARCEL, request) : NULL;
    PyObject *deeply = deep ? Py_True : Py_False, *reply = NULL;
    if (parcel)
        reply = PyObject_CallMethod(module, "serve", "OOO", object, deeply, parcel);
    Py_XDECREF(parcel);
    Py_XDECREF(module);
    return reply;
}

static pyvm_block *serve(unsigned long long key, pyvm_block *request)
{
    bool deep;
    PyObject *object = pyvm_exports_get(key, &deep);
    PyObject *reply = call_serve(object, deep, request);
    pyvm_block *block = reply ? pyvm_handle_find(reply, PYVM_HANDLE_PARCEL) : NULL;
    if (block)
        pyvm_block_hold(block);
    if (!block && !PyErr_Occurred())
        PyErr_SetString(PyExc_TypeError, "pyvm._proxy is not libpyvm's");
    Py_XDECREF(reply);
    Py_XDECREF(object);
    return block;
}

/* An answer that raises what is pending, as pyvm._proxy makes them: an interrupt may come before that can. */
static pyvm_block *answer_exception(void)
{
    enum { RAISED = 2 };
    PyObject *exception = pyvm_exception_take_object();
    PyObject *answer = exception ? Py_BuildValue("iO", RAISED, exception) : NULL;
    pyvm_block *block = answer ? pyvm_connected_exchange()->pack(answer) : NULL;
    Py_XDECREF(answer);
    Py_XDECREF(exception);
    return block;
}

pyvm_block *pyvm_proxy_serve(unsigned long long key, pyvm_block *request, char *why)
{
    pyvm_exception pending = pyvm_exception_take(); /* of code that asks another VM, which asks this one */
    pyvm_block *block = serve(key, request);
    if (!block)
        block = answer_exception();
    if (!block)
        pyvm_exception_explain(why, "its module pyvm");
    pyvm_exception_put(pending);
    return block;
}

/* ---- For proxies --------------------------------------------------------------------------------------------- */

static PyObject *raise_gone(const pyvm_block *proxy)
{
    unsigned long long key;
    pyvm_portrait its = pyvm_connected_exchange()->owner(proxy);
    pyvm_connected_exchange()->is_own(proxy, &key);
    if (key == 0) /* nobody has kept __main__: the VM itself was asked */
        return PyErr_Format(PyExc_RuntimeError, "VM %lu (%s, CPython %s) is closed", its.id, its.kind, its.version);
    return PyErr_Format(PyExc_ReferenceError, "the object is gone: VM %lu (%s, CPython %s), which owned it, is closed",
                        its.id, its.kind, its.version);
}

/* ask(proxy, parcel, timeout): the owner's answer, a Parcel, and whether the time was up. */
static PyObject *ask(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *proxy, *parcel, *timeout;
    long long timeout_ns;
    int status;
    if (!PyArg_ParseTuple(args, "OOO:ask", &proxy, &parcel, &timeout) || !pyvm_duration_parse(timeout, &timeout_ns))
        return NULL;
    pyvm_block *asked = pyvm_handle_demand(proxy, PYVM_HANDLE_PROXY);
    pyvm_block *request = asked ? pyvm_handle_demand(parcel, PYVM_HANDLE_PARCEL) : NULL;
    if (!request)
        return NULL;
    pyvm_block *reply = pyvm_connected_exchange()->ask(asked, request, timeout_ns, &status);
    if (!reply && status == PYVM_ERROR_CLOSED)
        return raise_gone(asked);
    PyObject *answer = reply ? pyvm_handle_take(PYVM_HANDLE_PARCEL, reply) : pyvm_fail_with_message(PyExc_RuntimeError);
    return answer ? Py_BuildValue("NO", answer, status == PYVM_ERROR_TIMEOUT ? Py_True : Py_False) : NULL;
}

static PyObject *take(pyvm_block *block)
{
    return block ? pyvm_handle_take(PYVM_HANDLE_PROXY, block) : pyvm_fail_with_message(PyExc_RuntimeError);
}

/* proxy(object, deep=False) */
static PyObject *proxy(PyObject *module, PyObject *args, PyObject *kwargs)
{
    (void)module;
    static char *names[] = {"object", "deep", NULL};
    PyObject *object;
    int deep = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|p:proxy", names, &object, &deep))
        return NULL;
    return take(pyvm_proxy_block(object, deep));
}

/* main_of(vm): a proxy of its __main__. */
static PyObject *main_of(PyObject *module, PyObject *vm)
{
    (void)module;
    pyvm_block *block = pyvm_handle_demand(vm, PYVM_HANDLE_VM);
    return block ? take(pyvm_connected_exchange()->main_of(block)) : NULL;
}

/* meet(proxy): what all VMs of the process get here; it becomes this one if there is none. None is no proxy. */
static PyObject *meet(PyObject *module, PyObject *proxy)
{
    (void)module;
    pyvm_block *mine = proxy == Py_None ? NULL : pyvm_handle_demand(proxy, PYVM_HANDLE_PROXY);
    if (!mine && proxy != Py_None)
        return NULL;
    pyvm_block *found = pyvm_connected_exchange()->meet(mine);
    if (!found)
        Py_RETURN_NONE;
    PyObject *result = pyvm_handle_new(PYVM_HANDLE_PROXY, found);
    pyvm_block_let_go(found);
    return result;
}

/* owner(proxy): the number, the kind and the version of the VM. */
static PyObject *owner(PyObject *module, PyObject *object)
{
    (void)module;
    pyvm_block *block = pyvm_handle_demand(object, PYVM_HANDLE_PROXY);
    if (!block)
        return NULL;
    pyvm_portrait its = pyvm_connected_exchange()->owner(block);
    return Py_BuildValue("kss", its.id, its.kind, its.version);
}

/* Says that this subclass of ProxyBase is the type of proxies. */
static PyObject *set_proxy_type(PyObject *module, PyObject *type)
{
    pyvm_module_state *state = PyModule_GetState(module);
    if (!PyType_Check(type) || !PyType_IsSubtype((PyTypeObject *)type, state->proxy_base)) {
        PyErr_SetString(PyExc_TypeError, "a subclass of ProxyBase expected");
        return NULL;
    }
    Py_XSETREF(state->types[PYVM_HANDLE_PROXY], (PyTypeObject *)Py_NewRef(type));
    Py_RETURN_NONE;
}

static PyMethodDef functions[] = {
    {"ask", ask, METH_VARARGS, NULL},
    {"proxy", (PyCFunction)(void (*)(void))proxy, METH_VARARGS | METH_KEYWORDS,
     "proxy(object, deep=False)\n--\n\n"
     "An object that stands for this one in the VMs that it is sent to: what they do with it is done here. Results are\n"
     "copies, or proxies where they cannot be copied; all but plain values are proxies if it is `deep`."},
    {"main_of", main_of, METH_O, NULL},
    {"meet", meet, METH_O, NULL},
    {"owner", owner, METH_O, NULL},
    {"set_proxy_type", set_proxy_type, METH_O, NULL},
    {0},
};

int pyvm_proxy_add(PyObject *module)
{
    static PyType_Slot slots[] = {{Py_tp_doc, "What pyvm.Proxy is made of."}, {0, NULL}};
    pyvm_module_state *state = PyModule_GetState(module);
    state->proxy_base = pyvm_handle_new_type(module, "_pyvm.ProxyBase", slots, Py_TPFLAGS_BASETYPE);
    if (!state->proxy_base || PyModule_AddType(module, state->proxy_base) < 0)
        return -1;
    return PyModule_AddFunctions(module, functions);
}
