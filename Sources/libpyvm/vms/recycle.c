/*
 * recycle.c: the list of interpreters that are kept for another VM.
 */
#include "libpyvm/vms/recycle.h"

#include <stdlib.h>
#include <string.h>

#include "contract/engine.h"
#include "libpyvm/config/before_start.h"
#include "libpyvm/find/pythons.h"
#include "libpyvm/find/version.h"
#include "libpyvm/state/kind.h"
#include "libpyvm/state/runtime.h"

struct pyvm_kept {
    pyvm_runtime *runtime;
    PyVM_Kind kind;
    unsigned rules;
    PyInterpreterState *interpreter;
    PyThreadState *keeper;
    PyThreadState *left;
    unsigned changes; /* pyvm_before_start_changes */
    struct pyvm_kept *next;
};

typedef struct pyvm_kept kept;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static kept *waiting;

kept *pyvm_recycle_keep(const PyVM *vm, PyThreadState *left)
{
    kept *made = malloc(sizeof *made);
    if (made)
        *made = (kept){vm->runtime, vm->kind, vm->rules, vm->interpreter, vm->keeper, left, pyvm_before_start_changes(),
                       NULL};
    return made;
}

void pyvm_recycle_offer(kept *made)
{
    pthread_mutex_lock(&lock);
    made->next = waiting;
    waiting = made;
    pthread_mutex_unlock(&lock);
}

bool pyvm_recycle_take(PyVM *vm, PyThreadState **left)
{
    pthread_mutex_lock(&lock);
    kept **link = &waiting;
    while (*link && ((*link)->runtime != vm->runtime || (*link)->kind != vm->kind || (*link)->rules != vm->rules))
        link = &(*link)->next;
    kept *found = *link;
    if (found)
        *link = found->next;
    pthread_mutex_unlock(&lock);
    if (!found)
        return false;
    vm->interpreter = found->interpreter;
    vm->keeper = found->keeper;
    *left = found->left;
    free(found);
    return true;
}

static bool is_kind(const kept *kept, PyVM_Kind kind)
{
    return kept->kind == pyvm_kind_on(kept->runtime->python, kind);
}

/* A host has no name that anybody asks for. */
static bool is_named(const pyvm_python *python, const char *name)
{
    return strcmp(python->name, name) == 0 || (python->executable && strcmp(python->executable, name) == 0);
}

static bool is_python(const kept *kept, const char *name)
{
    if (!name || !*name)
        return kept->runtime->python == pyvm_pythons_first();
    return pyvm_version_is_one(name) ? pyvm_version_fits(kept->runtime->python->version, name)
                                     : is_named(kept->runtime->python, name);
}

/* A memory limit needs an interpreter whose memory is counted. */
static bool can_be_limited(const kept *kept)
{
    return kept->runtime->engine->memory(kept->interpreter) > 0;
}

pyvm_runtime *pyvm_recycle_look(const PyVM_Config *config, PyVM_Kind *kind)
{
    unsigned rules = pyvm_vm_rules(config);
    pthread_mutex_lock(&lock);
    const kept *found = waiting;
    while (found && !(found->rules == rules && found->changes == pyvm_before_start_changes() && is_kind(found, *kind) &&
                      is_python(found, config->python) && (config->memory_limit == 0 || can_be_limited(found))))
        found = found->next;
    pyvm_runtime *runtime = found ? found->runtime : NULL;
    if (found)
        *kind = found->kind;
    pthread_mutex_unlock(&lock);
    return runtime;
}

pyvm_runtime *pyvm_recycle_look_in_host(PyVM_Kind *kind, unsigned *rules)
{
    pthread_mutex_lock(&lock);
    const kept *found = waiting;
    while (found && !found->runtime->is_host)
        found = found->next;
    pyvm_runtime *runtime = found ? found->runtime : NULL;
    if (found) {
        *kind = found->kind;
        *rules = found->rules;
    }
    pthread_mutex_unlock(&lock);
    return runtime;
}
