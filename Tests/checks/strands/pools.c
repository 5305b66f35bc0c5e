/*
 * pools.c: runs a Python file as a task of pools: with one, two and four workers, of each kind of VM.
 *
 *     pools FILE
 *
 * The file runs as a whole, and its last line is a call of main(workers), whose result must be "fine".
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pyvm/pyvm.h"

/* A sanitizer's runtime can be in a process only once, so an engine that is built with it in no private copy. */
#if defined __SANITIZE_THREAD__ || defined __SANITIZE_ADDRESS__
enum { CAN_ISOLATE = 0 };
#else
enum { CAN_ISOLATE = 1 };
#endif

static int failed;

static void fail(const char *kind, unsigned workers, const char *what)
{
    fprintf(stderr, "pools: kind %s, %u workers: %s\n", kind, workers, what);
    failed = 1;
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = calloc(1, 1 << 20);
    if (!file || !text || fread(text, 1, (1 << 20) - 1, file) == 0) {
        perror(path);
        exit(2);
    }
    fclose(file);
    return text;
}

static void run(PyVM *vm, const char *kind, unsigned workers, const PyVM_PoolConfig *config, const char *source)
{
    PyObject *result;
    PyVM_Pool *pool = PyVM_PoolNew(config);
    if (!pool) {
        fail(kind, workers, PyVM_LastError()->message);
        return;
    }
    PyVM_Future *future = PyVM_PoolSubmitSource(pool, source, NULL, NULL);
    if (PyVM_FutureGet(vm, future, &result, -1) == PYVM_OK) {
        const char *text = PyVMUnicode_AsUTF8(vm, result);
        if (!text || strcmp(text, "fine") != 0)
            fail(kind, workers, text ? text : "the file has no text as its result");
        PyVM_DecRef(vm, result);
    } else {
        fail(kind, workers, PyVM_LastError()->message);
        PyVMErr_Print(vm);
    }
    PyVM_FutureFree(future);
    PyVM_PoolFree(pool);
}

static void try_kind(PyVM_Kind kind, const char *name, const char *source)
{
    PyVM_Config vm_config = PYVM_CONFIG_INIT;
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    vm_config.kind = kind;
    vm_config.allow_threads = 1;
    PyVM *vm = PyVM_New(&vm_config);
    if (!vm) {
        if (kind != PYVM_KIND_OWN_GIL || !strstr(PyVM_LastError()->message, "3.12 or newer; this is 3.11"))
            fail(name, 0, PyVM_LastError()->message);
        return;
    }
    config.vm = &vm_config;
    for (config.workers = 1; config.workers <= 4; config.workers *= 2) {
        char *with = malloc(strlen(source) + 64);
        sprintf(with, "%s\nmain(%u)\n", source, config.workers);
        run(vm, name, config.workers, &config, with);
        free(with);
    }
    if (PyVM_Close(vm) != PYVM_OK)
        fail(name, 0, PyVM_LastError()->message);
}

int main(int count, char **arguments)
{
    if (count < 2)
        return 2;
    char *source = read_file(arguments[1]);
    try_kind(PYVM_KIND_OWN_GIL, "own-gil", source);
    try_kind(PYVM_KIND_SHARED_GIL, "shared-gil", source);
    if (CAN_ISOLATE)
        try_kind(PYVM_KIND_ISOLATED, "isolated", source);
    free(source);
    return failed;
}
