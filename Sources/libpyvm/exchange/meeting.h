/*
 * meeting.h: the one object of the process that all VMs can find.
 */
#ifndef PYVM_EXCHANGE_MEETING_H
#define PYVM_EXCHANGE_MEETING_H

#include "contract/exchange.h"

/* `meet` of pyvm_exchange. */
pyvm_block *pyvm_meeting_at(pyvm_block *mine);

#endif
