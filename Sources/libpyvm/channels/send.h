/*
 * send.h: sending a parcel for a function of another name.
 */
#ifndef PYVM_CHANNELS_SEND_H
#define PYVM_CHANNELS_SEND_H

#include "pyvm/vm/channels.h"

/* PyVM_ChannelSend, as `function`. */
int pyvm_send(PyVM_Channel *channel, PyVM_Parcel *parcel, long long timeout_ns, const char *function);

#endif
