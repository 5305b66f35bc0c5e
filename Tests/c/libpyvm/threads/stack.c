/*
 * stack.c: in a thread with a small stack, code that goes too deep gets RecursionError; a stack that is too small for
 * CPython, or for how deep its parser goes, is refused with the number of bytes that it takes.
 */
#include <pthread.h>
#include <stdbool.h>
#include <sys/mman.h>

#include "support/kinds.h"

static PyVM *vm;

static PyObject *call(PyVM *inside, PyObject *args, PyObject *kwargs, void *data)
{
    (void)kwargs, (void)data;
    return PyVMObject_CallFunctionObjArgs(inside, PyVMTuple_GetItem(inside, args, 0), NULL);
}

/* Each has to raise RecursionError. Its last line is what goes too deep. */
static const char *const deep[] = {
    "def f(n): f(n + 1)\n"
    "f(0)",
    "import json\n"
    "json.loads('[' * 100000)",
    "import json\n"
    "json.dumps(nested())",
    "repr(nested())",
    "repr(nested(lambda inner: {1: inner}, {}))",
    "nested() == nested()",
    "import pickle\n"
    "pickle.dumps(nested())",
    "import re\n"
    "re.compile('(' * 5000 + ')' * 5000)",
    "def f(n): return sorted([1], key=lambda _: f(n + 1))\n"
    "f(0)",
    "def f(n): return list(map(f, [n]))\n"
    "f(0)",
    "def f(): exec('f()')\n"
    "f()",
    "class C:\n"
    "    def __getattr__(self, name): return getattr(self, name)\n"
    "C().x",
    "class C:\n"
    "    def __add__(self, other): return self + other\n"
    "C() + 1",
    "class C:\n"
    "    def __iter__(self): return iter(list(self))\n"
    "list(C())",
    "def f(): call(f)\n"
    "f()",
    "def f(): return sorted([1], key=lambda _: call(f))\n"
    "f()",
};

static const char prepare[] =
    "def nested(around=lambda inner: [inner], inner=[]):\n"
    "    for i in range(200000): inner = around(inner)\n"
    "    kept.append(inner)\n"
    "    return inner\n"
    "kept = []\n"
    "def empty():\n" /* in a way that is not deep itself */
    "    while kept:\n"
    "        value = kept.pop()\n"
    "        while value: value = value.pop() if isinstance(value, list) else value.pop(1)\n"
    "def too_deep(code):\n"
    "    try: exec(code, globals())\n"
    "    except (RecursionError, MemoryError): return\n" /* MemoryError is the parser's */
    "    finally: empty()\n"
    "    raise AssertionError(code)\n";

static void *go_deep(void *unused)
{
    char code[1000];
    for (size_t i = 0; i < COUNT(deep); i++) {
        snprintf(code, sizeof code, "too_deep(\"\"\"%s\"\"\")", deep[i]);
        CHECK_RUN(vm, code);
    }
    CHECK_RUN(vm, "compile('[' * 150 + ']' * 150, 'x', 'eval')"); /* the parser's depth has its own bound */
    CHECK_RUN(vm, "import ast, dataclasses, decimal, functools, logging, typing\nsum(range(1000))");
    return unused;
}

/* Works, or is refused with a number. */
static void *go_deep_if_it_can_be(void *refused)
{
    if (PyVMRun_SimpleString(vm, "pass") == 0) {
        for (int i = 0; i < 3; i++)
            CHECK_RUN(vm, "too_deep('import json; json.loads(\"[\" * 100000)')");
        return NULL;
    }
    CHECK(strstr(PyVM_LastError()->message, "needs ") && strstr(PyVM_LastError()->message, "bytes of stack"));
    CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, "PyVMRun_SimpleString");
    CHECK(PyVM_Attach(vm) == PYVM_ERROR_UNSUPPORTED);
    CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, "PyVM_Attach");
    *(bool *)refused = true;
    return NULL;
}

/* With memory of its own: libc would give a thread a larger stack that another one has left. */
static void on_stack(size_t kilobytes, void *(*work)(void *), void *argument)
{
    enum { GUARD = 65536 };
    pthread_attr_t attributes;
    pthread_t thread;
    size_t size = kilobytes * 1024;
    char *memory = mmap(NULL, GUARD + size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(memory != MAP_FAILED && mprotect(memory, GUARD, PROT_NONE) == 0);
    REQUIRE(pthread_attr_init(&attributes) == 0 && pthread_attr_setstack(&attributes, memory + GUARD, size) == 0);
    REQUIRE(pthread_create(&thread, &attributes, work, argument) == 0 && pthread_join(thread, NULL) == 0);
    pthread_attr_destroy(&attributes);
    munmap(memory, GUARD + size);
}

static void stacks(PyVM *of_kind)
{
    static const size_t enough[] = {512, 1024, 8192}, small[] = {128, 192, 256, 384};
    PyVM_Info info = {.size = sizeof info};
    bool refused = false;
    vm = of_kind;
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK);
    define(vm, "call", call, NULL);
    CHECK_RUN(vm, prepare);
    for (size_t i = 0; i < COUNT(enough); i++)
        on_stack(enough[i], go_deep, NULL);
    for (size_t i = 0; i < COUNT(small); i++)
        on_stack(small[i], go_deep_if_it_can_be, &refused);
    CHECK(refused == (strcmp(info.version, "3.14") < 0));
    CHECK_RUN(vm, "sum(range(1000))");
}

int main(void)
{
    for_each_kind(stacks);
    return 0;
}
