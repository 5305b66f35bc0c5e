/*
 * changes.h: notes what a VM changes of what the process has only one of, and puts it back.
 */
#ifndef PYVM_ENGINE_CHANGES_H
#define PYVM_ENGINE_CHANGES_H

#include "engine/process/things.h"

/* How things are at a moment. */
typedef struct pyvm_moment {
    pyvm_things things;
    bool is_apart; /* the thread has a folder and an umask of its own */
    pyvm_value values[PYVM_PROCESS_PLACES];
} pyvm_moment;

/* The record that all engines share; before, each has one of its own. */
void pyvm_changes_share(pyvm_process *process);

/* All of these need a current state. */
pyvm_moment *pyvm_changes_look(pyvm_things things); /* NULL: out of memory, and then the next does nothing */
/* What is different now is the owner's; frees the moment. */
void pyvm_changes_note(pyvm_moment *before, const void *owner);

/* Puts back what the owner has set last, if nobody has changed it since. Which things these were. */
int pyvm_changes_put_back(const void *owner);

#endif
