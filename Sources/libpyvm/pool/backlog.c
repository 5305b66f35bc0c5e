/*
 * backlog.c: tasks by priority: a short list of lines.
 */
#include "libpyvm/pool/backlog.h"

#include <stdlib.h>
#include <string.h>

#include "libpyvm/pool/future.h"

/* Where the line of this priority is, or belongs. */
static size_t place(const pyvm_backlog *backlog, int priority)
{
    size_t i = 0;
    while (i < backlog->count && backlog->lines[i].priority > priority)
        i++;
    return i;
}

static bool make_room(pyvm_backlog *backlog)
{
    if (backlog->count < backlog->room)
        return true;
    size_t room = backlog->room ? backlog->room * 2 : 4;
    pyvm_backlog_line *lines = realloc(backlog->lines, room * sizeof *lines);
    if (!lines)
        return false;
    backlog->lines = lines;
    backlog->room = room;
    return true;
}

/* NULL: out of memory. */
static pyvm_backlog_line *line_for(pyvm_backlog *backlog, int priority)
{
    size_t i = place(backlog, priority);
    if (i < backlog->count && backlog->lines[i].priority == priority)
        return &backlog->lines[i];
    if (!make_room(backlog))
        return NULL;
    memmove(backlog->lines + i + 1, backlog->lines + i, (backlog->count - i) * sizeof *backlog->lines);
    backlog->lines[i] = (pyvm_backlog_line){.priority = priority};
    backlog->count++;
    return &backlog->lines[i];
}

bool pyvm_backlog_add(pyvm_backlog *backlog, PyVM_Future *task)
{
    pyvm_backlog_line *line = line_for(backlog, task->priority);
    if (!line)
        return false;
    task->before = line->last;
    task->next = NULL;
    *(line->last ? &line->last->next : &line->first) = task;
    line->last = task;
    backlog->tasks++;
    return true;
}

static void take_out(pyvm_backlog *backlog, size_t i, PyVM_Future *task)
{
    pyvm_backlog_line *line = &backlog->lines[i];
    *(task->before ? &task->before->next : &line->first) = task->next;
    *(task->next ? &task->next->before : &line->last) = task->before;
    task->before = task->next = NULL;
    backlog->tasks--;
    if (!line->first) {
        backlog->count--;
        memmove(line, line + 1, (backlog->count - i) * sizeof *line);
    }
}

PyVM_Future *pyvm_backlog_take(pyvm_backlog *backlog)
{
    for (size_t i = 0; i < backlog->count; i++)
        for (PyVM_Future *task = backlog->lines[i].first; task; task = task->next)
            if (pyvm_future_leave_waiting(task, PYVM_FUTURE_RUNNING)) {
                take_out(backlog, i, task);
                return task;
            }
    return NULL;
}

void pyvm_backlog_remove(pyvm_backlog *backlog, PyVM_Future *task)
{
    take_out(backlog, place(backlog, task->priority), task);
}

void pyvm_backlog_end(pyvm_backlog *backlog)
{
    free(backlog->lines);
}
