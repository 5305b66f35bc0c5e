/*
 * original.h: keeps what the current interpreter was like when it was new, and restores it.
 */
#ifndef PYVM_ENGINE_ORIGINAL_H
#define PYVM_ENGINE_ORIGINAL_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* The first call keeps what the interpreter is like; later calls do nothing. 0, or -1 with an exception. */
int pyvm_original_keep(void);

bool pyvm_original_is_kept(void);

/* Forgets what was kept. To be called before the interpreter ends. */
void pyvm_original_forget(void);

/* Restores it. 0, or -1; without an exception if nothing was kept or the standard streams have changed. */
int pyvm_original_restore(void);

/* Restores __main__ alone. */
int pyvm_original_restore_main(void);

#endif
