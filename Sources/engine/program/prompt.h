/*
 * prompt.h: the interactive prompt.
 */
#ifndef PYVM_ENGINE_PROMPT_H
#define PYVM_ENGINE_PROMPT_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* Is standard input a terminal, or taken for one (-i)? */
bool pyvm_prompt_has_user(const PyConfig *config);

/* Imports readline where a prompt may come. */
void pyvm_prompt_prepare(const PyConfig *config);

/* Prints the version where a prompt comes first, and with -v. */
void pyvm_prompt_greet(const PyConfig *config);

/* A prompt in the place of a program. Returns what it ends with (ending.h). */
int pyvm_prompt_begin(const PyConfig *config);

/* Do -i or PYTHONINSPECT ask for a prompt after a program? */
bool pyvm_prompt_may_follow(const PyConfig *config);

/* A prompt after a program. Returns what it ends with. */
int pyvm_prompt_follow(const PyConfig *config);

#endif
