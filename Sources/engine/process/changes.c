/*
 * changes.c: the record of what VMs have changed.
 * A thing belongs to the VM that has set it last, and is put back when that VM ends: to what it was before any VM
 * changed it. If the program, say, has changed it since, it stays. A pseudo-process may have a folder and an umask of
 * its own: each of its VMs has changes of its own of these.
 */
#include "engine/process/changes.h"

#include <sched.h>
#include <stdlib.h>
#include <string.h>

static pyvm_process own = {ATOMIC_FLAG_INIT, {{NULL, {0, NULL}, {0, NULL}}}, NULL};
static pyvm_process *shared = &own;

void pyvm_changes_share(pyvm_process *process)
{
    shared = process;
}

/* With the lock of `own`. */
typedef struct apart {
    struct apart *next;
    size_t place;
    pyvm_change change;
} apart;

static apart *aparts;
enum { APART = PYVM_THING_DIRECTORY | PYVM_THING_UMASK };

/* ---- Places --------------------------------------------------------------------------------------------------- */

/* Where the thing's first value is: things have their places in the order of their table. */
static size_t place_of(const pyvm_thing *thing)
{
    size_t place = 0;
    for (const pyvm_thing *before = pyvm_things_all; before < thing; before++)
        place += (size_t)before->count;
    return place;
}

static void lock(pyvm_process *process)
{
    while (atomic_flag_test_and_set(&process->busy))
        sched_yield();
}

static void unlock(pyvm_process *process)
{
    atomic_flag_clear(&process->busy);
}

typedef void visit(const pyvm_thing *thing, int number, size_t place, void *context);

static void each(pyvm_things things, visit *visit, void *context)
{
    for (size_t i = 0; i < pyvm_things_count; i++) {
        const pyvm_thing *thing = &pyvm_things_all[i];
        size_t place = place_of(thing);
        for (int number = 0; thing->bit & things && number < thing->count; number++)
            visit(thing, thing->first + number, place + (size_t)number, context);
    }
}

/* ---- Moments -------------------------------------------------------------------------------------------------- */

static void look(const pyvm_thing *thing, int number, size_t place, void *context)
{
    pyvm_moment *moment = context;
    moment->values[place] = thing->get(number);
}

pyvm_moment *pyvm_changes_look(pyvm_things things)
{
    pyvm_moment *moment = calloc(1, sizeof *moment);
    if (!moment)
        return NULL;
    moment->things = things;
    moment->is_apart = things & APART && shared->has_folder && shared->has_folder();
    each(things, look, moment);
    return moment;
}

/* ---- Changes of what is a pseudo-process's own ----------------------------------------------------------------- */

static apart **find_apart(const void *owner, size_t place)
{
    apart **found = &aparts;
    while (*found && ((*found)->change.owner != owner || (*found)->place != place))
        found = &(*found)->next;
    return found;
}

/* NULL: out of memory. A new one has no owner yet. */
static pyvm_change *demand_apart(const void *owner, size_t place)
{
    apart *found = *find_apart(owner, place);
    if (found || !(found = calloc(1, sizeof *found)))
        return found ? &found->change : NULL;
    found->place = place;
    found->next = aparts;
    aparts = found;
    return &found->change;
}

static bool take_apart(size_t place, const void *owner, pyvm_change *taken)
{
    lock(&own);
    apart **found = find_apart(owner, place), *gone = *found;
    if (gone) {
        *taken = gone->change;
        *found = gone->next;
    }
    unlock(&own);
    free(gone);
    return gone;
}

/* ---- Changes -------------------------------------------------------------------------------------------------- */

static void move(pyvm_value *to, pyvm_value *from)
{
    pyvm_things_free(to);
    *to = *from;
    *from = (pyvm_value){0, NULL};
}

static void set(pyvm_change *change, const void *owner, pyvm_value *before, pyvm_value *now)
{
    if (!change->owner)
        move(&change->original, before);
    change->owner = owner;
    move(&change->set, now);
}

typedef struct noting {
    pyvm_moment *before;
    const void *owner;
} noting;

static void note(const pyvm_thing *thing, int number, size_t place, void *context)
{
    const noting *noting = context;
    pyvm_value *before = &noting->before->values[place], now = thing->get(number);
    if (now.bytes && before->bytes && !pyvm_things_are_same(&now, before)) {
        bool is_apart = noting->before->is_apart && thing->bit & APART;
        pyvm_process *process = thing->is_kernels && !is_apart ? shared : &own;
        lock(process);
        pyvm_change *change = is_apart ? demand_apart(noting->owner, place) : &process->changes[place];
        if (change)
            set(change, noting->owner, before, &now);
        unlock(process);
    }
    pyvm_things_free(&now);
    pyvm_things_free(before);
}

void pyvm_changes_note(pyvm_moment *before, const void *owner)
{
    noting noting = {before, owner};
    if (before)
        each(before->things, note, &noting);
    free(before);
}

/* Takes the change out of the record. */
static pyvm_change take(pyvm_process *process, size_t place, const void *owner)
{
    pyvm_change taken = {NULL, {0, NULL}, {0, NULL}};
    lock(process);
    if (process->changes[place].owner == owner) {
        pyvm_change none = taken;
        taken = process->changes[place];
        process->changes[place] = none;
    }
    unlock(process);
    return taken;
}

static bool is_as_set(const pyvm_thing *thing, const pyvm_value *now, const pyvm_value *set)
{
    if (thing->decisive && now->size >= thing->decisive && set->size >= thing->decisive)
        return memcmp(now->bytes, set->bytes, thing->decisive) == 0;
    return pyvm_things_are_same(now, set);
}

typedef struct putting {
    const void *owner;
    int things; /* that were put back */
} putting;

static void put_back(const pyvm_thing *thing, int number, size_t place, void *context)
{
    putting *putting = context;
    pyvm_change change;
    if (!take_apart(place, putting->owner, &change))
        change = take(thing->is_kernels ? shared : &own, place, putting->owner);
    if (!change.owner)
        return;
    pyvm_value now = thing->get(number);
    if (is_as_set(thing, &now, &change.set) && !pyvm_things_are_same(&now, &change.original)) {
        thing->put(number, &change.original);
        putting->things |= (int)thing->bit;
    }
    pyvm_things_free(&now);
    pyvm_things_free(&change.original);
    pyvm_things_free(&change.set);
}

int pyvm_changes_put_back(const void *owner)
{
    putting putting = {owner, 0};
    each(PYVM_THING_EVERYTHING, put_back, &putting);
    return putting.things;
}
