/*
 * pyvm/control/characters.h: macros for characters, of ASCII only, whatever the locale; `c` is a char.
 */
#ifndef PYVM_CONTROL_CHARACTERS_H
#define PYVM_CONTROL_CHARACTERS_H

#include "pyvm/control/values.h"

/** Whether `c` is a letter or a digit. */
#define Py_ISALNUM(c) pyvm_control_isalnum(Py_CHARMASK(c))

/** Whether `c` is a letter. */
#define Py_ISALPHA(c) pyvm_control_isalpha(Py_CHARMASK(c))

/** Whether `c` is a digit. */
#define Py_ISDIGIT(c) pyvm_control_isdigit(Py_CHARMASK(c))

/** Whether `c` is a small letter. */
#define Py_ISLOWER(c) pyvm_control_islower(Py_CHARMASK(c))

/** Whether `c` is white space. */
#define Py_ISSPACE(c) pyvm_control_isspace(Py_CHARMASK(c))

/** Whether `c` is a capital letter. */
#define Py_ISUPPER(c) pyvm_control_isupper(Py_CHARMASK(c))

/** Whether `c` is a digit of a hexadecimal number. */
#define Py_ISXDIGIT(c) pyvm_control_isxdigit(Py_CHARMASK(c))

/** `c` as a small letter, if it is a letter. */
#define Py_TOLOWER(c) pyvm_control_tolower(Py_CHARMASK(c))

/** `c` as a capital letter, if it is a letter. */
#define Py_TOUPPER(c) pyvm_control_toupper(Py_CHARMASK(c))

static inline int pyvm_control_isdigit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static inline int pyvm_control_islower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}

static inline int pyvm_control_isupper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline int pyvm_control_isalpha(unsigned char c)
{
    return pyvm_control_islower(c) || pyvm_control_isupper(c);
}

static inline int pyvm_control_isalnum(unsigned char c)
{
    return pyvm_control_isalpha(c) || pyvm_control_isdigit(c);
}

static inline int pyvm_control_isspace(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline int pyvm_control_isxdigit(unsigned char c)
{
    return pyvm_control_isdigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static inline unsigned char pyvm_control_tolower(unsigned char c)
{
    return (unsigned char)(pyvm_control_isupper(c) ? c - 'A' + 'a' : c);
}

static inline unsigned char pyvm_control_toupper(unsigned char c)
{
    return (unsigned char)(pyvm_control_islower(c) ? c - 'a' + 'A' : c);
}

#endif
