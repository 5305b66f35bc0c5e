/*
 * daemons.c: daemon threads end when their VM does, after its exit handlers, which may need them. If one does not end,
 * the VM is closed without it, and its interpreter ends later. PyVM_RunExitHandlers leaves them to the end of the
 * process.
 */
#include <poll.h>
#include <time.h>
#include <unistd.h>

#include "support/vm.h"

static PyVM_Kind kind;
static char written[1000];

static int note(PyVM *vm, int stream, const char *bytes, size_t count, void *data)
{
    (void)vm, (void)stream, (void)data;
    size_t length = strlen(written);
    snprintf(written + length, sizeof written - length, "%.*s", (int)count, bytes);
    return 0;
}

static PyVM *vm_with_daemons(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.allow_daemon_threads = 1;
    config.write = note;
    written[0] = '\0';
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    CHECK_RUN(vm,
              "import atexit, os, threading, time\n"
              "def start(target, *args, name=None):\n"
              "    threading.Thread(target=target, args=args, name=name, daemon=True).start()\n");
    return vm;
}

static void closes(const char *code, const char *output)
{
    PyVM *vm = vm_with_daemons();
    CHECK_RUN(vm, code);
    if (PyVM_Close(vm) != PYVM_OK || strcmp(written, output) != 0)
        check_failed(__FILE__, __LINE__, "%s: %s, \"%s\"", code, PyVM_LastError()->message, written);
}

/* They run Python code: they are ended. Nothing is printed of them. */
static void in_python(void)
{
    closes("def f():\n  while True: pass\nfor i in range(5): start(f)", "");
    closes("def f():\n  while True: time.sleep(0.01)\nstart(f)", "");
    closes("start(time.sleep, 1000)\nstart(threading.Event().wait)", ""); /* a signal wakes them */
    closes("import _thread\ndef f():\n  while True: time.sleep(0.01)\n_thread.start_new_thread(f, ())", "");
    closes("def f():\n  try:\n    while True: time.sleep(0.01)\n  except Exception: print('never')\nstart(f)", "");
}

/* They end when an exit handler says so, and it is not taken for too late. */
static void needed_by_handlers(void)
{
    closes(
        "import queue\n"
        "q = queue.Queue()\n"
        "def f():\n"
        "    for word in iter(q.get, None): print(word)\n"
        "thread = threading.Thread(target=f, daemon=True)\n"
        "thread.start()\n"
        "atexit.register(thread.join)\n"
        "atexit.register(q.put, None)\n"
        "atexit.register(q.put, 'last')\n",
        "last\n");
    closes(
        "import logging, logging.handlers, queue, sys\n"
        "listener = logging.handlers.QueueListener(queue.Queue(), logging.StreamHandler(sys.stdout))\n"
        "listener.start()\n"
        "atexit.register(listener.stop)\n"
        "atexit.register(listener.queue.put, logging.makeLogRecord({'msg': 'logged'}))\n",
        "logged\n");
}

/* Does something arrive in this pipe? */
static int arrives(int end)
{
    struct pollfd wanted = {end, POLLIN, 0};
    return poll(&wanted, 1, 20000) == 1;
}

static int left_in(PyVM *vm)
{
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK);
    return info.threads_left;
}

/* What arrives there: the thread must not go on, and the objects end with the interpreter. */
static void ends_later(PyVM *vm, int wakes, int news)
{
    char word[9] = "";
    REQUIRE(write(wakes, "\n", 1) == 1 && arrives(news));
    CHECK(read(news, word, sizeof word - 1) > 0);
    if (strcmp(word, "last") != 0)
        check_failed(__FILE__, __LINE__, "\"%s\"", word);
    while (left_in(vm) > 0)
        poll(NULL, 0, 1);
}

/*
 * A C call that does not return, not even after a signal, or in a thread that has signals blocked: `python` ends all
 * the same, but an interpreter cannot. So the VM is closed without the thread, and what it has ends once the call
 * returns.
 */
static void in_a_call(const char *call, int limit)
{
    int ends[2], news[2];
    char code[800];
    REQUIRE(pipe(ends) == 0 && pipe(news) == 0);
    PyVM *vm = vm_with_daemons();
    snprintf(code, sizeof code,
             "import signal\n"
             "class Last:\n"
             "    def __del__(self, write=os.write): write(%d, b'last')\n"
             "last = Last()\n"
             "def f(end, news):\n"
             "    %s\n"
             "    os.write(news, b'went on')\n"
             "start(f, %d, %d, name='reader')\n"
             "atexit.register(print, 'handler')",
             news[1], call, ends[0], news[1]);
    CHECK_RUN(vm, code);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    time_t start = time(NULL);
    CHECK((limit < 0 ? PyVM_Close(vm) : PyVM_CloseWithin(vm, limit)) == PYVM_OK);
    CHECK(time(NULL) - start < 8);
    if (strcmp(written, "handler\n") != 0)
        check_failed(__FILE__, __LINE__, "\"%s\"", written);
    CHECK(!PyVM_IsInitialized(vm) && PyVM_Current() == NULL && left_in(vm) == 1);
    CHECK(PyVM_Close(vm) == PYVM_ERROR_CLOSED && PyVM_Interrupt(vm) == PYVM_ERROR_CLOSED);
    CHECK(PyVMRun_SimpleString(vm, "x = 1") == -1);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVMRun_SimpleString");
    ends_later(vm, ends[1], news[0]);
    if (strcmp(written, "handler\n") != 0) /* once only */
        check_failed(__FILE__, __LINE__, "\"%s\"", written);
    for (int i = 0; i < 2; i++) {
        close(ends[i]);
        close(news[i]);
    }
}

/* It goes on after SystemExit: that does not keep the VM open either. */
static void for_ever(void)
{
    PyVM *vm = vm_with_daemons();
    CHECK_RUN(vm,
              "end = []\n"
              "def f():\n"
              "    while not end:\n"
              "        try:\n"
              "            while True: time.sleep(0.001)\n"
              "        except BaseException: end.append(1) if len(caught) > 8 else caught.append(1)\n"
              "caught = []\n"
              "start(f)\n");
    CHECK(PyVM_CloseWithin(vm, 300) == PYVM_OK);
    CHECK(left_in(vm) == 1 && !PyVM_IsInitialized(vm));
    while (left_in(vm) > 0)
        poll(NULL, 0, 1);
}

/* Exit handlers run in the thread that is threading's main thread, and see its values. */
static void main_thread(void)
{
    closes(
        "import contextvars, decimal\n"
        "local = threading.local(); local.x = 1\n"
        "variable = contextvars.ContextVar('v'); variable.set(2)\n"
        "decimal.getcontext().prec = 7\n"
        "def f():\n"
        "    print(threading.current_thread() is threading.main_thread(), threading.get_ident() == "
        "threading.main_thread().ident, len(threading.enumerate()), variable.get(), decimal.getcontext().prec, "
        "local.x)\n"
        "threading._main_thread = threading.current_thread()\n" /* whoever it has been */
        "atexit.register(f)\n",
        "True True 1 2 7 1\n");
}

static void handlers_alone(void)
{
    PyVM *vm = vm_with_daemons();
    CHECK_RUN(vm,
              "end = False\n"
              "def work():\n"
              "    while not end: time.sleep(0.001)\n"
              "start(work)\n"
              "threading.Thread(target=lambda: (time.sleep(0.1), print('joined')), daemon=False).start()\n"
              "atexit.register(print, 'handler')\n");
    CHECK(PyVM_RunExitHandlers(vm) == PYVM_OK);
    CHECK(strcmp(written, "joined\nhandler\n") == 0);
    CHECK_RUN(vm, "assert len(threading.enumerate()) >= 2\nend = True");
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(strcmp(written, "joined\nhandler\n") == 0);
    CHECK(PyVM_RunExitHandlers(vm) == PYVM_ERROR_CLOSED);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_RunExitHandlers");
    CHECK(PyVM_RunExitHandlers(NULL) == PYVM_ERROR_ARGUMENT);
}

int main(void)
{
    static const PyVM_Kind kinds[] = {PYVM_KIND_OWN_GIL, PYVM_KIND_SHARED_GIL, PYVM_KIND_ISOLATED};
    for (size_t i = 0; i < COUNT(kinds); i++) {
        PyVM_Config config = PYVM_CONFIG_INIT;
        config.kind = kind = kinds[i];
        if (kind == PYVM_KIND_ISOLATED && !CAN_ISOLATE)
            continue;
        PyVM *vm = PyVM_New(&config);
        if (!vm && PyVM_LastError()->code == PYVM_ERROR_UNSUPPORTED)
            continue; /* this CPython has no such VMs */
        CHECK(PyVM_Close(vm) == PYVM_OK);
        in_python();
        needed_by_handlers();
        in_a_call("os.system(f'read line <&{end}')", -1);
        in_a_call("os.system(f'read line <&{end}')", 100);
        in_a_call("signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals()); os.read(end, 1)", -1);
        for_ever();
        main_thread();
        handlers_alone();
    }
    return 0;
}
