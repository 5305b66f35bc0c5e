/*
 * silence.h: ends Python code for good.
 */
#ifndef PYVM_ENGINE_CONTINUATION_SILENCE_H
#define PYVM_ENGINE_CONTINUATION_SILENCE_H

/*
 * Needs a current state. From now on no Python code runs in its interpreter: what is called, resumed or closed raises
 * SystemExit at once, and what runs already is left by any exception, past all handlers. (A frame that C code has
 * called keeps its handlers through 3.12, and so does one that another thread is in; but all that they call fails.)
 * Nothing is written to sys.stdout and sys.stderr any more. So an interpreter can be ended as a process is by _exit: no
 * `finally`, no finalizer and no exit handler runs. There is no way back.
 */
void pyvm_silence(void);

#endif
