/*
 * without_gil.c: what CPython lets a thread call without the GIL takes no VM's GIL: the thread that has it waits here
 * for the one that calls.
 */
#include <pthread.h>

#include "support/kinds.h"

static int has_mutexes; /* from 3.13 on */

static void *use_memory(void *made)
{
    PyVM *vm = made;
    char *memory = PyVMMem_RawMalloc(vm, 10);
    REQUIRE(memory != NULL);
    memcpy(memory, "as it was", 10);
    memory = PyVMMem_RawRealloc(vm, memory, 100000);
    REQUIRE(memory && strcmp(memory, "as it was") == 0);
    PyVMMem_RawFree(vm, memory);
    int *numbers = PyVMMem_RawCalloc(vm, 3, sizeof *numbers);
    REQUIRE(numbers && numbers[2] == 0);
    wchar_t *wide = PyVM_DecodeLocale(vm, "text", NULL);
    CHECK(wide && wide[3] == L't');
    PyVMMem_RawFree(vm, wide);
    CHECK(PyVM_GetVersion(vm)[0] == '3' && PyVMOS_mystricmp(vm, "One", "oNE") == 0);
    if (has_mutexes) {
        PyMutex mutex = {0};
        PyTime_t time = 0;
        PyVMMutex_Lock(vm, &mutex);
        PyVMMutex_Unlock(vm, &mutex);
        CHECK(PyVMTime_MonotonicRaw(vm, &time) == 0 && time > 0);
    }
    CHECK(PyVM_Current() == NULL && PyVM_LastError()->code == PYVM_OK);
    return numbers;
}

static void wait_with_the_gil(PyVM *vm)
{
    pthread_t thread;
    void *numbers;
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    has_mutexes = PyVM_Version(vm) >= 0x030D0000;
    REQUIRE(pthread_create(&thread, NULL, use_memory, vm) == 0);
    pthread_join(thread, &numbers);
    PyVMMem_RawFree(vm, numbers);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(PyVMMem_RawMalloc(vm, 10) == NULL);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVMMem_RawMalloc");
}

int main(void)
{
    for_each_kind(wait_with_the_gil);
    CHECK(PyVMMem_RawMalloc(NULL, 10) == NULL);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMMem_RawMalloc");
    return 0;
}
