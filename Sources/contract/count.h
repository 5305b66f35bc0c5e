/*
 * count.h: how many elements an array has.
 */
#ifndef PYVM_COUNT_H
#define PYVM_COUNT_H

#define PYVM_COUNT(array) (sizeof(array) / sizeof *(array))

#endif
