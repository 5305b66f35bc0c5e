/*
 * checks.c: every Check and CheckExact function against a table of values: it must say of each value what a predicate
 * in Python says of it.
 */
#include "support/expect.h"

typedef struct check {
    const char *name;
    int (*function)(PyVM *, PyObject *);
    const char *predicate; /* of `v`, in Python */
    int since;             /* the first 3.x that has the function */
} check;

/* Instances of a type and its subclasses, or of the type alone. */
#define OF_TYPE(Name, type) {"Py" #Name "_Check", PyVM##Name##_Check, "isinstance(v, " type ")", 11}
#define EXACTLY(Name, type) {"Py" #Name "_CheckExact", PyVM##Name##_CheckExact, "type(v) is " type, 11}
#define BOTH(Name, type) OF_TYPE(Name, type), EXACTLY(Name, type)

/* A type that has no subclasses. */
#define FINAL(Name, type) {"Py" #Name "_Check", PyVM##Name##_Check, "type(v) is " type, 11}

static const check checks[] = {
    BOTH(Long, "int"),
    BOTH(Float, "float"),
    BOTH(Complex, "complex"),
    BOTH(Unicode, "str"),
    BOTH(Bytes, "bytes"),
    BOTH(ByteArray, "bytearray"),
    BOTH(Tuple, "tuple"),
    BOTH(List, "list"),
    BOTH(Dict, "dict"),
    BOTH(ODict, "collections.OrderedDict"),
    BOTH(Set, "set"),
    BOTH(FrozenSet, "frozenset"),
    OF_TYPE(AnySet, "(set, frozenset)"),
    BOTH(Type, "type"),
    BOTH(Module, "types.ModuleType"),
    BOTH(CFunction, "types.BuiltinFunctionType"),
    BOTH(Gen, "types.GeneratorType"),
    FINAL(Bool, "bool"),
    FINAL(Slice, "slice"),
    FINAL(Range, "range"),
    FINAL(MemoryView, "memoryview"),
    FINAL(Method, "types.MethodType"),
    FINAL(Function, "types.FunctionType"),
    FINAL(Code, "types.CodeType"),
    FINAL(Frame, "types.FrameType"),
    FINAL(TraceBack, "types.TracebackType"),
    FINAL(Cell, "types.CellType"),
    FINAL(PickleBuffer, "pickle.PickleBuffer"),
    FINAL(SeqIter, "type(iter(Sequence()))"),
    FINAL(CallIter, "type(iter(int, 0))"),
    EXACTLY(Coro, "types.CoroutineType"),
    EXACTLY(AsyncGen, "types.AsyncGeneratorType"),
    EXACTLY(Context, "contextvars.Context"),
    EXACTLY(ContextVar, "contextvars.ContextVar"),
    EXACTLY(ContextToken, "contextvars.Token"),
    EXACTLY(Capsule, "type(capsule)"),
    OF_TYPE(DictKeys, "type({}.keys())"),
    OF_TYPE(DictItems, "type({}.items())"),
    OF_TYPE(DictValues, "type({}.values())"),
    OF_TYPE(DictViewSet, "(type({}.keys()), type({}.items()))"),
    {"PyAnySet_CheckExact", PyVMAnySet_CheckExact, "type(v) in (set, frozenset)", 11},
    {"PyInstanceMethod_Check", PyVMInstanceMethod_Check, "type(v).__name__ == 'instancemethod'", 11},
    {"PyCMethod_Check", PyVMCMethod_Check, "type(v).__name__ == 'builtin_method'", 11},
    {"PyCMethod_CheckExact", PyVMCMethod_CheckExact, "type(v).__name__ == 'builtin_method'", 11},
    {"PyWeakref_Check", PyVMWeakref_Check, "type(v) in (weakref.ReferenceType, weakref.ProxyType)", 11},
    {"PyWeakref_CheckRef", PyVMWeakref_CheckRef, "type(v) is weakref.ReferenceType", 11},
    {"PyWeakref_CheckRefExact", PyVMWeakref_CheckRefExact, "type(v) is weakref.ReferenceType", 11},
    {"PyWeakref_CheckProxy", PyVMWeakref_CheckProxy, "type(v) is weakref.ProxyType", 11},
    {"PyExceptionInstance_Check", PyVMExceptionInstance_Check, "isinstance(v, BaseException)", 11},
    {"PyExceptionClass_Check", PyVMExceptionClass_Check, "isinstance(v, type) and issubclass(v, BaseException)", 11},
    {"PyCallable_Check", PyVMCallable_Check, "callable(v)", 11},
    {"PyIter_Check", PyVMIter_Check, "hasattr(type(v), '__next__')", 11},
    {"PyAIter_Check", PyVMAIter_Check, "hasattr(type(v), '__anext__')", 11},
    {"PyIndex_Check", PyVMIndex_Check, "hasattr(type(v), '__index__')", 11},
    {"PyNumber_Check", PyVMNumber_Check,
     "any(hasattr(type(v), m) for m in ('__int__', '__float__', '__index__'))"
     " or isinstance(v, complex)",
     11},
    {"PySequence_Check", PyVMSequence_Check,
     "hasattr(type(v), '__getitem__') and"
     " not isinstance(v, (dict, types.GenericAlias,"
     " contextvars.Context, weakref.ProxyType)) and"
     " type(v).__name__ not in ('FrameLocalsProxy', 'frozendict')",
     11},
    {"PyMapping_Check", PyVMMapping_Check, "hasattr(type(v), '__getitem__')", 11},
    {"PyObject_CheckBuffer", PyVMObject_CheckBuffer,
     "isinstance(v, (bytes, bytearray, memoryview, array.array, pickle.PickleBuffer))", 11},
    {"PyAsyncGenASend_CheckExact", PyVMAsyncGenASend_CheckExact, "type(v).__name__ == 'async_generator_asend'", 12},
    {"PyFrameLocalsProxy_Check", PyVMFrameLocalsProxy_Check, "type(v).__name__ == 'FrameLocalsProxy'", 13},
    {"PyAnyDict_Check", PyVMAnyDict_Check, "type(v).__name__ == 'frozendict' or isinstance(v, dict)", 15},
    {"PyAnyDict_CheckExact", PyVMAnyDict_CheckExact, "type(v).__name__ in ('frozendict', 'dict')", 15},
    {"PyFrozenDict_Check", PyVMFrozenDict_Check, "type(v).__name__ == 'frozendict'", 15},
    {"PyFrozenDict_CheckExact", PyVMFrozenDict_CheckExact, "type(v).__name__ == 'frozendict'", 15},
    {"PySentinel_Check", PyVMSentinel_Check, "type(v).__name__ == 'sentinel'", 15},
    {"PySentinel_CheckExact", PyVMSentinel_CheckExact, "type(v).__name__ == 'sentinel'", 15},
};

static const char setting[] =
    "import array, builtins, collections, contextvars, pickle, sys, types, weakref\n"
    "class Int(int): pass\n"
    "class Float(float): pass\n"
    "class Complex(complex): pass\n"
    "class Str(str): pass\n"
    "class Bytes(bytes): pass\n"
    "class ByteArray(bytearray): pass\n"
    "class Tuple(tuple): pass\n"
    "class List(list): pass\n"
    "class Dict(dict): pass\n"
    "class ODict(collections.OrderedDict): pass\n"
    "class Set(set): pass\n"
    "class FrozenSet(frozenset): pass\n"
    "class Meta(type): pass\n"
    "class Module(types.ModuleType): pass\n"
    "class Class:\n"
    "    def method(self): return [][0]\n"
    "class Index:\n"
    "    def __index__(self): return 1\n"
    "class Sequence:\n"
    "    def __getitem__(self, i): raise IndexError\n"
    "class Iterator:\n"
    "    def __next__(self): return 1\n"
    "class AsyncIterator:\n"
    "    def __anext__(self): return None\n"
    "async def function(): pass\n"
    "coroutine = function()\n"
    "coroutine.close()\n"
    "async def async_generator(): yield\n"
    "asend = async_generator().asend(None)\n"
    "asend.close()\n"
    "variable = contextvars.ContextVar('variable')\n"
    "def frame(): return sys._getframe()\n"
    "def cell():\n"
    "    value = 1\n"
    "    return (lambda: value).__closure__[0]\n"
    "try: Class().method()\n"
    "except IndexError as e: error = e\n"
    "instance = Class()\n"
    "values = [\n"
    "    0, Int(1), True, 1.5, Float(), 1j, Complex(), 'x', Str(), b'x', Bytes(), bytearray(), ByteArray(), (1,), Tuple(),\n"
    "    [], List(), {}, Dict(), collections.OrderedDict(), ODict(), set(), Set(), frozenset(), FrozenSet(), int, Meta,\n"
    "    Meta('Made', (), {}), sys, Module('m'), len, [].append, instance.method, Class.method, slice(1), range(3),\n"
    "    None, ..., NotImplemented, memoryview(b'x'), (i for i in ()), coroutine, async_generator(), AsyncIterator(),\n"
    "    frame().f_code, frame(), error.__traceback__, cell(), error, ValueError, pickle.PickleBuffer(b'x'),\n"
    "    iter(Sequence()), iter(int, 0), iter([]), Sequence(), Iterator(), Index(), instance, Class, object(),\n"
    "    contextvars.copy_context(), variable, variable.set(1), capsule, array.array('i'),\n"
    "    {}.keys(), {}.items(), {}.values(), weakref.ref(Class), weakref.proxy(instance), instance_method,\n"
    "    list[int], frame().f_locals, asend,\n"
    "]\n"
    "if hasattr(builtins, 'frozendict'): values.append(frozendict(a=1))\n"
    "if hasattr(builtins, 'sentinel'): values.append(sentinel('S'))\n";

/* Values of kinds that Python code does not make. */
static void add_values_of_c(PyVM *vm)
{
    static int anything;
    PyObject *capsule = PyVMCapsule_New(vm, &anything, "anything", NULL);
    set_global(vm, "capsule", capsule);
    PyVM_DecRef(vm, capsule);
    PyObject *callable = evaluate(vm, "len"), *method = PyVMInstanceMethod_New(vm, callable);
    set_global(vm, "instance_method", method);
    PyVM_DecRef(vm, method);
    PyVM_DecRef(vm, callable);
}

static void test_check(PyVM *vm, const check *tested, PyObject *values)
{
    char expression[300];
    snprintf(expression, sizeof expression, "[bool(%s) for v in values]", tested->predicate);
    PyObject *expected = evaluate(vm, expression);
    for (Py_ssize_t i = 0; i < PyVMList_Size(vm, values); i++) {
        PyObject *value = PyVMList_GetItem(vm, values, i);
        int is = tested->function(vm, value) != 0;
        int should_be = PyVMObject_IsTrue(vm, PyVMList_GetItem(vm, expected, i));
        if (!PyVMErr_Occurred(vm) && is == should_be)
            continue;
        PyVMErr_Clear(vm);
        PyObject *repr = PyVMObject_Repr(vm, value);
        check_failed(__FILE__, __LINE__, "%s(%s) gives %d, but \"%s\" gives %d", tested->name,
                     PyVMUnicode_AsUTF8(vm, repr), is, tested->predicate, should_be);
        PyVM_DecRef(vm, repr);
    }
    PyVM_DecRef(vm, expected);
}

static void test_missing(PyVM *vm, const check *tested, PyObject *value)
{
    char why[40];
    snprintf(why, sizeof why, "needs CPython 3.%d", tested->since);
    CHECK(tested->function(vm, value) <= 0); /* 0, or -1 as of a function that may fail */
    expect_missing(__FILE__, __LINE__, vm, tested->name, why);
}

int main(void)
{
    PyVM *vm = new_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    add_values_of_c(vm);
    CHECK_RUN(vm, setting);
    PyObject *values = evaluate(vm, "values");
    for (size_t i = 0; i < COUNT(checks); i++) {
        if (RUNS(vm, checks[i].since))
            test_check(vm, &checks[i], values);
        else
            test_missing(vm, &checks[i], values);
    }
    PyVM_DecRef(vm, values);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 0;
}
