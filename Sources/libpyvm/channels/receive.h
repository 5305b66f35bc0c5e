/*
 * receive.h: receiving a parcel for a function of another name.
 */
#ifndef PYVM_CHANNELS_RECEIVE_H
#define PYVM_CHANNELS_RECEIVE_H

#include "pyvm/vm/channels.h"

/* PyVM_ChannelReceive, as `function`. */
int pyvm_receive(PyVM_Channel *channel, PyVM_Parcel **parcel, long long timeout_ns, const char *function);

#endif
