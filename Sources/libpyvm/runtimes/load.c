/*
 * load.c: loads a libpython, and the engine built for its version from beside libpyvm.
 * libpython goes in globally, or first into a namespace of its own: engine and extension modules are linked against no
 * libpython, and find its symbols in what is global where they are.
 */
#include "libpyvm/runtimes/load.h"

#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/copy_libc.h"

/* ISO C has no conversion from what dlsym returns to a function pointer; POSIX promises that the bits are the same. */
void pyvm_get_function(void *library, const char *name, void *function)
{
    void *symbol = dlsym(library, name);
    memcpy(function, &symbol, sizeof symbol);
}

/* ---- Apart ----------------------------------------------------------------------------------------------------- */

/*
 * What may go again, and private copies, are loaded in a thread that does nothing else and never ends. libpython's
 * initializers take a pthread key and set it (mimalloc's, from 3.13 on). Of a libpython that is gone the destructor would be
 * called all the same when the thread ends; and a copy takes its key before home.c can keep the copy's apart, so that in
 * a thread of the program the value would be another library's. Where nothing was loaded the thread ends.
 */
typedef struct loading {
    Lmid_t namespace;
    const char *path;
    void *library;
    char reason[PYVM_WHY];
    pthread_mutex_t lock;
    pthread_cond_t changed;
    bool done;
} loading;

static void *load(void *argument)
{
    loading *loading = argument;
    void *library = dlmopen(loading->namespace, loading->path, RTLD_NOW | RTLD_LOCAL);
    const char *reason = library ? NULL : dlerror();
    pthread_mutex_lock(&loading->lock);
    loading->library = library;
    snprintf(loading->reason, sizeof loading->reason, "%s", reason ? reason : "unknown reason");
    loading->done = true;
    pthread_cond_signal(&loading->changed);
    pthread_mutex_unlock(&loading->lock);
    while (library)
        pause();
    return NULL;
}

/* The library, or NULL with the reason in why[PYVM_WHY]. */
static void *load_apart(Lmid_t namespace, const char *path, char *why)
{
    loading loading = {namespace, path, NULL, "", PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, false};
    pthread_t thread;
    if (pthread_create(&thread, NULL, load, &loading) != 0 || pthread_detach(thread) != 0) {
        snprintf(why, PYVM_WHY, "a thread to load it in cannot be made");
        return NULL;
    }
    pthread_mutex_lock(&loading.lock);
    while (!loading.done)
        pthread_cond_wait(&loading.changed, &loading.lock);
    pthread_mutex_unlock(&loading.lock);
    snprintf(why, PYVM_WHY, "%s", loading.reason);
    return loading.library;
}

/* ---- What it is ---------------------------------------------------------------------------------------------- */

static bool read_version(void *library, pyvm_python *python, bool *free_threaded)
{
    const char *(*get_version)(void) = NULL;
    pyvm_get_function(library, "Py_GetVersion", &get_version);
    if (!get_version)
        return false;
    const char *version = get_version(); /* "3.11.2 (main, ...) [GCC 12.2.0]"; works before Py_Initialize */
    *free_threaded = strstr(version, "free-threading") != NULL;
    size_t length = strcspn(version, " +");
    if (length >= sizeof python->version)
        length = sizeof python->version - 1;
    char *end = NULL;
    python->python = (unsigned)strtoul(version, &end, 10) << 8;
    if (*end == '.')
        python->python |= (unsigned)strtoul(end + 1, NULL, 10);
    memcpy(python->version, version, length);
    python->version[length] = '\0';
    return true;
}

static bool check_opened(pyvm_python *python, void *library, const char *function)
{
    bool free_threaded = false;
    if (!read_version(library, python, &free_threaded))
        pyvm_fail(PYVM_ERROR_PYTHON, function, "%s is not a libpython: it has no Py_GetVersion", python->libpython);
    else if (python->python < (0x0300 | PYVM_OLDEST) || python->python > (0x0300 | PYVM_NEWEST))
        pyvm_fail(PYVM_ERROR_PYTHON, function, "%s is CPython %s; this library works with 3.%d to 3.%d",
                  python->libpython, python->version, PYVM_OLDEST, PYVM_NEWEST);
    else if (free_threaded)
        pyvm_fail(PYVM_ERROR_PYTHON, function, "%s is a free-threaded CPython %s, which has no GIL to give each VM; "
                  "name an ordinary build", python->libpython, python->version);
    else
        return true;
    python->version[0] = '\0';
    return false;
}

bool pyvm_check_library(pyvm_python *python, const char *function)
{
    char why[PYVM_WHY];
    void *library = load_apart(LM_ID_BASE, python->libpython, why);
    if (!library) {
        pyvm_fail(PYVM_ERROR_PYTHON, function, "libpython does not load: %s", why);
        return false;
    }
    bool good = check_opened(python, library, function);
    dlclose(library);
    return good;
}

bool pyvm_check_present(pyvm_python *python, const char *function)
{
    return check_opened(python, RTLD_DEFAULT, function);
}

/* ---- Engines ------------------------------------------------------------------------------------------------ */

/* PYVM_ENGINES, or the folder pyvm beside libpyvm.so itself. */
char *pyvm_engine_path(unsigned python)
{
    static const char here; /* something of libpyvm's, to find libpyvm by */
    Dl_info self;
    const char *folder = getenv("PYVM_ENGINES");
    if (folder && *folder)
        return pyvm_format("%s/engine-3.%u.so", folder, python & 0xFF);
    if (!dladdr(&here, &self))
        return NULL;
    const char *slash = strrchr(self.dli_fname, '/');
    return pyvm_format("%.*spyvm/engine-3.%u.so", slash ? (int)(slash + 1 - self.dli_fname) : 0, self.dli_fname,
                       python & 0xFF);
}

static bool check_engine(const pyvm_engine *engine, const pyvm_python *python, const char *path, const char *function)
{
    const char *rebuild = "; build libpyvm and its engines from the same sources";
    if (engine->abi != PYVM_ENGINE_ABI || engine->size != sizeof *engine)
        pyvm_fail(PYVM_ERROR_ENGINE, function, "engine %s has interface %u, libpyvm needs %u%s", path, engine->abi,
                  PYVM_ENGINE_ABI, rebuild);
    else if (engine->table != PYVM_TABLE_FINGERPRINT)
        pyvm_fail(PYVM_ERROR_ENGINE, function, "engine %s has another function table than libpyvm%s", path, rebuild);
    else if (engine->python != python->python)
        pyvm_fail(PYVM_ERROR_ENGINE, function, "engine %s was built for CPython %s; the libpython loaded is %s", path,
                  engine->built, python->version);
    else
        return true;
    return false;
}

static int *errno_of_caller(void)
{
    return &errno;
}

static bool take_engine(pyvm_runtime *runtime, const pyvm_python *python, void *library, const char *path,
                        const char *function)
{
    pyvm_engine_get_function get = NULL;
    if (library)
        pyvm_get_function(library, PYVM_ENGINE_SYMBOL, &get);
    if (!get) {
        const char *reason = dlerror();
        pyvm_fail(PYVM_ERROR_ENGINE, function, "the engine for CPython %s does not load: %s", python->version,
                  reason ? reason : "it is not an engine of PyVM");
        return false;
    }
    if (!check_engine(get(), python, path, function))
        return false;
    runtime->engine = get();
    runtime->engine->connect(errno_of_caller);
    return true;
}

/* The path of the engine, which is there; NULL with the error noted. To be freed. */
static char *find_engine(const pyvm_python *python, const char *function)
{
    char *path = pyvm_engine_path(python->python);
    if (!path) {
        pyvm_fail_memory(function);
    } else if (access(path, R_OK) != 0) {
        pyvm_fail(PYVM_ERROR_ENGINE, function, "no engine for CPython %s: %s does not exist; "
                  "build it with: make engines PYTHON=3.%u", python->version, path, python->python & 0xFF);
        free(path);
        path = NULL;
    }
    return path;
}

bool pyvm_load_engine(pyvm_runtime *runtime, const pyvm_python *python, const char *function)
{
    char *path = find_engine(python, function);
    bool loaded = path && take_engine(runtime, python, dlopen(path, RTLD_NOW | RTLD_LOCAL), path, function);
    free(path);
    return loaded;
}

/* ---- In the process's namespace ----------------------------------------------------------------------------- */

bool pyvm_load(pyvm_runtime *runtime, const pyvm_python *python, const char *function)
{
    char *path = find_engine(python, function);
    bool good = path && dlopen(python->libpython, RTLD_NOW | RTLD_GLOBAL | RTLD_NODELETE);
    if (path && !good)
        pyvm_fail(PYVM_ERROR_PYTHON, function, "libpython does not load: %s", dlerror());
    free(path);
    return good && pyvm_load_engine(runtime, python, function);
}

/* ---- In a namespace of its own ------------------------------------------------------------------------------ */

static int no_room(const char *reason, int copies, const char *function)
{
    bool is_tls = strstr(reason, "static TLS") != NULL;
    if (!is_tls && !strstr(reason, "no more namespaces"))
        return pyvm_fail(PYVM_ERROR_PYTHON, function, "a private copy of libpython does not load: %s", reason);
    return pyvm_fail(PYVM_ERROR_COPIES, function, "%d private copies of libpython are loaded and no further one fits: "
                     "%s. Copies stay loaded and are used again when an isolated VM is closed.%s", copies, reason,
                     is_tls ? " To have room for more (15 are the most), start the process with "
                     "GLIBC_TUNABLES=glibc.rtld.optional_static_tls=16384 in its environment" :
                     " That many is the most that the C library's dynamic linker can hold");
}

static bool furnish_copy(pyvm_runtime *runtime, const pyvm_python *python, void *library, const char *path,
                         const char *function)
{
    char why[PYVM_WHY] = "";
    Lmid_t namespace = LM_ID_BASE;
    dlinfo(library, RTLD_DI_LMID, &namespace);
    if (!take_engine(runtime, python, dlmopen(namespace, path, RTLD_NOW | RTLD_LOCAL), path, function))
        return false;
    runtime->home = pyvm_home_open(library, why);
    if (!runtime->home)
        pyvm_fail(PYVM_ERROR_START, function, "a private copy of CPython %s cannot be used: %s", python->version, why);
    return runtime->home != NULL;
}

int pyvm_load_copy(pyvm_runtime *runtime, const pyvm_python *python, const char *function)
{
    char *path = find_engine(python, function);
    if (!path)
        return PYVM_ERROR_ENGINE;
    char why[PYVM_WHY];
    void *library = load_apart(LM_ID_NEWLM, python->libpython, why);
    int code = PYVM_OK;
    if (!library)
        code = no_room(why, runtime->copy - 1, function);
    else if (!furnish_copy(runtime, python, library, path, function)) {
        code = PyVM_LastError()->code; /* nothing has run in it, so it can still go */
        if (!runtime->home)
            dlclose(library);
    }
    free(path);
    return code;
}
