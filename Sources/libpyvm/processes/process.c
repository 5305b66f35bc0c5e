/*
 * process.c: the life of pseudo-processes.
 */
#include "libpyvm/processes/process.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "libpyvm/processes/apart.h"
#include "libpyvm/processes/process_table.h"
#include "libpyvm/state/attached.h"

/* ---- From begin to end ------------------------------------------------------------------------------------------- */

/* Need the lock. */

static pyvm_process *find_running(int pid)
{
    pyvm_process *process = pyvm_process_table_find(pid);
    return process && !process->info.has_ended ? process : NULL;
}

/* Nobody asks for the status of what is init's, but a program that is init itself. */
static bool is_adopted_by_init(const pyvm_process *process)
{
    return process->info.parent == PYVM_PROCESS_INIT && getpid() != PYVM_PROCESS_INIT;
}

static void leave_children(int pid)
{
    for (pyvm_process *child = pyvm_process_table_first(), *next; child; child = next) {
        next = child->next;
        if (child->info.parent != pid)
            continue;
        child->info.parent = PYVM_PROCESS_INIT;
        if (child->info.has_ended && is_adopted_by_init(child))
            pyvm_process_table_remove(child);
    }
}

/* The VM's code works with the descriptors of the process. */
static void give_files(const pyvm_process *process)
{
    if (process->info.vm && process->info.apart & PYVM_APART_FILES)
        atomic_store(&process->info.vm->files, process->info.pid);
}

static int add(pyvm_process *process)
{
    int parent = process->info.parent;
    if (parent != getpid() && !find_running(parent))
        return 0;
    pyvm_process_table_add(process);
    return process->info.pid;
}

/* A long one is cut, but not within a character of UTF-8. */
static void set_name(pyvm_process *process, const char *name)
{
    size_t length = strlen(name);
    if (length >= sizeof process->info.name)
        for (length = sizeof process->info.name - 1; length > 0 && (name[length] & 0xC0) == 0x80;)
            length--;
    memcpy(process->info.name, name, length);
}

/* ---- */

int pyvm_process_begin(int parent, PyVM *vm, const char *name)
{
    pyvm_process *process = calloc(1, sizeof *process);
    if (!process) {
        errno = ENOMEM;
        return 0;
    }
    process->info.parent = parent;
    process->info.vm = vm;
    set_name(process, name ? name : "");
    pyvm_process_table_lock();
    int pid = add(process);
    pyvm_process_table_unlock();
    if (pid == 0) {
        free(process);
        errno = ESRCH;
    }
    return pid;
}

void pyvm_process_set_forker(int pid, PyVM *forker)
{
    pyvm_process_table_lock();
    pyvm_process *process = pyvm_process_table_find(pid);
    const pyvm_process *parent = process ? pyvm_process_table_find(process->info.parent) : NULL;
    if (process)
        process->info.main_vm = parent ? parent->info.main_vm : forker;
    pyvm_process_table_unlock();
}

bool pyvm_process_set_vm(int pid, PyVM *vm)
{
    pyvm_process_table_lock();
    pyvm_process *process = find_running(pid);
    if (process) {
        process->info.vm = vm;
        give_files(process);
    }
    pyvm_process_table_unlock();
    return process != NULL;
}

bool pyvm_process_set_program(int pid, int program)
{
    pyvm_process_table_lock();
    pyvm_process *process = find_running(pid);
    if (process)
        process->info.program = program;
    pyvm_process_table_unlock();
    return process != NULL;
}

void pyvm_process_adopt(int pid)
{
    pyvm_process_table_adopted = pid;
}

int pyvm_process_adopted(void)
{
    return pyvm_process_table_adopted;
}

/* Needs the lock. The process may be gone behind this. */
static void end(pyvm_process *process, int status)
{
    process->info.has_ended = true;
    if (!process->info.exits)
        process->info.status = status;
    if (process->info.killed_by)
        process->info.status = process->info.killed_by;
    leave_children(process->info.pid);
    if (is_adopted_by_init(process))
        pyvm_process_table_remove(process);
}

static bool end_in(int pid, int status, PyVM **vm)
{
    pyvm_wakes wakes = {.count = 0};
    pyvm_process_table_lock();
    pyvm_process *process = find_running(pid);
    if (process) {
        *vm = process->info.vm;
        end(process, status);
        pyvm_waiters_claim_all(pyvm_process_table_waiters(), &wakes);
    }
    pyvm_process_table_unlock();
    pyvm_waiter_wake(&wakes);
    return process != NULL;
}

bool pyvm_process_end(int pid, int status)
{
    PyVM *vm;
    return end_in(pid, status, &vm);
}

/* ---- Asking ------------------------------------------------------------------------------------------------------ */

/* Needs the lock. 0: the VM is no pseudo-process's. */
static int pid_of(const PyVM *vm)
{
    for (pyvm_process *process = pyvm_process_table_first(); process; process = process->next)
        if (process->info.vm == vm)
            return process->info.pid;
    return 0;
}

/* 0: it is no pseudo-process's, and neither is one whose code has made it. */
static int find_of_vm(const PyVM *vm)
{
    int pid = 0;
    pyvm_process_table_lock();
    for (; vm && pid == 0; vm = atomic_load(&vm->coder))
        pid = pid_of(vm);
    pyvm_process_table_unlock();
    return pid;
}

int pyvm_process_of_vm(const PyVM *vm)
{
    int pid = find_of_vm(vm);
    return pid ? pid : getpid();
}

int pyvm_process_here(void)
{
    int pid = pyvm_attached != &pyvm_attached_none ? find_of_vm(pyvm_attached) : 0;
    if (pid == 0)
        pid = pyvm_process_table_adopted;
    return pid ? pid : getpid();
}

bool pyvm_process_get(int pid, pyvm_process_info *info)
{
    pyvm_process_table_lock();
    const pyvm_process *process = pyvm_process_table_find(pid);
    if (process)
        *info = process->info;
    pyvm_process_table_unlock();
    return process != NULL;
}

bool pyvm_process_is_ending(void)
{
    pyvm_process_info info;
    int pid = pyvm_process_table_adopted;
    return pid && (!pyvm_process_get(pid, &info) || info.has_ended || info.exits || info.killed_by);
}

size_t pyvm_process_list(pyvm_process_info *infos, size_t room)
{
    size_t count = 0;
    pyvm_process_table_lock();
    for (const pyvm_process *process = pyvm_process_table_first(); process; process = process->next) {
        if (count < room)
            infos[count] = process->info;
        count++;
    }
    pyvm_process_table_unlock();
    return count;
}

/* ---- For kill.c and apart.c -------------------------------------------------------------------------------------- */

bool pyvm_process_exit(int pid, int status)
{
    pyvm_process_table_lock();
    pyvm_process *process = find_running(pid);
    bool is_first = process && process->info.killed_by == 0 && !process->info.exits;
    if (is_first) {
        process->info.exits = true;
        process->info.status = status;
    }
    pyvm_process_table_unlock();
    return is_first;
}

bool pyvm_process_doom(int pid, int number)
{
    pyvm_process_table_lock();
    pyvm_process *process = find_running(pid);
    bool is_first = process && process->info.killed_by == 0;
    if (is_first)
        process->info.killed_by = number;
    pyvm_process_table_unlock();
    return is_first;
}

void pyvm_process_doom_not(int pid)
{
    pyvm_process_table_lock();
    pyvm_process *process = find_running(pid);
    if (process)
        process->info.killed_by = 0;
    pyvm_process_table_unlock();
}

void pyvm_process_hold(int pid)
{
    pyvm_process_table_lock();
    pyvm_process *process = find_running(pid);
    if (process)
        process->info.holds = process->info.begins = true;
    pyvm_process_table_unlock();
}

void pyvm_process_go(int pid)
{
    pyvm_process_table_lock();
    pyvm_process *process = find_running(pid);
    if (process)
        process->info.begins = false;
    pyvm_process_table_unlock();
}

bool pyvm_process_holds(int pid, int number)
{
    pyvm_process_table_lock();
    pyvm_process *process = find_running(pid);
    bool is_held = process && process->info.holds;
    if (is_held)
        process->info.held |= UINT64_C(1) << (number - 1);
    pyvm_process_table_unlock();
    return is_held;
}

uint64_t pyvm_process_release(int pid)
{
    pyvm_process_table_lock();
    pyvm_process *process = find_running(pid);
    uint64_t held = process ? process->info.held : 0;
    if (process)
        process->info.holds = false;
    pyvm_process_table_unlock();
    return held;
}

bool pyvm_process_give_up(int pid, PyVM **vm)
{
    return end_in(pid, 0, vm);
}

void pyvm_process_set_apart(int pid, unsigned apart)
{
    pyvm_process_table_lock();
    pyvm_process *process = find_running(pid);
    if (process) {
        process->info.apart = apart;
        give_files(process);
    }
    pyvm_process_table_unlock();
}
