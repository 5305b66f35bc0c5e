/*
 * faults.h: mistakes as rows: what each gets told, and that nothing else happens: no crash, and the VM works on.
 * Each row has a process of its own.
 */
#ifndef PYVM_TESTS_FAULTS_H
#define PYVM_TESTS_FAULTS_H

#include <sys/wait.h>
#include <unistd.h>

#include "support/vm.h"

typedef struct fault {
    const char *what;
    void (*make)(void);
    PyVM_Status code;
    const char *function, *words;
} fault;

#define NO_ERROR PYVM_OK, "", "" /* Python code gets an exception, or nothing is told */

static PyVM *vm; /* of a row that has one: it must work on, and close */
static PyVM *second;

static inline void open_vm(void)
{
    vm = new_vm();
    CHECK_RUN(vm, "kept = 'here'");
}

static inline int try_fault(const fault *fault)
{
    fault->make();
    const PyVM_Error *error = PyVM_LastError();
    if (error->code != fault->code || strcmp(error->function, fault->function) != 0 ||
        !strstr(error->message, fault->words)) {
        fprintf(stderr, "expected %d of %s with \"%s\"\n", fault->code, fault->function, fault->words);
        fprintf(stderr, "found    %d of %s with \"%s\"\n", error->code, error->function, error->message);
        return 1;
    }
    if (vm) {
        CHECK(PyVM_Current() == NULL);
        CHECK_RUN(vm, "assert kept == 'here'");
        CHECK(PyVM_Close(vm) == PYVM_OK);
    }
    if (second && PyVM_IsInitialized(second))
        CHECK(PyVM_Close(second) == PYVM_OK);
    return 0;
}

/* The status for main: 0, or 1 if any row did not get what it should. */
static inline int try_faults(const fault *faults, size_t count)
{
    int failed = 0;
    for (const fault *fault = faults; fault < faults + count; fault++) {
        int status;
        pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            check_failures = 0;
            exit(try_fault(fault));
        }
        REQUIRE(waitpid(child, &status, 0) == child);
        if (status == 0)
            continue;
        fprintf(stderr, "%s: %s %d\n", fault->what, WIFSIGNALED(status) ? "ended by signal" : "exit status",
                WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
        failed = 1;
    }
    printf("%zu mistakes tried\n", count);
    return failed;
}

#endif
