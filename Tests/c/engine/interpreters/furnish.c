/*
 * furnish.c: arguments, path, environment and rules of interpreters; code that is run in them; threads at their end.
 */
#include "support/interpreters.h"

#include "engine/threads/state.h"

#include <unistd.h>

static const char *const argv[] = {"a program", "gr\xc3\xbc\xc3\x9f", "\xff", NULL};
static const char *const path[] = {"/nowhere/\xc3\xa4", NULL};
static const char *const environment[] = {"A=1", "B=x=y", "A=2", "no variable", "C=\xff", NULL};

static void test_lists(void)
{
    pyvm_recipe how = recipe();
    enter(&how);
    RUN("import sys, os");
    IS("sys.argv", "['']");
    IS("any(os.path.exists(p + '/json') for p in sys.path)", "True");
    leave();

    how.argv = argv;
    how.path = path;
    enter(&how);
    RUN("import sys");
    IS("sys.argv", "['a program', 'gr\\xfc\\xdf', '\\udcff']");
    IS("sys.path", "['/nowhere/\\xe4']");
    leave();
}

static void test_environment(void)
{
    setenv("OF_THE_PROCESS", "1", 1);
    pyvm_recipe how = recipe();
    enter(&how);
    RUN("import os");
    IS("os.environ['OF_THE_PROCESS']", "'1'");
    RUN("os.environ['FROM_PYTHON'] = '2'");
    CHECK(getenv("FROM_PYTHON") && strcmp(getenv("FROM_PYTHON"), "2") == 0);
    leave();

    how.environment = environment;
    enter(&how);
    RUN("import os, posix");
    IS("dict(os.environ)", "{'A': '1', 'B': 'x=y', 'C': '\\udcff'}");
    IS("dict(os.environb) == posix.environ", "True");
    RUN("os.environ['D'] = '4'\nposix.putenv('E', '5')\nos.putenv('F', '6')\nos.unsetenv('OF_THE_PROCESS')\n"
        "del os.environ['A']\nos.environ['OF_THE_PROCESS'] = 'other'\n"
        "if hasattr(os, 'reload_environ'): os.reload_environ()");
    IS("sorted(os.environ)", "['B', 'C', 'D', 'OF_THE_PROCESS']");
    CHECK(!getenv("D") && !getenv("E") && !getenv("F") && strcmp(getenv("OF_THE_PROCESS"), "1") == 0);
    IS("__import__('subprocess').check_output(['/bin/sh', '-c', 'echo $OF_THE_PROCESS $D'], env=os.environ)",
       "b'other 4\\n'");
    CHECK(clean() == 0);

    how.environment = NULL;
    CHECK(engine->furnish(&how, why) == 0);
    RUN("import os");
    IS("os.environ['OF_THE_PROCESS'], 'D' in os.environ", "('1', False)");
    RUN("os.environ['OF_THE_PROCESS'] = '3'");
    CHECK(strcmp(getenv("OF_THE_PROCESS"), "3") == 0);
    leave();
}

/* ---- Rules ---------------------------------------------------------------------------------------------------- */

static const char attempts[] =
    "import os, sys\n"
    "def attempt(function, *args, **kwargs):\n"
    "    try: return function(*args, **kwargs)\n"
    "    except (RuntimeError, FileNotFoundError) as error: return type(error).__name__\n"
    "def fork():\n"
    "    pid = os.fork()\n"
    "    if not pid: os._exit(7)\n"
    "    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])\n"
    "def start(**kwargs):\n"
    "    import threading\n"
    "    ran = []\n"
    "    thread = threading.Thread(target=lambda: ran.append(thread.daemon), **kwargs)\n"
    "    thread.start()\n"
    "    thread.join()\n"
    "    return ran\n"
    "def start_low():\n"
    "    import _thread\n"
    "    lock = _thread.allocate_lock()\n"
    "    lock.acquire()\n"
    "    _thread.start_new_thread(lock.release, ())\n"
    "    return lock.acquire(timeout=10)\n";

static void check_allowed(void)
{
    RUN(attempts);
    IS("attempt(os.execv, '/nowhere', ['x'])", "'FileNotFoundError'");
    IS("attempt(os.execve, path='/nowhere', argv=['x'], env={})", "'FileNotFoundError'");
    IS("attempt(start), attempt(start, daemon=True), attempt(start_low)", "([False], [True], True)");
}

static void check_forbidden(void)
{
    RUN(attempts);
    IS("attempt(os.fork), attempt(os.forkpty)", "('RuntimeError', 'RuntimeError')");
    IS("attempt(os.execv, '/nowhere', ['x']), attempt(os.execlp, 'nowhere', 'x')", "('RuntimeError', 'RuntimeError')");
    IS("attempt(os.execve, path='/nowhere', argv=['x'], env={})", "'RuntimeError'");
    IS("attempt(start), attempt(start_low)", "('RuntimeError', 'RuntimeError')");
    IS("__import__('subprocess').check_output(['/bin/echo', 'works'])", "b'works\\n'");
}

static void check_no_daemons(void)
{
    RUN(attempts);
    IS("attempt(start, daemon=True), attempt(start), attempt(start_low)", "('RuntimeError', [False], True)");
}

static void *start_in_thread_of_c(void *interpreter)
{
    PyThreadState *state = engine->state_new(interpreter);
    engine->acquire(state);
    IS("attempt(start), attempt(start, daemon=True)", "([False], 'RuntimeError')");
    pyvm_state_delete_current();
    return NULL;
}

/* A thread that threading does not know is to it a daemon, whose threads would be daemons too. */
static void check_heirs(void)
{
    pthread_t thread;
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    RUN("import sys");
    PyThreadState *state = engine->release();
    CHECK(pthread_create(&thread, NULL, start_in_thread_of_c, interpreter) == 0);
    pthread_join(thread, NULL);
    engine->acquire(state);
}

static void test_rules(pyvm_recipe how)
{
    enter(&how);
    check_allowed();
    leave();
    how.allow_daemon_threads = 0;
    enter(&how);
    RUN(attempts);
    check_heirs();
    check_no_daemons();
    check_heirs();
    leave();
    how.allow_fork = how.allow_exec = how.allow_threads = 0;
    enter(&how);
    check_forbidden();
    leave();
}

/* Rules of one interpreter can be changed where CPython does not enforce them: in 3.11 and in main interpreters. */
static void change_rules(void)
{
    pyvm_recipe how = recipe();
    CHECK(engine->furnish(&how, why) == 0);
    check_allowed();
    if (PyInterpreterState_Get() == PyInterpreterState_Main()) /* 3.11 ends the child of any other */
        IS("attempt(fork)", "7");
    how.allow_daemon_threads = 0;
    CHECK(engine->furnish(&how, why) == 0);
    check_no_daemons();
    how.allow_fork = how.allow_exec = how.allow_threads = 0;
    CHECK(engine->furnish(&how, why) == 0);
    check_forbidden();
    how = recipe();
    CHECK(engine->furnish(&how, why) == 0);
    check_allowed();
    CHECK(clean() == 0);
    how.allow_fork = how.allow_exec = how.allow_threads = how.allow_daemon_threads = 0;
    CHECK(engine->furnish(&how, why) == 0);
    check_forbidden();
    how.allow_threads = 1;
    CHECK(engine->furnish(&how, why) == 0);
    check_no_daemons();
    how = recipe();
    CHECK(engine->furnish(&how, why) == 0);
    CHECK(clean() == 0);
}

/* CPython enforces what the interpreter was made with. */
static void test_fixed_rules(void)
{
    pyvm_recipe how = recipe();
    how.allow_threads = 0;
    enter(&how);
    CHECK(clean() == 0);
    how.allow_threads = 1;
#if PY_VERSION_HEX >= 0x030C0000
    CHECK(engine->furnish(&how, why) == -1 && strstr(why, "threads"));
#else
    CHECK(engine->furnish(&how, why) == 0);
    check_allowed();
#endif
    leave();
}

/* ---- Running -------------------------------------------------------------------------------------------------- */

static void test_run(void)
{
    pyvm_recipe how = recipe();
    enter(&how);
    CHECK(engine->run("import io, sys\nsys.stderr = io.StringIO()\nx = 6") == 0);
    CHECK(engine->run("x *= 7") == 0);
    IS("x, __name__", "(42, '__main__')");
    CHECK(engine->run("raise KeyboardInterrupt") == 1 && !PyErr_Occurred());
    IS("sys.stderr.getvalue()", "''");
    CHECK(engine->run("1/0") == -1 && !PyErr_Occurred());
    IS("sys.stderr.getvalue().splitlines()[-1]", "'ZeroDivisionError: division by zero'");
    CHECK(engine->run("1 +") == -1);
    IS("'File \"<string>\", line 1' in sys.stderr.getvalue()", "True");
    CHECK(engine->run("raise SystemExit(3)") == -1);
    IS("sys.stderr.getvalue().splitlines()[-1]", "'SystemExit: 3'");
    PyErr_SetString(PyExc_SystemExit, "4");
    PyErr_Print(); /* the interpreter is one that inspects */
    IS("sys.stderr.getvalue().splitlines()[-1]", "'SystemExit: 4'");
    leave();
}

extern const PyConfig *_Py_GetConfig(void);

/* A SystemExit must not end the process, also where whoever started CPython has not told it to inspect. */
static void test_inspect(void)
{
    PyThreadState *main_state = PyInterpreterState_ThreadHead(PyInterpreterState_Main());
    engine->acquire(main_state);
    ((PyConfig *)_Py_GetConfig())->inspect = 0;
    RUN("import io, sys\nsys.stderr = io.StringIO()");
    CHECK(engine->run("raise SystemExit(5)") == -1);
    IS("sys.stderr.getvalue().splitlines()[-1]", "'SystemExit: 5'");
    RUN("sys.stderr = sys.__stderr__");
    engine->release();
    test_run();
    engine->acquire(main_state);
    CHECK(_Py_GetConfig()->inspect == 0);
    engine->release();
}

/* ---- Threads -------------------------------------------------------------------------------------------------- */

static void *import_threading(void *interpreter)
{
    PyThreadState *state = engine->state_new(interpreter);
    engine->acquire(state);
    RUN("import threading, time\n"
        "def work():\n"
        "    time.sleep(1)\n"
        "    print('joined')\n"
        "thread = threading.Thread(target=work)\n"
        "thread.start()\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "ThreadPoolExecutor(1).submit(print, 'executed')\n");
    pyvm_state_delete_current();
    return NULL;
}

/* A thread that has ended before imported threading first; who then asks for it finds it gone. */
static void test_import_elsewhere(void)
{
    pthread_t thread;
    pyvm_recipe how = recipe();
    how.allow_daemon_threads = 0;
    PyThreadState *state = enter(&how);
    IS("'threading' in __import__('sys').modules", "False");
    engine->release();
    CHECK(pthread_create(&thread, NULL, import_threading, engine->interpreter_of(state)) == 0);
    pthread_join(thread, NULL);
    engine->acquire(state);
    RUN("import threading\nthreading.main_thread().is_alive()\nassert thread.is_alive()");
    engine->join_threads();
    IS("thread.is_alive()", "False");
    engine->join_threads();
    engine->run_exit_handlers();
    engine->end();
}

/* Where nobody has imported threading, ending does not either. */
static void test_no_threading(void)
{
    pyvm_recipe how = recipe();
    enter(&how);
    engine->join_threads();
    engine->run_exit_handlers();
    IS("'threading' in __import__('sys').modules", "False");
    engine->end();
}

/* The buffer is older than the memoryviews of it, and so the garbage collector comes to it first. */
static void test_buffer_in_cycle(const pyvm_recipe *how)
{
    enter(how);
    RUN("import gc, io\n"
        "class Bytes(io.BytesIO):\n"
        "    close = lambda self: None\n" /* it would tell that it is still used */
        "file = Bytes(b'x' * 99)\n"
        "file.view = file.getbuffer()\n"
        "kept = [file.view]\n"
        "kept.append(kept)\n"
        "del file, kept\n"
        "gc.collect()");
    leave();
}

int main(void)
{
    start_runtime();
    engine->acquire(PyInterpreterState_ThreadHead(PyInterpreterState_Main()));
    change_rules();
    engine->release();

    pyvm_recipe how = recipe();
    test_lists();
    test_environment();
    test_rules(how);
    test_buffer_in_cycle(&how);
    how.own_gil = how.own_allocator = how.check_extensions = 0;
    test_rules(how);
    test_buffer_in_cycle(&how);
    test_fixed_rules();
    enter(&how);
#if PY_VERSION_HEX < 0x030C0000
    change_rules();
#endif
    leave();
    test_inspect();
    test_import_elsewhere();
    test_no_threading();
    return 0;
}
