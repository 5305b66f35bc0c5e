/*
 * elastic.c: a VM takes milliseconds to make, so a worker is made only for what has waited for some time. The keeper
 * makes it: its thread waits for no GIL. A spare that is not needed any more stands aside for a while, since the next
 * one may be needed soon.
 *
 * Who forks strands looks at the number of those who sleep. A place for a worker that may be made counts as one.
 */
#include "libpyvm/pool/elastic.h"

#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/barrier.h"
#include "libpyvm/pool/pool.h"

enum { WAIT_NS = 1000000, FAILURE_NS = 1000000000, IDLE_NS = 1000000000 };

void pyvm_elastic_make(pyvm_elastic *elastic, const PyVM_PoolConfig *config)
{
    elastic->least = config->least_workers ? config->least_workers : config->workers;
    elastic->spares = config->max_spare ? (unsigned)config->max_spare : config->workers;
    if (config->max_spare < 0)
        elastic->spares = 0;
    elastic->idle_ns = config->idle_ns ? config->idle_ns : IDLE_NS;
}

/* ---- How many: with the lock ------------------------------------------------------------------------------------- */

/* Those who stay, some of them aside. */
static unsigned staying(const PyVM_Pool *pool)
{
    return pool->alive - pool->elastic.leaving;
}

/* Less than no room: too many. */
static long room(const PyVM_Pool *pool)
{
    const pyvm_elastic *elastic = &pool->elastic;
    unsigned spares = elastic->blocking < elastic->spares ? elastic->blocking : elastic->spares;
    return (long)pool->config.workers + spares - ((long)staying(pool) - elastic->aside_count);
}

static bool has_room(const PyVM_Pool *pool)
{
    return pool->alive > 0 && (!pool->is_closing || pool->backlog.tasks > 0) && room(pool) > 0;
}

static bool has_excess(const PyVM_Pool *pool)
{
    return !pool->is_closing && room(pool) < 0;
}

/* True: it is listed from now on. */
static bool list(PyVM_Pool *pool)
{
    pyvm_elastic *elastic = &pool->elastic;
    bool is_open = has_room(pool) && !elastic->is_pending;
    if (is_open == elastic->is_listed)
        return false;
    elastic->is_listed = is_open;
    if (is_open)
        atomic_fetch_add(&pool->sleeping, 1);
    else
        atomic_fetch_sub(&pool->sleeping, 1);
    return is_open;
}

/* As one that goes to sleep: it lists itself, and looks once more for strands. */
static void update(PyVM_Pool *pool, pyvm_wakes *wakes)
{
    atomic_store_explicit(&pool->elastic.has_excess, has_excess(pool), memory_order_relaxed);
    if (!list(pool))
        return;
    pyvm_barrier_pass();
    if (pyvm_workers_have_strands(&pool->workers))
        pyvm_elastic_want(pool, wakes);
}

/* ---- Aside: with the lock ---------------------------------------------------------------------------------------- */

static void step_aside(pyvm_worker *worker)
{
    pyvm_elastic *elastic = &worker->pool->elastic;
    atomic_init(&worker->waiter.state, PYVM_WAITER_LOOKS);
    worker->is_aside = true;
    worker->next = elastic->aside;
    elastic->aside = worker;
    elastic->aside_count++;
}

static void step_in(pyvm_worker *worker)
{
    pyvm_elastic *elastic = &worker->pool->elastic;
    pyvm_worker **place = &elastic->aside;
    while (*place != worker)
        place = &(*place)->next;
    *place = worker->next;
    worker->is_aside = false;
    elastic->aside_count--;
}

static void wake(pyvm_worker *worker, pyvm_wakes *wakes)
{
    step_in(worker);
    pyvm_waiter_claim(&worker->waiter, PYVM_WAITER_CLAIMED, wakes);
}

void pyvm_elastic_wake_all(PyVM_Pool *pool, pyvm_wakes *wakes)
{
    while (pool->elastic.aside)
        wake(pool->elastic.aside, wakes);
}

/* ---- More: with the lock ----------------------------------------------------------------------------------------- */

static void expect_look(PyVM_Pool *pool)
{
    pyvm_elastic *elastic = &pool->elastic;
    if (elastic->is_pending)
        return;
    long long soon = pyvm_limit_now() + WAIT_NS;
    elastic->is_pending = true;
    elastic->due = soon > elastic->not_before ? soon : elastic->not_before;
    pyvm_keeper_expect(&pool->keeper, elastic->due);
}

void pyvm_elastic_want(PyVM_Pool *pool, pyvm_wakes *wakes)
{
    if (pool->idle || !has_room(pool))
        return;
    if (pool->elastic.aside)
        wake(pool->elastic.aside, wakes);
    else
        expect_look(pool);
    update(pool, wakes);
}

static bool has_work(const PyVM_Pool *pool)
{
    return pool->backlog.tasks > 0 || pyvm_workers_have_strands(&pool->workers);
}

void pyvm_elastic_note(PyVM_Pool *pool, pyvm_wakes *wakes)
{
    update(pool, wakes);
    if (has_room(pool) && has_work(pool))
        pyvm_elastic_want(pool, wakes);
}

/* Those that start, or search, will see to some of it, and then wake others for the rest. */
static bool is_short(PyVM_Pool *pool)
{
    size_t waiting = pool->backlog.tasks;
    return has_room(pool) && !pool->idle && !pool->elastic.aside && has_work(pool) &&
           pool->elastic.starting < (waiting ? waiting : 1) && atomic_load(&pool->searching) == 0;
}

static void make_one(PyVM_Pool *pool)
{
    if (pool->elastic.start(pool) == 0)
        pool->alive++;
    else
        pool->elastic.not_before = pyvm_limit_now() + FAILURE_NS;
}

static void look(PyVM_Pool *pool, pyvm_wakes *wakes)
{
    pyvm_elastic *elastic = &pool->elastic;
    if (!elastic->is_pending || elastic->due > pyvm_limit_now())
        return;
    elastic->is_pending = false;
    if (is_short(pool))
        make_one(pool);
    if (is_short(pool))
        expect_look(pool);
    pyvm_elastic_note(pool, wakes);
}

/* False: there is none. */
static bool find_ended(PyVM_Pool *pool, pyvm_worker **found)
{
    pyvm_worker *worker = pool->workers.made;
    while (worker && !(worker->has_left && worker->has_thread))
        worker = worker->made_before;
    *found = worker;
    return worker;
}

/* Without the lock meanwhile. */
static void join_ended(PyVM_Pool *pool)
{
    for (pyvm_worker *worker; find_ended(pool, &worker);) {
        worker->has_thread = false;
        pthread_mutex_unlock(&pool->lock);
        pthread_join(worker->thread, NULL);
        pthread_mutex_lock(&pool->lock);
        worker->is_free = true;
    }
}

long long pyvm_elastic_look(PyVM_Pool *pool)
{
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&pool->lock);
    join_ended(pool);
    look(pool, &wakes);
    long long next = pool->elastic.is_pending ? pool->elastic.due : PYVM_LIMIT_NEVER;
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
    return next;
}

/* ---- Fewer ------------------------------------------------------------------------------------------------------- */

static bool may_leave(const PyVM_Pool *pool)
{
    return !pool->is_closing && staying(pool) > pool->elastic.least;
}

long long pyvm_elastic_deadline(const PyVM_Pool *pool)
{
    pyvm_limit limit = {pool->elastic.idle_ns, 0};
    return may_leave(pool) ? pyvm_limit_moment(&limit) : PYVM_LIMIT_NEVER;
}

bool pyvm_elastic_leave(pyvm_worker *worker)
{
    PyVM_Pool *pool = worker->pool;
    if (!may_leave(pool))
        return false;
    pool->elastic.leaving++;
    worker->is_leaving = true;
    pool->elastic.remove(worker);
    return true;
}

void pyvm_elastic_left(pyvm_worker *worker)
{
    PyVM_Pool *pool = worker->pool;
    if (worker->is_leaving)
        pool->elastic.leaving--;
    else if (pool->is_closing)
        return; /* who closes the pool joins its thread */
    else
        pool->elastic.remove(worker);
    worker->has_left = true;
    pyvm_keeper_expect(&pool->keeper, pyvm_limit_now());
}

/* Nobody has needed it for long. */
static bool end_aside(pyvm_worker *worker)
{
    pyvm_wakes wakes = {.count = 0};
    PyVM_Pool *pool = worker->pool;
    pthread_mutex_lock(&pool->lock);
    bool leaves = worker->is_aside && pyvm_elastic_leave(worker);
    if (worker->is_aside)
        step_in(worker);
    pyvm_elastic_note(pool, &wakes);
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
    return leaves;
}

bool pyvm_elastic_stay(pyvm_worker *worker)
{
    static atomic_int patience;
    pyvm_wakes wakes = {.count = 0};
    PyVM_Pool *pool = worker->pool;
    if (!atomic_load_explicit(&pool->elastic.has_excess, memory_order_relaxed))
        return true;
    pthread_mutex_lock(&pool->lock);
    bool is_excess = has_excess(pool);
    long long deadline = pyvm_elastic_deadline(pool);
    if (is_excess)
        step_aside(worker);
    update(pool, &wakes);
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
    if (!is_excess)
        return true;
    pyvm_gauge_enter(&worker->gauge, PYVM_GAUGE_SLEEPS);
    pyvm_waiter_end end = pyvm_waiter_sleep(&worker->waiter, &patience, deadline, false);
    pyvm_gauge_enter(&worker->gauge, PYVM_GAUGE_LOOKS);
    return end == PYVM_WAITER_DONE || !end_aside(worker);
}
