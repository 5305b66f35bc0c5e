/*
 * things.c: the things of a process, one after the other. All need a current state, for some ask Python.
 */
#include "engine/process/things.h"

#include "contract/count.h"
#include "engine/python/imported.h"

#include <limits.h>
#include <locale.h>
#include <libintl.h>
#include <marshal.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

static pyvm_value value_of(const void *bytes, size_t size)
{
    pyvm_value value = {size, bytes ? malloc(size) : NULL};
    if (!value.bytes)
        return (pyvm_value){0, NULL};
    memcpy(value.bytes, bytes, size);
    return value;
}

static pyvm_value value_of_text(const char *text)
{
    return value_of(text, text ? strlen(text) + 1 : 0);
}

void pyvm_things_free(pyvm_value *value)
{
    free(value->bytes);
    *value = (pyvm_value){0, NULL};
}

bool pyvm_things_are_same(const pyvm_value *one, const pyvm_value *other)
{
    return one->bytes && other->bytes && one->size == other->size && memcmp(one->bytes, other->bytes, one->size) == 0;
}

/* ---- The kernel's -------------------------------------------------------------------------------------------- */

static pyvm_value get_directory(int number)
{
    char path[PATH_MAX];
    (void)number;
    return value_of_text(getcwd(path, sizeof path));
}

static void put_directory(int number, const pyvm_value *value)
{
    (void)number;
    if (chdir(value->bytes) != 0)
        return; /* it is gone: then the VM's stays */
}

/* umask itself can only be read by setting it, and another thread may make a file meanwhile. */
static pyvm_value get_umask(int number)
{
    (void)number;
    char line[200];
    unsigned mask = 0;
    bool found = false;
    FILE *file = fopen("/proc/self/status", "re");
    while (file && !found && fgets(line, sizeof line, file))
        found = sscanf(line, "Umask: %o", &mask) == 1;
    if (file)
        fclose(file);
    return value_of(found ? &mask : NULL, sizeof mask);
}

static void put_umask(int number, const pyvm_value *value)
{
    unsigned mask;
    (void)number;
    memcpy(&mask, value->bytes, sizeof mask);
    umask((mode_t)mask);
}

static pyvm_value get_limit(int number)
{
    struct rlimit limit = {0, 0};
    return value_of(getrlimit((__rlimit_resource_t)number, &limit) == 0 ? &limit : NULL, sizeof limit);
}

static void put_limit(int number, const pyvm_value *value)
{
    struct rlimit limit, now;
    memcpy(&limit, value->bytes, sizeof limit);
    if (setrlimit((__rlimit_resource_t)number, &limit) == 0 || getrlimit((__rlimit_resource_t)number, &now) != 0)
        return;
    if (limit.rlim_cur > now.rlim_max) /* only root raises a hard limit again */
        limit.rlim_cur = now.rlim_max;
    limit.rlim_max = now.rlim_max;
    setrlimit((__rlimit_resource_t)number, &limit);
}

/* As the kernel knows it: glibc's mask has room for more signals, and the rest of it is not set. */
static pyvm_value get_signal(int number)
{
    enum { MASK = 8 };
    struct sigaction action, known;
    memset(&known, 0, sizeof known);
    if (sigaction(number, NULL, &action) != 0)
        return value_of(NULL, 0);
    known.sa_handler = action.sa_handler; /* the first member, also of handlers with three arguments */
    known.sa_flags = action.sa_flags;
    memcpy(&known.sa_mask, &action.sa_mask, MASK);
    return value_of(&known, sizeof known);
}

static void put_signal(int number, const pyvm_value *value)
{
    struct sigaction action;
    memcpy(&action, value->bytes, sizeof action);
    sigaction(number, &action, NULL);
}

/* Of a timer that runs, the time that is left always changes: so only that it runs, and its interval. */
typedef struct timer {
    bool runs;
    struct timeval interval;
} timer;

static pyvm_value get_timer(int number)
{
    struct itimerval now;
    timer timer;
    memset(&timer, 0, sizeof timer);
    if (getitimer((__itimer_which_t)number, &now) != 0)
        return value_of(NULL, 0);
    timer.runs = now.it_value.tv_sec || now.it_value.tv_usec;
    timer.interval = now.it_interval;
    return value_of(&timer, sizeof timer);
}

/* A single shot of the program's, which the VM has overwritten, does not come again. */
static void put_timer(int number, const pyvm_value *value)
{
    timer timer;
    memcpy(&timer, value->bytes, sizeof timer);
    struct itimerval again = {timer.interval, timer.interval};
    setitimer((__itimer_which_t)number, &again, NULL);
}

/* ---- libc's -------------------------------------------------------------------------------------------------- */

static pyvm_value get_locale(int number)
{
    (void)number;
    return value_of_text(setlocale(LC_ALL, NULL));
}

static void put_locale(int number, const pyvm_value *value)
{
    (void)number;
    setlocale(LC_ALL, value->bytes);
}

static pyvm_value get_domain(int number)
{
    (void)number;
    return value_of_text(textdomain(NULL));
}

static void put_domain(int number, const pyvm_value *value)
{
    (void)number;
    textdomain(value->bytes);
}

/* ---- libpython's --------------------------------------------------------------------------------------------- */

/* readline and tkinter set them when they are imported. */
enum { READLINE, INPUT, HOOKS };

static pyvm_value get_hook(int number)
{
    if (number == READLINE)
        return value_of(&PyOS_ReadlineFunctionPointer, sizeof PyOS_ReadlineFunctionPointer);
    return value_of(&PyOS_InputHook, sizeof PyOS_InputHook);
}

static void put_hook(int number, const pyvm_value *value)
{
    if (number == READLINE)
        memcpy(&PyOS_ReadlineFunctionPointer, value->bytes, sizeof PyOS_ReadlineFunctionPointer);
    else
        memcpy(&PyOS_InputHook, value->bytes, sizeof PyOS_InputHook);
}

static pyvm_value get_setting(const char *module, const char *function)
{
    PyObject *getter = pyvm_imported_attribute(module, function);
    PyObject *object = getter ? PyObject_CallNoArgs(getter) : NULL;
    PyObject *bytes = object ? PyMarshal_WriteObjectToString(object, Py_MARSHAL_VERSION) : NULL;
    pyvm_value value = {0, NULL};
    if (bytes)
        value = value_of(PyBytes_AS_STRING(bytes), (size_t)PyBytes_GET_SIZE(bytes));
    Py_XDECREF(bytes);
    Py_XDECREF(object);
    Py_XDECREF(getter);
    PyErr_Clear();
    return value;
}

static void put_setting(const char *module, const char *function, const pyvm_value *value)
{
    PyObject *setter = pyvm_imported_attribute(module, function);
    PyObject *object = setter ? PyMarshal_ReadObjectFromString(value->bytes, (Py_ssize_t)value->size) : NULL;
    PyObject *done = object ? PyObject_CallOneArg(setter, object) : NULL;
    Py_XDECREF(done);
    Py_XDECREF(object);
    Py_XDECREF(setter);
    PyErr_Clear();
}

static pyvm_value get_switching(int number)
{
    (void)number;
    return get_setting("sys", "getswitchinterval");
}

static void put_switching(int number, const pyvm_value *value)
{
    (void)number;
    put_setting("sys", "setswitchinterval", value);
}

static pyvm_value get_timeout(int number)
{
    (void)number;
    return get_setting("_socket", "getdefaulttimeout");
}

static void put_timeout(int number, const pyvm_value *value)
{
    (void)number;
    put_setting("_socket", "setdefaulttimeout", value);
}

/* -------------------------------------------------------------------------------------------------------------- */

enum { HANDLER = sizeof(void *) }; /* decides for a signal: libreadline puts it back with other flags */

/* The members of pyvm_thing, but for the functions: these are get_NAME and put_NAME. */
#define THINGS(THING)                                         \
    THING(PYVM_THING_DIRECTORY, 0, 1, true, 0, directory)     \
    THING(PYVM_THING_UMASK, 0, 1, true, 0, umask)             \
    THING(PYVM_THING_LIMITS, 0, RLIM_NLIMITS, true, 0, limit) \
    THING(PYVM_THING_SIGNALS, 1, 64, true, HANDLER, signal)   \
    THING(PYVM_THING_TIMERS, 0, 3, true, 0, timer)            \
    THING(PYVM_THING_LOCALE, 0, 1, false, 0, locale)          \
    THING(PYVM_THING_DOMAIN, 0, 1, false, 0, domain)          \
    THING(PYVM_THING_HOOKS, 0, HOOKS, false, 0, hook)         \
    THING(PYVM_THING_SWITCHING, 0, 1, false, 0, switching)    \
    THING(PYVM_THING_TIMEOUT, 0, 1, false, 0, timeout)

#define ROW(bit, first, count, is_kernels, decisive, name) \
    {bit, first, count, is_kernels, decisive, get_##name, put_##name},
const pyvm_thing pyvm_things_all[] = {THINGS(ROW)};

#define PLUS_COUNT(bit, first, count, is_kernels, decisive, name) +count
_Static_assert(0 THINGS(PLUS_COUNT) <= PYVM_PROCESS_PLACES, "each number of each thing has a place in the record");

const size_t pyvm_things_count = PYVM_COUNT(pyvm_things_all);
