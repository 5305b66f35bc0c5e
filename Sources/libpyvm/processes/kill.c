/*
 * kill.c: what a signal does to a pseudo-process. One that is to end has two threads for that: one interrupts, and may
 * have to wait for the GIL of code that does not let go of it; the other gives up. Both know only its pid.
 */
#include "libpyvm/processes/kill.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <unistd.h>

#include "contract/clock.h"
#include "contract/engine.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/calls/raise_signal.h"
#include "libpyvm/processes/reap.h"
#include "libpyvm/state/files.h"
#include "libpyvm/threads/frame.h"

enum {
    LAST_SIGNAL = 64,
    AGAIN_MS = 10,      /* so often it is interrupted */
    PATIENCE_MS = 1000, /* then it is given up */
    SELDOM_MS = 160     /* and so often it is interrupted in the end */
};

/* ---- The default action ------------------------------------------------------------------------------------------ */

static bool is_ignored(int number)
{
    return number == SIGCHLD || number == SIGCONT || number == SIGURG || number == SIGWINCH;
}

static bool stops(int number)
{
    return number == SIGSTOP || number == SIGTSTP || number == SIGTTIN || number == SIGTTOU;
}

/* ---- The end ----------------------------------------------------------------------------------------------------- */

/* NULL: it has none yet, or has ended. */
static PyVM *vm_of(int pid)
{
    pyvm_process_info info;
    return pyvm_process_get(pid, &info) && !info.has_ended ? info.vm : NULL;
}

/* No handler of an exception, no finalizer and no exit handler runs from then on. Waits for the VM's GIL. */
static void silence(PyVM *vm)
{
    PyVM_Callback frame;
    if (pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL) != PYVM_OK)
        return;
    vm->engine->silence();
    pyvm_frame_pop(pyvm_self);
}

/* The VM may be closed at any moment. False: it is, or there is none. */
static bool interrupt(PyVM *vm)
{
    bool is_open = vm && atomic_load(&vm->life) == PYVM_LIFE_OPEN;
    if (is_open) {
        pyvm_files_drop_for(vm);
        silence(vm);
        PyVM_Interrupt(vm);
    }
    return is_open;
}

static void *interrupt_again(void *argument)
{
    int pid = (int)(intptr_t)argument;
    do {
        interrupt(vm_of(pid));
    } while (pyvm_reap_await(pid, AGAIN_MS * 1000000LL) == PYVM_ERROR_TIMEOUT);
    return NULL;
}

/* Nobody waits for it any more, but what it would do yet, it must not do. */
static void haunt(PyVM *vm)
{
    for (int pause = AGAIN_MS; interrupt(vm); pause = pause < SELDOM_MS ? pause * 2 : pause)
        pyvm_clock_sleep(pause);
}

/* That it is doomed is known by now, so it ends with the signal's number. */
static void *give_up(void *argument)
{
    int pid = (int)(intptr_t)argument;
    if (pyvm_reap_await(pid, PATIENCE_MS * 1000000LL) != PYVM_ERROR_TIMEOUT)
        return NULL;
    PyVM *vm;
    pyvm_process_info info;
    if (pyvm_process_get(pid, &info) && pyvm_process_give_up(pid, &vm)) {
        pyvm_kill_tell_parent(&info);
        haunt(vm);
    }
    return NULL;
}

static int start(void *(*work)(void *), int pid)
{
    pthread_t thread;
    int error = pyvm_silent_thread_start(&thread, work, (void *)(intptr_t)pid);
    if (error == 0)
        pthread_detach(thread);
    return error;
}

/* Without the thread that interrupts it is given up all the same; without the other it must not be doomed. */
static int end(int pid, int number)
{
    if (!pyvm_process_doom(pid, number))
        return 0;
    if (start(give_up, pid) != 0) {
        pyvm_process_doom_not(pid);
        return EAGAIN;
    }
    start(interrupt_again, pid);
    return 0;
}

/* Its own thread ends it, which may have others, and be in a C call. */
void pyvm_kill_itself(int pid, int status)
{
    if (!pyvm_process_exit(pid, status))
        return;
    start(give_up, pid);
    start(interrupt_again, pid);
}

/* ---- */

/* 0: the VM has a handler, or ignores the signal; -1: it is for the default action. */
static int raise_in(PyVM *vm, int number)
{
    int result = -1;
    if (!vm || number == SIGKILL || number == SIGSTOP || pyvm_raise_signal(vm, number, &result) != PYVM_OK)
        return -1;
    return result < 0 ? -1 : 0;
}

static int act(const pyvm_process_info *info, int number)
{
    if (info->program)
        return kill(info->program, number) == 0 ? 0 : errno;
    if (number != SIGKILL && number != SIGSTOP && pyvm_process_holds(info->pid, number))
        return 0;
    if (raise_in(info->vm, number) == 0 || is_ignored(number))
        return 0;
    return stops(number) ? ENOTSUP : end(info->pid, number);
}

int pyvm_kill(int pid, int number)
{
    pyvm_process_info info;
    if (number < 0 || number > LAST_SIGNAL)
        return EINVAL;
    if (!pyvm_process_get(pid, &info))
        return ESRCH;
    return number == 0 || info.has_ended ? 0 : act(&info, number);
}

void pyvm_kill_held(int pid)
{
    for (uint64_t held = pyvm_process_release(pid); held != 0; held &= held - 1)
        pyvm_kill(pid, __builtin_ctzll(held) + 1);
}

/* A host has handlers of the process's own. */
static PyVM *main_vm_of(int pid)
{
    pyvm_process_info info;
    PyVM *vm = pyvm_process_get(pid, &info) ? info.main_vm : NULL;
    return vm && vm->kind == PYVM_KIND_MAIN ? NULL : vm;
}

static void *send(void *argument)
{
    int *number = argument;
    *number = kill(getpid(), *number) == 0 ? 0 : errno;
    return NULL;
}

/*
 * In a thread that takes no signals: the kernel means the process's first thread, but one that sends it itself might
 * take it first, and then a system call of that thread would go on.
 */
static int send_to_first_thread(int number)
{
    pthread_t thread;
    int result = number;
    if (pyvm_silent_thread_start(&thread, send, &result) == 0)
        pthread_join(thread, NULL);
    else
        send(&result);
    return result;
}

int pyvm_kill_main(int from, int number)
{
    if (number > 0 && number <= LAST_SIGNAL && raise_in(main_vm_of(from), number) == 0)
        return 0;
    return send_to_first_thread(number);
}

/* ---- The end of a child ------------------------------------------------------------------------------------------ */

/* Of the process. By default the signal does nothing. */
static bool has_handler(int number)
{
    struct sigaction action;
    return sigaction(number, NULL, &action) == 0 &&
           (action.sa_flags & SA_SIGINFO || (action.sa_handler != SIG_DFL && action.sa_handler != SIG_IGN));
}

void pyvm_kill_tell_parent(const pyvm_process_info *ended)
{
    pyvm_process_info parent;
    if (pyvm_process_get(ended->parent, &parent))
        raise_in(parent.vm, SIGCHLD);
    else if (ended->parent == getpid() && ended->main_vm && ended->main_vm->kind != PYVM_KIND_MAIN)
        raise_in(ended->main_vm, SIGCHLD);
    else if (ended->parent == getpid() && ended->main_vm && has_handler(SIGCHLD))
        send_to_first_thread(SIGCHLD);
}
