/*
 * tasks.h: tasks of pools as Python code has them. As pyvm_pools says.
 */
#ifndef PYVM_EXCHANGE_TASKS_H
#define PYVM_EXCHANGE_TASKS_H

#include "contract/pools.h"

pyvm_block *pyvm_tasks_submit(const pyvm_block *pool, const pyvm_pool_call *call);
int pyvm_tasks_state(const pyvm_block *task);
int pyvm_tasks_wait(const pyvm_block *task, long long timeout_ns);
int pyvm_tasks_get(const pyvm_block *task, PyObject **object, long long timeout_ns);
bool pyvm_tasks_raise(const pyvm_block *task);
bool pyvm_tasks_help(const pyvm_block *task);
bool pyvm_tasks_cancel(const pyvm_block *task, bool interrupts);
int pyvm_tasks_notify(const pyvm_block *task, const pyvm_block *channel, PyObject *object);

#endif
