/*
 * memory_freed.c: a VM that has ended leaves no memory, whatever objects of the package pyvm were in it. It is freed
 * only if no object is left; what CPython 3.12 and 3.13 leave of their own, PyVM frees. So it is with classes of
 * ctypes, which 3.11 and 3.12 would keep, with all that is to be found from them.
 */
#include <stdbool.h>

#include "support/memory.h"
#include "support/vm.h"

enum { FIRST = 6, MORE = 12, MOST = 200 }; /* kilobytes for each VM; one whose memory stays has some 2000 */

/* What the module of proxies has is freed by the last garbage collection: the type of proxies has functions. */
static const char *const codes[] = {
    "import pyvm._proxy",
    "import pyvm._proxy\npyvm._proxy.kept = pyvm.Channel(), pyvm.current()",
    "import pyvm._proxy\npyvm._proxy.kept = pyvm.pack(1)",
    "import pyvm._proxy\npyvm._proxy.kept = pyvm.blocking()",
    "import pyvm._proxy\npyvm._proxy.kept = pyvm.lend([])",
    "import pyvm._proxy\npyvm._proxy.kept = pyvm.strand(int), pyvm.strand(print, *range(9))",
};

static const char of_ctypes[] =
    "import ctypes\n"
    "class S(ctypes.Structure):\n"
    "    def f(self): pass\n"
    "S.f.large = b'x' * 2000000\n"
    "ctypes.POINTER(S)\n";

static PyVM_Kind kind = PYVM_KIND_OWN_GIL;

static PyVM *make(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    return PyVM_New(&config);
}

static void cycle(const char *code)
{
    PyVM *vm = make();
    REQUIRE(vm != NULL);
    CHECK_RUN(vm, code);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

static void cycles(const char *code, int count)
{
    for (int i = 0; i < count; i++)
        cycle(code);
}

static void leaves_nothing(const char *code)
{
    cycles(code, FIRST);
    long before = resident_kilobytes();
    cycles(code, MORE);
    long more = (resident_kilobytes() - before) / MORE;
    if (more > MOST)
        fprintf(stderr, "%ld kB of each VM are left after: %s\n", more, code);
    CHECK(more <= MOST);
}

/* CPython 3.11 has no such VMs. */
static bool has_them(void)
{
    PyVM *vm = make();
    if (!vm)
        return PyVM_LastError()->code != PYVM_ERROR_UNSUPPORTED;
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return true;
}

/* CPython 3.12 and 3.13 leave text of such VMs: 3.13 has 200 kilobytes. */
static void classes_of_ctypes(void)
{
    cycles(of_ctypes, FIRST);
    long before = resident_kilobytes();
    cycles(of_ctypes, MORE);
    CHECK(!MEMORY_TELLS || (resident_kilobytes() - before) / MORE < 1000);
}

/* The dict of pointer types is that of all. Whoever imports ctypes empties it, so they are made afterwards. */
static void pointers_of_others(void)
{
    PyVM *vm = make(), *other = make();
    REQUIRE(vm != NULL && other != NULL);
    CHECK_RUN(other, of_ctypes);
    CHECK_RUN(vm, of_ctypes);
    CHECK_RUN(other, "pointers = ctypes.POINTER(S), ctypes.POINTER(ctypes.c_int)");
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK_RUN(other, "assert pointers == (ctypes.POINTER(S), ctypes.POINTER(ctypes.c_int))");
    CHECK(PyVM_Close(other) == PYVM_OK);
}

int main(void)
{
    for (size_t i = 0; i < COUNT(codes) && MEMORY_TELLS && has_them(); i++)
        leaves_nothing(codes[i]);
    kind = PYVM_KIND_SHARED_GIL;
    classes_of_ctypes();
    pointers_of_others();
    return 0;
}
