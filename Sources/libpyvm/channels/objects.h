/*
 * objects.h: receiving objects without losing what cannot be made one.
 */
#ifndef PYVM_CHANNELS_OBJECTS_H
#define PYVM_CHANNELS_OBJECTS_H

#include "pyvm/vm/channels.h"

/*
 * PyVM_ChannelGet, as `function`. Where what was received cannot be made an object, *left is its parcel, the caller's;
 * else it is not touched. `left` NULL: the parcel is freed.
 */
int pyvm_objects_get(PyVM *vm, PyVM_Channel *channel, PyObject **object, PyVM_Parcel **left, long long timeout_ns,
                     const char *function);

#endif
