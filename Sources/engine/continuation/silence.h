/*
 * silence.h: ends Python code for good.
 */
#ifndef PYVM_ENGINE_CONTINUATION_SILENCE_H
#define PYVM_ENGINE_CONTINUATION_SILENCE_H

#include <stdbool.h>

/*
 * Needs a current state. From now on no Python code runs in its interpreter: what is called, resumed or closed raises
 * SystemExit at once, and what runs already in this thread is left by any exception, past all handlers. (A frame that
 * C code has called keeps its handlers through 3.12.) SystemExit is raised in the other threads, too, but for those
 * that cannot bear it where they are (engine/threads/fragile.h): call this again for them. They keep their handlers,
 * but all Python code that these call fails.
 * Nothing is written to sys.stdout and sys.stderr any more. So an interpreter can be ended as a process is by _exit: no
 * `finally`, no finalizer and no exit handler runs. There is no way back.
 */
void pyvm_silence(void);

/* Has that been done to the current interpreter? It is of no more use. */
bool pyvm_silence_is_on(void);

#endif
