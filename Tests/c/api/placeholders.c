/*
 * placeholders.c: one static array of type slots with placeholders in it makes types in VMs of all kinds, each with its
 * libpython's own functions and types; a static type in which placeholders stand, too.
 */
#include "support/expect.h"
#include "support/kinds.h"

static PyType_Slot slots[] = {
    {Py_tp_hash, PyVM_AS_SLOT(PyVM_placeholder_PyObject_HashNotImplemented)},
    {Py_tp_base, PyVM_AS_SLOT(PyVM_placeholder_PyList_Type)},
    {Py_tp_free, PyVM_AS_SLOT(PyVM_placeholder_PyObject_GC_Del)},
    {0, NULL},
};

static PyType_Spec spec = {"Items", 0, 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, slots};

static PyType_Slot newer_slots[] = {{Py_tp_base, PyVM_AS_SLOT(PyVM_placeholder_PySentinel_Type)}, {0, NULL}};
static PyType_Spec newer_spec = {"Newer", 0, 0, Py_TPFLAGS_DEFAULT, newer_slots};

/* The VM's own function, which stands in the list's slot, too. */
static void check_own(PyVM *vm, PyObject *type)
{
    PyTypeObject *list = PyVMList_Type(vm);
    CHECK_SAME(PyVMType_GetSlot(vm, (PyTypeObject *)type, Py_tp_base), list);
    CHECK_SAME(PyVMType_GetSlot(vm, (PyTypeObject *)type, Py_tp_hash), PyVMType_GetSlot(vm, list, Py_tp_hash));
    CHECK_SAME(PyVMType_GetSlot(vm, (PyTypeObject *)type, Py_tp_free), PyVMType_GetSlot(vm, list, Py_tp_free));
}

static void heap_types(PyVM *vm)
{
    const PyType_Slot before[] = {slots[0], slots[1], slots[2], slots[3]};
    PyObject *type = PyVMType_FromSpec(vm, &spec), *bases = PyVM_BuildValue(vm, "(O)", PyVMList_Type(vm));
    PyObject *second = PyVMType_FromSpecWithBases(vm, &spec, NULL);
    PyObject *third = PyVMType_FromModuleAndSpec(vm, NULL, &spec, bases);
    REQUIRE(type && bases && second && third);
    CHECK(memcmp(before, slots, sizeof slots) == 0);
    check_own(vm, type);
    check_own(vm, second);
    check_own(vm, third);
    if (RUNS(vm, 12)) {
        PyObject *fourth = PyVMType_FromMetaclass(vm, NULL, NULL, &spec, NULL);
        REQUIRE(fourth != NULL);
        check_own(vm, fourth);
        PyVM_DecRef(vm, fourth);
    }
    set_global(vm, "Items", type);
    CHECK_RUN(vm, "assert Items.__hash__ is None and Items('ab') == ['a', 'b'] and Items.__mro__[1] is list");
    PyVM_DecRef(vm, type);
    PyVM_DecRef(vm, bases);
    PyVM_DecRef(vm, second);
    PyVM_DecRef(vm, third);
}

/* PyType_FromSlots, with slots in slots. */
static void slots_in_slots(PyVM *vm)
{
    PySlot inner[] = {
        {.sl_id = Py_tp_hash, .sl_func = (void (*)(void))PyVM_placeholder_PyObject_HashNotImplemented},
        {.sl_id = Py_slot_end},
    };
    PySlot outer[] = {
        {.sl_id = Py_tp_name, .sl_ptr = "Slotted"},
        {.sl_id = Py_slot_subslots, .sl_ptr = inner},
        {.sl_id = Py_tp_slots, .sl_ptr = slots + 1},
        {.sl_id = Py_slot_end},
    };
    PyObject *type = PyVMType_FromSlots(vm, outer);
    if (!RUNS(vm, 15)) {
        CHECK_NEEDS(vm, "PyType_FromSlots", "3.15");
        return;
    }
    CHECK(type != NULL);
    if (type)
        check_own(vm, type);
    CHECK_NO_EXCEPTION(vm);
    CHECK(inner[0].sl_func == (void (*)(void))PyVM_placeholder_PyObject_HashNotImplemented && outer[1].sl_ptr == inner);
    PyVM_XDECREF(vm, type);
}

static void types_that_are_missing(PyVM *vm)
{
    PyObject *type = PyVMType_FromSpec(vm, &newer_spec);
    if (RUNS(vm, 15))
        CHECK(!type && PyVMErr_Occurred(vm)); /* no base for others */
    else
        CHECK_NEEDS(vm, "PySentinel_Type", "3.15");
    CHECK(newer_slots[0].pfunc == PyVM_AS_SLOT(PyVM_placeholder_PySentinel_Type));
    PyVMErr_Clear(vm);
}

static void calls(PyVM *vm)
{
    PyObject *list = PyVMList_New(vm, 0);
    REQUIRE(list && PyVM_Attach(vm) == PYVM_OK);
    CHECK(PyVM_placeholder_PyObject_SelfIter(list) == list);
    CHECK(PyVM_placeholder_PyObject_HashNotImplemented(list) == -1);
    CHECK_RAISED(vm, "TypeError", "unhashable type: 'list'");
    PyVM_DecRef(vm, list);
    PyVM_DecRef(vm, list);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

static void use(PyVM *vm)
{
    heap_types(vm);
    slots_in_slots(vm);
    types_that_are_missing(vm);
    calls(vm);
}

/* Of another libpython than what comes after: what it makes ready is its own. */
static void static_type(void)
{
    static PyTypeObject type = {
        .ob_base = {{(Py_ssize_t)UINT32_MAX, NULL}, 0},
        .tp_name = "Static",
        .tp_flags = Py_TPFLAGS_DEFAULT,
        .tp_hash = PyVM_placeholder_PyObject_HashNotImplemented,
        .tp_base = __extension__(PyTypeObject *)(PyVM_placeholder_PyList_Type),
    };
    PyVM *vm = new_vm_of(PYVM_KIND_SHARED_GIL), *second = new_vm_of(PYVM_KIND_SHARED_GIL);
    for (int i = 0; i < 2; i++) { /* a second VM of the same libpython: it is ready */
        PyVM *each = i ? second : vm;
        CHECK(PyVMType_Ready(each, &type) == 0);
        check_own(each, (PyObject *)&type);
        set_global(each, "Static", (PyObject *)&type);
        CHECK_RUN(each, "assert Static.__hash__ is None and issubclass(Static, list)");
        CHECK_RUN(each, "del Static");
    }
    CHECK(PyVM_Close(second) == PYVM_OK && PyVM_Close(vm) == PYVM_OK);
}

int main(void)
{
    static_type();
    for_each_kind(use);
    return 0;
}
