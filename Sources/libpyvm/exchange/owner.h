/*
 * owner.h: objects for which proxies in other VMs stand.
 */
#ifndef PYVM_EXCHANGE_OWNER_H
#define PYVM_EXCHANGE_OWNER_H

#include "contract/exchange.h"

/* As pyvm_exchange says. */
pyvm_block *pyvm_owner_own(unsigned long long key);
pyvm_block *pyvm_owner_main_of(const pyvm_block *vm);
pyvm_portrait pyvm_owner_of(const pyvm_block *proxy);
bool pyvm_owner_is_here(const pyvm_block *proxy, unsigned long long *key);
pyvm_block *pyvm_owner_ask(const pyvm_block *proxy, pyvm_block *request, long long timeout_ns, int *status);

#endif
