/*
 * late_thread.c: a module's thread that outlives its isolated VM finds none, though the process has a default one.
 *
 *     late_thread FOLDER
 *
 * FOLDER has the module implicit, whose look_later writes to a pipe what its thread has found.
 */
#include <stdio.h>
#include <unistd.h>

#include "pyvm/pyvm.h"

static int fail(const char *what)
{
    fprintf(stderr, "late_thread: %s\n", what);
    return 1;
}

static PyVM *new_isolated(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_ISOLATED;
    config.allow_threads = 1;
    return PyVM_New(&config);
}

int main(int count, char **arguments)
{
    if (count != 2)
        return 2;
    int ends[2];
    char code[4096], said = '?';
    PyVM *other = PyVM_Initialize(), *vm = new_isolated();
    if (!other || !vm)
        return fail(PyVM_LastError()->message);
    if (pipe(ends) != 0)
        return fail("no pipe");
    snprintf(code, sizeof code, "import sys\nsys.path.insert(0, r'%s')\nimport implicit\nimplicit.look_later(%d)",
             arguments[1], ends[1]);
    if (PyVMRun_SimpleString(vm, code) != 0)
        return fail("look_later has raised");
    if (PyVM_Close(vm) != PYVM_OK)
        return fail(PyVM_LastError()->message);
    if (read(ends[0], &said, 1) != 1 || said != 'n')
        return fail("the thread has found a VM that is not its module's");
    PyVM_Detach(other);
    return PyVM_Close(other) == PYVM_OK ? 0 : fail(PyVM_LastError()->message);
}
