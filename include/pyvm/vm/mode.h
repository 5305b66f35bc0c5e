/*
 * pyvm/vm/mode.h: how an object crosses from one VM to another.
 */
#ifndef PYVM_VM_MODE_H
#define PYVM_VM_MODE_H

/*
 * How an object crosses. A mode is never exchanged for another: what it cannot do for a type is a TypeError that names
 * the modes which can. Python code chooses for a part of an object, by pyvm.lend, pyvm.move and pyvm.proxy.
 */
typedef enum PyVM_Mode {
    PYVM_MODE_COPY = 0,      /* a new object, equal to the old one; what is shared or cyclic in it stays so */
    PYVM_MODE_LEND,          /* the memory of a buffer, read-only and not copied; the owner is kept while it is lent */
    PYVM_MODE_LEND_WRITABLE, /* the same, and the receiver may write */
    PYVM_MODE_MOVE,          /* a copy, after which the old object is empty */
    PYVM_MODE_PROXY          /* an object that stands for the old one, which stays where it is */
} PyVM_Mode;

#endif
