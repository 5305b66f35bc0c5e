/*
 * run_main.c: PyVM_RunMain runs what the command line names, in each VM of a CPython, and ends neither the VM nor the
 * process. Tests/checks/run compares the program itself with `python`.
 */
#include "support/child.h"
#include "support/vm.h"

/* CPython takes one command line in a process, so each has a process of its own. */
static void in_a_process(void (*test)(PyVM_Kind), PyVM_Kind kind)
{
    pid_t child = begin_child();
    if (child == 0) {
        test(kind);
        end_child();
    }
    CHECK_CHILD(child);
}

/* What the program writes and reads. */
typedef struct streams {
    char written[1000];
    const char *input;
} streams;

static int write_text(PyVM *vm, int stream, const char *bytes, size_t count, void *data)
{
    streams *streams = data;
    size_t length = strlen(streams->written);
    (void)vm;
    (void)stream;
    REQUIRE(length + count < sizeof streams->written);
    memcpy(streams->written + length, bytes, count);
    return 0;
}

static ptrdiff_t read_text(PyVM *vm, char *buffer, size_t room, void *data)
{
    streams *streams = data;
    size_t count = strlen(streams->input);
    (void)vm;
    count = count < room ? count : room;
    memcpy(buffer, streams->input, count);
    streams->input += count;
    return (ptrdiff_t)count;
}

/* A VM with a command line, or a further one without, which has the first one's. */
static PyVM *new_of(PyVM_Kind kind, streams *streams, char *const *words)
{
    PyConfig start;
    Py_ssize_t count = 0;
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.write = write_text;
    config.read = streams->input ? read_text : NULL;
    config.stream_data = streams;
    PyVMConfig_InitPythonConfig(&start);
    while (words && words[count])
        count++;
    CHECK(!PyVMStatus_Exception(PyVMConfig_SetBytesArgv(&start, count, words)));
    config.python_config = words ? &start : NULL;
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    PyVMConfig_Clear(&start);
    return vm;
}

static void runs_code(PyVM_Kind kind)
{
    streams streams = {"", NULL};
    char *words[] = {"python",
                     "-W",
                     "error",
                     "-c",
                     "import sys, atexit; atexit.register(print, 'handler')\n"
                     "print(sys.argv, sys.warnoptions, repr(sys.path[0]))\nsys.exit(300)",
                     "a",
                     "-b",
                     NULL};
    PyVM *vm = new_of(kind, &streams, words);
    CHECK(PyVM_RunMain(vm) == (300 & 0xFF));
    CHECK(strcmp(streams.written, "['-c', 'a', '-b'] ['error'] ''\n") == 0);
    CHECK(PyVM_Current() == NULL && PyVM_IsInitialized(vm));
    CHECK_RUN(vm, "assert sys.argv[1] == 'a'"); /* the VM goes on, with what the program has left in __main__ */
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(strstr(streams.written, "''\nhandler\n") != NULL);
    CHECK(PyVM_RunMain(vm) == -1);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_RunMain");
}

static void runs_code_in_further_vms(PyVM_Kind kind)
{
    streams first = {"", NULL}, second = {"", NULL};
    char *words[] = {"python", "-c", "count = globals().get('count', 0) + 1; print(count); 1/0", NULL};
    PyVM *vms[] = {new_of(kind, &first, words), NULL};
    vms[1] = new_of(kind, &second, info_of(vms[0]).kind == PYVM_KIND_ISOLATED ? words : NULL);
    for (int i = 0; i < 2; i++) {
        CHECK(PyVM_RunMain(vms[i]) == 1);
        CHECK(PyVM_Close(vms[i]) == PYVM_OK);
    }
    CHECK(strncmp(first.written, "1\nTraceback (most recent call last):\n", 37) == 0);
    CHECK(strcmp(first.written, second.written) == 0);
}

static void runs_what_it_reads(PyVM_Kind kind)
{
    streams streams = {"", "import sys\nprint(__file__, sys.argv, sys.stdin.read() == '')\nraise KeyboardInterrupt\n"};
    char *words[] = {"python", "-", "a", NULL};
    PyVM *vm = new_of(kind, &streams, words);
    CHECK(PyVM_RunMain(vm) == PYVM_EXIT_INTERRUPTED);
    CHECK(strncmp(streams.written, "<stdin> ['-', 'a'] True\nTraceback", 33) == 0);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

/* A VM without a command line has one that names nothing: what comes from standard input. */
static void runs_nothing(PyVM_Kind kind)
{
    streams streams = {"", ""};
    PyVM *vm = new_of(kind, &streams, NULL);
    CHECK(PyVM_RunMain(vm) == 0);
    CHECK(streams.written[0] == '\0');
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

int main(void)
{
    void (*const tests[])(PyVM_Kind) = {runs_code, runs_code_in_further_vms, runs_what_it_reads, runs_nothing};
    PyVM_Kind kinds[] = {PYVM_KIND_SHARED_GIL, PYVM_KIND_DEFAULT, PYVM_KIND_ISOLATED};
    CHECK(PyVM_RunMain(NULL) == -1);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_RunMain");
    for (size_t i = 0; i < COUNT(kinds); i++)
        for (size_t j = 0; j < COUNT(tests) && (CAN_ISOLATE || kinds[i] == PYVM_KIND_SHARED_GIL); j++)
            in_a_process(tests[j], kinds[i]);
    return 0;
}
