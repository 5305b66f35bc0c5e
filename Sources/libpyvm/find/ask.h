/*
 * ask.h: what an interpreter says of itself.
 */
#ifndef PYVM_FIND_ASK_H
#define PYVM_FIND_ASK_H

#include <stdbool.h>

/* NULL where it does not say, or memory has run out. */
typedef struct pyvm_answer {
    char *executable;
    char *version;
    char *libpython;
    char *problem; /* why it will not do, in one line */
} pyvm_answer;

/*
 * Runs the interpreter; `wanted` is the version it has to be, or NULL. True: it will do, and all but `problem` are set.
 * The caller frees the answer either way.
 */
bool pyvm_ask(const char *path, const char *wanted, pyvm_answer *answer);
void pyvm_ask_free(pyvm_answer *answer);

#endif
