/*
 * keeper.c: see keeper.h. The workers' overseers cannot do its work: each may wait for the GIL of its worker's VM.
 */
#include "libpyvm/pool/keeper.h"

#include "contract/clock.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/channels/limit.h"

enum { SECOND = 1000000000 };

static void wait_until_due(pyvm_keeper *keeper)
{
    struct timespec moment = {keeper->wakes_at / SECOND, keeper->wakes_at % SECOND};
    if (keeper->wakes_at == PYVM_LIMIT_NEVER)
        pthread_cond_wait(&keeper->changed, &keeper->lock);
    else
        pthread_cond_timedwait(&keeper->changed, &keeper->lock, &moment);
}

static void *keep(void *argument)
{
    pyvm_keeper *keeper = argument;
    pthread_mutex_lock(&keeper->lock);
    while (!keeper->is_over) {
        if (keeper->wakes_at > pyvm_limit_now()) {
            wait_until_due(keeper);
            continue;
        }
        keeper->wakes_at = PYVM_LIMIT_NEVER;
        pthread_mutex_unlock(&keeper->lock);
        long long next = keeper->look(keeper->context);
        pthread_mutex_lock(&keeper->lock);
        keeper->wakes_at = next < keeper->wakes_at ? next : keeper->wakes_at;
    }
    pthread_mutex_unlock(&keeper->lock);
    return NULL;
}

void pyvm_keeper_expect(pyvm_keeper *keeper, long long moment)
{
    pthread_mutex_lock(&keeper->lock);
    if (moment < keeper->wakes_at) {
        keeper->wakes_at = moment;
        pthread_cond_signal(&keeper->changed);
    }
    pthread_mutex_unlock(&keeper->lock);
}

void pyvm_keeper_make(pyvm_keeper *keeper)
{
    keeper->wakes_at = PYVM_LIMIT_NEVER;
    pthread_mutex_init(&keeper->lock, NULL);
    pyvm_clock_make_condition(&keeper->changed);
}

int pyvm_keeper_start(pyvm_keeper *keeper, long long (*look)(void *context), void *context)
{
    keeper->look = look;
    keeper->context = context;
    int error = pyvm_silent_thread_start(&keeper->thread, keep, keeper);
    keeper->has_thread = error == 0;
    return error;
}

void pyvm_keeper_stop(pyvm_keeper *keeper)
{
    if (!keeper->has_thread)
        return;
    pthread_mutex_lock(&keeper->lock);
    keeper->is_over = true;
    pthread_cond_signal(&keeper->changed);
    pthread_mutex_unlock(&keeper->lock);
    pthread_join(keeper->thread, NULL);
    keeper->has_thread = false;
}
