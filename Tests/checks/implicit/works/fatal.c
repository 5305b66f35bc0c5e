/*
 * fatal.c: Py_FatalError does not return, which compilers know: a function whose last statement it is needs no result.
 */
#include <Python.h>
#include <signal.h>
#include <sys/wait.h>

static int positive(int number)
{
    if (number > 0)
        return number;
    Py_FatalError("not positive");
}

int main(void)
{
    int status = 0;
    pid_t child = fork();
    if (child == 0) {
        Py_Initialize();
        fclose(stderr);
        return positive(-1);
    }
    return waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT ? EXIT_SUCCESS
                                                                                                     : EXIT_FAILURE;
}
