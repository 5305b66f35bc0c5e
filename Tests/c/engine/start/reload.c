/*
 * reload.c: what an engine says of modules that cannot be loaded again after a stop and a start.
 */
#include "support/starting.h"

#include <stdlib.h>
#include <string.h>

static char names[4096];

static int spoilers_after(const char *code)
{
    engine->acquire(engine->main_state());
    PyErr_SetString(PyExc_KeyError, "older");
    int count = engine->spoilers(names, sizeof names);
    CHECK(raised(PyExc_KeyError, "'older'"));
    Py_XDECREF(run(code, "result"));
    CHECK(!PyErr_Occurred());
    count = engine->spoilers(names, sizeof names) - count;
    engine->release();
    return count;
}

static int has_file(const char *module)
{
    char code[200];
    snprintf(code, sizeof code,
             "import importlib.util; spec = importlib.util.find_spec('%s'); "
             "result = bool(spec and spec.has_location)",
             module);
    engine->acquire(engine->main_state());
    PyObject *result = run(code, "result");
    engine->release();
    return result == Py_True;
}

#if PY_VERSION_HEX >= 0x030C0000
#define SLOTS(value)                             \
    {                                            \
        {Py_mod_multiple_interpreters, (value)}, \
        {                                        \
            0, NULL                              \
        }                                        \
    }
/* With the number that the module slot has in PyVM's headers, and had in CPython's before 3.15. */
static PyModuleDef_Slot numbered[] = {{3, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED}, {0, NULL}};
static PyModuleDef_Slot refusing[] = SLOTS(Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED);
static PyModuleDef_Slot sharing[] = SLOTS(Py_MOD_MULTIPLE_INTERPRETERS_SUPPORTED);
static PyModuleDef_Slot separate[] = SLOTS(Py_MOD_PER_INTERPRETER_GIL_SUPPORTED);
#else
static PyModuleDef_Slot refusing[] = {{0, NULL}}, numbered[] = {{0, NULL}}, sharing[] = {{0, NULL}},
                        separate[] = {{0, NULL}};
#endif
static PyModuleDef_Slot silent[] = {{0, NULL}};

#define DEFINE_MODULE(name)                                                   \
    static struct PyModuleDef name##_definition = {                           \
        PyModuleDef_HEAD_INIT, #name, NULL, 0, NULL, name, NULL, NULL, NULL}; \
    static PyObject *make_##name(void)                                        \
    {                                                                         \
        return PyModuleDef_Init(&name##_definition);                          \
    }
DEFINE_MODULE(refusing)
DEFINE_MODULE(sharing)
DEFINE_MODULE(separate)
DEFINE_MODULE(silent)
DEFINE_MODULE(numbered)

static struct PyModuleDef old_definition = {PyModuleDef_HEAD_INIT, "old", NULL, -1, NULL, NULL, NULL, NULL, NULL};

static PyObject *make_old(void)
{
    return PyModule_Create(&old_definition);
}

/* Modules that nobody has tried: what they say of themselves counts, if they are from a file. */
static void test_spoilers_of_others(void)
{
    const struct _inittab modules[] = {{"refusing", make_refusing},
                                       {"sharing", make_sharing},
                                       {"separate", make_separate},
                                       {"silent", make_silent},
                                       {"numbered", make_numbered},
                                       {"old", make_old},
                                       {NULL, NULL}};
    CHECK(start_as(&(pyvm_start){.restarts = 1, .modules = modules}) == 0);
    CHECK(spoilers_after("import refusing, sharing, separate, silent, numbered, old; result = None") == 0);
    const char *from_file =
        "for module in refusing, sharing, separate, silent, numbered, old:\n"
        "    module.__spec__.origin = '/there/%s.so' % module.__name__\n"
        "result = None";
    int can_say = engine->python >= 0x030C; /* before, no module can */
    CHECK(spoilers_after(from_file) == (can_say ? 3 : 6));
    CHECK(strstr(names, "refusing") && strstr(names, "silent") && strstr(names, "old"));
    CHECK((strstr(names, "sharing") != NULL) == !can_say && (strstr(names, "separate") != NULL) == !can_say);
    CHECK((strstr(names, "numbered") != NULL) == !can_say);
    engine->acquire(engine->main_state());
    int count = engine->spoilers(names, sizeof names);
    char few[8] = "";
    CHECK(engine->spoilers(few, sizeof few) == count && strlen(few) == sizeof few - 1 && strncmp(few, names, 7) == 0);
    CHECK(engine->spoilers(NULL, 0) == count);
    engine->release();
    CHECK(engine->stop(why) == 1); /* these are made up, so it starts again below */
}

/* A file's module under a name that is not the standard library's. */
static void test_spoiler_in_file(void)
{
    CHECK(start() == 0);
    int is_there = has_file("readline");
    if (is_there) {
        CHECK(spoilers_after("import importlib.util, sys\n"
                             "spec = importlib.util.find_spec('readline')\n"
                             "spec = importlib.util.spec_from_file_location('strange.readline', spec.origin)\n"
                             "result = sys.modules['strange.readline'] = importlib.util.module_from_spec(spec)\n"
                             "spec.loader.exec_module(result)\n") == 1);
        CHECK(strcmp(names, "strange.readline") == 0);
    } else
        printf("no readline in a file: left out\n");
    CHECK(engine->stop(why) == is_there);
}

/* Functions of modules in C know the names of their arguments at each start. */
static void test_keywords(void)
{
    static const char code[] =
        "import array, bisect, hashlib, math, select, struct, zlib\n"
        "assert bisect.bisect([1, 2, 3], x=2, lo=0) == 2 and math.isclose(a=1, b=1, rel_tol=0.1)\n"
        "assert hashlib.md5(b'a', usedforsecurity=False).digest_size == 16\n"
        "assert zlib.decompress(zlib.compress(b'a', level=3), bufsize=9) == b'a'\n"
        "try: bisect.bisect([1], strange=1)\n"
        "except TypeError as error: result = 'missing' in str(error)\n";
    /* As it ends, for the first time. */
    static const char at_end[] =
        "class Ends:\n"
        "    def __del__(self, unpack=struct.unpack_from):\n"
        "        unpack('i', buffer=b'1234', offset=0)\n"
        "ends = Ends()\n"
        "result = True\n";
    for (int turn = 0; turn < 4; turn++) {
        REQUIRE(start() == 0);
        CHECK(gives(code, "True"));
        CHECK(gives(at_end, "True"));
        CHECK(stop() == 0);
    }
}

static PyTypeObject own_type = {.tp_name = "own.Type", .tp_flags = Py_TPFLAGS_DEFAULT};

/* A static type has no version of an earlier start, which another type may have now. */
static void test_versions(void)
{
    for (int turn = 0; turn < 3 && PY_VERSION_HEX >= 0x030C0000; turn++) {
        REQUIRE(start() == 0);
        engine->acquire(engine->main_state());
        CHECK(PyType_Ready(&own_type) == 0);
        Py_XDECREF(PyObject_GetAttrString((PyObject *)&own_type, "__init__"));
        CHECK(own_type.tp_version_tag != 0);
        engine->release();
        CHECK(stop() == 0);
        CHECK(own_type.tp_version_tag == 0);
    }
}

static void test_spoilers_of_standard_library(void)
{
    CHECK(start() == 0);
    CHECK(spoilers_after("import sys, types; sys.modules['empty'] = None; sys.modules[1] = 2; result = None\n"
                         "class Strange:\n"
                         "    def __getattr__(self, name): raise OSError(name)\n"
                         "sys.modules['strange'] = Strange()\n"
                         "sys.modules['nothing.so'] = types.ModuleType('nothing.so')") == 0);
    CHECK(spoilers_after("import json, re, threading, collections, functools; result = None") == 0);
    int uses_static_module = Py_Version < 0x030C05F0;
    CHECK(spoilers_after("import datetime; result = datetime.datetime.strptime('2007', '%Y')") >= uses_static_module);
    CHECK((strstr(names, "_strptime") != NULL) == uses_static_module);
    spoilers_after("import zoneinfo, hashlib; result = None");
    CHECK((strstr(names, "_zoneinfo") != NULL) == (Py_Version < 0x030C0000));
    CHECK(strstr(names, "_hashlib") == NULL);
    /* No stop: where they spoil it, this libpython is not fit for more. */
}

static void test_numpy(void)
{
    engine->acquire(engine->main_state());
    PyObject *numpy = PyImport_ImportModule("numpy");
    PyErr_Clear();
    engine->release();
    if (!numpy) {
        printf("no numpy for this CPython: left out\n");
        return;
    }
    CHECK(spoilers_after("result = None") == 0);
    CHECK(strstr(names, "numpy._core._multiarray_umath") != NULL);
}

int main(void)
{
    engine = pyvm_engine_get();
    test_spoilers_of_others();
    test_spoiler_in_file();
    test_keywords();
    test_versions();
    test_spoilers_of_standard_library();
    test_numpy();
    fflush(stdout);
    _Exit(check_failures != 0);
}
