/*
 * soak.c: several CPythons in one process, sixteen threads that call all their VMs in every way there is, and VMs that
 * come and go beside them, for a given time.
 *
 *   soak SECONDS PYTHON[@HOME] ...
 *
 * PYTHON is what PyVM_Config.python may be; HOME is what PYTHONHOME has to be for it. Each gets three VMs: two of the
 * default kind, one of which lets go of its GIL between calls, and an isolated one. Every VM counts, in Python and
 * under a lock, how often it was used; at the end that has to be what the threads have counted themselves.
 */
#include "support/vm.h"
#include "support/memory.h"

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

enum { THREADS = 16, VMS_EACH = 3, MOST_PYTHONS = 8, MOST_VMS = MOST_PYTHONS * VMS_EACH };

static const char *pythons[MOST_PYTHONS];
static const char *homes[MOST_PYTHONS];
static int python_count;
static PyVM *vms[MOST_VMS];
static int vm_count;
static _Atomic long uses[MOST_VMS];
static _Atomic long turns, opened;
static double deadline;

/* ---- Time --------------------------------------------------------------------------------------------------- */

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* ---- What a VM has ------------------------------------------------------------------------------------------- */

static const char library[] =
    "import threading, re, json\n"
    "lock, count = threading.Lock(), 0\n"
    "def use():\n"
    "    global count\n"
    "    with lock: count += 1\n"
    "def work():\n"
    "    assert [c.isalpha() for c in 'a1'] == [True, False]\n"
    "    assert '%.3f' % float('1.5') == '1.500' and re.match('[a-z]+', 'abc')\n"
    "    assert json.loads(json.dumps({'a': [1, None]})) == {'a': [1, None]}\n"
    "    try: {}['missing']\n"
    "    except KeyError: use()\n"
    "def in_a_thread(*path):\n"
    "    failed = []\n"
    "    def run():\n"
    "        try: call_on(*path)\n"
    "        except BaseException as error: failed.append(error)\n"
    "    thread = threading.Thread(target=run)\n"
    "    thread.start()\n"
    "    thread.join()\n"
    "    assert not failed, failed\n";

static void use(int i)
{
    CHECK_RUN(vms[i], "work()");
    atomic_fetch_add(&uses[i], 1);
}

static int index_of(PyVM *vm, PyObject *number)
{
    long index = PyVMLong_AsLong(vm, number);
    CHECK(index >= 0 && index < vm_count);
    return (int)index;
}

/* call_on(first, ...): Python code in one VM has the next one used, and that calls on with what is left. */
static PyObject *call_on(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)kwargs, (void)data;
    Py_ssize_t count = PyVMTuple_Size(vm, args);
    CHECK(PyVM_Current() == vm && count > 0);
    char code[100] = "call_on(";
    int next = index_of(vm, PyVMTuple_GetItem(vm, args, 0));
    for (Py_ssize_t i = 1; i < count; i++)
        snprintf(code + strlen(code), sizeof code - strlen(code), "%d,", index_of(vm, PyVMTuple_GetItem(vm, args, i)));
    use(next);
    if (count > 1)
        CHECK_RUN(vms[next], strcat(code, ")"));
    CHECK(PyVM_Current() == vm);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static void furnish(PyVM *vm)
{
    CHECK_RUN(vm, library);
    PyObject *function = PyVM_DefineFunction(vm, "call_on", NULL, call_on, NULL, NULL);
    REQUIRE(function && PyVMModule_AddObjectRef(vm, PyVMImport_AddModule(vm, "__main__"), "call_on", function) == 0);
    PyVM_DecRef(vm, function);
}

static PyVM *open_on(int python, PyVM_Kind kind, int releases, int recycles)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.python = pythons[python];
    config.kind = kind;
    config.release_between_calls = releases;
    config.recycle = recycles;
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    furnish(vm);
    return vm;
}

/* ---- What a thread does --------------------------------------------------------------------------------------- */

/* Some three VMs, the same one among them now and then. */
typedef struct some {
    int a, b, c;
} some;

static void borrow(some some)
{
    use(some.a);
    use(some.b);
}

/* Each pair is nested in both orders by some thread: no one may wait with a GIL in its hand. */
static void nest(some some)
{
    PyVM *a = vms[some.a], *b = vms[some.b], *c = vms[some.c];
    REQUIRE(PyVM_Attach(a) == PYVM_OK);
    PyObject *list = PyVMList_New(a, 0);
    REQUIRE(PyVM_Attach(b) == PYVM_OK);
    PyObject *number = PyVMLong_FromLong(b, 123456 + some.c);
    CHECK(PyVMList_Append(a, list, PyVM_None(a)) == 0);
    use(some.c);
    PyThreadState *state = PyVMEval_SaveThread(b);
    if (state) { /* NULL: it keeps no GIL between calls */
        use(some.a);
        PyVMEval_RestoreThread(b, state);
    }
    PyGILState_STATE ensured = PyVMGILState_Ensure(c);
    CHECK(PyVMLong_AsLong(b, number) == 123456 + some.c);
    PyVMGILState_Release(c, ensured);
    PyVM_DecRef(b, number);
    CHECK(PyVM_Detach(b) == PYVM_OK);
    CHECK(PyVMList_Size(a, list) == 1);
    PyVM_DecRef(a, list);
    CHECK(PyVM_Detach(a) == PYVM_OK);
}

static void call_each_other(const char *function, some some)
{
    char code[100];
    snprintf(code, sizeof code, "%s(%d, %d, %d)", function, some.b, some.c, some.a);
    CHECK_RUN(vms[some.a], code);
}

static void call_back(some some)
{
    call_each_other("call_on", some);
}

static void call_back_from_a_thread(some some)
{
    call_each_other("in_a_thread", some);
}

static void *end_soon(void *argument)
{
    some *some = argument;
    use(some->a);
    nest(*some);
    return NULL;
}

static void short_lived_thread(some some)
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, end_soon, &some) == 0);
    REQUIRE(pthread_join(thread, NULL) == 0);
}

static void *soak(void *seed)
{
    static void (*const ways[])(some) = {
        borrow, nest, call_back, borrow, nest, call_back_from_a_thread, short_lived_thread};
    unsigned random = *(unsigned *)seed;
    while (now() < deadline) {
        some some = {rand_r(&random) % vm_count, rand_r(&random) % vm_count, rand_r(&random) % vm_count};
        ways[(unsigned)rand_r(&random) % COUNT(ways)](some);
        atomic_fetch_add(&turns, 1);
    }
    CHECK(PyVM_Current() == NULL);
    return NULL;
}

/* VMs of all CPythons and kinds, made and closed, some of them used again. */
static void *come_and_go(void *seed)
{
    unsigned random = *(unsigned *)seed;
    while (now() < deadline) {
        int python = rand_r(&random) % python_count;
        PyVM_Kind kind = rand_r(&random) % 3 ? PYVM_KIND_DEFAULT : PYVM_KIND_SHARED_GIL;
        PyVM *vm = open_on(python, kind, rand_r(&random) % 2, rand_r(&random) % 2);
        CHECK_RUN(vm, "work(); in_a_thread(0)");
        CHECK(PyVM_Close(vm) == PYVM_OK);
        CHECK(PyVMRun_SimpleString(vm, "work()") == -1 && PyVM_LastError()->code == PYVM_ERROR_CLOSED);
        PyVM_ClearLastError();
        atomic_fetch_add(&opened, 1);
    }
    return NULL;
}

/* ---- The whole ------------------------------------------------------------------------------------------------ */

static void open_all(void)
{
    for (int i = 0; i < python_count; i++) {
        if (homes[i])
            setenv("PYTHONHOME", homes[i], 1);
        else
            unsetenv("PYTHONHOME");
        vms[vm_count++] = open_on(i, PYVM_KIND_DEFAULT, 0, 0);
        vms[vm_count++] = open_on(i, PYVM_KIND_DEFAULT, 1, 0);
        vms[vm_count++] = open_on(i, PYVM_KIND_ISOLATED, 0, 0);
        PyVM_Info info = {.size = sizeof info};
        REQUIRE(PyVM_GetInfo(vms[vm_count - 3], &info) == PYVM_OK);
        printf("CPython %s: 2 %s VMs, 1 isolated\n", info.version, PyVM_KindName(info.kind));
    }
    unsetenv("PYTHONHOME");
}

static void close_all(void)
{
    for (int i = 0; i < vm_count; i++) {
        long counted = global_long(vms[i], "count");
        if (counted != atomic_load(&uses[i]))
            fprintf(stderr, "soak: VM %d was used %ld times and has counted %ld\n", i, atomic_load(&uses[i]), counted);
        CHECK(counted == atomic_load(&uses[i]));
        CHECK(PyVM_Close(vms[i]) == PYVM_OK);
    }
}

static void read_arguments(int argc, char **argv, double *seconds)
{
    *seconds = argc > 1 ? strtod(argv[1], NULL) : 0;
    if (*seconds <= 0 || argc < 3 || argc - 2 > MOST_PYTHONS) {
        fprintf(stderr, "usage: soak SECONDS PYTHON[@HOME] ...\n");
        exit(2);
    }
    for (int i = 2; i < argc; i++) {
        char *at = strchr(argv[i], '@');
        if (at)
            *at = '\0';
        pythons[python_count] = argv[i];
        homes[python_count++] = at ? at + 1 : NULL;
    }
}

int main(int argc, char **argv)
{
    double seconds;
    read_arguments(argc, argv, &seconds);
    open_all();
    pthread_t threads[THREADS + 1];
    unsigned seeds[THREADS + 1];
    long before = resident_kilobytes();
    deadline = now() + seconds;
    for (unsigned i = 0; i <= THREADS; i++) {
        seeds[i] = i + 1;
        REQUIRE(pthread_create(&threads[i], NULL, i < THREADS ? soak : come_and_go, &seeds[i]) == 0);
    }
    for (int i = 0; i <= THREADS; i++)
        REQUIRE(pthread_join(threads[i], NULL) == 0);
    long growth = resident_kilobytes() - before;
    close_all();
    printf(
        "%ld turns of %d threads on %d VMs, %ld VMs made and closed beside them in %.0f s: none failed; %.1f MB more memory\n",
        atomic_load(&turns), THREADS, vm_count, atomic_load(&opened), seconds, (double)growth / 1024);
    return 0;
}
