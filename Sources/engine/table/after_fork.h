/*
 * after_fork.h: what puts CPython right in a child of fork. CPython's own functions end the process if a
 * sub-interpreter calls them (codegen/engine.toml).
 */
#ifndef PYVM_ENGINE_AFTER_FORK_H
#define PYVM_ENGINE_AFTER_FORK_H

/* In a child, with a state of its CPython's main interpreter current; elsewhere it raises RuntimeError. */
void pyvm_PyOS_AfterFork_Child(void);

/* The old name. */
void pyvm_PyOS_AfterFork(void);

#endif
