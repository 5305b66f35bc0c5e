/*
 * ask.h: spawns an interpreter and asks what it is.
 */
#ifndef PYVM_FIND_ASK_H
#define PYVM_FIND_ASK_H

#include <stdbool.h>

/* A member is NULL if the interpreter did not tell it, or if memory has run out. */
typedef struct pyvm_answer {
    char *executable;
    char *version;
    char *libpython;
    char *problem; /* why it cannot be used, in one line */
} pyvm_answer;

/*
 * Spawns the interpreter at `path`. `wanted` is the version that it has to have, or NULL. True: it can be used, and all
 * members but `problem` are set. The caller frees the answer either way.
 */
bool pyvm_ask(const char *path, const char *wanted, pyvm_answer *answer);
void pyvm_ask_free(pyvm_answer *answer);

#endif
