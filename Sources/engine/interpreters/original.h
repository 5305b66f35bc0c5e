/*
 * original.h: how the current interpreter was when it was new.
 */
#ifndef PYVM_ENGINE_ORIGINAL_H
#define PYVM_ENGINE_ORIGINAL_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* Notes how it is, the first time; later calls do nothing. 0, or -1 with an exception. */
int pyvm_original_keep(void);

bool pyvm_original_is_kept(void);

/* Forgets it: the note must not outlive what it holds. */
void pyvm_original_forget(void);

/* Makes the interpreter so again. 0; -1, also without an exception: the standard streams cannot be used any more. */
int pyvm_original_restore(void);

/* Only __main__. */
int pyvm_original_restore_main(void);

#endif
