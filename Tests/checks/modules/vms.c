/*
 * vms.c: runs a Python file in two VMs at once, of each kind in turn.
 *
 *     vms FOLDER FILE [PYTHON]
 *
 * FOLDER is the first of sys.path; PYTHON names another CPython, which is tried, too.
 */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "pyvm/pyvm.h"

/* A sanitizer's runtime can be in a process only once, so an engine that is built with it in no private copy. */
#if defined __SANITIZE_THREAD__ || defined __SANITIZE_ADDRESS__
enum { CAN_ISOLATE = 0 };
#else
enum { CAN_ISOLATE = 1 };
#endif

static const char *folder, *file, *kind_tried;
static int failed;

static void *run(void *vm)
{
    char code[4096];
    snprintf(code, sizeof code,
             "import runpy, sys\nsys.path.insert(0, r'%s')\n"
             "runpy.run_path(r'%s', {'kind': '%s'}, '__main__')",
             folder, file, kind_tried);
    return PyVMRun_SimpleString(vm, code) == 0 ? NULL : vm;
}

static void fail(const char *kind, const char *what)
{
    fprintf(stderr, "vms: kind %s: %s\n", kind, what);
    failed = 1;
}

static PyVM *new_vm(PyVM_Kind kind, const char *python)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.python = python;
    config.allow_threads = 1;
    return PyVM_New(&config);
}

static void try_kind(PyVM_Kind kind, const char *name, const char *python)
{
    PyVM *vms[2];
    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        if (!(vms[i] = new_vm(kind, python))) {
            if (kind != PYVM_KIND_OWN_GIL || !strstr(PyVM_LastError()->message, "3.12 or newer; this is 3.11"))
                fail(name, PyVM_LastError()->message);
            return;
        }
    kind_tried = name;
    for (int i = 0; i < 2; i++)
        pthread_create(&threads[i], NULL, run, vms[i]);
    for (int i = 0; i < 2; i++) {
        void *result;
        pthread_join(threads[i], &result);
        if (result)
            fail(name, "the file has raised");
        if (PyVM_Close(vms[i]) != PYVM_OK)
            fail(name, PyVM_LastError()->message);
    }
}

int main(int count, char **arguments)
{
    if (count < 3)
        return 2;
    folder = arguments[1];
    file = arguments[2];
    for (int again = 0; again < 2; again++) { /* the second time a copy serves anew */
        if (CAN_ISOLATE)
            try_kind(PYVM_KIND_ISOLATED, "isolated", NULL);
        try_kind(PYVM_KIND_SHARED_GIL, "shared-gil", NULL);
        try_kind(PYVM_KIND_OWN_GIL, "own-gil", NULL);
    }
    if (count > 3) { /* of a CPython that is not the process's own: in a private copy */
        try_kind(PYVM_KIND_SHARED_GIL, "shared-gil", arguments[3]);
        try_kind(PYVM_KIND_OWN_GIL, "own-gil", arguments[3]);
    }
    return failed;
}
