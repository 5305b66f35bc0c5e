/*
 * finalizers.h: the Python code that runs while an interpreter ends, mostly finalizers.
 */
#ifndef PYVM_ENGINE_FINALIZERS_H
#define PYVM_ENGINE_FINALIZERS_H

#include "engine/cpython/headers.h"

#include "contract/engine.h"

/* Who is to know of the Python code that runs while this thread ends interpreters; NULL: nobody. */
void pyvm_finalizers_watch(const pyvm_watch *watch);

/* Needs a current state: from now on its interpreter's code is watched in this thread, if anybody watches. */
void pyvm_finalizers_begin(void);

/* Needs a current state: its interpreter's code is not watched any more. For a main interpreter that starts again. */
void pyvm_finalizers_forget(void);

/* Needs a current state: of an interpreter whose code may be interrupted as below. */
void pyvm_finalizers_prepare(void);

/* Raises KeyboardInterrupt in the code that runs with this state. Needs no GIL. */
void pyvm_finalizers_interrupt(PyThreadState *state);

/* Needs the GIL of the current state: takes back the interrupts that have not arrived. */
void pyvm_finalizers_drop_interrupts(void);

#endif
