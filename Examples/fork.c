/*
 * fork.c: loads much once, and answers each request in a fork of that: what one request changes, breaks or never ends
 * with, the next does not see. A request is a line with an expression of Python about `words`, a Counter of a file's
 * words.
 *
 *   fork FILE <REQUESTS
 */
#include <pyvm/pyvm.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

static const long long LIMIT_NS = 2000000000;

static const char source[] =
    "import collections\n"
    "def load(name):\n"
    "    global words\n"
    "    with open(name, errors='replace') as file:\n"
    "        words = collections.Counter(file.read().lower().split())\n"
    "def answer(request):\n" /* in a child */
    "    print(eval(request))\n";

static void die(const char *what)
{
    const PyVM_Error *error = PyVM_LastError();
    fprintf(stderr, "fork: %s%s%s\n", what, error->code != PYVM_OK ? ": " : "", error->message);
    exit(1);
}

/* Calls a function of __main__ with a text. False with an exception in the VM. */
static int call(PyVM *vm, const char *function, const char *text)
{
    PyObject *main = PyVMImport_AddModule(vm, "__main__"); /* borrowed */
    PyObject *result = main ? PyVMObject_CallMethod(vm, main, function, "s", text) : NULL;
    PyVM_XDECREF(vm, result);
    return result != NULL;
}

static PyVM *load(const char *name)
{
    PyVM *vm = PyVM_New(NULL);
    if (!vm || PyVM_Attach(vm) != PYVM_OK)
        die("no VM could be made");
    if (PyVMRun_SimpleString(vm, source) != 0 || !call(vm, "load", name)) {
        PyVMErr_Print(vm);
        die("nothing was loaded");
    }
    return vm;
}

/* In a child: it has all that was loaded. An exception that is left here is printed, and the status is 1. */
static int answer(PyVM *child, void *request)
{
    call(child, "answer", request);
    return 0;
}

static void report(const char *request, int status)
{
    if (WIFSIGNALED(status))
        fprintf(stderr, "fork: signal %d ended %s\n", WTERMSIG(status), request);
    else if (WEXITSTATUS(status) != 0)
        fprintf(stderr, "fork: status %d of %s\n", WEXITSTATUS(status), request);
}

static void serve(PyVM *vm, char *request)
{
    int pid, status;
    if (PyVM_Fork(vm, NULL, answer, request, &pid) != PYVM_OK)
        die("no child could be made");
    int code = PyVM_WaitProcess(pid, LIMIT_NS, NULL, &status);
    if (code == PYVM_ERROR_TIMEOUT) {
        PyVM_KillProcess(pid, SIGKILL);
        code = PyVM_WaitProcess(pid, -1, NULL, &status);
    }
    if (code != PYVM_OK)
        die("a child cannot be waited for");
    report(request, status);
}

int main(int argc, char **argv)
{
    static char request[1000];
    if (argc != 2) {
        fprintf(stderr, "usage: fork FILE <REQUESTS\n");
        return 2;
    }
    PyVM *vm = load(argv[1]);
    while (fgets(request, sizeof request, stdin)) {
        request[strcspn(request, "\n")] = 0;
        serve(vm, request);
    }
    PyVM_Close(vm);
    return 0;
}
