/*
 * by_ctypes.c: front functions called by ctypes, with and without the GIL, also on threads that Python made; and
 * ctypes' own callbacks, which use PyGILState, find the interpreter they belong to.
 */
#include <dlfcn.h>
#include <stdint.h>

#include "support/vm.h"

/* PyDLL keeps the GIL during the call, CDLL lets go of it. */
static const char code[] =
    "import ctypes, threading\n"
    "def function(library):\n"
    "    function = library(path).PyVMRun_SimpleString\n"
    "    function.argtypes = [ctypes.c_void_p, ctypes.c_char_p]\n"
    "    return function\n"
    "holding, free = function(ctypes.PyDLL), function(ctypes.CDLL)\n"
    "under_ensure = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(ensuring)\n" /* lets go of the GIL */
    "me = object()\n"
    "@ctypes.CFUNCTYPE(ctypes.c_int)\n"
    "def whose():\n"
    "    return globals()['me'] is me and threading.get_ident()\n"
    "def work():\n"
    "    for i in range(100):\n"
    "        assert holding(own, b'x = 1') == 0\n"
    "        assert under_ensure(own) == 1\n"
    "        for vm in others:\n"
    "            assert holding(vm, b'x = 1') == 0\n"
    "            assert free(vm, b'x = 2') == 0\n"
    "        assert whose()\n"
    "threads = [threading.Thread(target=work) for i in range(4)]\n"
    "for t in threads: t.start()\n"
    "for t in threads: t.join()\n"
    "work()\n";

/* Called without the GIL by code that runs in the VM, as a library's callback would be: Ensure and Attach take it. */
static int under_ensure(PyVM *vm)
{
    PyGILState_STATE state = PyVMGILState_Ensure(vm);
    int works = state == PyGILState_UNLOCKED && PyVMRun_SimpleString(vm, "x = [3]") == 0;
    PyVMGILState_Release(vm, state);
    works = works && PyVM_Attach(vm) == PYVM_OK && PyVMRun_SimpleString(vm, "x = [4]") == 0;
    return works && PyVM_Detach(vm) == PYVM_OK && !PyVMGILState_Check(vm);
}

static void use(PyVM *vm, PyVM *other, PyVM *another)
{
    Dl_info library;
    char names[600];
    void *symbol = dlsym(RTLD_DEFAULT, "PyVM_New");
    REQUIRE(symbol != NULL && dladdr(symbol, &library) != 0);
    snprintf(names, sizeof names, "path, own, others, ensuring = '%s', %ju, [%ju, %ju], %ju", library.dli_fname,
             (uintmax_t)(uintptr_t)vm, (uintmax_t)(uintptr_t)other, (uintmax_t)(uintptr_t)another,
             (uintmax_t)(uintptr_t)under_ensure);
    CHECK_RUN(vm, names);
    CHECK_RUN(vm, code);
}

int main(void)
{
    PyVM *a = new_vm_of(PYVM_KIND_SHARED_GIL); /* with an own GIL, 3.12 refuses _ctypes */
    PyVM *b = new_vm_of(PYVM_KIND_SHARED_GIL);
    PyVM *c = new_vm();
    use(a, b, c);
    REQUIRE(PyVM_Attach(b) == PYVM_OK);
    use(b, a, c);
    CHECK(PyVM_Detach(b) == PYVM_OK);
    CHECK(PyVM_Close(a) == PYVM_OK && PyVM_Close(b) == PYVM_OK && PyVM_Close(c) == PYVM_OK);
    return 0;
}
