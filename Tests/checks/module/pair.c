/*
 * pair.c: runs parts of a Python file in two VMs, which have a channel and each other, of each kind in turn.
 *
 *     pair FILE [PYTHON]
 *
 * The part `own` runs in the owner, then `use` in the user, both twice; then `work` in the user, again and again, which
 * must take no more memory; then the owner is closed and `after` runs in the user. At last the user
 * lends something to another VM, which is closed before it. PYTHON: isolated VMs, too, of which the user runs another
 * CPython. It is for GLIBC_TUNABLES=glibc.malloc.tcache_count=0: what malloc keeps for each thread counts as used.
 */
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "pyvm/pyvm.h"

enum {
    ROUNDS = 16,
    LEAK = 1500
}; /* bytes a round, in which `work` does all fifty times: less than malloc's smallest block each time */

/* A sanitizer's runtime can be in a process only once, so an engine that is built with it in no private copy. */
#if defined __SANITIZE_THREAD__ || defined __SANITIZE_ADDRESS__
enum { CAN_ISOLATE = 0 };
#else
enum { CAN_ISOLATE = 1 };
#endif

static const char *file;
static int failed;

static void fail(const char *kind, const char *part, const char *what)
{
    fprintf(stderr, "pair: kind %s: %s: %s\n", kind, part, what);
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

static void set(PyVM *vm, const char *name, PyObject *value)
{
    PyObject *main = PyVMImport_AddModule(vm, "__main__");
    if (!value || PyVMObject_SetAttrString(vm, main, name, value) < 0)
        fail("any", name, PyVM_LastError()->message);
    PyVM_XDECREF(vm, value);
}

static void introduce(PyVM *vm, PyVM *other, PyVM_Channel *channel)
{
    set(vm, "channel", PyVM_ChannelObject(vm, channel));
    set(vm, "other", PyVM_VMObject(vm, other));
}

static void run(PyVM *vm, const char *kind, const char *part)
{
    char code[4096];
    snprintf(code, sizeof code,
             "import runpy\n"
             "runpy.run_path(r'%s', {'channel': channel, 'other': other, 'part': '%s'}, 'part')",
             file, part);
    if (PyVMRun_SimpleString(vm, code) != 0)
        fail(kind, part, "the file has raised");
}

static PyVM_Kind info_kind(PyVM *vm)
{
    PyVM_Info info = {.size = sizeof info};
    return PyVM_GetInfo(vm, &info) == PYVM_OK ? info.kind : PYVM_KIND_DEFAULT;
}

/* Bytes that libpyvm, among others, has of malloc. */
static size_t allocated(void)
{
    return mallinfo2().uordblks;
}

/* CPython's cache of attributes keeps the last thousands of names that were looked up, each time a new str. */
static size_t allocated_after(PyVM *owner, PyVM *user, const char *kind)
{
    run(user, kind, "work");
    PyVMType_ClearCache(owner);
    PyVMType_ClearCache(user);
    return allocated();
}

/* What leaks does so in every round. What CPython and malloc keep for themselves they do not get more of each time. */
static void look_for_leaks(PyVM *owner, PyVM *user, const char *kind)
{
    size_t least = SIZE_MAX, before = SIZE_MAX;
    for (int i = 0; i <= ROUNDS && !failed; i++) {
        size_t now = allocated_after(owner, user, kind);
        size_t more = now > before ? now - before : 0;
        if (i > 0) /* before the first one all may be in another state */
            least = more < least ? more : least;
        before = now;
    }
    if (!failed && least > LEAK) {
        fprintf(stderr, "pair: kind %s: %zu bytes more after each round at least\n", kind, least);
        failed = 1;
    }
}

static void try_pair(PyVM *owner, PyVM *user, const char *kind)
{
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    introduce(owner, user, channel);
    introduce(user, owner, channel);
    for (int i = 0; i < 2 && !failed; i++) {
        run(owner, kind, "own");
        run(user, kind, "use");
    }
    look_for_leaks(owner, user, kind);
    if (failed)
        return;
    if (PyVM_ChannelFromObject(user, PyVM_None(user)) || !PyVMErr_ExceptionMatches(user, PyVMExc_TypeError(user)))
        fail(kind, "PyVM_ChannelFromObject", "None is a channel");
    PyVMErr_Clear(user);
    if (PyVM_Close(owner) != PYVM_OK)
        fail(kind, "closing", PyVM_LastError()->message);
    run(user, kind, "after");
    run(user, kind, "lend");
    PyVM *last = new_vm(info_kind(user), NULL); /* holds proxies of the user's to its end */
    if (last)
        introduce(last, user, channel);
    else
        fail(kind, "making", PyVM_LastError()->message);
    run(last, kind, "hold");
    if (PyVM_Close(last) != PYVM_OK)
        fail(kind, "closing", PyVM_LastError()->message);
    run(user, kind, "let_go");
    if (PyVM_Close(user) != PYVM_OK)
        fail(kind, "closing", PyVM_LastError()->message);
    PyVM_ChannelFree(channel);
}

static void try_kind(PyVM_Kind kind, const char *name, const char *python)
{
    PyVM *owner = new_vm(kind, NULL), *user = owner ? new_vm(kind, python) : NULL;
    if (user)
        try_pair(owner, user, name);
    else if (kind != PYVM_KIND_OWN_GIL || !strstr(PyVM_LastError()->message, "3.12 or newer; this is 3.11"))
        fail(name, "making", PyVM_LastError()->message);
}

int main(int count, char **arguments)
{
    if (count < 2)
        return 2;
    file = arguments[1];
    if (CAN_ISOLATE)
        try_kind(PYVM_KIND_ISOLATED, "isolated", NULL);
    try_kind(PYVM_KIND_SHARED_GIL, "shared-gil", NULL);
    try_kind(PYVM_KIND_OWN_GIL, "own-gil", NULL);
    if (count > 2 && CAN_ISOLATE)
        try_kind(PYVM_KIND_ISOLATED, "isolated, of two CPythons", arguments[2]);
    return failed;
}
