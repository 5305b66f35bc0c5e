/*
 * sigint_of_program.c: the program's handler of SIGINT stays when a VM comes and goes, of any kind.
 */
#include <signal.h>

#include "support/kinds.h"

static volatile sig_atomic_t count;

static void handle(int number)
{
    (void)number;
    count++;
}

static void still_handles(PyVM *vm)
{
    (void)vm;
    int before = count;
    struct sigaction action;
    CHECK(sigaction(SIGINT, NULL, &action) == 0 && action.sa_handler == handle);
    raise(SIGINT);
    CHECK(count == before + 1);
}

int main(void)
{
    struct sigaction action = {.sa_handler = handle};
    CHECK(sigaction(SIGINT, &action, NULL) == 0);
    for (int i = 0; i < 2; i++) {
        for_each_kind(still_handles);
        still_handles(NULL);
    }
    return 0;
}
