/*
 * pending_call.h: calls that an interpreter makes soon; CPython's own function is about the process
 * (codegen/engine.toml).
 */
#ifndef PYVM_ENGINE_PENDING_CALL_H
#define PYVM_ENGINE_PENDING_CALL_H

/* Has `function` called with `argument` by the current interpreter, soon. 0; -1 if too many calls are pending. */
int pyvm_Py_AddPendingCall(int (*function)(void *), void *argument);

#endif
