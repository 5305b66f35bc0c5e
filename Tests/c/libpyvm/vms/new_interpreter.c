/*
 * new_interpreter.c: interpreters that come and go leave no memory behind, where CPython itself leaves none.
 */
#include "support/memory.h"
#include "support/vm.h"

enum { FIRST = 30, ROUNDS = 120, MOST_KB = 2000 };

static void come_and_go(PyThreadState *first, int count)
{
    for (int i = 0; i < count; i++) {
        PyThreadState *made = PyVM_NewInterpreter();
        REQUIRE(made != NULL);
        CHECK_RUN(PyVM_Current(), "import json; x = list(range(1000))");
        PyVM_EndInterpreter(made);
        CHECK(PyVMThreadState_Swap(first) == NULL);
    }
}

/* CPython 3.12 and 3.13 lose 150 to 280 KB with each interpreter. */
static int leaks(PyVM *vm)
{
    return strncmp(PyVM_GetVersion(vm), "3.12", 4) == 0 || strncmp(PyVM_GetVersion(vm), "3.13", 4) == 0;
}

int main(void)
{
    PyVM_InitializeDefault(1);
    PyVM *vm = PyVM_Default();
    REQUIRE(vm != NULL);
    PyThreadState *first = PyVM_CurrentState();
    come_and_go(first, FIRST);
    long before = resident_kilobytes();
    come_and_go(first, ROUNDS);
    long grown = resident_kilobytes() - before;
    if (grown > (leaks(vm) ? ROUNDS * 400 : MOST_KB))
        check_failed(__FILE__, __LINE__, "%d interpreters have left %ld KB", ROUNDS, grown);
    CHECK(PyVM_FinalizeDefault() == 0);
    return 0;
}
