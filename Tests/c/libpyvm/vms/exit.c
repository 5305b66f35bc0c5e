/*
 * exit.c: the process ends, by return or by exit, with VMs open and threads in them: what they printed comes out,
 * it does not take long, and it does not crash. Each way to end gets a process of its own.
 */
#include <pthread.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "support/vm.h"

enum { SECONDS = 15, SOON = 5 };

static PyVM *vm;

static void print_and(const char *code)
{
    CHECK_RUN(vm, "import atexit, sys, threading, time\natexit.register(print, 'handler')\nprint('printed')");
    CHECK_RUN(vm, code);
}

static void open_vms(void)
{
    new_vm();
    print_and("pass");
}

static void attached(void)
{
    print_and("pass");
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
}

static void nested(void)
{
    print_and("pass");
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    REQUIRE(PyVM_Attach(new_vm()) == PYVM_OK);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
}

static void *loop(void *unused)
{
    CHECK_RUN(vm, "started.set()\nwhile True: pass");
    return unused;
}

static void thread_inside(void)
{
    pthread_t thread;
    print_and("started = threading.Event()");
    REQUIRE(pthread_create(&thread, NULL, loop, NULL) == 0);
    CHECK_RUN(vm, "started.wait()");
}

static void *hold(void *barrier)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    pthread_barrier_wait(barrier);
    for (;;)
        pause(); /* with the GIL */
    return NULL;
}

static void gil_held(void)
{
    static pthread_barrier_t barrier;
    pthread_t thread;
    print_and("sys.stdout.flush()");
    REQUIRE(pthread_barrier_init(&barrier, NULL, 2) == 0);
    REQUIRE(pthread_create(&thread, NULL, hold, &barrier) == 0);
    pthread_barrier_wait(&barrier);
}

static void python_thread(void)
{
    print_and("threading.Thread(target=time.sleep, args=(1000,)).start()");
}

static PyObject *leave(PyVM *caller, PyObject *args, PyObject *kwargs, void *data)
{
    (void)caller, (void)args, (void)kwargs, (void)data;
    exit(0);
}

static void in_callback(void)
{
    define(vm, "leave", leave, NULL);
    print_and("leave()");
}

/* The end waits for Python's threads, but not for the one that ends the process; it has nothing to complain of. */
static void in_python_thread(void)
{
    dup2(1, 2);
    alarm(SOON);
    define(vm, "leave", leave, NULL);
    print_and(
        "sys.stdout.flush()\n"
        "thread = threading.Thread(target=leave)\n"
        "thread.start()\n"
        "thread.join()\n");
}

/* Another VM, which has a thread of its own, has nothing to complain of either. */
static void in_python_thread_of_one(void)
{
    CHECK_RUN(vm, "import threading, time\nthreading.Thread(target=time.sleep, args=(0.5,)).start()");
    vm = new_vm();
    in_python_thread();
}

static void system_exit(void)
{
    print_and("pass");
    CHECK(PyVMRun_SimpleString(vm, "sys.stderr = None; sys.exit(3)") == -1);
    CHECK_RUN(vm, "print('alive')");
}

static void closed(void)
{
    print_and("pass");
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

static int nothing(PyVM *child, void *argument)
{
    (void)child, (void)argument;
    return 0;
}

static void *fork_on(void *unused)
{
    for (int pid; PyVM_Fork(vm, NULL, nothing, NULL, &pid) == PYVM_OK;)
        CHECK(PyVM_WaitProcess(pid, -1, NULL, NULL) == PYVM_OK);
    CHECK(PyVM_LastError()->code == PYVM_ERROR_ORDER || PyVM_LastError()->code == PYVM_ERROR_CLOSED);
    for (;;)
        pause();
    return unused;
}

/* A process waits for its children, so its threads must not make new ones for ever. */
static void forking(void)
{
    pthread_t threads[3];
    for (int i = 0; i < 3; i++)
        REQUIRE(pthread_create(&threads[i], NULL, fork_on, NULL) == 0);
    usleep(300000);
}

static const struct {
    const char *name;
    void (*way)(void);
    const char *output;
} ways[] = {
    {"open", open_vms, "printed\nhandler\n"},
    {"attached", attached, "printed\nhandler\n"},
    {"nested", nested, "printed\nhandler\n"},
    {"thread inside", thread_inside, "printed\nhandler\n"},
    {"GIL held", gil_held, "printed\n"},
    {"Python thread", python_thread, "printed\nhandler\n"},
    {"in callback", in_callback, "printed\nhandler\n"},
    {"in a Python thread", in_python_thread, "printed\nhandler\n"},
    {"in a Python thread of one", in_python_thread_of_one, "printed\nhandler\n"},
    {"sys.exit", system_exit, "printed\nalive\nhandler\n"},
    {"closed", closed, "printed\nhandler\n"},
    {"forking", forking, ""},
    {"forking", forking, ""},
    {"forking", forking, ""},
};

static void read_all(int input, char *output, size_t room)
{
    size_t length = 0;
    ssize_t count;
    while ((count = read(input, output + length, room - 1 - length)) > 0)
        length += (size_t)count;
    output[length] = '\0';
}

static void run(size_t number)
{
    int ends[2], status;
    char output[1000];
    time_t start = time(NULL);
    REQUIRE(pipe(ends) == 0);
    pid_t child = fork();
    if (child == 0) {
        check_failures = 0;
        alarm(SECONDS);
        dup2(ends[1], 1);
        close(ends[0]);
        close(ends[1]);
        vm = new_vm();
        ways[number].way();
        exit(0);
    }
    close(ends[1]);
    read_all(ends[0], output, sizeof output);
    close(ends[0]);
    REQUIRE(waitpid(child, &status, 0) == child);
    if (status != 0 || strcmp(output, ways[number].output) != 0 || time(NULL) - start > SECONDS)
        check_failed(__FILE__, __LINE__, "%s: status %#x, output \"%s\"", ways[number].name, (unsigned)status, output);
}

int main(void)
{
    for (size_t i = 0; i < COUNT(ways); i++)
        run(i);
    return 0;
}
