/*
 * meeting.c: the one object of the process that all VMs can find, by a proxy.
 */
#include "libpyvm/exchange/meeting.h"

#include <pthread.h>

#include "libpyvm/channels/channel_list.h"
#include "libpyvm/exchange/owner.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pyvm_block *place;   /* which this file holds */
static unsigned generation; /* how many forks there were before it: a child of fork has no other VM to meet */

static bool is_good(void)
{
    return place && generation == pyvm_channel_list_generation && pyvm_owner_of(place).is_open;
}

pyvm_block *pyvm_meeting_at(pyvm_block *mine)
{
    pyvm_block *old = NULL;
    pthread_mutex_lock(&lock);
    if (!is_good()) {
        old = place;
        place = mine;
        generation = pyvm_channel_list_generation;
        if (mine)
            pyvm_block_hold(mine);
    }
    pyvm_block *found = place;
    if (found)
        pyvm_block_hold(found);
    pthread_mutex_unlock(&lock);
    if (old)
        pyvm_block_let_go(old); /* without the lock: the last holder enters the owner */
    return found;
}
