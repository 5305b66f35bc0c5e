/*
 * fork.c: in a child of fork every use of a VM, and the making of one, is refused in time, whatever the parent's
 * threads did just then; the parent goes on. What needs no VM works, and so does an isolated VM whose code has forked.
 */
#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <unistd.h>

#include "support/child.h"
#include "support/kinds.h"

enum {
    PATIENCE_S = 20, /* what hangs is killed */
    LOADS = 100      /* so many children load a library: a VM's end is short */
};

/* Does `work` in a child, which ends with 0 if its checks hold. */
static void in_child(void (*work)(PyVM *vm), PyVM *vm)
{
    pid_t child = begin_child();
    if (child == 0) {
        alarm(PATIENCE_S);
        work(vm);
        end_child();
    }
    CHECK_CHILD(child);
}

/* ---- Refused ------------------------------------------------------------------------------------------------- */

static PyThreadState *saved;

#define CHECK_REFUSED(name)                                                \
    do {                                                                   \
        CHECK(strstr(PyVM_LastError()->message, "child of fork") != NULL); \
        CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, name);                         \
    } while (0)

static void use(PyVM *vm)
{
    CHECK(PyVM_Current() == NULL && !PyVM_IsInitialized(vm));
    CHECK(PyVMRun_SimpleString(vm, "pass") == -1);
    CHECK_REFUSED("PyVMRun_SimpleString");
    CHECK(PyVMLong_FromLong(vm, 1) == NULL);
    CHECK_REFUSED("PyVMLong_FromLong");
    CHECK(PyVM_Attach(vm) == PYVM_ERROR_UNSUPPORTED);
    CHECK_REFUSED("PyVM_Attach");
    CHECK(PyVM_RunWithTimeout(vm, "pass", 100) == PYVM_ERROR_UNSUPPORTED);
    CHECK_REFUSED("PyVM_RunWithTimeout");
    CHECK(PyVM_Interrupt(vm) == PYVM_ERROR_UNSUPPORTED);
    CHECK_REFUSED("PyVM_Interrupt");
    PyVMGILState_Ensure(vm);
    CHECK_REFUSED("PyVMGILState_Ensure");
    CHECK(PyVM_CloseWithin(vm, 100) == PYVM_ERROR_UNSUPPORTED);
    CHECK_REFUSED("PyVM_CloseWithin");
    PyVM_Info info = {.size = sizeof info};
    CHECK(PyVM_GetInfo(vm, &info) == PYVM_OK && !info.is_open && info.threads_inside == 0);
}

static void make(PyVM *vm)
{
    static const PyVM_Kind kinds[] = {PYVM_KIND_DEFAULT, PYVM_KIND_SHARED_GIL, PYVM_KIND_ISOLATED, PYVM_KIND_MAIN};
    (void)vm;
    for (size_t i = 0; i < COUNT(kinds); i++) {
        PyVM_Config config = PYVM_CONFIG_INIT;
        config.kind = kinds[i];
        CHECK(PyVM_New(&config) == NULL);
        CHECK_REFUSED("PyVM_New");
    }
    CHECK(PyVM_Initialize() == NULL);
    CHECK_REFUSED("PyVM_Initialize");
}

static void restore(PyVM *vm)
{
    PyVMEval_RestoreThread(vm, saved);
    CHECK_REFUSED("PyVMEval_RestoreThread");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    use(vm);
}

static void detach(PyVM *vm)
{
    CHECK(PyVMEval_SaveThread(vm) == NULL);
    CHECK_REFUSED("PyVMEval_SaveThread");
    CHECK(PyVM_Detach(vm) == PYVM_OK && PyVM_Detach(vm) == PYVM_ERROR_ORDER);
}

static void *do_nothing(void *unused)
{
    return unused;
}

/*
 * No threads run beside. Else glibc itself may fail in the child: pthread_create frees the thread-local storage of a
 * thread that was ending or beginning at the fork a second time; exit finds a library that another thread was loading.
 */
static atomic_bool over = true;

/* The end of the thread that has forked, and of one that the child has made, wait for nothing. */
static void end_thread(PyVM *vm)
{
    pthread_t thread;
    use(vm);
    if (over)
        REQUIRE(pthread_create(&thread, NULL, do_nothing, NULL) == 0 && pthread_join(thread, NULL) == 0);
    pthread_exit(NULL);
}

static void exit_as_usual(PyVM *vm)
{
    (void)vm;
    if (over)
        exit(0);
    end_child();
}

static void run_program(PyVM *vm)
{
    (void)vm;
    execl("/bin/true", "true", (char *)NULL);
}

static void refuses(PyVM *vm)
{
    in_child(use, vm);
    in_child(make, vm);
    in_child(end_thread, vm);
    in_child(exit_as_usual, vm);
    in_child(run_program, vm);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    in_child(use, vm);
    in_child(make, vm);
    in_child(detach, vm);
    in_child(end_thread, vm);
    in_child(exit_as_usual, vm);
    saved = PyVMEval_SaveThread(vm);
    in_child(restore, vm);
    PyVMEval_RestoreThread(vm, saved);
    CHECK_RUN(vm, "sum(range(1000))");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

static PyObject *fork_in_callback(PyVM *inside, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    in_child(use, inside);
    in_child(make, inside);
    return PyVM_NewRef(inside, PyVM_None(inside));
}

/* ---- Beside other threads ------------------------------------------------------------------------------------ */

static void *loop(void *vm)
{
    while (!over)
        CHECK_RUN((PyVM *)vm, "for i in range(10000): pass");
    return NULL;
}

static void *make_and_close(void *vm)
{
    while (!over) {
        PyVM *made = new_vm_like(vm);
        CHECK_RUN(made, "pass");
        CHECK(PyVM_Close(made) == PYVM_OK);
    }
    return NULL;
}

/* A library that is not there yet, so the loader lists it: no lock of its is a lost thread's. */
static void load(PyVM *vm)
{
    (void)vm;
    CHECK(dlopen("libresolv.so.2", RTLD_NOW | RTLD_NOLOAD) == NULL);
    CHECK(dlopen("libresolv.so.2", RTLD_NOW) != NULL);
}

static void refuses_beside_threads(PyVM *vm)
{
    pthread_t threads[2];
    over = false;
    REQUIRE(pthread_create(&threads[0], NULL, loop, vm) == 0);
    REQUIRE(pthread_create(&threads[1], NULL, make_and_close, vm) == 0);
    for (int i = 0; i < 5; i++) {
        refuses(vm);
        usleep(10000);
    }
    for (int i = 0; i < LOADS && check_failures == 0; i++)
        in_child(load, vm);
    over = true;
    for (size_t i = 0; i < COUNT(threads); i++)
        pthread_join(threads[i], NULL);
}

/* ---- What works ---------------------------------------------------------------------------------------------- */

/* CPython 3.12 and newer warn on sys.stderr that there are other threads. */
static int twice(PyVM *vm, int stream, const char *bytes, size_t count, void *data)
{
    (void)vm;
    if (stream == 1)
        REQUIRE(write(*(int *)data, bytes, count) == (ssize_t)count &&
                write(*(int *)data, bytes, count) == (ssize_t)count);
    return 0;
}

static PyObject *answer(PyVM *inside, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    PyThreadState *state = PyVMEval_SaveThread(inside);
    PyVMEval_RestoreThread(inside, state);
    return PyVMLong_FromLong(inside, 42);
}

/* Python code that forks goes on in the child, with its streams and the program's functions. */
static void goes_on_in_isolated(void)
{
    int ends[2];
    char text[100];
    PyVM_Config config = PYVM_CONFIG_INIT;
    REQUIRE(pipe(ends) == 0);
    config.kind = PYVM_KIND_ISOLATED;
    config.allow_fork = 1;
    config.write = twice;
    config.stream_data = &ends[1];
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    define(vm, "answer", answer, NULL);
    CHECK_RUN(vm,
              "import os\n"
              "child = os.fork()\n"
              "if child == 0:\n"
              "    import threading\n"
              "    thread = threading.Thread(target=lambda: print('thread', answer(), flush=True))\n"
              "    thread.start()\n"
              "    thread.join()\n"
              "    print('child', answer(), flush=True)\n"
              "    os._exit(7)\n"
              "assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7\n"
              "print('parent', answer(), flush=True)\n");
    ssize_t count = read(ends[0], text, sizeof text - 1);
    REQUIRE(count > 0);
    text[count] = '\0';
    CHECK(strcmp(text, "thread 42\nthread 42\nchild 42\nchild 42\nparent 42\nparent 42\n") == 0);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    close(ends[0]);
    close(ends[1]);
}

static void spawns(PyVM *vm)
{
    CHECK_RUN(vm,
              "import subprocess\n"
              "for i in range(3):\n"
              "    assert subprocess.run(['echo', 'x'], capture_output=True).stdout == b'x\\n'\n");
}

static void of_kind(PyVM *vm)
{
    spawns(vm);
    refuses(vm);
    define(vm, "fork_in_callback", fork_in_callback, NULL);
    CHECK_RUN(vm, "fork_in_callback()");
    refuses_beside_threads(vm);
    spawns(vm);
}

static void make_first(PyVM *unused)
{
    (void)unused;
    PyVM *vm = new_vm();
    CHECK_RUN(vm, "pass");
    in_child(use, vm);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    in_child(make, NULL); /* a copy or an interpreter that is idle now */
}

int main(void)
{
    in_child(make_first, NULL); /* no VM was made before */
    for_each_kind(of_kind);
    in_child(make, NULL);
    if (CAN_ISOLATE)
        goes_on_in_isolated();
    return 0;
}
