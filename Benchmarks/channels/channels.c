/*
 * channels.c: what it costs to send small ints from one VM to another by a channel, each VM in a thread of its own:
 * there and back, and many one way. Beside it in the same run: eight bytes through a pipe between two threads, without
 * Python; and queue.SimpleQueue between two threads of one VM, whose objects need not be copied.
 *
 *   channels       for each benchmark: its name, ns through channels, ns through pipes, ns through queues, what it is
 */
#include "../own_namespace.h"

#include <pthread.h>
#include <time.h>
#include <unistd.h>

enum { REPETITIONS = 5, ECHOES = 20 * 1000, MESSAGES = 1000 * 1000, PIPED = 200 * 1000, QUEUED = 200 * 1000 };

static PyVM *here, *there;
static PyVM_Channel *to, *back;
static int pipes[2][2];

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

/* The time of `mine`, while another thread does `other`. */
static double together(void (*mine)(void), void *(*other)(void *))
{
    pthread_t thread;
    check(pthread_create(&thread, NULL, other, NULL) == 0, "no thread");
    double began = now();
    mine();
    double ended = now();
    pthread_join(thread, NULL);
    return ended - began;
}

/* ---- Channels ---------------------------------------------------------------------------------------------------- */

static void put(PyVM *vm, PyVM_Channel *channel, long number)
{
    PyObject *object = PyVMLong_FromLong(vm, number);
    check(PyVM_ChannelPut(vm, channel, object, -1) == PYVM_OK, "not sent");
    PyVM_DecRef(vm, object);
}

static void get(PyVM *vm, PyVM_Channel *channel)
{
    PyObject *object;
    check(PyVM_ChannelGet(vm, channel, &object, -1) == PYVM_OK, "not received");
    PyVM_DecRef(vm, object);
}

static void *send_back(void *unused)
{
    PyVM_Attach(there);
    for (long i = 0; i < ECHOES; i++) {
        get(there, to);
        put(there, back, i);
    }
    PyVM_Detach(there);
    return unused;
}

static void send_and_receive(void)
{
    PyVM_Attach(here);
    for (long i = 0; i < ECHOES; i++) {
        put(here, to, i);
        get(here, back);
    }
    PyVM_Detach(here);
}

static void *receive_all(void *unused)
{
    PyVM_Attach(there);
    for (long i = 0; i < MESSAGES; i++)
        get(there, to);
    put(there, back, 0);
    PyVM_Detach(there);
    return unused;
}

static void send_all(void)
{
    PyVM_Attach(here);
    for (long i = 0; i < MESSAGES; i++)
        put(here, to, i);
    get(here, back); /* all have arrived */
    PyVM_Detach(here);
}

/* ---- Pipes ------------------------------------------------------------------------------------------------------- */

static void write_one(int number)
{
    long message = 0;
    check(write(pipes[number][1], &message, sizeof message) == sizeof message, "not written");
}

static void read_one(int number)
{
    long message;
    check(read(pipes[number][0], &message, sizeof message) == sizeof message, "not read");
}

static void *pipe_back(void *unused)
{
    for (long i = 0; i < ECHOES; i++) {
        read_one(0);
        write_one(1);
    }
    return unused;
}

static void pipe_and_read(void)
{
    for (long i = 0; i < ECHOES; i++) {
        write_one(0);
        read_one(1);
    }
}

static void *read_all(void *unused)
{
    for (long i = 0; i < PIPED; i++)
        read_one(0);
    write_one(1);
    return unused;
}

static void write_all(void)
{
    for (long i = 0; i < PIPED; i++)
        write_one(0);
    read_one(1);
}

/* ---- Queues ------------------------------------------------------------------------------------------------------ */

static const char functions[] =
    "import queue, threading, time\n"
    "to, back = queue.SimpleQueue(), queue.SimpleQueue()\n"
    "def beside(other, mine, count):\n"
    "    thread = threading.Thread(target=other, args=(count,))\n"
    "    thread.start()\n"
    "    began = time.perf_counter_ns()\n"
    "    mine(count)\n"
    "    ended = time.perf_counter_ns()\n"
    "    thread.join()\n"
    "    return (ended - began) / count\n"
    "def send_back(count):\n"
    "    for i in range(count): back.put(to.get())\n"
    "def send_and_receive(count):\n"
    "    for i in range(count): to.put(i); back.get()\n"
    "def receive_all(count):\n"
    "    for i in range(count): to.get()\n"
    "    back.put(0)\n"
    "def send_all(count):\n"
    "    for i in range(count): to.put(i)\n"
    "    back.get()\n";

static double run(const char *format, int count)
{
    char expression[200];
    snprintf(expression, sizeof expression, format, count);
    PyVM_Attach(here);
    PyObject *globals = PyVMModule_GetDict(here, PyVMImport_AddModule(here, "__main__"));
    PyObject *time = PyVMRun_String(here, expression, Py_eval_input, globals, globals);
    check(time != NULL, expression);
    double result = PyVMFloat_AsDouble(here, time);
    PyVM_DecRef(here, time);
    PyVM_Detach(here);
    return result;
}

/* ---- Measuring --------------------------------------------------------------------------------------------------- */

static void keep_best(double *best, double time)
{
    *best = time < *best ? time : *best;
}

/* They take turns, so that what else the machine does meets all; the best of each is what they cost. */
static void measure_echo(void)
{
    double channels = 1e18, piped = 1e18, queued = 1e18;
    for (int i = 0; i < REPETITIONS; i++) {
        keep_best(&channels, together(send_and_receive, send_back) / ECHOES);
        keep_best(&piped, together(pipe_and_read, pipe_back) / ECHOES);
        keep_best(&queued, run("beside(send_back, send_and_receive, %d)", ECHOES));
    }
    printf("echo %.0f %.0f %.0f int to another VM and back\n", channels, piped, queued);
}

static void measure_messages(void)
{
    double channels = 1e18, piped = 1e18, queued = 1e18;
    for (int i = 0; i < REPETITIONS; i++) {
        keep_best(&channels, together(send_all, receive_all) / MESSAGES);
        keep_best(&piped, together(write_all, read_all) / PIPED);
        keep_best(&queued, run("beside(receive_all, send_all, %d)", QUEUED));
    }
    printf("messages %.0f %.0f %.0f int to another VM, a million\n", channels, piped, queued);
}

int main(void)
{
    PyVM_ChannelConfig config = PYVM_CHANNEL_CONFIG_INIT;
    config.max_items = 10000;
    here = PyVM_New(NULL);
    there = PyVM_New(NULL);
    to = PyVM_ChannelNew(&config);
    back = PyVM_ChannelNew(&config);
    check(here && there && to && back, "no VMs and channels");
    check(pipe(pipes[0]) == 0 && pipe(pipes[1]) == 0, "no pipes");
    check(PyVMRun_SimpleString(here, functions) == 0, "the queues fail");
    measure_echo();
    measure_messages();
    PyVM_ChannelFree(to);
    PyVM_ChannelFree(back);
    check(PyVM_Close(here) == PYVM_OK && PyVM_Close(there) == PYVM_OK, "the VMs do not end");
    return 0;
}
