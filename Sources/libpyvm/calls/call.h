/*
 * call.h: what a front function needs: the attached VM of this thread, the VM's table, and the way in and out.
 * The front functions are generated; see call.c for the slow path.
 */
#ifndef PYVM_CALLS_CALL_H
#define PYVM_CALLS_CALL_H

#include "contract/table.h"
#include "libpyvm/base/likely.h"
#include "libpyvm/state/attached.h"
#include "pyvm/vm.h"

/*
 * A front function is written in two, and its arguments are pinned:
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
 * In one piece the scope gives the function a stack frame that neither gcc nor clang moves off the fast path.
 * Unpinned, gcc moves the arguments before it compares, and needs one more instruction to save the VM from that; so
 * does its default register allocator (the Makefile's FRONT_FLAGS name the other one). Then the fast path is five
 * instructions and one for each argument: load, compare, branch, load, moves, jump. clang's has one more from two
 * arguments on.
 */
#define PYVM_SLOW static __attribute__((cold, noinline))

/* The arguments stay where they are until the table is loaded. No instruction. */
#define PYVM_PIN1(t, a) __asm__ volatile("" : "+r"(t), "+r"(a))
#define PYVM_PIN2(t, a, b) __asm__ volatile("" : "+r"(t), "+r"(a), "+r"(b))
#define PYVM_PIN3(t, a, b, c) __asm__ volatile("" : "+r"(t), "+r"(a), "+r"(b), "+r"(c))
#define PYVM_PIN4(t, a, b, c, d) __asm__ volatile("" : "+r"(t), "+r"(a), "+r"(b), "+r"(c), "+r"(d))
#define PYVM_PIN5(t, a, b, c, d, e) __asm__ volatile("" : "+r"(t), "+r"(a), "+r"(b), "+r"(c), "+r"(d), "+r"(e))

#define PYVM_PIN6(t, a, b, c, d, e, f) \
    __asm__ volatile("" : "+r"(t), "+r"(a), "+r"(b), "+r"(c), "+r"(d), "+r"(e), "+r"(f))

/* One borrowing of a VM, on the C stack of the call that borrows. */
typedef struct pyvm_scope {
    const PyVM_API *api;
    struct pyvm_entry *quick; /* the way in was the quick one, so the way out is too */
    PyVM_Callback frame;      /* else */
} pyvm_scope;

/*
 * Attaches `vm` for one call, whatever is attached now, and gives its table in scope->api. Never fails: where the VM
 * cannot be entered that is pyvm_refuse_table, whose functions record why and return their error values.
 */
void pyvm_call_enter(PyVM *vm, pyvm_scope *scope);
void pyvm_call_leave(pyvm_scope *scope);

#endif
