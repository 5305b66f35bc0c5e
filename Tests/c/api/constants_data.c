/*
 * constants_data.c: constants have the values of the CPython that runs, wherever Python code can see these; those that
 * differ between versions are functions; data (types, exceptions, singletons) are what Python code sees in that VM.
 */
#include <math.h>

#include "support/expect.h"

typedef struct constant {
    const char *name, *expression; /* in Python */
    long long value;
    int since; /* the first 3.x whose Python code shows it */
} constant;

#define AS(name, expression) {#name, expression, (long long)(name), 11}
#define AS_SINCE(minor, name, expression) {#name, expression, (long long)(name), minor}
#define IN(module, name) {#name, module "." #name, (long long)(name), 11}

static const constant constants[] = {
    IN("inspect", CO_OPTIMIZED),
    IN("inspect", CO_NEWLOCALS),
    IN("inspect", CO_VARARGS),
    IN("inspect", CO_VARKEYWORDS),
    IN("inspect", CO_NESTED),
    IN("inspect", CO_GENERATOR),
    IN("inspect", CO_COROUTINE),
    IN("inspect", CO_ITERABLE_COROUTINE),
    IN("inspect", CO_ASYNC_GENERATOR),
    AS_SINCE(14, CO_HAS_DOCSTRING, "inspect.CO_HAS_DOCSTRING"),
    AS_SINCE(14, CO_METHOD, "inspect.CO_METHOD"),
    IN("__future__", CO_FUTURE_DIVISION),
    IN("__future__", CO_FUTURE_ABSOLUTE_IMPORT),
    IN("__future__", CO_FUTURE_WITH_STATEMENT),
    IN("__future__", CO_FUTURE_PRINT_FUNCTION),
    IN("__future__", CO_FUTURE_UNICODE_LITERALS),
    IN("__future__", CO_FUTURE_GENERATOR_STOP),
    IN("__future__", CO_FUTURE_ANNOTATIONS),
    AS(PyCF_ONLY_AST, "ast.PyCF_ONLY_AST"),
    AS(PyCF_TYPE_COMMENTS, "ast.PyCF_TYPE_COMMENTS"),
    AS(PyCF_ALLOW_TOP_LEVEL_AWAIT, "ast.PyCF_ALLOW_TOP_LEVEL_AWAIT"),
    AS(PyCF_DONT_IMPLY_DEDENT, "codeop.PyCF_DONT_IMPLY_DEDENT"),
    AS(PyCF_ALLOW_INCOMPLETE_INPUT, "codeop.PyCF_ALLOW_INCOMPLETE_INPUT"),
    AS_SINCE(13, PyCF_OPTIMIZED_AST, "ast.PyCF_OPTIMIZED_AST"),
    AS(PY_SSIZE_T_MAX, "sys.maxsize"),
    AS(PY_SSIZE_T_MIN, "-sys.maxsize - 1"),
    AS(PYTHON_API_VERSION, "sys.api_version"),
    AS(PY_MAJOR_VERSION, "sys.version_info.major"),
    AS(PyLong_SHIFT, "sys.int_info.bits_per_digit"),
    AS(PYLONG_BITS_IN_DIGIT, "sys.int_info.bits_per_digit"),
    AS(PyHASH_BITS, "sys.hash_info.width - 3"),
    AS(PyHASH_MODULUS, "sys.hash_info.modulus"),
    AS(PyHASH_INF, "sys.hash_info.inf"),
    AS(PyHASH_IMAG, "sys.hash_info.imag"),
    AS(Py_HASH_CUTOFF, "sys.hash_info.cutoff"),
    AS(PY_LITTLE_ENDIAN, "sys.byteorder == 'little'"),
    AS(PYTHREAD_INVALID_THREAD_ID, "-1"), /* sys.maxsize * 2 + 1, as a long long */
    AS(Py_TPFLAGS_HEAPTYPE, "flag(Heap) & ~flag(int) & (1 << 9)"),
    AS(Py_TPFLAGS_BASETYPE, "flag(int) & ~flag(bool) & (1 << 10)"),
    AS(Py_TPFLAGS_IS_ABSTRACT, "inspect.TPFLAGS_IS_ABSTRACT"),
    AS(Py_TPFLAGS_LONG_SUBCLASS, "flag(bool) & (0xFF << 24)"),
    AS(Py_TPFLAGS_LIST_SUBCLASS, "flag(list) & (0xFF << 24)"),
    AS(Py_TPFLAGS_TUPLE_SUBCLASS, "flag(tuple) & (0xFF << 24)"),
    AS(Py_TPFLAGS_BYTES_SUBCLASS, "flag(bytes) & (0xFF << 24)"),
    AS(Py_TPFLAGS_UNICODE_SUBCLASS, "flag(str) & (0xFF << 24)"),
    AS(Py_TPFLAGS_DICT_SUBCLASS, "flag(dict) & (0xFF << 24)"),
    AS(Py_TPFLAGS_BASE_EXC_SUBCLASS, "flag(OSError) & (0xFF << 24)"),
    AS(Py_TPFLAGS_TYPE_SUBCLASS, "flag(type) & (0xFF << 24)"),
    AS(Py_TPFLAGS_SEQUENCE, "flag(list) & (3 << 5)"),
    AS(Py_TPFLAGS_MAPPING, "flag(dict) & (3 << 5)"),
    AS_SINCE(13, PY_MONITORING_EVENT_PY_START, "event(sys.monitoring.events.PY_START)"),
    AS_SINCE(13, PY_MONITORING_EVENT_PY_RETURN, "event(sys.monitoring.events.PY_RETURN)"),
    AS_SINCE(13, PY_MONITORING_EVENT_CALL, "event(sys.monitoring.events.CALL)"),
    AS_SINCE(13, PY_MONITORING_EVENT_LINE, "event(sys.monitoring.events.LINE)"),
    AS_SINCE(13, PY_MONITORING_EVENT_INSTRUCTION, "event(sys.monitoring.events.INSTRUCTION)"),
    AS_SINCE(13, PY_MONITORING_EVENT_JUMP, "event(sys.monitoring.events.JUMP)"),
    AS_SINCE(14, PY_MONITORING_EVENT_BRANCH_LEFT, "event(sys.monitoring.events.BRANCH_LEFT)"),
};

static void compare_constants(PyVM *vm)
{
    CHECK_RUN(vm,
              "import ast, codeop, inspect, sys, types, __future__\n"
              "class Heap: pass\n"
              "def flag(t): return t.__flags__\n"
              "def event(mask): return mask.bit_length() - 1\n");
    for (size_t i = 0; i < COUNT(constants); i++) {
        const constant *one = &constants[i];
        if (!RUNS(vm, one->since))
            continue; /* its Python has nothing to compare with */
        long long expected = evaluate_int(vm, one->expression);
        if (one->value != expected)
            check_failed(__FILE__, __LINE__, "%s is %lld, but %s is %lld", one->name, one->value, one->expression,
                         expected);
    }
    /* The comparisons' numbers, by what they do. */
    static const struct {
        int op;
        const char *expression;
    } comparisons[] = {{Py_LT, "1 < 2"},  {Py_LE, "1 <= 2"}, {Py_EQ, "1 == 2"},
                       {Py_NE, "1 != 2"}, {Py_GT, "1 > 2"},  {Py_GE, "1 >= 2"}};
    PyObject *one = PyVMLong_FromLong(vm, 1), *two = PyVMLong_FromLong(vm, 2);
    for (size_t i = 0; i < COUNT(comparisons); i++)
        CHECK_INT(PyVMObject_RichCompareBool(vm, one, two, comparisons[i].op),
                  evaluate_int(vm, comparisons[i].expression));
    CHECK_INT(PyVMObject_RichCompareBool(vm, two, two, Py_LE), 1);
    CHECK_INT(PyVMObject_RichCompareBool(vm, two, two, Py_LT), 0);
    PyVM_DecRef(vm, two), PyVM_DecRef(vm, one);
    CHECK(isinf(Py_HUGE_VAL) && isnan(Py_NAN) && Py_MATH_PI > 3.14159 && Py_MATH_E < 2.71829);
    CHECK_TEXT(PyDateTime_CAPSULE_NAME, "datetime.datetime_CAPI");
}

/* Numbers that differ between versions: of each VM's own CPython. */
static void varying_constants(PyVM *vm)
{
    static const struct {
        const char *name;
        int (*function)(PyVM *);
    } events[] = {
        {"RAISE", PYVM_MONITORING_EVENT_RAISE},         {"EXCEPTION_HANDLED", PYVM_MONITORING_EVENT_EXCEPTION_HANDLED},
        {"PY_UNWIND", PYVM_MONITORING_EVENT_PY_UNWIND}, {"PY_THROW", PYVM_MONITORING_EVENT_PY_THROW},
        {"RERAISE", PYVM_MONITORING_EVENT_RERAISE},     {"C_RETURN", PYVM_MONITORING_EVENT_C_RETURN},
        {"C_RAISE", PYVM_MONITORING_EVENT_C_RAISE},     {"STOP_ITERATION", PYVM_MONITORING_EVENT_STOP_ITERATION},
        {"BRANCH", PYVM_MONITORING_EVENT_BRANCH},
    };
    for (size_t i = 0; i < COUNT(events); i++) {
        char name[80];
        int found = events[i].function(vm);
        if (RUNS(vm, 13)) {
            CHECK_NO_EXCEPTION(vm);
            snprintf(name, sizeof name, "event(sys.monitoring.events.%s)", events[i].name);
            CHECK_INT(found, evaluate_int(vm, name));
        } else {
            CHECK_INT(found, -1);
            snprintf(name, sizeof name, "PY_MONITORING_EVENT_%s", events[i].name);
            CHECK_NEEDS(vm, name, "3.13");
        }
    }
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK);
    CHECK_INT(PyVM_Version(vm), evaluate_int(vm, "sys.hexversion"));
    CHECK_INT(strncmp(PyVM_GetVersion(vm), info.version, strlen(info.version)), 0);
}

typedef struct datum {
    const char *name, *expression; /* in Python */
    PyTypeObject *(*type)(PyVM *);
    PyObject *(*object)(PyVM *);
} datum;

#define TYPE(name, expression) {#name, expression, name, NULL}
#define OBJECT(name, expression) {#name, expression, NULL, name}
#define EXCEPTION(name) {"PyVMExc_" #name, #name, NULL, PyVMExc_##name}

static const datum data[] = {
    OBJECT(PyVM_None, "None"),
    OBJECT(PyVM_True, "True"),
    OBJECT(PyVM_False, "False"),
    OBJECT(PyVM_NotImplemented, "NotImplemented"),
    OBJECT(PyVM_Ellipsis, "..."),
    TYPE(PyVMType_Type, "type"),
    TYPE(PyVMBaseObject_Type, "object"),
    TYPE(PyVMLong_Type, "int"),
    TYPE(PyVMBool_Type, "bool"),
    TYPE(PyVMFloat_Type, "float"),
    TYPE(PyVMComplex_Type, "complex"),
    TYPE(PyVMUnicode_Type, "str"),
    TYPE(PyVMBytes_Type, "bytes"),
    TYPE(PyVMByteArray_Type, "bytearray"),
    TYPE(PyVMTuple_Type, "tuple"),
    TYPE(PyVMList_Type, "list"),
    TYPE(PyVMDict_Type, "dict"),
    TYPE(PyVMSet_Type, "set"),
    TYPE(PyVMFrozenSet_Type, "frozenset"),
    TYPE(PyVMSlice_Type, "slice"),
    TYPE(PyVMRange_Type, "range"),
    TYPE(PyVMEnum_Type, "enumerate"),
    TYPE(PyVMReversed_Type, "reversed"),
    TYPE(PyVMProperty_Type, "property"),
    TYPE(PyVMSuper_Type, "super"),
    TYPE(PyVMClassMethod_Type, "classmethod"),
    TYPE(PyVMStaticMethod_Type, "staticmethod"),
    TYPE(PyVMMemoryView_Type, "memoryview"),
    TYPE(PyVMModule_Type, "type(sys)"),
    TYPE(PyVMFunction_Type, "type(lambda: 0)"),
    TYPE(PyVMCFunction_Type, "type(len)"),
    TYPE(PyVMMethod_Type, "types.MethodType"),
    TYPE(PyVMFilter_Type, "filter"),
    TYPE(PyVMMap_Type, "map"),
    TYPE(PyVMZip_Type, "zip"),
    TYPE(PyVMListIter_Type, "type(iter([]))"),
    EXCEPTION(BaseException),
    EXCEPTION(Exception),
    EXCEPTION(ArithmeticError),
    EXCEPTION(AttributeError),
    EXCEPTION(BlockingIOError),
    EXCEPTION(FileNotFoundError),
    EXCEPTION(GeneratorExit),
    EXCEPTION(ImportError),
    EXCEPTION(KeyError),
    EXCEPTION(KeyboardInterrupt),
    EXCEPTION(MemoryError),
    EXCEPTION(NotImplementedError),
    EXCEPTION(OSError),
    EXCEPTION(OverflowError),
    EXCEPTION(RecursionError),
    EXCEPTION(StopAsyncIteration),
    EXCEPTION(SyntaxError),
    EXCEPTION(SystemExit),
    EXCEPTION(UnicodeDecodeError),
    EXCEPTION(ValueError),
    EXCEPTION(ZeroDivisionError),
    EXCEPTION(DeprecationWarning),
    EXCEPTION(ResourceWarning),
};

static void compare_data(PyVM *vm)
{
    for (size_t i = 0; i < COUNT(data); i++) {
        PyObject *expected = evaluate(vm, data[i].expression);
        PyObject *found = data[i].type != NULL ? (PyObject *)data[i].type(vm) : data[i].object(vm);
        if (found != expected)
            check_failed(__FILE__, __LINE__, "%s is not %s", data[i].name, data[i].expression);
        PyVM_DecRef(vm, expected);
    }
    PyObject *error = PyVMExc_PythonFinalizationError(vm);
    if (RUNS(vm, 13)) {
        CHECK_REPR(vm, error, "<class 'PythonFinalizationError'>");
    } else {
        CHECK(error == NULL);
        CHECK_NEEDS(vm, "PyExc_PythonFinalizationError", "3.13");
    }
}

/* Static objects of CPython's are every interpreter's, what an interpreter makes is its own. */
static void per_vm(PyVM *a, PyVM *b)
{
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(a, &info) == PYVM_OK);
    if (info.kind == PYVM_KIND_ISOLATED)
        CHECK(PyVMLong_Type(a) != PyVMLong_Type(b)); /* a libpython each */
    else
        CHECK_SAME(PyVMLong_Type(a), PyVMLong_Type(b));
    PyObject *of_a = evaluate(a, "Heap"), *of_b = evaluate(b, "Heap");
    CHECK(of_a != of_b);
    PyObject *sys_of_a = PyVMImport_ImportModule(a, "sys"), *sys_of_b = PyVMImport_ImportModule(b, "sys");
    CHECK(sys_of_a != sys_of_b && PyVMEval_GetBuiltins(a) != PyVMEval_GetBuiltins(b));
    PyVM_DecRef(a, sys_of_a), PyVM_DecRef(a, of_a);
    PyVM_DecRef(b, sys_of_b), PyVM_DecRef(b, of_b);
}

int main(void)
{
    PyVM *vms[] = {new_vm(), new_vm(), new_vm_of(PYVM_KIND_SHARED_GIL)};
    for (size_t i = 0; i < COUNT(vms); i++) {
        compare_constants(vms[i]);
        varying_constants(vms[i]);
        compare_data(vms[i]);
    }
    per_vm(vms[0], vms[1]);
    per_vm(vms[0], vms[2]);
    for (size_t i = 0; i < COUNT(vms); i++)
        CHECK(PyVM_Close(vms[i]) == PYVM_OK);
    return 0;
}
