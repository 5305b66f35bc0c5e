/*
 * ending.c: interrupts and signals that come while the program in a VM ends: in exit handlers that are C functions,
 * while threads are joined, and while an exception is being printed.
 */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "support/kinds.h"

enum { SHORT_MS = 100, SOON_S = 10 };

static void sleep_ms(long milliseconds)
{
    nanosleep(&(struct timespec){milliseconds / 1000, milliseconds % 1000 * 1000000}, NULL);
}

/* ---- What is printed ----------------------------------------------------------------------------------------- */

static int ends[2];
static char printed[60000];

/* The stream is C's: a stream of Python code can be interrupted. */
static void catch_stderr(PyVM *vm)
{
    char code[200];
    REQUIRE(pipe(ends) == 0);
    snprintf(code, sizeof code, "import atexit, sys, threading, time\nsys.stderr = sys.__stderr__ = open(%d, 'w', 1)\n",
             ends[1]);
    CHECK_RUN(vm, code);
}

/* The VM is closed, and with it its end of the pipe; the other end gives what is there. */
static void read_printed(void)
{
    size_t length = 0;
    ssize_t count;
    close(ends[1]); /* it may not be closed yet */
    while ((count = read(ends[0], printed + length, sizeof printed - 1 - length)) > 0)
        length += (size_t)count;
    printed[length] = '\0';
    close(ends[0]);
}

static int count_printed(const char *word)
{
    int count = 0;
    for (const char *found = printed; (found = strstr(found, word)) != NULL; found += strlen(word))
        count++;
    return count;
}

static void check_printed_once(const char *word)
{
    if (count_printed(word) != 1)
        check_failed(__FILE__, __LINE__, "\"%s\" is not printed once:\n%s", word, printed);
}

/* ---- Interrupts of a closing VM ------------------------------------------------------------------------------- */

/* A traceback of so many lines takes longer than the time from one interrupt to the next. */
static const char deep[] =
    "def even(n): odd(n - 1) if n else spin()\n"
    "def odd(n): even(n - 1)\n"
    "def spin():\n"
    "    while True: pass\n";

static void prints_a_handler_once(PyVM *vm)
{
    catch_stderr(vm);
    CHECK_RUN(vm, deep);
    CHECK_RUN(vm, "atexit.register(even, 400)");
    CHECK(PyVM_CloseWithin(vm, SHORT_MS) == PYVM_OK);
    read_printed();
    check_printed_once("Traceback");
    check_printed_once("KeyboardInterrupt");
}

static void prints_a_thread_once(PyVM *vm)
{
    catch_stderr(vm);
    CHECK_RUN(vm, deep);
    CHECK_RUN(vm, "threading.Thread(target=even, args=(400,)).start()");
    CHECK(PyVM_CloseWithin(vm, SHORT_MS) == PYVM_OK);
    read_printed();
    check_printed_once("Traceback");
    check_printed_once("KeyboardInterrupt");
}

static void prints_a_finalizer_once(PyVM *vm)
{
    catch_stderr(vm);
    CHECK_RUN(vm, deep);
    CHECK_RUN(vm,
              "class Last:\n"
              "    def __del__(self, even=even): even(400)\n"
              "_last = Last()\n"); /* before the functions: names with an underscore go first */
    CHECK(PyVM_CloseWithin(vm, SHORT_MS) == PYVM_OK);
    read_printed();
    check_printed_once("Traceback");
    check_printed_once("KeyboardInterrupt");
}

/* What printing calls of the program, and what that calls of the standard library, can be interrupted. */
static void can_interrupt_what_printing_calls(PyVM *vm)
{
    catch_stderr(vm);
    CHECK_RUN(vm,
              "import queue\n"
              "class Silent(Exception):\n"
              "    def __str__(self): return queue.Queue().get()\n"
              "def fail(): raise Silent\n"
              "atexit.register(fail)\n");
    CHECK(PyVM_CloseWithin(vm, SHORT_MS) == PYVM_OK);
    read_printed();
}

static void interrupts_a_c_function(PyVM *vm)
{
    catch_stderr(vm);
    CHECK_RUN(vm, "atexit.register(time.sleep, 1000)\natexit.register(time.sleep, 1000)");
    CHECK(PyVM_CloseWithin(vm, SHORT_MS) == PYVM_OK);
    read_printed();
    if (count_printed("KeyboardInterrupt") != 2)
        check_failed(__FILE__, __LINE__, "not both handlers were interrupted:\n%s", printed);
}

/* ---- Signals of an ending program ----------------------------------------------------------------------------- */

static atomic_int told;

static PyObject *tell(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    atomic_fetch_add(&told, 1);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static void prepare(PyVM *vm)
{
    atomic_store(&told, 0);
    define(vm, "tell", tell, NULL);
    catch_stderr(vm);
}

static void *run_handlers(void *vm)
{
    CHECK(PyVM_RunExitHandlers(vm) == PYVM_OK);
    return NULL;
}

/* Sends something each time that the program tells that it begins to wait; it has to end soon. */
static void end_with(PyVM *vm, int count, int (*send)(PyVM *vm))
{
    pthread_t thread;
    time_t begin = time(NULL);
    REQUIRE(pthread_create(&thread, NULL, run_handlers, vm) == 0);
    for (int i = 0; i < count; i++) {
        while (atomic_load(&told) <= i)
            sleep_ms(1);
        sleep_ms(SHORT_MS);
        CHECK(send(vm) == PYVM_OK);
    }
    pthread_join(thread, NULL);
    CHECK(time(NULL) - begin < SOON_S);
    CHECK(PyVM_CloseWithin(vm, 5000) == PYVM_OK);
    read_printed();
}

static int signal_it(PyVM *vm)
{
    return PyVM_RaiseSignal(vm, SIGINT);
}

static void a_signal_ends_joining(PyVM *vm)
{
    prepare(vm);
    CHECK_RUN(vm,
              "atexit.register(print, 'handler', file=sys.stderr)\n"
              "def wait():\n"
              "    tell()\n"
              "    time.sleep(1000)\n"
              "threading.Thread(target=wait).start()\n");
    end_with(vm, 1, signal_it);
    check_printed_once("Exception ignored");
    check_printed_once("handler");
}

static void a_signal_ends_waiting_for_executors(PyVM *vm)
{
    prepare(vm);
    CHECK_RUN(vm,
              "import concurrent.futures\n"
              "atexit.register(print, 'handler', file=sys.stderr)\n"
              "def wait():\n"
              "    tell()\n"
              "    time.sleep(1000)\n"
              "concurrent.futures.ThreadPoolExecutor().submit(wait)\n");
    end_with(vm, 1, signal_it);
    check_printed_once("Exception ignored");
    check_printed_once("handler");
}

static void a_handled_signal_does_not(PyVM *vm)
{
    prepare(vm);
    CHECK_RUN(vm,
              "import signal\n"
              "signal.signal(signal.SIGINT, lambda number, frame: print('seen', file=sys.stderr))\n"
              "def work():\n"
              "    tell()\n"
              "    time.sleep(1)\n"
              "    print('worked', file=sys.stderr)\n"
              "threading.Thread(target=work).start()\n");
    end_with(vm, 1, signal_it);
    CHECK(strcmp(printed, "seen\nworked\n") == 0);
}

static void a_signal_ends_a_c_function(PyVM *vm)
{
    prepare(vm);
    CHECK_RUN(vm, "for i in range(2): atexit.register(time.sleep, 1000), atexit.register(tell)");
    end_with(vm, 2, signal_it);
    CHECK(count_printed("KeyboardInterrupt") == 2);
}

static void an_interrupt_ends_a_c_function(PyVM *vm)
{
    prepare(vm);
    CHECK_RUN(vm, "for i in range(2): atexit.register(time.sleep, 1000), atexit.register(tell)");
    end_with(vm, 2, PyVM_Interrupt);
    CHECK(count_printed("KeyboardInterrupt") == 2);
}

int main(void)
{
    signal(SIGINT, SIG_DFL); /* a shell may have started this in the background, with SIGINT ignored */
    for_each_kind(prints_a_handler_once);
    for_each_kind(prints_a_thread_once);
    for_each_kind(prints_a_finalizer_once);
    for_each_kind(can_interrupt_what_printing_calls);
    for_each_kind(interrupts_a_c_function);
    for_each_kind(a_signal_ends_joining);
    for_each_kind(a_signal_ends_waiting_for_executors);
    for_each_kind(a_handled_signal_does_not);
    for_each_kind(a_signal_ends_a_c_function);
    for_each_kind(an_interrupt_ends_a_c_function);
    return 0;
}
