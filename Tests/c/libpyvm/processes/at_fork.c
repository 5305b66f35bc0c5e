/*
 * at_fork.c: hooks at forks: their order and VMs, forks that fail, hooks that raise, and that are removed by themselves
 * or while they run.
 */
#include <pthread.h>
#include <stdbool.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/kinds.h"

static char order[200]; /* what has run */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void note(const char *what)
{
    pthread_mutex_lock(&lock);
    strncat(order, what, sizeof order - strlen(order) - 1);
    pthread_mutex_unlock(&lock);
}

static bool was(const char *expected)
{
    bool is_so = strcmp(order, expected) == 0;
    if (!is_so)
        fprintf(stderr, "at_fork: %s\n", order);
    order[0] = '\0';
    return is_so;
}

static PyVM *parent;

static void note_as(PyVM *vm, const char *name, const char *when)
{
    char text[20];
    snprintf(text, sizeof text, "%s%s ", name, when);
    note(text);
    CHECK((vm == parent) == (strcmp(when, "+") != 0));
    CHECK_RUN(vm, "hooks = 1");
}

static void before(PyVM *vm, void *name)
{
    note_as(vm, name, "-");
}

static void in_parent(PyVM *vm, void *name)
{
    note_as(vm, name, "|");
}

static void in_child(PyVM *vm, void *name)
{
    note_as(vm, name, "+");
}

static unsigned long add(char *name)
{
    PyVM_ForkHooks hooks = {sizeof hooks, before, in_parent, in_child, name};
    unsigned long number = PyVM_AtFork(&hooks);
    CHECK(number > 0);
    return number;
}

static int end(PyVM *child, void *argument)
{
    (void)argument;
    note("child ");
    return global_long(child, "hooks") != 1;
}

static void fork_once(PyVM *vm)
{
    int pid, status = -1;
    REQUIRE(PyVM_Fork(vm, NULL, end, NULL, &pid) == PYVM_OK);
    CHECK(PyVM_WaitProcess(pid, 60000000000, NULL, &status) == PYVM_OK && status == 0);
}

/* ---- The order --------------------------------------------------------------------------------------------------- */

/* The child's hooks run in another thread than the parent's, so each is looked at by itself. */
static bool were(const char *in_this, const char *in_that)
{
    char these[200] = "", those[200] = "";
    bool is_fine = true;
    for (const char *each = strtok(order, " "); each; each = strtok(NULL, " "))
        strcat(strcat(strchr(each, '+') || strcmp(each, "child") == 0 ? those : these, each), " ");
    if (strcmp(these, in_this) != 0 || strcmp(those, in_that) != 0)
        is_fine = fprintf(stderr, "at_fork: %s, and in the child %s\n", these, those) < 0;
    order[0] = '\0';
    return is_fine;
}

static void run_in_order(PyVM *vm)
{
    parent = vm;
    unsigned long a = add("a"), b = add("b");
    CHECK(a < b);
    fork_once(vm);
    CHECK(were("b- a- a| b| ", "a+ b+ child "));
    int code = PyVMRun_SimpleString(vm,
                                    "import os, pyvm\n"
                                    "pid = pyvm.fork(os.getpid)\n"
                                    "assert pid.wait(60) == 0\n");
    CHECK(code == 0 && were("b- a- a| b| ", "a+ b+ "));
    CHECK(PyVM_AtForkRemove(a) == PYVM_OK);
    fork_once(vm);
    CHECK(were("b- b| ", "b+ child "));
    CHECK(PyVM_AtForkRemove(a) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_AtForkRemove");
    CHECK(PyVM_AtForkRemove(b) == PYVM_OK);
    fork_once(vm);
    CHECK(were("", "child "));
}

static void run_if_there_is_no_child(PyVM *vm)
{
    int pid;
    parent = vm;
    unsigned long a = add("a");
    CHECK_RUN(vm, "import zlib; lines = zlib.compressobj()");
    CHECK(PyVM_Fork(vm, NULL, end, NULL, &pid) == PYVM_ERROR_RAISED);
    CHECK(was("a- a| "));
    CHECK(PyVM_AtForkRemove(a) == PYVM_OK);
    PyVM_ClearLastError();
}

/* ---- Hooks that do more ------------------------------------------------------------------------------------------ */

static void raise_error(PyVM *vm, void *argument)
{
    (void)argument;
    PyVMErr_SetString(vm, PyVMExc_ValueError(vm), "of a hook");
}

static void raises(PyVM *vm)
{
    PyVM_ForkHooks hooks = {sizeof hooks, raise_error, raise_error, raise_error, NULL};
    CHECK_RUN(vm,
              "import sys; told = []; hooks = 1; sys.unraisablehook = lambda about: told.append(str(about.exc_value))");
    unsigned long number = PyVM_AtFork(&hooks);
    fork_once(vm);
    CHECK(were("", "child "));
    CHECK_RUN(vm, "assert told == ['of a hook'] * 2, told");
    CHECK(PyVM_AtForkRemove(number) == PYVM_OK);
}

static unsigned long itself;

static void remove_itself(PyVM *vm, void *argument)
{
    (void)vm, (void)argument;
    note("removes ");
    CHECK(PyVM_AtForkRemove(itself) == PYVM_OK);
    CHECK(PyVM_AtForkRemove(itself) == PYVM_ERROR_ARGUMENT);
    PyVM_ClearLastError();
}

static void removes_itself(PyVM *vm)
{
    PyVM_ForkHooks hooks = {sizeof hooks, remove_itself, remove_itself, NULL, NULL};
    CHECK_RUN(vm, "hooks = 1");
    itself = PyVM_AtFork(&hooks);
    fork_once(vm);
    CHECK(were("removes ", "child "));
}

/* ---- Hooks that do what they must not, or need not --------------------------------------------------------------- */

static void leave_vm(PyVM *vm, void *argument)
{
    (void)argument;
    CHECK(PyVM_Close(vm) == PYVM_ERROR_ORDER && PyVM_Detach(vm) == PYVM_ERROR_ORDER);
    PyVM_ClearLastError();
    note("stays ");
}

static void cannot_leave(PyVM *vm)
{
    PyVM_ForkHooks hooks = {sizeof hooks, leave_vm, leave_vm, leave_vm, NULL};
    CHECK_RUN(vm, "hooks = 1");
    unsigned long number = PyVM_AtFork(&hooks);
    fork_once(vm);
    CHECK(PyVM_AtForkRemove(number) == PYVM_OK && strstr(order, "stays stays "));
    order[0] = '\0';
}

static unsigned long another;

static void remove_another(PyVM *vm, void *argument)
{
    (void)vm, (void)argument;
    CHECK(PyVM_AtForkRemove(another) == PYVM_OK);
}

/* The newest hook goes first: the other never runs. */
static void removes_another(PyVM *vm)
{
    parent = vm;
    another = add("a");
    PyVM_ForkHooks hooks = {sizeof hooks, remove_another, NULL, NULL, NULL};
    unsigned long number = PyVM_AtFork(&hooks);
    CHECK_RUN(vm, "hooks = 1");
    fork_once(vm);
    CHECK(were("", "child ") && PyVM_AtForkRemove(number) == PYVM_OK);
}

static void fork_too(PyVM *vm, void *argument)
{
    static _Thread_local int depth;
    (void)argument;
    if (depth++ == 0)
        fork_once(vm);
    depth--;
}

static void forks_too(PyVM *vm)
{
    PyVM_ForkHooks hooks = {sizeof hooks, NULL, fork_too, NULL, NULL};
    CHECK_RUN(vm, "hooks = 1");
    unsigned long number = PyVM_AtFork(&hooks);
    fork_once(vm);
    CHECK(were("", "child child ") && PyVM_AtForkRemove(number) == PYVM_OK);
}

/* ---- Removed while it runs --------------------------------------------------------------------------------------- */

static int gate[2];

static void stay(PyVM *vm, void *argument)
{
    char byte;
    (void)argument;
    note("stays ");
    PyThreadState *state = PyVMEval_SaveThread(vm);
    CHECK(read(gate[0], &byte, 1) == 1);
    PyVMEval_RestoreThread(vm, state);
    note("leaves ");
}

static void *fork_in_thread(void *vm)
{
    fork_once(vm);
    return NULL;
}

static void *remove_in_thread(void *number)
{
    CHECK(PyVM_AtForkRemove(*(unsigned long *)number) == PYVM_OK);
    note("removed ");
    return NULL;
}

static bool stays(void)
{
    pthread_mutex_lock(&lock);
    bool is_there = order[0] != '\0';
    pthread_mutex_unlock(&lock);
    return is_there;
}

static void waits_for_its_end(PyVM *vm)
{
    pthread_t forks, removes;
    PyVM_ForkHooks hooks = {sizeof hooks, stay, NULL, NULL, NULL};
    CHECK_RUN(vm, "hooks = 1");
    unsigned long number = PyVM_AtFork(&hooks);
    REQUIRE(pipe(gate) == 0 && pthread_create(&forks, NULL, fork_in_thread, vm) == 0);
    while (!stays())
        usleep(1000);
    REQUIRE(pthread_create(&removes, NULL, remove_in_thread, &number) == 0);
    usleep(20000); /* it may remove it now, which would be wrong */
    CHECK(write(gate[1], "", 1) == 1);
    pthread_join(removes, NULL);
    pthread_join(forks, NULL);
    close(gate[0]);
    close(gate[1]);
    const char *left = strstr(order, "leaves"), *removed = strstr(order, "removed");
    CHECK(left && removed && left < removed); /* the child may end before or behind */
    order[0] = '\0';
}

static void refuses_arguments(void)
{
    PyVM_ForkHooks hooks = {0};
    CHECK(PyVM_AtFork(NULL) == 0);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_AtFork");
    CHECK(PyVM_AtFork(&hooks) == 0);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_AtFork");
    CHECK(PyVM_AtForkRemove(0) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_AtForkRemove");
}

int main(void)
{
    for_each_kind(run_in_order);
    for_each_kind(run_if_there_is_no_child);
    for_each_kind(raises);
    for_each_kind(removes_itself);
    for_each_kind(cannot_leave);
    for_each_kind(removes_another);
    for_each_kind(forks_too);
    for_each_kind(waits_for_its_end);
    refuses_arguments();
    return 0;
}
