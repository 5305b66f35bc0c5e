/*
 * numbers.c: a header with numbers that change with every CPython.
 * refused: use the module opcode of a VM
 */
#include <Python.h>
#include <opcode.h>
