/*
 * pyvm/vm/interrupt.h: interrupts, signals, and code with a time limit.
 */
#ifndef PYVM_VM_INTERRUPT_H
#define PYVM_VM_INTERRUPT_H

#include "pyvm/vm/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Raises KeyboardInterrupt in every thread that runs Python code in the VM now. One of these threads may call it too:
 * its KeyboardInterrupt comes when the callback has returned. Where no thread runs code, as between two calls in a
 * loop, KeyboardInterrupt comes in the code that a thread next begins to run, if it does so within a second. Python
 * looks between bytecodes, and C calls that wait (time.sleep, input(), a lock, a socket, a child process) look when
 * they are woken: PyVM wakes their threads by a signal, SIGURG, or the last free real-time signal where the program has
 * set an action for that. A C call that looks at no signals (a long computation in an extension module, most functions
 * called by ctypes) has to return first. If it holds the GIL, this function waits for it. Code in the middle of an
 * import is not interrupted inside importlib, whose locks would stay held, but as soon as it has left that. Exit
 * handlers and finalizers of a VM that is being closed are interrupted, too. Returns PYVM_OK, PYVM_ERROR_ARGUMENT (`vm`
 * is NULL), PYVM_ERROR_CLOSED or PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT int PyVM_Interrupt(PyVM *vm);

/*
 * Raises a signal in the VM, as if it had arrived there: 1 to 64, such as SIGINT. Each VM has handlers of its own
 * (signal.signal and its like), and never handles the process's signals: the program sends it those that it is to get.
 * The Python handler runs soon, in the VM's main thread, and the signal is written to the file of signal.set_wakeup_fd.
 * SIGINT raises KeyboardInterrupt there, unless Python code has set another handler. If the main thread runs no code,
 * the signal waits until it does. What PyVM_Interrupt says of C calls holds here too. Waits for no GIL. But it is not
 * for a signal handler of the program, as it may make a thread and take locks: let the handler write to a pipe, or take
 * signals with sigwait, and call this from a thread. Returns PYVM_OK, also where the VM ignores the signal, or:
 * PYVM_ERROR_UNSUPPORTED: the VM has no handler for it, so that the default action is to be taken, which is the
 *   program's affair. Nothing has happened.
 * PYVM_ERROR_ARGUMENT (`vm` is NULL, or the number is not one of a signal), PYVM_ERROR_CLOSED, PYVM_ERROR_MEMORY.
 */
PYVM_EXPORT int PyVM_RaiseSignal(PyVM *vm, int number);

/*
 * Runs `code` (UTF-8) in the VM's `__main__`, as PyRun_SimpleString does, for `milliseconds` at most, 1 or more. When
 * the time is up, KeyboardInterrupt is raised in the code, and again after 50 ms and ever longer pauses, up to 800 ms,
 * until it has ended: catching it once does not help, but code that catches it for ever never ends. If the code is
 * inside another VM then, which it asks by a pyvm.Proxy or a pyvm.VM, it is interrupted there. This function returns
 * when the code has ended; what PyVM_Interrupt says of C calls in progress holds here too. Other threads of the VM are
 * not interrupted, nor is what this thread runs in the VM afterwards. Returns PYVM_OK, or:
 * PYVM_ERROR_TIMEOUT: the time ran out and the code was interrupted; the KeyboardInterrupt is not printed.
 * PYVM_ERROR_RAISED: the code raised an exception. It was printed to the VM's sys.stderr, unless it is a
 *   KeyboardInterrupt from elsewhere than this time limit.
 * PYVM_ERROR_ARGUMENT, PYVM_ERROR_CLOSED, PYVM_ERROR_MEMORY: the code was not run.
 */
PYVM_EXPORT int PyVM_RunWithTimeout(PyVM *vm, const char *code, int milliseconds);

#ifdef __cplusplus
}
#endif

#endif
