/*
 * steal.c: taking strands from other workers: those of C code from the deque, those of Python code out of the hatch.
 */
#include "libpyvm/pool/steal.h"

#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/packer.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/serve.h"

/* Code in Python comes to it within the first time, and most calls are packed within the second. */
enum { ASKED_NS = 30000, PACKING_NS = 200000 };

/* The VM calls it between two instructions, in any of its threads: perhaps not in the worker's. */
static int serve(void *interpreter)
{
    pyvm_worker *worker = pyvm_pool_worker;
    bool is_refused;
    if (!worker || worker->interpreter != interpreter)
        return 0;
    int result = pyvm_serve_quietly(worker, &is_refused);
    if (is_refused)
        pyvm_packer_want(worker);
    return result;
}

static void wait_while(const pyvm_hatch *hatch, pyvm_hatch_state state, long long end)
{
    while (pyvm_hatch_look(hatch) == state && pyvm_limit_now() < end)
        pyvm_waiter_relax();
}

static void wait_until_packed(pyvm_worker *victim)
{
    long long begin = pyvm_limit_now();
    wait_while(&victim->hatch, PYVM_HATCH_ASKED, begin + ASKED_NS);
    wait_while(&victim->hatch, PYVM_HATCH_PACKING, begin + PACKING_NS);
    if (pyvm_hatch_look(&victim->hatch) == PYVM_HATCH_ASKED)
        pyvm_packer_want(victim);
}

/* So that the next one is packed by the time at which this thief, or another, comes for it. */
static void ask_ahead(pyvm_worker *victim)
{
    if (pyvm_hatch_ask(victim) && !pyvm_hatch_call_soon(victim, serve))
        pyvm_packer_want(victim);
}

PyVM_Strand *pyvm_steal_from(pyvm_worker *victim)
{
    int64_t top;
    if (pyvm_hatch_look(&victim->hatch) == PYVM_HATCH_EMPTY) {
        void *item = pyvm_deque_peek(&victim->strands, &top);
        if (!pyvm_hatch_offer(item))
            return item && pyvm_deque_take(&victim->strands, top) ? item : NULL;
        if (pyvm_hatch_ask(victim))
            pyvm_hatch_call_soon(victim, serve);
    }
    wait_until_packed(victim);
    PyVM_Strand *strand = pyvm_hatch_take(victim);
    if (strand)
        ask_ahead(victim);
    return strand;
}
