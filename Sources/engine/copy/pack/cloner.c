/*
 * cloner.c: packs what a cloner has a say in.
 */
#include "engine/copy/pack/cloner.h"

#include "engine/copy/pack/instance.h"
#include "engine/copy/pack/pieces.h"
#include "engine/copy/pack/reduce.h"
#include "engine/copy/pack/ways.h"

bool pyvm_cloner_give(PyObject *cloner, PyObject *spaces)
{
    pyvm_known *known = pyvm_known_get();
    if (!known)
        return false;
    Py_XSETREF(known->cloner, Py_NewRef(cloner));
    Py_XSETREF(known->spaces, Py_NewRef(spaces));
    known->cloner_thread = PyThread_get_thread_ident();
    return true;
}

void pyvm_cloner_take(pyvm_packer *packer)
{
    pyvm_known *known = packer->known;
    if (!known->cloner || known->cloner_thread != PyThread_get_thread_ident())
        return;
    packer->cloner = known->cloner;
    packer->spaces = known->spaces;
    packer->thread = known->cloner_thread;
    known->cloner = known->spaces = NULL;
    packer->asked = PyObject_GetAttrString(packer->cloner, "asked");
    if (!packer->asked)
        PyErr_Clear(); /* it has a say in none */
}

/*
 * Instances with nothing but a __dict__ go on their own, and so fast: their class is what a cloner has a say in. A
 * __new__ in Python would run again.
 */
static bool goes_alone(pyvm_packer *packer, PyObject *object)
{
    if (PyType_Check(object) || PyFunction_Check(object) || PyModule_Check(object))
        return false;
    const pyvm_way *way = pyvm_ways_of(packer, Py_TYPE(object));
    return way && way->begin == pyvm_instance_begin && Py_TYPE(object)->tp_new == PyBaseObject_Type.tp_new;
}

/* Steals `refusal`, a list of the reason. */
static PyObject *refuse(const pyvm_packer *packer, PyObject *object, PyObject *refusal)
{
    PyObject *holders = PyList_GET_SIZE(refusal) == 1 ? pyvm_packer_holders(packer) : NULL, *reduced = NULL;
    if (holders)
        reduced = PyObject_CallMethod(packer->cloner, "refuse_within", "OOO", object, PyList_GET_ITEM(refusal, 0),
                                      holders);
    else if (!PyErr_Occurred())
        PyErr_SetString(PyExc_TypeError, "a cloner refuses by a list of one");
    Py_XDECREF(holders);
    Py_DECREF(refusal);
    return reduced;
}

int pyvm_cloner_begin(pyvm_packer *packer, PyObject *object)
{
    if (goes_alone(packer, object))
        return PYVM_PACK_OTHER;
    PyObject *reduced = PyErr_Occurred() ? NULL : PyObject_CallOneArg(packer->cloner, object);
    if (reduced && PyList_CheckExact(reduced))
        reduced = refuse(packer, object, reduced);
    if (reduced != Py_NotImplemented)
        return pyvm_reduce_begin(packer, object, reduced);
    Py_DECREF(reduced);
    return PYVM_PACK_OTHER;
}

static bool tell_all(const pyvm_packer *packer, PyObject *met)
{
    bool is_told = true;
    for (size_t i = 0; is_told && i < packer->memo.room; i++)
        is_told = !packer->memo.items[i].object || PyList_Append(met, packer->memo.items[i].object) == 0;
    for (size_t i = 0; is_told && packer->keeps && i < packer->passed_count; i++)
        is_told = PyList_Append(met, packer->passed[i].object) == 0;
    return is_told;
}

bool pyvm_cloner_tell(const pyvm_packer *packer)
{
    if (!packer->cloner)
        return true;
    PyObject *met = PyObject_GetAttrString(packer->cloner, "met");
    if (!met && !PyErr_ExceptionMatches(PyExc_AttributeError))
        return false;
    PyErr_Clear();
    bool is_told = !met || !PyList_CheckExact(met) || tell_all(packer, met);
    Py_XDECREF(met);
    return is_told;
}

int pyvm_cloner_space(pyvm_packer *packer, PyObject *object)
{
    PyObject *address = PyLong_FromVoidPtr(object);
    PyObject *reduced = address ? PyDict_GetItemWithError(packer->spaces, address) : NULL;
    bool is_noted = !reduced || !packer->pieces || pyvm_pieces_need(packer, address);
    Py_XDECREF(address);
    if (!is_noted)
        return PYVM_PACK_FAILED;
    if (reduced)
        return pyvm_reduce_begin(packer, object, Py_NewRef(reduced));
    return PyErr_Occurred() ? PYVM_PACK_FAILED : PYVM_PACK_OTHER;
}
