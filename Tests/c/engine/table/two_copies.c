/*
 * two_copies.c: two libpythons in one process, each with an engine and, the second one, with a libc of its own: a
 * PyModuleDef works in both, and errno gets from this libc to the other and back.
 */
#include "support/python.h"

#include "engine/engine.h"

#include <dlfcn.h>
#include <errno.h>
#include <libgen.h>
#include <pthread.h>
#include <unistd.h>

/* As in C code that is compiled with none of the two's headers: the slots' numbers are those of all CPythons. */
static PyModuleDef_Slot slots[] = {{3, (void *)2}, {4, (void *)1}, {0, NULL}};
static PyModuleDef one_phase = {.m_base = {PyObject_HEAD_INIT(NULL) NULL, 0, NULL}, .m_name = "one", .m_size = 8};
static PyModuleDef two_phase = {.m_base = {PyObject_HEAD_INIT(NULL) NULL, 0, NULL}, .m_name = "two", .m_slots = slots};

static void use_definitions(const PyVM_API *api)
{
    PyObject *module = api->PyVMModule_Create2(&one_phase, PYTHON_API_VERSION);
    CHECK(module != NULL && api->PyVMModule_GetDef(module) == &one_phase);
    CHECK(api->PyVMState_AddModule(module, &one_phase) == 0 && api->PyVMState_FindModule(&one_phase) == module);
    CHECK(api->PyVMState_RemoveModule(&one_phase) == 0 && api->PyVMState_FindModule(&one_phase) == NULL);
    api->PyVM_DecRef(module);
    PyObject *def = api->PyVMModuleDef_Init(&two_phase);
    CHECK(def != NULL && api->PyVM_TYPE(def) == api->PyVMModuleDef_Type());
}

static void use_errno(const PyVM_API *api)
{
    errno = ENOENT;
    CHECK(api->PyVMErr_SetFromErrno(api->PyVMExc_OSError()) == NULL);
    PyObject *type, *value, *traceback;
    api->PyVMErr_Fetch(&type, &value, &traceback);
    api->PyVMErr_NormalizeException(&type, &value, &traceback);
    PyObject *number = api->PyVMObject_GetAttrString(value, "errno");
    CHECK(api->PyVMLong_AsLong(number) == ENOENT);
    api->PyVM_DecRef(number);
    errno = 0;
    CHECK(api->PyVMOS_strtol("99999999999999999999999999", NULL, 10) == LONG_MAX && errno == ERANGE);
}

static void use(const PyVM_API *api)
{
    use_definitions(api);
    use_errno(api);
}

/* ---- The second libpython -------------------------------------------------------------------------------------- */

static void *open_copy(Lmid_t space, const char *path)
{
    void *library = dlmopen(space, path, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        check_failed(__FILE__, __LINE__, "%s", dlerror());
        check_end();
    }
    return library;
}

/* A function of the second libpython or libc, which has no parameters. */
static void *call(void *library, const char *name)
{
    void *(*function)(void);
    *(void **)&function = dlsym(library, name);
    return function();
}

/* The two libcs number their keys alike, but a thread has one place for each number: the second's begin further on. */
static void skip_keys(void *library)
{
    int (*create)(pthread_key_t *, void (*)(void *));
    *(void **)&create = dlsym(library, "pthread_key_create");
    pthread_key_t key;
    for (int i = 0; i < 20; i++)
        CHECK(create(&key, NULL) == 0);
}

static int *own_errno(void)
{
    return &errno;
}

/* The engine is where `make engines` puts it: the program is build/tests/engine-3.13/table/two_copies. */
static const pyvm_engine *open_engine(void *libpython, char *program)
{
    Lmid_t space;
    CHECK(dlinfo(libpython, RTLD_DI_LMID, &space) == 0);
    char path[4096];
    const char *folder = dirname(program);
    snprintf(path, sizeof path, "%s/../../../lib/pyvm/engine-%d.%d.so", folder, PY_MAJOR_VERSION, PY_MINOR_VERSION);
    const pyvm_engine *engine = call(open_copy(space, path), PYVM_ENGINE_SYMBOL);
    CHECK(engine != pyvm_engine_get());
    engine->connect(&(pyvm_services){.errno_of_caller = own_errno});
    return engine;
}

int main(int count, char **arguments)
{
    (void)count;
    const PyModuleDef one_before = one_phase, two_before = two_phase;
    Dl_info info;
    CHECK(dladdr((void *)(uintptr_t)Py_Initialize, &info) != 0);
    void *libpython = open_copy(LM_ID_NEWLM, info.dli_fname);
    skip_keys(libpython);
    const pyvm_engine *first = pyvm_engine_get(), *second = open_engine(libpython, arguments[0]);

    Py_Initialize();
    use(first->api);
    PyThreadState *state = PyEval_SaveThread();
    call(libpython, "Py_Initialize");
    use(second->api);
    call(libpython, "PyEval_SaveThread");
    PyEval_RestoreThread(state);
    use(first->api);
    CHECK(memcmp(&one_phase, &one_before, sizeof one_phase) == 0);
    CHECK(memcmp(&two_phase, &two_before, sizeof two_phase) == 0);

    fflush(stdout);
    _exit(check_failures != 0); /* a copy of libpython does not survive the end of its libc */
}
