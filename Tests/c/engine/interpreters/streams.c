/*
 * streams.c: what an interpreter writes and reads through functions of the program.
 */
#include "support/interpreters.h"

#include <errno.h>
#include <pthread.h>

#include "engine/interpreters/exits.h"

typedef struct program {
    char written[3][4096]; /* "[text]" for each write */
    const char *input;     /* what is left to read */
    size_t at_most;        /* bytes a read */
    int error;             /* to fail with */
    int raises;
    int writes;
    size_t bytes;
} program;

static int write_it(void *self, int stream, const char *bytes, size_t count)
{
    program *to = self;
    CHECK(engine->current() != NULL);
    to->writes++;
    to->bytes += count;
    if (to->raises)
        PyErr_SetString(PyExc_LookupError, "by the program");
    if (to->error || to->raises)
        return to->error ? to->error : EIO;
    size_t length = strlen(to->written[stream]);
    if (length + count + 3 < sizeof to->written[stream])
        snprintf(to->written[stream] + length, sizeof to->written[stream] - length, "[%.*s]", (int)count, bytes);
    return 0;
}

static ptrdiff_t read_it(void *self, char *buffer, size_t room)
{
    program *from = self;
    size_t count = strlen(from->input);
    if (from->error)
        return -from->error;
    count = count < room ? count : room;
    count = count < from->at_most ? count : from->at_most;
    memcpy(buffer, from->input, count);
    from->input += count;
    return (ptrdiff_t)count;
}

static bool wrote(program *to, int stream, const char *expected)
{
    bool same = strcmp(to->written[stream], expected) == 0;
    if (!same)
        printf("written to %d: %s\n", stream, to->written[stream]);
    to->written[stream][0] = 0;
    return same;
}

static void test_writing(program *to)
{
    RUN("import sys\nprint('a', 1, 'gr\\xfc\\xdf')\nprint('b', end='')");
    CHECK(wrote(to, 1, "[a 1 gr\xc3\xbc\xc3\x9f\n]"));
    RUN("sys.stdout.flush()\nprint('c\\nd')");
    CHECK(wrote(to, 1, "[b][c\nd][\n]"));
    RUN("print('e', file=sys.stderr)\nprint('\\udc80', file=sys.__stderr__)\nsys.stdout.buffer.write(b'raw')");
    CHECK(wrote(to, 2, "[e\n][\\udc80\n]") && wrote(to, 1, "[raw]"));
    CHECK(engine->run("1/0") == -1 && strstr(to->written[2], "ZeroDivisionError: division by zero\n"));
    to->written[2][0] = 0;
    CHECK(engine->run("print('\\udc80')") == -1 && strstr(to->written[2], "UnicodeEncodeError"));
    to->written[2][0] = 0;
    to->bytes = 0;
    RUN("print('x' * 1000000)");
    CHECK(to->bytes == 1000001);
    IS("sys.stdout.encoding, sys.stdout.errors, sys.stderr.errors", "('utf-8', 'strict', 'backslashreplace')");
    IS("sys.stdout.name, sys.stdout.isatty(), sys.stdout.writable(), sys.stdout.readable()",
       "('<stdout>', False, True, False)");
    IS("sys.stdout.fileno()", "raised UnsupportedOperation: fileno");
    IS("sys.stdout is sys.__stdout__", "True");
    RUN("print('at the end', end='')");
    pyvm_exits_flush();
    CHECK(strstr(to->written[1], "[at the end]"));
    to->written[1][0] = to->written[2][0] = 0;
}

static void test_errors(program *to)
{
    to->error = ENOSPC;
    IS("print('x')", "raised OSError: [Errno 28] No space left on device");
    to->error = 0;
    RUN("print()");
    to->written[1][0] = 0;
    to->raises = 1;
    IS("print('x')", "raised LookupError: by the program");
    to->raises = 0;
    RUN("print()");
    to->written[1][0] = 0;
}

static void test_reading(program *from)
{
    from->input = "first\nsecond \xc3\xbc\nthird\r\nno end";
    from->at_most = 3;
    IS("input()", "'first'");
    IS("sys.stdin.readline()", "'second \\xfc\\n'");
    IS("sys.stdin.read()", "'third\\r\\nno end'");
    IS("input()", "raised EOFError: EOF when reading a line");
    IS("sys.stdin.name, sys.stdin.readable(), sys.stdin is sys.__stdin__", "('<stdin>', True, True)");
    from->error = EIO;
    IS("sys.stdin.read()", "raised OSError: [Errno 5] Input/output error");
    from->error = 0;
}

/* A writer in one VM's other thread. */
static void test_threads(program *to)
{
    to->writes = 0;
    RUN("import threading\n"
        "threads = [threading.Thread(target=lambda: [print('line') for _ in range(200)]) for _ in range(4)]\n"
        "for t in threads: t.start()\n"
        "for t in threads: t.join()\n");
    CHECK(to->writes >= 1);
    to->written[1][0] = 0;
}

/* A NULL function leaves its streams. */
static void test_half(program *to)
{
    pyvm_recipe how = recipe();
    how.streams = (pyvm_streams){NULL, read_it, to};
    enter(&how);
    RUN("import sys");
    to->input = "x\n";
    IS("sys.stdout.fileno(), input()", "(1, 'x')");
    leave();
    how.streams = (pyvm_streams){write_it, NULL, to};
    enter(&how);
    RUN("import sys");
    IS("sys.stdin.fileno()", "0");
    RUN("print('left in the buffer', end='')");
    CHECK(to->written[1][0] == 0);
    leave();
    CHECK(wrote(to, 1, "[left in the buffer]"));
}

/* Making them over and over leaves nothing. */
static void test_leaks(program *to)
{
    pyvm_recipe how = recipe();
    how.streams = (pyvm_streams){write_it, read_it, to};
    enter(&how);
    RUN("import gc, sys");
    for (int i = 0; i < 20; i++)
        CHECK(engine->furnish(&how, why) == 0);
    RUN("gc.collect()\nclasses = len(type(sys.stdout.buffer).__base__.__subclasses__())");
    for (int i = 0; i < 20; i++)
        CHECK(engine->furnish(&how, why) == 0);
    RUN("gc.collect()\nmore = len(type(sys.stdout.buffer).__base__.__subclasses__())");
    IS("more - classes", "0");
    leave();
}

int main(void)
{
    static program to = {.input = "", .at_most = 1000};
    pyvm_recipe how = recipe();
    start_runtime();
    how.streams = (pyvm_streams){write_it, read_it, &to};
    enter(&how);
    memset(&how, 0xff, sizeof how); /* it is needed during the call only */
    test_writing(&to);
    test_errors(&to);
    test_reading(&to);
    test_threads(&to);
    leave();
    test_half(&to);
    test_leaks(&to);
    return 0;
}
