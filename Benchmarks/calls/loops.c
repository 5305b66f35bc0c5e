/*
 * loops.c: the loops themselves. The two of a pair differ in nothing but the function called and its argument vm.
 * None is inlined, being called by its address only: callgrind tells their instructions apart by their names.
 */
#include "measure.h"
#include "../own_namespace.h"

/*
 * Both sides call through pointers of dlsym: else the compiler would call PyVM's functions directly, another kind of
 * call.
 */
static struct {
    Py_ssize_t (*list_size)(PyObject *);
    PyObject *(*list_item)(PyObject *, Py_ssize_t);
    PyObject *(*from_long)(long);
    PyObject *(*attribute)(PyObject *, const char *);
    PyObject *(*call)(PyObject *, PyObject *, PyObject *);
    void (*decref)(PyObject *);
} direct;

static struct {
    Py_ssize_t (*list_size)(PyVM *, PyObject *);
    PyObject *(*list_item)(PyVM *, PyObject *, Py_ssize_t);
    PyObject *(*from_long)(PyVM *, long);
    PyObject *(*attribute)(PyVM *, PyObject *, const char *);
    PyObject *(*call)(PyVM *, PyObject *, PyObject *, PyObject *);
    void (*decref)(PyVM *, PyObject *);
} pyvm;

void find_functions(void)
{
    find(&direct.list_size, "PyList_Size");
    find(&direct.list_item, "PyList_GetItem");
    find(&direct.from_long, "PyLong_FromLong");
    find(&direct.attribute, "PyObject_GetAttrString");
    find(&direct.call, "PyObject_Call");
    find(&direct.decref, "Py_DecRef");
    find(&pyvm.list_size, "PyVMList_Size");
    find(&pyvm.list_item, "PyVMList_GetItem");
    find(&pyvm.from_long, "PyVMLong_FromLong");
    find(&pyvm.attribute, "PyVMObject_GetAttrString");
    find(&pyvm.call, "PyVMObject_Call");
    find(&pyvm.decref, "PyVM_DecRef");
}

static void list_size_direct(const Subject *subject, long turns)
{
    Py_ssize_t (*list_size)(PyObject *) = direct.list_size;
    PyObject *list = subject->list;
    for (; turns > 0; turns--)
        list_size(list);
}

static void list_size_pyvm(const Subject *subject, long turns)
{
    Py_ssize_t (*list_size)(PyVM *, PyObject *) = pyvm.list_size;
    PyVM *vm = subject->vm;
    PyObject *list = subject->list;
    for (; turns > 0; turns--)
        list_size(vm, list);
}

static void list_item_direct(const Subject *subject, long turns)
{
    PyObject *(*list_item)(PyObject *, Py_ssize_t) = direct.list_item;
    PyObject *list = subject->list;
    for (; turns > 0; turns--)
        list_item(list, 3);
}

static void list_item_pyvm(const Subject *subject, long turns)
{
    PyObject *(*list_item)(PyVM *, PyObject *, Py_ssize_t) = pyvm.list_item;
    PyVM *vm = subject->vm;
    PyObject *list = subject->list;
    for (; turns > 0; turns--)
        list_item(vm, list, 3);
}

/* Too large for CPython's store of small numbers, so that each is made and freed. */
static void from_long_direct(const Subject *subject, long turns)
{
    PyObject *(*from_long)(long) = direct.from_long;
    void (*decref)(PyObject *) = direct.decref;
    long number = subject->number;
    for (; turns > 0; turns--)
        decref(from_long(number));
}

static void from_long_pyvm(const Subject *subject, long turns)
{
    PyObject *(*from_long)(PyVM *, long) = pyvm.from_long;
    void (*decref)(PyVM *, PyObject *) = pyvm.decref;
    PyVM *vm = subject->vm;
    long number = subject->number;
    for (; turns > 0; turns--)
        decref(vm, from_long(vm, number));
}

/* These two release the result with CPython's function on both sides: one call is measured. */
static void attribute_direct(const Subject *subject, long turns)
{
    PyObject *(*attribute)(PyObject *, const char *) = direct.attribute;
    void (*decref)(PyObject *) = direct.decref;
    PyObject *object = subject->object;
    for (; turns > 0; turns--)
        decref(attribute(object, "attribute"));
}

static void attribute_pyvm(const Subject *subject, long turns)
{
    PyObject *(*attribute)(PyVM *, PyObject *, const char *) = pyvm.attribute;
    void (*decref)(PyObject *) = direct.decref;
    PyVM *vm = subject->vm;
    PyObject *object = subject->object;
    for (; turns > 0; turns--)
        decref(attribute(vm, object, "attribute"));
}

static void call_direct(const Subject *subject, long turns)
{
    PyObject *(*call)(PyObject *, PyObject *, PyObject *) = direct.call;
    void (*decref)(PyObject *) = direct.decref;
    PyObject *callable = subject->callable, *args = subject->args;
    for (; turns > 0; turns--)
        decref(call(callable, args, NULL));
}

static void call_pyvm(const Subject *subject, long turns)
{
    PyObject *(*call)(PyVM *, PyObject *, PyObject *, PyObject *) = pyvm.call;
    void (*decref)(PyObject *) = direct.decref;
    PyVM *vm = subject->vm;
    PyObject *callable = subject->callable, *args = subject->args;
    for (; turns > 0; turns--)
        decref(call(vm, callable, args, NULL));
}

const Benchmark benchmarks[] = {
    {"list_size", "PyList_Size", 1, 1, list_size_direct, list_size_pyvm},
    {"list_item", "PyList_GetItem", 1, 2, list_item_direct, list_item_pyvm},
    {"from_long", "PyLong_FromLong + Py_DecRef", 2, 2, from_long_direct, from_long_pyvm},
    {"attribute", "PyObject_GetAttrString", 1, 2, attribute_direct, attribute_pyvm},
    {"call", "PyObject_Call", 1, 3, call_direct, call_pyvm},
};
const int benchmark_count = sizeof benchmarks / sizeof benchmarks[0];
