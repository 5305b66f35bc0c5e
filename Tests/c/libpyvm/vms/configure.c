/*
 * configure.c: what PyVM_Config asks for, for each kind: arguments, path, environment, streams, memory limit,
 * recycling, and a GIL that is let go of between calls.
 */
#include "support/vm.h"
#include "support/kinds.h"

#include <pthread.h>

typedef struct output {
    char text[2][4096];
    const char *input;
} output;

static int take(PyVM *vm, int stream, const char *bytes, size_t count, void *data)
{
    output *output = data;
    CHECK(PyVM_Current() == vm && (stream == 1 || stream == 2));
    strncat(output->text[stream - 1], bytes, count);
    return 0;
}

static ptrdiff_t give(PyVM *vm, char *buffer, size_t room, void *data)
{
    output *output = data;
    size_t count = strlen(output->input);
    CHECK(PyVM_Current() == vm);
    if (count > room)
        count = room;
    memcpy(buffer, output->input, count);
    output->input += count;
    return (ptrdiff_t)count;
}

static PyVM *open_like(PyVM *vm, PyVM_Config *config)
{
    config->kind = info_of(vm).kind;
    PyVM *made = PyVM_New(config);
    REQUIRE(made != NULL);
    return made;
}

static void surroundings(PyVM *like)
{
    static const char *const argv[] = {"a program", "gr\xc3\xbc\xc3\x9f", NULL};
    static const char *const path[] = {"/nowhere", NULL};
    static const char *const environment[] = {"PATH=/usr/bin:/bin", "ONE=1", NULL};
    output output = {.input = "first\nsecond\n"};
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.argv = argv;
    config.path = path;
    config.environment = environment;
    config.write = take;
    config.read = give;
    config.stream_data = &output;
    PyVM *vm = open_like(like, &config);
    CHECK_RUN(vm,
              "import os, sys\n"
              "assert sys.argv == ['a program', 'gr\\xfc\\xdf'] and sys.path == ['/nowhere'], (sys.argv, sys.path)\n"
              "assert dict(os.environ) == {'PATH': '/usr/bin:/bin', 'ONE': '1'}, os.environ\n"
              "os.environ['TWO'] = '2'\n"
              "print(input(), input())\n"
              "print('a warning', file=sys.stderr)\n");
    CHECK(strcmp(output.text[0], "first second\n") == 0 && strcmp(output.text[1], "a warning\n") == 0);
    CHECK(getenv("TWO") == NULL);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

static PyVM *open_limited(PyVM_Kind kind, size_t limit)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.memory_limit = limit;
    config.kind = kind;
    return PyVM_New(&config);
}

static void hits_limit(PyVM_Kind kind)
{
    PyVM_Info info = {.size = sizeof info};
    size_t limit = 64u << 20;
    PyVM *vm = open_limited(kind, limit);
    REQUIRE(vm != NULL);
    for (int i = 0; i < 3; i++)
        CHECK_RUN(vm,
                  "try: data = bytearray(100 << 20)\n"
                  "except MemoryError: pass\n"
                  "else: raise AssertionError('no limit')\n"
                  "assert sum(range(1000)) == 499500\n");
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK && info.memory > 0 && info.memory < limit && info.memory_limit == limit);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

static void limits(PyVM *like)
{
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(like, &info) == PYVM_OK);
    if (info.kind == PYVM_KIND_SHARED_GIL) {
        CHECK(open_limited(info.kind, 64u << 20) == NULL);
        CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, "PyVM_New");
        return;
    }
    /* More than there is room for copies of libpython, with and without a limit, which on 3.12 start differently. */
    for (int i = 0; i < 20; i++) {
        CHECK(open_limited(info.kind, 1000) == NULL);
        CHECK_ERROR(PYVM_ERROR_START, "PyVM_New");
        hits_limit(info.kind);
        PyVM *unlimited = open_limited(info.kind, 0);
        CHECK_RUN(unlimited,
                  "import collections, json, re\n"
                  "data = bytearray(100 << 20)\n");
        CHECK(PyVM_Close(unlimited) == PYVM_OK);
    }
}

static void recycling(PyVM *like)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.recycle = 1;
    for (int i = 0; i < 20; i++) {
        PyVM *vm = open_like(like, &config);
        CHECK_RUN(vm,
                  "import atexit, json, sys, threading\n"
                  "from concurrent.futures import ThreadPoolExecutor\n"
                  "assert 'mine' not in globals() and sys.argv == ['']\n"
                  "mine, sys.argv = 1, ['changed']\n"
                  "atexit.register(int)\n"
                  "assert list(ThreadPoolExecutor(2).map(abs, [-1, -2])) == [1, 2]\n");
        CHECK(PyVM_Close(vm) == PYVM_OK && PyVM_Close(vm) == PYVM_ERROR_CLOSED);
    }
}

static void *count(void *vm)
{
    for (int i = 0; i < 100; i++)
        CHECK_RUN((PyVM *)vm, "n = globals().get('n', 0) + 1");
    return NULL;
}

/* With the thread attached all the while, others get their turns. */
static void letting_go(PyVM *like)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.release_between_calls = 1;
    PyVM *vm = open_like(like, &config);
    pthread_t thread;
    REQUIRE(PyVM_Attach(vm) == PYVM_OK && PyVM_Current() == vm);
    REQUIRE(pthread_create(&thread, NULL, count, vm) == 0);
    REQUIRE(pthread_join(thread, NULL) == 0);
    PyThreadState *saved = PyVMEval_SaveThread(vm);
    PyVMEval_RestoreThread(vm, saved);
    CHECK_RUN(vm, "assert n == 100");
    CHECK(PyVM_Detach(vm) == PYVM_OK && PyVM_Current() == NULL && PyVM_Detach(vm) == PYVM_ERROR_ORDER);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

/* A program that was built against a header with more members finds zeros there. */
static void newer_info(PyVM *vm)
{
    struct {
        PyVM_Info known;
        char members[16];
    } newer, zeros = {0};
    memset(&newer, '#', sizeof newer);
    newer.known.size = sizeof newer;
    CHECK(PyVM_GetInfo(vm, &newer.known) == PYVM_OK && newer.known.is_open);
    CHECK(memcmp(newer.members, zeros.members, sizeof newer.members) == 0);
}

int main(void)
{
    for_each_kind(newer_info);
    for_each_kind(surroundings);
    for_each_kind(limits);
    for_each_kind(recycling);
    for_each_kind(letting_go);
    return 0;
}
