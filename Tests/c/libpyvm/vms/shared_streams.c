/*
 * shared_streams.c: forks and clones of a VM write and read by its functions, if it shares them; else they do not.
 */
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/expect.h"
#include "support/kinds.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char written[2][300]; /* of stdout, stderr */
static PyVM *writer;

static int write_text(PyVM *vm, int stream, const char *bytes, size_t count, void *data)
{
    CHECK(data == &lock && PyVM_Current() == vm);
    pthread_mutex_lock(&lock);
    strncat(written[stream - 1], bytes, count);
    writer = vm;
    pthread_mutex_unlock(&lock);
    return 0;
}

static ptrdiff_t read_text(PyVM *vm, char *buffer, size_t room, void *data)
{
    CHECK(data == &lock && PyVM_Current() == vm && room >= 11);
    memcpy(buffer, "words\nmore\n", 11);
    return 11;
}

static void expect(const char *out)
{
    CHECK_TEXT(written[0], out);
    memset(written, 0, sizeof written);
}

static PyVM *new_vm_with(PyVM_Kind kind, int shares)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.write = write_text;
    config.read = read_text;
    config.stream_data = &lock;
    config.shares_streams = shares;
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    return vm;
}

static int talk(PyVM *child, void *argument)
{
    (void)argument;
    CHECK_RUN(child,
              "import sys\n"
              "print('child', input())\n"
              "sys.stdout.write('unfinished')\n"
              "sys.__stderr__.write('error\\n')");
    return 0;
}

static int fail(PyVM *child, void *argument)
{
    (void)argument;
    PyVMErr_SetString(child, PyVMExc_ValueError(child), "of the child");
    return 0;
}

static void end(PyVM *vm, PyVM_ForkFunction run, int expected)
{
    int pid = 0, status = -1;
    REQUIRE(PyVM_Fork(vm, NULL, run, NULL, &pid) == PYVM_OK);
    CHECK(PyVM_WaitProcess(pid, 60000000000, NULL, &status) == PYVM_OK && status == expected);
}

static void are_the_childs(PyVM *like)
{
    PyVM *vm = new_vm_with(info_of(like).kind, 1);
    CHECK_RUN(vm, "print('parent')");
    expect("parent\n");
    end(vm, talk, 0);
    CHECK(writer != vm && strcmp(written[1], "error\n") == 0);
    expect("child words\nunfinished");
    end(vm, fail, 1 << 8);
    CHECK(strstr(written[1], "ValueError: of the child"));
    expect("");
    CHECK_RUN(vm,
              "import pyvm, sys\n"
              "def grandchild(): print('grandchild')\n"
              "def child(): pyvm.fork(grandchild).wait(); print('child')\n"
              "assert pyvm.fork(child).wait() == 0; print('parent')");
    expect("grandchild\nchild\nparent\n");
    CHECK_RUN(vm,
              "if pyvm.fork() == 0:\n"
              "    print('goes on'); sys.exit(0)\n"
              "pyvm.wait()");
    expect("goes on\n");
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

/* What the parent has read, and not used yet, both have. */
static void have_what_was_read(PyVM *like)
{
    PyVM *vm = new_vm_with(info_of(like).kind, 1);
    CHECK_RUN(vm,
              "import pyvm\n"
              "assert input() == 'words'\n"
              "def child(): assert [input() for i in range(3)] == ['more', 'words', 'more']\n"
              "assert pyvm.fork(child).wait() == 0 and input() == 'more'");
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

static void are_the_clones(PyVM *like)
{
    PyVM *vm = new_vm_with(info_of(like).kind, 1);
    CHECK_RUN(vm, "x = 'clone'");
    PyVM_Template *frozen = PyVM_TemplateNew(vm, NULL);
    REQUIRE(frozen != NULL);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    PyVM *clone = PyVM_TemplateClone(frozen, NULL);
    REQUIRE(clone != NULL);
    PyVM_TemplateFree(frozen);
    CHECK_RUN(clone, "print(x, input())");
    CHECK(writer == clone);
    expect("clone words\n");
    end(clone, talk, 0);
    expect("child more\nunfinished");
    CHECK(PyVM_Close(clone) == PYVM_OK);
}

static int is_not_shared(PyVM *child, void *argument)
{
    (void)argument;
    CHECK_RUN(child,
              "import os, sys\n"
              "sys.stdout.write('to the process\\n'); sys.stdout.flush()");
    return 0;
}

static void are_the_process(PyVM *like)
{
    PyVM *vm = new_vm_with(info_of(like).kind, 0);
    end(vm, is_not_shared, 0);
    expect("");
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

int main(void)
{
    for_each_kind(are_the_childs);
    for_each_kind(have_what_was_read);
    for_each_kind(are_the_clones);
    for_each_kind(are_the_process);
    return 0;
}
