/*
 * control.c: the macros of pyvm/control.h, each doing what CPython's does, and evaluating its arguments once.
 */
#include <pthread.h>
#include <stdatomic.h>

#include "support/callbacks.h"

static PyVM *a, *b;

/* ---- Returning ------------------------------------------------------------------------------------------- */

static int evaluations;

/* A VM, as an expression that counts how often it is evaluated. */
static PyVM *counting(PyVM *vm)
{
    evaluations++;
    return vm;
}

static PyObject *return_none(PyVM *vm)
{
    PyVM_RETURN_NONE(counting(vm));
}
static PyObject *return_true(PyVM *vm)
{
    PyVM_RETURN_TRUE(counting(vm));
}
static PyObject *return_false(PyVM *vm)
{
    PyVM_RETURN_FALSE(counting(vm));
}
static PyObject *return_notimplemented(PyVM *vm)
{
    PyVM_RETURN_NOTIMPLEMENTED(counting(vm));
}
static PyObject *return_nan(PyVM *vm)
{
    PyVM_RETURN_NAN(counting(vm));
}
static PyObject *return_inf(PyVM *vm)
{
    PyVM_RETURN_INF(counting(vm), -0.0);
}

static void returning(PyVM *vm)
{
    static const struct {
        PyObject *(*function)(PyVM *);
        const char *repr;
    } functions[] = {{return_none, "None"},   {return_true, "True"},
                     {return_false, "False"}, {return_notimplemented, "NotImplemented"},
                     {return_nan, "nan"},     {return_inf, "-inf"}};
    for (size_t i = 0; i < Py_ARRAY_LENGTH(functions); i++) {
        evaluations = 0;
        PyObject *result = functions[i].function(vm);
        CHECK_INT(evaluations, 1);
        CHECK_NEW(vm, result, functions[i].repr);
    }
    Py_ssize_t before = PyVM_REFCNT(vm, PyVM_None(vm)); /* of an immortal object it stays, else it is one more */
    PyObject *none = return_none(vm);
    CHECK_INT(PyVM_REFCNT(vm, none), before + (RUNS(vm, 12) ? 0 : 1));
    PyVM_DecRef(vm, none);
}

static PyObject *compare(PyVM *vm, int left, int right, int op)
{
    PyVM_RETURN_RICHCOMPARE(counting(vm), left, right, op);
}

static void comparing(PyVM *vm)
{
    for (int left = 0; left < 3; left++) {
        const int expected[] = {[Py_LT] = left < 1,  [Py_LE] = left <= 1, [Py_EQ] = left == 1,
                                [Py_NE] = left != 1, [Py_GT] = left > 1,  [Py_GE] = left >= 1};
        for (int op = Py_LT; op <= Py_GE; op++) {
            evaluations = 0;
            CHECK_NEW(vm, compare(vm, left, 1, op), expected[op] ? "True" : "False");
            CHECK_INT(evaluations, 1);
        }
    }
}

/* ---- References ------------------------------------------------------------------------------------------ */

static PyObject *held;
static int callbacks;

/* What is released sees the variable without it. */
PyVM_DEFINE(PyCapsule_Destructor, look)(PyVM *vm, PyObject *Py_UNUSED(capsule))
{
    CHECK(held == NULL || held == PyVM_None(vm));
    callbacks++;
}

static PyObject *new_capsule(PyVM *vm)
{
    PyObject *capsule = PyVMCapsule_New(vm, &held, "tests.held", look);
    REQUIRE(capsule != NULL);
    return capsule;
}

static PyObject **place(void)
{
    evaluations++;
    return &held;
}

static void references(PyVM *vm)
{
    callbacks = evaluations = 0;
    held = new_capsule(vm);
    PyVM_CLEAR(vm, *place());
    CHECK(held == NULL && callbacks == 1 && evaluations == 1);
    PyVM_CLEAR(vm, held); /* nothing to do */
    held = new_capsule(vm);
    PyVM_SETREF(vm, *place(), PyVM_NewRef(vm, PyVM_None(vm)));
    CHECK(held == PyVM_None(vm) && callbacks == 2 && evaluations == 2);
    PyVM_CLEAR(vm, held);
    PyVM_XSETREF(vm, held, new_capsule(vm));
    PyVM_XSETREF(vm, held, NULL);
    CHECK(held == NULL && callbacks == 3);
    PyListObject *list = (PyListObject *)PyVMList_New(vm, 0); /* of any type of object */
    PyVM_CLEAR(vm, list);
    CHECK(list == NULL);
}

static int visit_one(PyObject *object, void *arg)
{
    ++*(int *)arg;
    return object == (PyObject *)&held ? 77 : 0;
}

static int traverse(PyObject *first, PyObject *second, visitproc visit, void *arg)
{
    Py_VISIT(first);
    Py_VISIT(second);
    return 0;
}

static void visiting(void)
{
    static PyObject object;
    int visits = 0;
    CHECK_INT(traverse(&object, &object, visit_one, &visits), 0);
    CHECK_INT(traverse(NULL, &object, visit_one, &visits), 0);
    CHECK_INT(visits, 3);
    CHECK_INT(traverse((PyObject *)&held, &object, visit_one, &visits), 77); /* and the second is not visited */
    CHECK_INT(visits, 4);
}

/* ---- Threads --------------------------------------------------------------------------------------------- */

static atomic_int visits_of_others;

static void *other_thread(void *data)
{
    PyVM *vm = data;
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    CHECK_RUN(vm, "others = others + 1");
    atomic_fetch_add(&visits_of_others, 1);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return NULL;
}

/* Has another thread use the VM, and waits for it: which would be for ever if this one kept the GIL. */
static void let_another_in(PyVM *vm)
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, other_thread, vm) == 0);
    REQUIRE(pthread_join(thread, NULL) == 0);
}

static void allowing_threads(PyVM *vm)
{
    CHECK_RUN(vm, "others = 0");
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    evaluations = 0;
    visits_of_others = 0;
    PyVM_BEGIN_ALLOW_THREADS(counting(vm)) CHECK(PyVM_Current() == NULL);
    let_another_in(vm);
    PyVM_BLOCK_THREADS(vm) CHECK(PyVM_Current() == vm);
    CHECK_INT(evaluate_int(vm, "others"), 1);
    PyVM_UNBLOCK_THREADS(vm) CHECK(PyVM_Current() == NULL);
    let_another_in(vm);
    PyVM_END_ALLOW_THREADS(vm) CHECK(PyVM_Current() == vm && evaluations == 1);
    CHECK_INT(evaluate_int(vm, "others"), 2);
    CHECK_INT(visits_of_others, 2);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

/* The same in a callback, on a thread that Python made. */
static PyObject *release(PyVM *vm, PyObject *Py_UNUSED(args), PyObject *Py_UNUSED(kwargs), void *Py_UNUSED(data))
{
    CHECK_INSIDE(vm);
    PyVM_BEGIN_ALLOW_THREADS(vm) let_another_in(vm);
    PyVM_END_ALLOW_THREADS(vm) CHECK_INSIDE(vm);
    PyVM_RETURN_NONE(vm);
}

static void allowing_threads_in_callbacks(void)
{
    visits_of_others = 0;
    PyVM *vms[] = {a, b};
    for (int i = 0; i < 2; i++) {
        set_me(vms[i]);
        define(vms[i], "release", release, NULL);
        CHECK_RUN(vms[i], "def test(): release()");
    }
    run_test_everywhere(a, b);
    CHECK(visits_of_others >= 120);
}

static void critical_sections(PyVM *vm)
{
    PyObject *list = PyVMList_New(vm, 0), *tuple = PyVMTuple_New(vm, 0);
    PyVM_BEGIN_CRITICAL_SECTION(vm, list);
    CHECK_INT(PyVMList_Append(vm, list, tuple), 0);
    PyVM_END_CRITICAL_SECTION(vm);
    PyVM_BEGIN_CRITICAL_SECTION2(vm, list, tuple);
    CHECK_INT(PyVMList_Append(vm, list, list), 0);
    PyVM_END_CRITICAL_SECTION2(vm);
    CHECK_REPR(vm, list, "[(), [...]]");
    PyVM_DecRef(vm, tuple), PyVM_DecRef(vm, list);
}

/* ---- Memory and objects ---------------------------------------------------------------------------------- */

static void memory(PyVM *vm)
{
    long *numbers = PyVMMem_New(vm, long, 100);
    REQUIRE(numbers != NULL);
    for (long i = 0; i < 100; i++)
        numbers[i] = i;
    PyVMMem_Resize(vm, numbers, long, 10000);
    REQUIRE(numbers != NULL && numbers[99] == 99);
    numbers[9999] = 1;
    long *kept = numbers;
    PyVMMem_RESIZE(vm, numbers, long, (size_t)PY_SSIZE_T_MAX / 4); /* too many: NULL, and the old memory stays */
    CHECK(numbers == NULL && kept[99] == 99);
    PyVMMem_Free(vm, kept);
    CHECK(PyVMMem_New(vm, long, (size_t)PY_SSIZE_T_MAX / 4) == NULL);
    CHECK(PyVMMem_NEW(vm, long, SIZE_MAX / 4) == NULL);
    CHECK_NO_EXCEPTION(vm);
}

typedef struct thing {
    PyObject_VAR_HEAD long numbers[1];
} thing;

PyVM_DEFINE(traverseproc, traverse_thing)(PyVM *vm, PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT((PyObject *)PyVM_TYPE(vm, self));
    return 0;
}

PyVM_DEFINE(destructor, dealloc_collected)(PyVM *vm, PyObject *self)
{
    PyTypeObject *type = PyVM_TYPE(vm, self);
    PyVMObject_GC_UnTrack(vm, self);
    PyVMObject_GC_Del(vm, self);
    PyVM_DECREF(vm, (PyObject *)type);
}

static PyType_Slot plain_slots[] = {{0, NULL}};
static PyType_Slot collected_slots[] = {
    {Py_tp_traverse, PyVM_AS_SLOT(traverse_thing)}, {Py_tp_dealloc, PyVM_AS_SLOT(dealloc_collected)}, {0, NULL}};
static PyType_Spec plain_spec = {"tests.Plain", offsetof(thing, numbers), sizeof(long), Py_TPFLAGS_DEFAULT,
                                 plain_slots};
static PyType_Spec collected_spec = {"tests.Collected", offsetof(thing, numbers), sizeof(long),
                                     Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, collected_slots};

static void new_objects(PyVM *vm)
{
    PyTypeObject *plain = (PyTypeObject *)PyVMType_FromSpec(vm, &plain_spec);
    PyTypeObject *collected = (PyTypeObject *)PyVMType_FromSpec(vm, &collected_spec);
    Py_ssize_t before = PyVM_REFCNT(vm, (PyObject *)plain);
    thing *things[] = {PyVMObject_NewVar(vm, thing, plain, 5), PyVMObject_NEW_VAR(vm, thing, plain, 5),
                       PyVMObject_GC_NewVar(vm, thing, collected, 5)};
    for (size_t i = 0; i < Py_ARRAY_LENGTH(things); i++) {
        REQUIRE(things[i] != NULL && PyVM_SIZE(vm, (PyObject *)things[i]) == 5);
        CHECK_INT(PyVM_REFCNT(vm, (PyObject *)things[i]), 1);
        things[i]->numbers[4] = 7;
    }
    CHECK_INT(PyVM_REFCNT(vm, (PyObject *)plain), before + 2); /* an object holds its type */
    CHECK_INT(PyVMObject_GC_IsTracked(vm, (PyObject *)things[2]), 0);
    PyVMObject_GC_Track(vm, things[2]);
    CHECK_INT(PyVMObject_GC_IsTracked(vm, (PyObject *)things[2]), 1);
    for (size_t i = 0; i < Py_ARRAY_LENGTH(things); i++)
        PyVM_DecRef(vm, (PyObject *)things[i]);
    CHECK_INT(PyVM_REFCNT(vm, (PyObject *)plain), before);
    PyVM_DecRef(vm, (PyObject *)collected), PyVM_DecRef(vm, (PyObject *)plain);
}

/* ---- Plain C --------------------------------------------------------------------------------------------- */

PyDoc_STRVAR(documentation, "What it does.");

static void values(void)
{
    CHECK(Py_ABS(-3) == 3 && Py_MIN(1, 2) == 1 && Py_MAX(1, 2) == 2 && Py_MEMBER_SIZE(thing, numbers) == sizeof(long));
    CHECK(Py_CHARMASK((char)-1) == 255 && Py_ARITHMETIC_RIGHT_SHIFT(int, -8, 1) == -4);
    CHECK(Py_SAFE_DOWNCAST(7L, long, int) == 7 && Py_LL(5) == 5LL && Py_ULL(5) == 5ULL);
    CHECK(Py_IS_NAN(NAN) && Py_IS_INFINITY(-INFINITY) && Py_IS_FINITE(1.0) && !Py_IS_FINITE(NAN));
    CHECK_TEXT(Py_STRINGIFY(Py_EQ), "2");
    CHECK_TEXT(documentation, "What it does.");
    Py_BUILD_ASSERT(sizeof(Py_ssize_t) == sizeof(size_t));
    CHECK_INT(Py_BUILD_ASSERT_EXPR(1), 0);
    for (int c = 0; c < 256; c++) {
        int lower = c >= 'a' && c <= 'z', upper = c >= 'A' && c <= 'Z', digit = c >= '0' && c <= '9';
        CHECK(!Py_ISLOWER(c) == !lower && !Py_ISUPPER(c) == !upper && !Py_ISDIGIT(c) == !digit);
        CHECK(!Py_ISALPHA(c) == !(lower || upper) && !Py_ISALNUM(c) == !(lower || upper || digit));
        CHECK(!Py_ISXDIGIT(c) == !(digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
        CHECK(!Py_ISSPACE(c) == !(c == ' ' || (c >= '\t' && c <= '\r')));
        CHECK(Py_TOUPPER(c) == (lower ? c - 32 : c) && Py_TOLOWER(c) == (upper ? c + 32 : c));
    }
}

static void all(PyVM *vm)
{
    returning(vm);
    comparing(vm);
    references(vm);
    allowing_threads(vm);
    critical_sections(vm);
    memory(vm);
    new_objects(vm);
}

int main(void)
{
    a = new_vm();
    b = new_vm_of(PYVM_KIND_SHARED_GIL);
    all(a);
    REQUIRE(PyVM_Attach(b) == PYVM_OK);
    all(b);
    CHECK(PyVM_Detach(b) == PYVM_OK);
    visiting();
    allowing_threads_in_callbacks();
    values();
    CHECK(PyVM_Close(a) == PYVM_OK);
    CHECK(PyVM_Close(b) == PYVM_OK);
    return 0;
}
