/*
 * clean.c: an interpreter that is used over and over by others.
 */
#include "support/interpreters.h"
#include "support/memory.h"

#include <unistd.h>

static char written[8192];

static int write_it(void *self, int stream, const char *bytes, size_t count)
{
    size_t length = strlen(written);
    (void)self;
    (void)stream;
    snprintf(written + length, sizeof written - length, "%.*s", (int)count, bytes);
    return 0;
}

static int clean_and_furnish(const pyvm_recipe *how)
{
    return clean() == 0 ? engine->furnish(how, why) : -1;
}

/* What somebody could leave. */
static const char mess[] =
    "import atexit, builtins, gc, sys, threading, warnings\n"
    "before = (sys.getrecursionlimit(), gc.get_threshold(), len(warnings.filters))\n"
    "class Cycle:\n"
    "    def __init__(self): self.me = self\n"
    "    def __del__(self): globals()['revenant'] = 1\n"
    "cycle, secret = Cycle(), 'secret'\n"
    "atexit.register(lambda: print('exit handler'))\n"
    "sys.argv.append('x')\n"
    "sys.path[:] = ['/elsewhere']\n"
    "sys.path = sys.argv\n"
    "sys.stdout = sys.__stdout__ = None\n"
    "sys.excepthook = sys.displayhook = sys.unraisablehook = sys.__excepthook__ = print\n"
    "sys.tracebacklimit = sys.last_value = sys.added = 1\n"
    "sys.settrace(lambda *x: None)\n"
    "sys.setprofile(lambda *x: None)\n"
    "threading.settrace(print)\n"
    "threading.setprofile(print)\n"
    "threading.excepthook = print\n"
    "sys.setrecursionlimit(500)\n"
    "gc.set_threshold(1, 1, 1)\n"
    "gc.callbacks.append(lambda *x: None)\n"
    "gc.disable()\n"
    "warnings.simplefilter('error')\n"
    "builtins.added = builtins.len = 1\n"
    "sys.modules['__main__'] = sys\n"
    "__annotations__ = {'x': int}\n"
    "sys.settrace(None)\n"
    "sys.setprofile(None)\n"
    "sys.setprofile(lambda *x: None)\n";

static void test_traces(void)
{
    pyvm_recipe how = recipe();
    enter(&how);
    RUN("fresh = sorted(globals())\n"
        "import gc, sys, threading, warnings, os\n"
        "os.kept = (fresh, sys.argv[:], sys.path[:], sys.stdout, sys.getrecursionlimit(), gc.get_threshold(),\n"
        "           list(warnings.filters), len(gc.callbacks))");
    how.streams = (pyvm_streams){write_it, NULL, NULL};
    CHECK(clean_and_furnish(&how) == 0);
    RUN(mess);
    how.streams.write = NULL;
    CHECK(clean_and_furnish(&how) == 0);
    CHECK(strcmp(written, "") == 0); /* its stdout was None */
    RUN("names = sorted(globals())\nimport gc, sys, threading, warnings, os");
    IS("names == os.kept[0] or names", "True");
    IS("(sys.argv, sys.path, sys.stdout, sys.getrecursionlimit(), gc.get_threshold()) == os.kept[1:6]", "True");
    IS("list(warnings.filters) == os.kept[6], len(gc.callbacks) == os.kept[7], gc.isenabled()", "(True, True, True)");
    IS("sys.excepthook is sys.__excepthook__, sys.displayhook is sys.__displayhook__", "(True, True)");
    IS("sys.unraisablehook is sys.__unraisablehook__, sys.__excepthook__ is print", "(True, False)");
    IS("sys.stdout is sys.__stdout__, sys.stdout.fileno()", "(True, 1)");
    IS("[hasattr(sys, name) for name in ('tracebacklimit', 'last_value', 'added')]", "[False, False, False]");
    IS("sys.gettrace(), sys.getprofile(), threading.gettrace(), threading.getprofile()", "(None, None, None, None)");
    IS("threading.excepthook is threading.__excepthook__", "True");
    IS("len([]), 'added' in dir(__builtins__)", "(0, False)");
    IS("sys.modules['__main__'].__dict__ is globals(), globals().get('__annotations__', {})", "(True, {})");
    IS("len([o for o in gc.get_objects() if type(o).__name__ == 'Cycle'])", "0");
    RUN("import warnings\n"
        "with warnings.catch_warnings(record=True) as caught:\n"
        "    warnings.simplefilter('always')\n"
        "    warnings.warn('x')\n"
        "assert len(caught) == 1");
    leave();
}

/* What modules that stay imported must be able to do again. */
static const char round_of_modules[] =
    "import atexit, concurrent.futures, logging, os, tempfile, threading, weakref\n"
    "with concurrent.futures.ThreadPoolExecutor(2) as pool:\n"
    "    assert list(pool.map(abs, [-1, -2])) == [1, 2]\n"
    "class Object: pass\n"
    "held = Object()\n"
    "weakref.finalize(held, print, 'finalized at exit')\n"
    "dropped = Object()\n"
    "weakref.finalize(dropped, print, 'finalized')\n"
    "del dropped\n"
    "class Handler(logging.Handler):\n"
    "    def flush(self): print('logging shut down')\n"
    "handler = Handler()\n"
    "atexit.register(print, 'exit handler')\n"
    "concurrent.futures.ThreadPoolExecutor(1).submit(print, 'joined executor')\n"
    "threading.Thread(target=print, args=('thread',)).start()\n"
    "assert threading.main_thread().is_alive()\n"
    "assert threading.current_thread() is threading.main_thread() or hasattr(threading, '_thread_shutdown')\n";

static void test_modules(void)
{
    static const char *const said[] = {"finalized\n",    "finalized at exit\n", "logging shut down\n",
                                       "exit handler\n", "joined executor\n",   "thread\n"};
    pyvm_recipe how = recipe();
    how.streams = (pyvm_streams){write_it, NULL, NULL};
    how.allow_daemon_threads = 0;
    enter(&how);
    for (int round = 0; round < 3; round++) {
        written[0] = 0;
        RUN(round_of_modules);
        CHECK(clean_and_furnish(&how) == 0);
        for (size_t i = 0; i < COUNT(said); i++) {
            const char *first = strstr(written, said[i]);
            CHECK(first && !strstr(first + 1, said[i]));
        }
        if (check_failures)
            printf("round %d: %s", round, written);
    }
    leave();
}

/* After what cannot be put right it says so. */
static void test_unfit(void)
{
    static const char *const deeds[] = {
        "import sys\nsys.stdout.close()",
        "import sys\nsys.stdout.detach()",
        "import sys\nsys.stderr.reconfigure(errors='ignore')",
#if PY_VERSION_HEX >= 0x030C0000
        "import sys\nsys.monitoring.use_tool_id(1, 'a tool')",
#endif
    };
    for (size_t i = 0; i < COUNT(deeds); i++) {
        pyvm_recipe how = recipe();
        enter(&how);
        RUN("x = 1");
        CHECK(clean_and_furnish(&how) == 0);
        RUN(deeds[i]);
        CHECK(clean() == -1 && !PyErr_Occurred());
        leave();
    }
}

static void use(const pyvm_recipe *how)
{
    written[0] = 0;
    CHECK(engine->furnish(how, why) == 0);
    RUN("import json, sys, os\n"
        "def function(x): return json.dumps([x, {'a': x}])\n"
        "class A:\n"
        "    def __init__(self): self.me = self\n"
        "    def method(self): return function(list(range(100)))\n"
        "class B(A): pass\n"
        "data = [B() for _ in range(100)]\n"
        "print(B().method(), sys.argv)\n"
        "os.environ['X'] = 'y'\n");
    CHECK(engine->run("1/0") == -1);
    CHECK(clean() == 0);
}

static void test_growth(void)
{
    static const char *const list[] = {"one", "A=two", NULL};
    pyvm_recipe how = recipe();
    how.argv = how.environment = list;
    how.streams = (pyvm_streams){write_it, NULL, NULL};
    pyvm_recipe plain = recipe();
    enter(&plain);
    CHECK(clean() == 0);
    long before = 0;
    for (int round = 0; round < 2000; round++) {
        if (round == 1000)
            before = resident_kilobytes();
        use(&how);
    }
    long grown = resident_kilobytes() - before;
    printf("cleaned 2,000 times: %ld bytes a round in the last thousand\n", grown * 1024 / 1000);
    CHECK(before > 0 && grown < 20 * 1000);
    leave();
}

int main(void)
{
    start_runtime();
    test_traces();
    test_modules();
    test_unfit();
    test_growth();
    return 0;
}
