/*
 * ports.h: channels as Python code has them.
 */
#ifndef PYVM_EXCHANGE_PORTS_H
#define PYVM_EXCHANGE_PORTS_H

#include "contract/exchange.h"
#include "pyvm/vm/channels.h"

/* A new block of a channel, which holds it. NULL with the error noted: out of memory. */
pyvm_block *pyvm_ports_block(PyVM_Channel *channel);

/* As pyvm_exchange says. */
pyvm_block *pyvm_ports_new(size_t max_items, size_t max_bytes);
pyvm_channel_look pyvm_ports_look(const pyvm_block *channel);
int pyvm_ports_close(const pyvm_block *channel);
int pyvm_ports_bind(const pyvm_block *channel, bool sends, bool receives);
int pyvm_ports_send(const pyvm_block *channel, PyObject *object, long long timeout_ns);
int pyvm_ports_receive(const pyvm_block *channel, PyObject **object, pyvm_block **left, long long timeout_ns);
int pyvm_ports_send_many(const pyvm_block *channel, PyObject *const *objects, size_t count, size_t *sent,
                         long long timeout_ns);
int pyvm_ports_receive_many(const pyvm_block *channel, size_t room, pyvm_block **parcels, size_t *received,
                            long long timeout_ns);
int pyvm_ports_select(const pyvm_select_case *cases, size_t count, size_t *chosen, PyObject **object, pyvm_block **left,
                      long long timeout_ns);

#endif
