/*
 * stand_in.h: the contract between libpyvm and the stand-in.
 *
 * A private copy of libpython has a namespace of its own. An extension module that is linked with libpyvm would get
 * a second libpyvm there, which knows no VM. So the namespace gets a stand-in first: a library with libpyvm's soname,
 * which the dynamic linker takes for it. Its functions lead to those of the one libpyvm. scripts/stand-in writes its
 * source when libpyvm is built, from the names that libpyvm exports.
 */
#ifndef PYVM_STAND_IN_H
#define PYVM_STAND_IN_H

#include <stddef.h>

#define PYVM_STAND_IN_FILE "stand-in.so"
#define PYVM_STAND_IN_SYMBOL "pyvm_stand_in_of"

typedef struct pyvm_stand_in {
    size_t count;
    const char *const *names;       /* of the functions */
    void **functions;               /* libpyvm fills this, before a library is bound to the stand-in */
    int *(*errno_of_program)(void); /* and this: the address of the errno that libpyvm and the program use */
} pyvm_stand_in;

#endif
