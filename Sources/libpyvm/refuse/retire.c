/*
 * retire.c: the last step of a VM's end.
 */
#include "libpyvm/refuse/retire.h"

#include "libpyvm/refuse/refuse.h"
#include "libpyvm/state/end_watch.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/threads/entry.h"

void pyvm_retire(PyVM *vm)
{
    vm->api = &pyvm_refuse_table;
    vm->interpreter = NULL;
    pyvm_entry_retire_all(vm);
    pyvm_registry_remove(vm);
    pyvm_end_watch_ended(vm);
}
