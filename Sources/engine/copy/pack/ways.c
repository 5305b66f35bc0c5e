/*
 * ways.c: which way a class goes. Looking is slow, and a parcel has many objects of few classes, so the packer keeps
 * what was found.
 */
#include "engine/copy/pack/ways.h"

#include <string.h>

#include "contract/count.h"
#include "engine/copy/pack/instance.h"
#include "engine/copy/pack/records.h"
#include "engine/copy/pack/times.h"

/* ---- Classes of the standard library ---------------------------------------------------------------------------- */

static const struct {
    const char *module, *name;
    pyvm_way way;
} classes[] = {
    {"datetime", "date", {pyvm_times_begin, NULL, PYVM_STEP_DATE}},
    {"datetime", "time", {pyvm_times_begin, NULL, PYVM_STEP_TIME}},
    {"datetime", "datetime", {pyvm_times_begin, NULL, PYVM_STEP_DATETIME}},
    {"datetime", "timedelta", {pyvm_times_begin, NULL, PYVM_STEP_TIMEDELTA}},
    {"datetime", "timezone", {pyvm_times_begin_zone, pyvm_times_zone_part, PYVM_STEP_CALL_WITH}},
    {"decimal", "Decimal", {pyvm_records_begin, pyvm_records_text, PYVM_STEP_CALL_WITH}},
    {"fractions", "Fraction", {pyvm_records_begin, pyvm_records_ratio, PYVM_STEP_CALL_WITH}},
    {"uuid", "UUID", {pyvm_records_begin_uuid, pyvm_records_uuid, PYVM_STEP_CALL_WITH}},
    {"pathlib", "PosixPath", {pyvm_records_begin, pyvm_records_text, PYVM_STEP_CALL_WITH}},
    {"pathlib", "PurePosixPath", {pyvm_records_begin, pyvm_records_text, PYVM_STEP_CALL_WITH}},
    {"pathlib", "PureWindowsPath", {pyvm_records_begin, pyvm_records_text, PYVM_STEP_CALL_WITH}},
};

/* The class of that name may be another's. */
static bool is_in_module(PyTypeObject *type, const char *module_name, const char *name)
{
    PyObject *key = PyUnicode_FromString(module_name), *module = key ? PyImport_GetModule(key) : NULL;
    PyObject *found = module ? PyObject_GetAttrString(module, name) : NULL;
    bool is_it = found == (PyObject *)type;
    PyErr_Clear();
    Py_XDECREF(found);
    Py_XDECREF(module);
    Py_XDECREF(key);
    return is_it;
}

static const pyvm_way *of_library(PyTypeObject *type)
{
    const char *dot = strrchr(type->tp_name, '.'), *name = dot ? dot + 1 : type->tp_name;
    for (size_t i = 0; i < PYVM_COUNT(classes); i++)
        if (strcmp(classes[i].name, name) == 0 && is_in_module(type, classes[i].module, name))
            return &classes[i].way;
    return NULL;
}

/* ---- All -------------------------------------------------------------------------------------------------------- */

/* Also where it cannot be said. In a fork a class without a hash is in none. */
static bool is_in(const pyvm_packer *packer, PyObject *set_or_dict, PyTypeObject *type)
{
    int found = PySequence_Contains(set_or_dict, (PyObject *)type);
    if (found < 0 && packer->cloner)
        PyErr_Clear();
    return found > 0 || PyErr_Occurred();
}

static bool has_registered_reducer(const pyvm_packer *packer, PyTypeObject *type)
{
    PyObject *table = packer->known->dispatch_table;
    return !PyDict_CheckExact(table) || is_in(packer, table, type);
}

static const pyvm_way *look_up(const pyvm_packer *packer, PyTypeObject *type)
{
    pyvm_known *known = packer->known;
    static const pyvm_way instance = {pyvm_instance_begin, NULL, PYVM_STEP_INSTANCE},
                          member = {pyvm_records_begin_member, pyvm_records_member, PYVM_STEP_MEMBER},
                          named_tuple = {pyvm_records_begin, pyvm_records_item, PYVM_STEP_TUPLE_OF};
    if (has_registered_reducer(packer, type))
        return NULL;
    if (pyvm_instance_is_plain(known, type))
        return &instance;
    if (pyvm_records_is_named_tuple(known, type))
        return &named_tuple;
    return pyvm_records_is_enum(known, type) ? &member : of_library(type);
}

const pyvm_way *pyvm_ways_of(pyvm_packer *packer, PyTypeObject *type)
{
    for (size_t i = 0; i < PYVM_COUNT(packer->classes); i++)
        if (packer->classes[i] == type)
            return packer->ways[i];
    bool is_asked = packer->asked && is_in(packer, packer->asked, type);
    const pyvm_way *way = is_asked ? NULL : look_up(packer, type);
    if (PyErr_Occurred())
        return NULL;
    unsigned next = packer->next_class++ % PYVM_COUNT(packer->classes);
    PyTypeObject *last = packer->classes[next];
    packer->classes[next] = (PyTypeObject *)Py_NewRef(type); /* no other takes its address */
    packer->ways[next] = way;
    Py_XDECREF(last);
    return way;
}

void pyvm_ways_end(pyvm_packer *packer)
{
    for (size_t i = 0; i < PYVM_COUNT(packer->classes); i++)
        Py_XDECREF(packer->classes[i]);
}
