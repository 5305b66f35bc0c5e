/*
 * count.h: the number of an array's elements.
 */
#ifndef PYVM_COUNT_H
#define PYVM_COUNT_H

#define PYVM_COUNT(array) (sizeof(array) / sizeof *(array))

#endif
