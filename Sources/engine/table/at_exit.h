/*
 * at_exit.h: functions that are called when an interpreter ends; CPython's own function is about the process
 * (codegen/engine.toml).
 */
#ifndef PYVM_ENGINE_AT_EXIT_H
#define PYVM_ENGINE_AT_EXIT_H

/* Has `function` called when the current interpreter ends, the last one added first. 0; -1 if it cannot be. */
int pyvm_Py_AtExit(void (*function)(void));

#endif
