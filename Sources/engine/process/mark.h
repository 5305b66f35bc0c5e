/*
 * mark.h: which interpreters are VMs. A host's own interpreters are none, nor are those that Python code makes.
 */
#ifndef PYVM_ENGINE_MARK_H
#define PYVM_ENGINE_MARK_H

#include <stdbool.h>

/* Both need a current state. From now on its interpreter is a VM, whose changes count, or is none. 0; -1: exception. */
int pyvm_mark_set(bool is_vm);
bool pyvm_mark_is_vm(void);

#endif
