/*
 * records.c: packs objects that are made of their class and a few parts: what their reducers say, without the tuples.
 * In a frame, `value` is the part that is being packed, and `count` how many are.
 */
#include "engine/copy/pack/records.h"

#include "engine/copy/pack/child.h"
#include "engine/copy/pack/instance.h"

/* ---- Any -------------------------------------------------------------------------------------------------------- */

int pyvm_records_begin(pyvm_packer *packer, PyObject *object, const pyvm_way *way)
{
    if (pyvm_packer_open(packer, object) != PYVM_PACK_DONE)
        return PYVM_PACK_FAILED;
    pyvm_pack_frame *frame = pyvm_packer_push(packer, PYVM_PACK_RECORD, object, true);
    if (!frame)
        return PYVM_PACK_FAILED;
    frame->way = way;
    frame->count = -1;
    return PYVM_PACK_BEGUN;
}

static bool write_step(PyVM_Parcel *parcel, const pyvm_pack_frame *frame)
{
    int step = frame->way->step;
    return step == PYVM_STEP_MEMBER ? pyvm_write_step(parcel, step)
                                    : pyvm_write_step_number(parcel, step, (uint64_t)frame->count);
}

static int make(pyvm_packer *packer, const pyvm_pack_frame *frame)
{
    int result = pyvm_packer_close(packer, frame->object, frame->count + 1);
    if (result != PYVM_PACK_OTHER)
        return result;
    return write_step(packer->parcel, frame) && pyvm_packer_know(packer, frame->object) ? PYVM_PACK_DONE
                                                                                        : PYVM_PACK_FAILED;
}

int pyvm_records_go_on(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    if (frame->count == -1) {
        frame->count = 0;
        return pyvm_child_begin(packer, (PyObject *)Py_TYPE(frame->object), true);
    }
    PyObject *part;
    while ((part = frame->way->part(packer->known, frame->object, frame->count))) {
        bool is_shared = Py_REFCNT(part) > 1; /* others than this frame have it */
        frame->count++;
        Py_XSETREF(frame->value, part);
        int result = pyvm_child(packer, part, is_shared);
        if (result != PYVM_PACK_DONE)
            return result;
    }
    return PyErr_Occurred() ? PYVM_PACK_FAILED : make(packer, frame);
}

/* ---- Named tuples ----------------------------------------------------------------------------------------------- */

/* The code that namedtuple gives to each class; borrowed; NULL without an exception: there are no such classes. */
static PyObject *arguments_code(pyvm_known *known)
{
    if (known->named_tuple_arguments)
        return known->named_tuple_arguments;
    PyObject *module = PyImport_GetModule(known->collections);
    PyObject *function = module ? PyObject_GetAttrString(module, "namedtuple") : NULL;
    PyObject *code = function && PyFunction_Check(function) ? PyFunction_GET_CODE(function) : NULL; /* borrowed */
    PyObject *constants = code ? PyObject_GetAttrString(code, "co_consts") : NULL;
    for (Py_ssize_t i = 0; constants && i < PyTuple_GET_SIZE(constants); i++) {
        PyObject *constant = PyTuple_GET_ITEM(constants, i);
        if (PyCode_Check(constant) && PyUnicode_Compare(((PyCodeObject *)constant)->co_name, known->getnewargs) == 0)
            known->named_tuple_arguments = Py_NewRef(constant);
    }
    PyErr_Clear();
    Py_XDECREF(constants);
    Py_XDECREF(function);
    Py_XDECREF(module);
    return known->named_tuple_arguments;
}

/*
 * Is the class that makes the objects one of namedtuple's? A subclass may make its own in another way, and may say
 * otherwise what they are made of.
 */
static bool makes_as_named_tuple(pyvm_known *known, PyTypeObject *type)
{
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(type->tp_mro); i++) {
        PyObject *base = PyTuple_GET_ITEM(type->tp_mro, i);
        PyObject *dict = PyType_Check(base) ? PyObject_GetAttr(base, known->dict) : NULL;
        bool has_new = dict && PySequence_Contains(dict, known->new) == 1;
        PyObject *arguments = dict ? PyObject_GetItem(dict, known->getnewargs) : NULL;
        bool is_it = has_new && arguments && PyFunction_Check(arguments) &&
                     PyFunction_GET_CODE(arguments) == arguments_code(known);
        bool has_either = has_new || arguments;
        PyErr_Clear();
        Py_XDECREF(arguments);
        Py_XDECREF(dict);
        if (has_either)
            return is_it;
    }
    return false;
}

bool pyvm_records_is_named_tuple(pyvm_known *known, PyTypeObject *type)
{
    return PyType_IsSubtype(type, &PyTuple_Type) && type->tp_basicsize == PyTuple_Type.tp_basicsize &&
           type->tp_dictoffset == 0 && PyType_HasFeature(type, Py_TPFLAGS_HEAPTYPE) &&
           pyvm_instance_has_object_reducer(known, type) && makes_as_named_tuple(known, type);
}

PyObject *pyvm_records_item(pyvm_known *known, PyObject *object, Py_ssize_t number)
{
    (void)known;
    return number < PyTuple_GET_SIZE(object) ? Py_NewRef(PyTuple_GET_ITEM(object, number)) : NULL;
}

/* ---- Members of enums ------------------------------------------------------------------------------------------- */

/* The reducer of a class in Python: what its __dict__, or one of its bases', has. Borrowed from the class. */
static bool has_reducer_of(PyTypeObject *type, PyObject *module, const char *name, const pyvm_known *known)
{
    PyObject *class = PyObject_GetAttrString(module, name);
    PyObject *expected = class ? PyObject_GetAttr(class, known->reduce_ex) : NULL;
    PyObject *found = expected ? PyObject_GetAttr((PyObject *)type, known->reduce_ex) : NULL;
    bool is_it = found && found == expected;
    PyErr_Clear();
    Py_XDECREF(found);
    Py_XDECREF(expected);
    Py_XDECREF(class);
    return is_it;
}

static bool has_metaclass(PyTypeObject *type, PyObject *module)
{
    PyObject *metaclass = PyObject_GetAttrString(module, "EnumType");
    bool is_it = metaclass && PyObject_TypeCheck((PyObject *)type, (PyTypeObject *)metaclass);
    PyErr_Clear();
    Py_XDECREF(metaclass);
    return is_it;
}

bool pyvm_records_is_enum(pyvm_known *known, PyTypeObject *type)
{
    if (Py_IS_TYPE(type, &PyType_Type))
        return false;
    PyObject *module = PyImport_GetModule(known->enum_module);
    bool is_it = module && has_metaclass(type, module) &&
                 (has_reducer_of(type, module, "Enum", known) || has_reducer_of(type, module, "Flag", known));
    PyErr_Clear();
    Py_XDECREF(module);
    return is_it;
}

/* A member has a name, and is found by it. */
int pyvm_records_begin_member(pyvm_packer *packer, PyObject *object, const pyvm_way *way)
{
    PyObject *members = PyObject_GetAttr((PyObject *)Py_TYPE(object), packer->known->member_map);
    PyObject *name = PyObject_GetAttr(object, packer->known->member_name);
    bool is_member = members && name && PyDict_Check(members) && PyUnicode_CheckExact(name) &&
                     PyDict_GetItemWithError(members, name) == object;
    PyErr_Clear();
    Py_XDECREF(name);
    Py_XDECREF(members);
    return is_member ? pyvm_records_begin(packer, object, way) : PYVM_PACK_OTHER;
}

PyObject *pyvm_records_member(pyvm_known *known, PyObject *object, Py_ssize_t number)
{
    return number == 0 ? PyObject_GetAttr(object, known->member_name) : NULL;
}

/* ---- The standard library's ------------------------------------------------------------------------------------- */

PyObject *pyvm_records_text(pyvm_known *known, PyObject *object, Py_ssize_t number)
{
    (void)known;
    return number == 0 ? PyObject_Str(object) : NULL;
}

PyObject *pyvm_records_ratio(pyvm_known *known, PyObject *object, Py_ssize_t number)
{
    if (number > 1)
        return NULL;
    return PyObject_GetAttr(object, number == 0 ? known->numerator : known->denominator);
}

int pyvm_records_begin_uuid(pyvm_packer *packer, PyObject *object, const pyvm_way *way)
{
    PyObject *safety = PyObject_GetAttr(object, packer->known->is_safe);
    PyObject *value = safety ? PyObject_GetAttr(safety, packer->known->value) : NULL;
    bool is_unknown = value == Py_None;
    Py_XDECREF(value);
    Py_XDECREF(safety);
    if (!value)
        return PYVM_PACK_FAILED;
    return is_unknown ? pyvm_records_begin(packer, object, way) : PYVM_PACK_OTHER;
}

/* UUID(hex, bytes, bytes_le, fields, int) */
PyObject *pyvm_records_uuid(pyvm_known *known, PyObject *object, Py_ssize_t number)
{
    enum { INT = 4 };
    if (number < INT)
        return Py_NewRef(Py_None);
    return number == INT ? PyObject_GetAttr(object, known->int_name) : NULL;
}
