/*
 * steal.c: taking strands from other workers: those of C code from the deque, those of Python code out of the hatch.
 */
#include "libpyvm/pool/steal.h"

#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/packer.h"

enum { LOOK_NS = 30000 }; /* a worker that forks does so within this time, mostly */

static bool is_being_packed(const pyvm_hatch *hatch)
{
    pyvm_hatch_state state = pyvm_hatch_look(hatch);
    return state == PYVM_HATCH_ASKED || state == PYVM_HATCH_PACKING;
}

static void wait_until_packed(pyvm_worker *victim)
{
    for (long long end = pyvm_limit_now() + LOOK_NS; is_being_packed(&victim->hatch) && pyvm_limit_now() < end;)
        pyvm_waiter_relax();
    if (pyvm_hatch_look(&victim->hatch) == PYVM_HATCH_ASKED)
        pyvm_packer_want(victim);
}

PyVM_Strand *pyvm_steal_from(pyvm_worker *victim)
{
    int64_t top;
    if (pyvm_hatch_look(&victim->hatch) == PYVM_HATCH_EMPTY) {
        void *item = pyvm_deque_peek(&victim->strands, &top);
        if (!pyvm_hatch_offer(item))
            return item && pyvm_deque_take(&victim->strands, top) ? item : NULL;
        pyvm_hatch_ask(victim);
        wait_until_packed(victim);
    }
    return pyvm_hatch_look(&victim->hatch) == PYVM_HATCH_PACKED ? pyvm_hatch_take(victim) : NULL;
}
