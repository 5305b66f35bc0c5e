/*
 * ends.h: VMs that are bound to channels.
 */
#ifndef PYVM_CHANNELS_ENDS_H
#define PYVM_CHANNELS_ENDS_H

#include "libpyvm/channels/channel.h"

/* The VM is closed: it is bound to no channel any more. */
void pyvm_ends_unbind_all(PyVM *vm);

/* Frees what a channel, which nobody uses any more, knows of its ends. */
void pyvm_ends_free(PyVM_Channel *channel);

#endif
