/*
 * backlog.h: the tasks that wait for a worker, by priority. All of it needs the pool's lock.
 */
#ifndef PYVM_POOL_BACKLOG_H
#define PYVM_POOL_BACKLOG_H

#include <stdbool.h>
#include <stddef.h>

struct PyVM_Future;

/* The tasks of one priority, the first to go first. */
typedef struct pyvm_backlog_line {
    int priority;
    struct PyVM_Future *first, *last;
} pyvm_backlog_line;

typedef struct pyvm_backlog {
    pyvm_backlog_line *lines; /* the highest priority first; programs use few */
    size_t count, room;
    size_t tasks;
} pyvm_backlog;

/* False: out of memory. */
bool pyvm_backlog_add(pyvm_backlog *backlog, struct PyVM_Future *task);

/*
 * Takes out the task that goes first, which is running then; or NULL. Those that another thread has claimed
 * (pyvm_future_leave_waiting) stay: that thread takes them out.
 */
struct PyVM_Future *pyvm_backlog_take(pyvm_backlog *backlog);

/* Takes out one that the caller has claimed. */
void pyvm_backlog_remove(pyvm_backlog *backlog, struct PyVM_Future *task);

void pyvm_backlog_end(pyvm_backlog *backlog);

#endif
