/*
 * at_exit.h: functions that an engine has of its own though CPython has them too (codegen/engine.toml).
 */
#ifndef PYVM_ENGINE_AT_EXIT_H
#define PYVM_ENGINE_AT_EXIT_H

/* Has `function` called with `argument` by the current interpreter, soon. 0; -1 if too many calls are pending. */
int pyvm_Py_AddPendingCall(int (*function)(void *), void *argument);

/* Has `function` called when the current interpreter ends, the last one added first. 0; -1 if it cannot be. */
int pyvm_Py_AtExit(void (*function)(void));

#endif
