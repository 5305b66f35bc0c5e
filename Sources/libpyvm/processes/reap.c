/*
 * reap.c: looks through the table, and waits for the next that ends.
 */
#include "libpyvm/processes/reap.h"

#include "libpyvm/channels/limit.h"
#include "libpyvm/channels/rest.h"
#include "libpyvm/processes/process_table.h"

/* What somebody looks for in the table. */
typedef struct wanted {
    int parent;
    int which;
    pyvm_reaped *reaped;
} wanted;

enum { NOT_YET = -3 };

static bool is_meant(const wanted *wanted, const pyvm_process_info *info)
{
    return info->parent == wanted->parent && (wanted->which == -1 || wanted->which == 0 || wanted->which == info->pid);
}

/* These need the lock. */

static int look_for_child(const wanted *wanted)
{
    int code = PYVM_REAP_NO_CHILD;
    for (pyvm_process *process = pyvm_process_table_first(); process; process = process->next) {
        if (!is_meant(wanted, &process->info))
            continue;
        code = NOT_YET;
        if (!process->info.has_ended)
            continue;
        *wanted->reaped = (pyvm_reaped){process->info.pid, process->info.status};
        pyvm_process_table_remove(process);
        return PYVM_OK;
    }
    return code;
}

static int look_for_end(const wanted *wanted)
{
    const pyvm_process *process = pyvm_process_table_find(wanted->which);
    return process && !process->info.has_ended ? NOT_YET : PYVM_OK;
}

/* ---- */

static int look_once(const wanted *wanted, int (*look)(const struct wanted *), pyvm_limit *limit)
{
    pyvm_process_table_lock();
    int code = look(wanted);
    if (code == NOT_YET && limit->timeout_ns != 0) {
        code = pyvm_waiters_wait(pyvm_process_table_waiters(), pyvm_limit_moment(limit));
        return code == PYVM_OK || code == PYVM_REST_AGAIN ? NOT_YET : code;
    }
    pyvm_process_table_unlock();
    return code == NOT_YET ? PYVM_ERROR_TIMEOUT : code;
}

static int look_until(const wanted *wanted, int (*look)(const struct wanted *), long long timeout_ns)
{
    pyvm_limit limit = {timeout_ns, 0};
    int code;
    do {
        code = look_once(wanted, look, &limit);
    } while (code == NOT_YET);
    return code;
}

int pyvm_reap(int parent, int which, long long timeout_ns, pyvm_reaped *reaped)
{
    wanted wanted = {parent, which, reaped};
    return look_until(&wanted, look_for_child, timeout_ns);
}

int pyvm_reap_await(int pid, long long timeout_ns)
{
    wanted wanted = {0, pid, NULL};
    return look_until(&wanted, look_for_end, timeout_ns);
}
