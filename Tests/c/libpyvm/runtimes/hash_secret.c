/*
 * hash_secret.c: text has the same hash in all isolated VMs, also in the process's own CPython, if that was there
 * first; os.urandom and os.getrandom never give the secret.
 */
#include "support/vm.h"

#include <sys/wait.h>
#include <unistd.h>

static long long hash_in(PyVM *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyObject *text = PyVMUnicode_FromString(vm, "some text");
    long long hash = PyVMObject_Hash(vm, text);
    PyVM_DecRef(vm, text);
    PyVM_Detach(vm);
    return hash;
}

static long long hash_of(PyVM_Kind kind)
{
    PyVM *vm = new_vm_of(kind);
    long long hash = hash_in(vm);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return hash;
}

/* 24 bytes is what CPython asks for at its start. */
static void random_bytes_differ(void)
{
    static const char code[] =
        "import os\n"
        "found = [os.urandom(24) for turn in range(3)]\n"
        "found += [os.getrandom(24, os.GRND_NONBLOCK) for turn in range(3)]\n"
        "assert len(set(found)) == 6\n"
        "text = b''.join(found).hex()\n";
    PyVM *one = new_vm_of(PYVM_KIND_ISOLATED), *other = new_vm_of(PYVM_KIND_ISOLATED);
    CHECK_RUN(one, code);
    CHECK_RUN(other, code);
    CHECK(PyVM_Close(one) == PYVM_OK && PyVM_Close(other) == PYVM_OK);
}

static void isolated_ones_agree(void)
{
    PyVM *one = new_vm_of(PYVM_KIND_ISOLATED), *other = new_vm_of(PYVM_KIND_ISOLATED);
    long long hash = hash_in(one);
    CHECK(hash_in(other) == hash);
    CHECK(PyVM_Close(one) == PYVM_OK && PyVM_Close(other) == PYVM_OK);
    CHECK(hash_of(PYVM_KIND_ISOLATED) == hash); /* a copy that starts again */
}

/* Before the process has any CPython. */
static void where_the_own_is_first(void)
{
    pid_t pid = fork();
    if (pid == 0) {
        long long own = hash_of(PYVM_KIND_SHARED_GIL);
        CHECK(hash_of(PYVM_KIND_ISOLATED) == own);
        _exit(0);
    }
    int status = -1;
    CHECK(waitpid(pid, &status, 0) == pid && status == 0);
}

int main(void)
{
    alarm(120);
    if (!CAN_ISOLATE)
        return 0;
    where_the_own_is_first();
    isolated_ones_agree();
    random_bytes_differ();
    return 0;
}
