/*
 * missing.h: functions that this CPython lacks. The table's stubs for them call these, which raise NotImplementedError.
 */
#ifndef PYVM_ENGINE_MISSING_H
#define PYVM_ENGINE_MISSING_H

/* This CPython is older than `version` (0x030E0100: 3.14.1), which has the function of that name. */
void pyvm_missing_until(const char *name, unsigned version);

/* This CPython is not older than `version`, from which on there is no such function. */
void pyvm_missing_since(const char *name, unsigned version);

#endif
