/*
 * by_interpreter.c: finds the libpython of an interpreter.
 */
#include "libpyvm/find/by_interpreter.h"

#include "libpyvm/find/ask.h"

bool pyvm_by_interpreter(const char *path, const char *wanted, pyvm_found *found, pyvm_text *tried)
{
    pyvm_answer answer;
    bool good = pyvm_ask(path, wanted, &answer);
    if (good) {
        *found = (pyvm_found){answer.executable, answer.libpython, false};
        answer.executable = answer.libpython = NULL;
    } else {
        pyvm_text_add(tried, "\n  %s: %s", path, answer.problem ? answer.problem : "out of memory");
    }
    pyvm_ask_free(&answer);
    return good;
}
