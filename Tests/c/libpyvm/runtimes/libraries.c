/*
 * libraries.c: Python code opens libraries: in each kind of VM, ctypes.pythonapi is the VM's own libpython, and
 * RTLD_GLOBAL works.
 */
#include "support/kinds.h"

/* Would it call another libpython, it would find another version there, or another interpreter. */
static const char own_libpython[] =
    "import ctypes, os, sys\n"
    "api = ctypes.pythonapi\n"
    "api.Py_GetVersion.restype = ctypes.c_char_p\n"
    "assert api.Py_GetVersion().decode() == sys.version, api.Py_GetVersion()\n"
    "api.PyImport_ImportModule.restype = ctypes.py_object\n"
    "assert api.PyImport_ImportModule(b'__main__').__dict__ is globals()\n"
    "api.PyErr_SetString.argtypes = [ctypes.py_object, ctypes.c_char_p]\n"
    "try: api.PyErr_SetString(KeyError, b'by hand')\n"
    "except KeyError as e: assert e.args == ('by hand',)\n"
    "else: raise AssertionError\n"
    "other = ctypes.PyDLL(None).PyThreadState_GetInterpreter\n"
    "other.restype = current = ctypes.c_void_p\n"
    "state = ctypes.PyDLL('').PyThreadState_Get\n"
    "state.restype = ctypes.c_void_p\n"
    "interpreter = api.PyInterpreterState_Get\n"
    "interpreter.restype = ctypes.c_void_p\n"
    "assert other(ctypes.c_void_p(state())) == interpreter()\n"
    "assert ctypes.CDLL(None).getpid() == os.getpid()\n";

/*
 * libresolv is part of glibc, and nothing here needs it. In the program's list of libraries it has to be only after it
 * was opened with RTLD_GLOBAL.
 */
static const char globally[] =
    "import _ctypes, ctypes, os, sys\n"
    "def is_global():\n"
    "    return hasattr(ctypes.CDLL(None), 'ns_datetosecs')\n"
    "name = 'libresolv.so.2'\n"
    "local = ctypes.CDLL(name)\n"
    "before = is_global()\n"
    "for i in range(3):\n"
    "    opened = ctypes.CDLL(name, mode=ctypes.RTLD_GLOBAL)\n"
    "    assert is_global() and opened.ns_datetosecs\n"
    "    _ctypes.dlclose(opened._handle)\n"
    "for mode in 0, ctypes.RTLD_GLOBAL:\n"
    "    try: ctypes.CDLL('libof-nobody.so', mode=mode)\n"
    "    except OSError as e: assert 'libof-nobody.so' in str(e), e\n"
    "    else: raise AssertionError\n";

/* Extension modules, as numerical libraries are imported, and as a second one of the same file. */
static const char modules_globally[] =
    "import os, sys\n"
    "old = sys.getdlopenflags()\n"
    "sys.setdlopenflags(os.RTLD_NOW | os.RTLD_GLOBAL)\n"
    "import _sqlite3, _ssl, _json\n"
    "for name in '_sqlite3', '_json': del sys.modules[name]\n"
    "import _json\n"
    "sys.setdlopenflags(old)\n"
    "assert sys.getdlopenflags() == old\n";

/* On 3.12 an own-gil VM has no _ctypes. */
static int has_ctypes(PyVM *vm)
{
    CHECK_RUN(vm,
              "try: import _ctypes\n"
              "except ImportError as e: there = 0; assert 'subinterpreters' in str(e), e\n"
              "else: there = 1\n");
    return (int)global_long(vm, "there");
}

static void test_kind(PyVM *vm)
{
    CHECK_RUN(vm, modules_globally);
    if (!has_ctypes(vm))
        return;
    CHECK_RUN(vm, own_libpython);
    CHECK_RUN(vm, globally);
}

/* Beside each other: each finds its own, and what is global in one is not so in another. */
static void test_beside(void)
{
    PyVM *shared = new_vm_of(PYVM_KIND_SHARED_GIL), *one = new_vm_of(PYVM_KIND_ISOLATED);
    PyVM *other = new_vm_of(PYVM_KIND_ISOLATED);
    CHECK_RUN(one, globally);
    CHECK_RUN(one, own_libpython);
    CHECK_RUN(other, own_libpython);
    CHECK_RUN(shared, own_libpython);
    CHECK_RUN(other, globally);
    CHECK_RUN(other, "assert not before\n");
    CHECK(PyVM_Close(one) == PYVM_OK && PyVM_Close(shared) == PYVM_OK);
    CHECK_RUN(other, own_libpython);
    CHECK(PyVM_Close(other) == PYVM_OK);
}

int main(void)
{
    if (CAN_ISOLATE)
        test_beside();
    for_each_kind(test_kind);
    return 0;
}
