/*
 * runtime.c: an engine's start and stop, again and again in one libpython.
 */
#include "support/starting.h"

#include <pthread.h>
#include <string.h>

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "made_here", NULL, 0, NULL, NULL, NULL, NULL, NULL};

static PyObject *make_module(void)
{
    return PyModuleDef_Init(&definition);
}

static const char names_of_added[] =
    "import sys; result = [name for name in sys.builtin_module_names if name.startswith('made_')]";

/* Each start has the modules and settings that it was given, and nothing of those before. */
static void test_modules_and_settings(void)
{
    static const int two = 2;
    const int has_utf8 = engine->python >= 0x030F, other = !has_utf8; /* without being asked for */
    const struct _inittab left[] = {{"made_left", make_module}, {NULL, NULL}};
    const struct _inittab right[] = {{"made_right", make_module}, {"made_too", make_module}, {NULL, NULL}};
    const pyvm_setting optimise[] = {{"optimization_level", "all", PYVM_MEMBER_INT, &two}};
    const pyvm_setting utf8[] = {{"utf8_mode", "all", PYVM_MEMBER_INT, &other}};
    const pyvm_settings preconfig = {0, 1, utf8};
    const char *flags = "import sys; result = sys.flags.optimize, sys.flags.utf8_mode";
    for (int i = 0; i < 2; i++) {
        CHECK(start_as(&(pyvm_start){.restarts = 1, .modules = left, .config = {0, 1, optimise}}) == 0);
        CHECK(gives(names_of_added, "['made_left']"));
        CHECK(gives("import made_left; made_left.kept = 1; result = made_left.__name__", "'made_left'"));
        CHECK(gives(flags, has_utf8 ? "(2, 1)" : "(2, 0)"));
        CHECK(stop() == 0);
        CHECK(start_as(&(pyvm_start){.restarts = 1, .modules = right, .preconfig = &preconfig}) == 0);
        CHECK(gives(names_of_added, "['made_right', 'made_too']"));
        CHECK(gives("import made_too; result = hasattr(made_too, 'kept')", "False"));
        CHECK(gives(flags, has_utf8 ? "(0, 0)" : "(0, 1)"));
        CHECK(stop() == 0);
        CHECK(start() == 0);
        CHECK(gives(names_of_added, "[]"));
        CHECK(gives(flags, has_utf8 ? "(0, 1)" : "(0, 0)"));
        CHECK(stop() == 0);
    }
}

/* A start that fails before it makes an interpreter leaves nothing behind. */
static void test_failed_start(void)
{
    int exit_status = -1;
    static const wchar_t *const nowhere = L"no such encoding";
    const struct _inittab left[] = {{"made_left", make_module}, {NULL, NULL}};
    const pyvm_setting encoding[] = {{"no_such_member", "none", PYVM_MEMBER_STRING, &nowhere}};
    const pyvm_start how = {.restarts = 1, .modules = left, .config = {0, 1, encoding}};
    CHECK(engine->start(&how, why, &exit_status) == -1 && strstr(why, "no_such_member") != NULL);
    CHECK(!engine->is_running() && engine->main_state() == NULL && engine->current() == NULL);
    CHECK(start() == 0);
    CHECK(gives(names_of_added, "[]"));
    CHECK(stop() == 0);
}

static void test_order(void)
{
    CHECK(engine->stop(why) == -1 && strstr(why, "does not run") != NULL);
    CHECK(start() == 0);
    CHECK(engine->is_running() && engine->current() == NULL && engine->record_get() == NULL);
    PyInterpreterState *interpreter = engine->interpreter_of(engine->main_state());
    PyThreadState *other = engine->state_new(interpreter);
    CHECK(engine->stop(why) == -1 && strstr(why, "1 other thread state") != NULL);
    CHECK(engine->is_running() && engine->current() == NULL);
    engine->acquire(engine->main_state());
    engine->state_delete_other(other);
    engine->release();
    CHECK(stop() == 0);
    CHECK(!engine->is_running() && engine->main_state() == NULL && engine->current() == NULL);
    CHECK(engine->stop(why) == -1 && strstr(why, "does not run") != NULL);
}

/* The thread's record is found anew: CPython's end takes its pthread key away. */
static void test_record(void)
{
    for (int i = 0; i < 3; i++) {
        CHECK(start() == 0);
        CHECK(engine->record_get() == NULL);
        engine->acquire(engine->main_state());
        CHECK(engine->record_get() == engine->main_state() && engine->current() == engine->main_state());
        engine->release();
        engine->record_set(engine->main_state());
        CHECK(engine->record_get() == engine->main_state());
        engine->record_set(NULL);
        CHECK(engine->record_get() == NULL);
        CHECK(stop() == 0);
    }
}

/* One whose memory is limited may start once only: on 3.12, where no other allocator can be counted. */
static void test_limited(void)
{
    int is_last = PY_VERSION_HEX >> 16 == 0x030C;
    CHECK(start_as(&(pyvm_start){.restarts = 1, .limited = 1}) == 0);
    engine->acquire(engine->main_state());
    char names[20];
    CHECK(engine->furnish(&(pyvm_recipe){.memory_limit = 1 << 28}, why) == 0);
    CHECK(engine->spoilers(names, sizeof names) == is_last && (!is_last || strcmp(names, "pymalloc") == 0));
    engine->release();
    CHECK(engine->stop(why) == is_last);
}

typedef struct job {
    const char *code;
    const char *expected;
    int good;
} job;

/* As libpyvm has a VM used: by any thread, with a state of its own. */
static void *work(void *context)
{
    job *job = context;
    PyThreadState *state = engine->state_new(engine->interpreter_of(engine->main_state()));
    engine->acquire(state);
    job->good = is_repr(run(job->code, "result"), job->expected);
    engine->release();
    engine->acquire(engine->main_state()); /* nobody else uses it now */
    engine->state_delete_other(state);
    engine->release();
    return NULL;
}

static int gives_elsewhere(const char *code, const char *expected)
{
    job job = {code, expected, 0};
    pthread_t thread;
    if (pthread_create(&thread, NULL, work, &job) != 0)
        return 0;
    pthread_join(thread, NULL);
    return job.good;
}

/* Modules that have static types or a thread's state, loaded and used in a thread that is gone before the stop. */
static void test_other_thread(void)
{
    static const char code[] =
        "import atexit, collections, ctypes, datetime, json, random, re, threading, weakref\n"
        "ran = []\n"
        "atexit.register(ran.append, 'exit')\n"
        "thread = threading.Thread(target=lambda: ran.append('thread'))\n"
        "thread.start()\n"
        "thread.join()\n"
        "zone = datetime.timezone(datetime.timedelta(hours=1))\n"
        "now = datetime.datetime(2007, 6, 5, tzinfo=zone)\n"
        "class Pair(ctypes.Structure): _fields_ = [('a', ctypes.c_int), ('b', ctypes.c_int)]\n"
        "result = str(now), Pair(1, 2).b, ran, json.loads('[1]')";
    for (int i = 0; i < 4; i++) {
        CHECK(start() == 0);
        CHECK(gives_elsewhere(code, "('2007-06-05 00:00:00+01:00', 2, ['thread'], [1])"));
        engine->acquire(engine->main_state());
        engine->join_threads();
        engine->run_exit_handlers();
        engine->release();
        CHECK(gives("result = ran", "['thread', 'exit']"));
        CHECK(engine->stop(why) >= 0); /* 3.12.1 may warn of some of these modules */
    }
}

static void test_many(void)
{
    for (int i = 0; i < 40; i++) {
        CHECK(start() == 0);
        CHECK(
            gives("import re\nclass A: pass\nresult = bool(re.match('a+', 'aa')), A().__class__ is A", "(True, True)"));
        CHECK(stop() == 0);
    }
}

int main(void)
{
    engine = pyvm_engine_get();
    test_order();
    test_record();
    test_modules_and_settings();
    test_failed_start();
    test_other_thread();
    test_many();
    test_limited();
    return 0;
}
