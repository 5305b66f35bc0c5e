/*
 * call.h: what the generated front functions need: the attached VM, the VM's table, and the way in and out of a VM.
 */
#ifndef PYVM_CALLS_CALL_H
#define PYVM_CALLS_CALL_H

#include "contract/table.h"
#include "libpyvm/base/likely.h"
#include "libpyvm/state/attached.h"
#include "pyvm/vm.h"

/*
 * A front function consists of two functions, and its arguments are pinned:
 *
 *   PYVM_SLOW PyObject *slow_PyList_GetItem(PyVM *vm, PyObject *list, Py_ssize_t index)
 *   {
 *       pyvm_scope scope;
 *       pyvm_call_enter(vm, &scope);
 *       PyObject *result = scope.api->PyVMList_GetItem(list, index);
 *       pyvm_call_leave(&scope);
 *       return result;
 *   }
 *
 *   PyObject *PyVMList_GetItem(PyVM *vm, PyObject *list, Py_ssize_t index)
 *   {
 *       if (PYVM_LIKELY(vm == pyvm_attached)) {
 *           const PyVM_API *api = vm->api;
 *           PYVM_PIN2(api, list, index);
 *           return api->PyVMList_GetItem(list, index);
 *       }
 *       return slow_PyList_GetItem(vm, list, index);
 *   }
 *
 * As one function it would have a stack frame for the scope, which neither gcc nor clang moves off the fast path. If
 * the arguments are not pinned, gcc moves them before it compares, and needs one more instruction to save the VM; with
 * its default register allocator it does so too (the Makefile's FRONT_FLAGS name the other one). In this way the fast
 * path is five instructions and one for each argument: load, compare, branch, load, moves, jump. clang's has one more
 * from two arguments on.
 */
#define PYVM_SLOW static __attribute__((cold, noinline))

/* Keeps the arguments in their registers until the table is loaded. Adds no instruction. */
#define PYVM_PIN1(t, a) __asm__ volatile("" : "+r"(t), "+r"(a))
#define PYVM_PIN2(t, a, b) __asm__ volatile("" : "+r"(t), "+r"(a), "+r"(b))
#define PYVM_PIN3(t, a, b, c) __asm__ volatile("" : "+r"(t), "+r"(a), "+r"(b), "+r"(c))
#define PYVM_PIN4(t, a, b, c, d) __asm__ volatile("" : "+r"(t), "+r"(a), "+r"(b), "+r"(c), "+r"(d))
#define PYVM_PIN5(t, a, b, c, d, e) __asm__ volatile("" : "+r"(t), "+r"(a), "+r"(b), "+r"(c), "+r"(d), "+r"(e))

#define PYVM_PIN6(t, a, b, c, d, e, f) \
    __asm__ volatile("" : "+r"(t), "+r"(a), "+r"(b), "+r"(c), "+r"(d), "+r"(e), "+r"(f))

/* The borrowing of a VM for one call, on the C stack. */
typedef struct pyvm_scope {
    const PyVM_API *api;
    struct pyvm_entry *quick; /* the way in was quick, so the way out is too; NULL: `frame` is used */
    PyVM_Callback frame;
} pyvm_scope;

/*
 * Attaches `vm` for one call, whatever is attached now, and sets scope->api to its table. Never fails: if the VM cannot
 * be entered, scope->api is pyvm_refuse_table, and its functions return their error values.
 */
void pyvm_call_enter(PyVM *vm, pyvm_scope *scope);
/* The same for a call of `function` by another entry of the table. Errors tell `function`, a string constant. */
void pyvm_call_enter_as(PyVM *vm, pyvm_scope *scope, const char *function);
/*
 * The same, without the VM's GIL, for a function that needs none from this CPython on (0x030D for 3.13): it does not
 * wait.
 */
void pyvm_call_enter_without_gil(PyVM *vm, pyvm_scope *scope, unsigned since);
void pyvm_call_leave(pyvm_scope *scope);

#endif
