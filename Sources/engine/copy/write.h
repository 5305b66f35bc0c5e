/*
 * write.h: writes steps and numbers to a parcel.
 */
#ifndef PYVM_COPY_WRITE_H
#define PYVM_COPY_WRITE_H

#include <stdint.h>
#include <string.h>

#include "contract/parcel.h"
#include "engine/cpython/headers.h"

enum { PYVM_WRITE_NUMBER = 10 /* the longest varint */ };

/* Makes room for more bytes. False with MemoryError. */
bool pyvm_write_grow(PyVM_Parcel *parcel, size_t more);

/* Adds a block, of which the parcel becomes a holder in the caller's place. False with MemoryError: it does not. */
bool pyvm_write_block(PyVM_Parcel *parcel, pyvm_block *block, size_t *number);

static inline bool pyvm_write_room(PyVM_Parcel *parcel, size_t more)
{
    return __builtin_expect(parcel->room - parcel->size >= more, 1) || pyvm_write_grow(parcel, more);
}

/* Where the next byte goes, for who writes several; these were written up to there then. */
static inline unsigned char *pyvm_write_end(const PyVM_Parcel *parcel)
{
    return parcel->bytes + parcel->size;
}

static inline void pyvm_write_to(PyVM_Parcel *parcel, const unsigned char *end)
{
    parcel->size = (size_t)(end - parcel->bytes);
}

/* These three need room that is there. */
static inline void pyvm_write_byte(PyVM_Parcel *parcel, unsigned char byte)
{
    parcel->bytes[parcel->size++] = byte;
}

static inline void pyvm_write_raw(PyVM_Parcel *parcel, const void *bytes, size_t count)
{
    memcpy(parcel->bytes + parcel->size, bytes, count);
    parcel->size += count;
}

static inline void pyvm_write_number(PyVM_Parcel *parcel, uint64_t number)
{
    for (; number > 127; number >>= 7)
        pyvm_write_byte(parcel, (unsigned char)(number | 128));
    pyvm_write_byte(parcel, (unsigned char)number);
}

/* False with MemoryError. */
static inline bool pyvm_write_step(PyVM_Parcel *parcel, int step)
{
    if (!pyvm_write_room(parcel, 1))
        return false;
    pyvm_write_byte(parcel, (unsigned char)step);
    return true;
}

static inline bool pyvm_write_step_number(PyVM_Parcel *parcel, int step, uint64_t number)
{
    if (!pyvm_write_room(parcel, 1 + PYVM_WRITE_NUMBER))
        return false;
    pyvm_write_byte(parcel, (unsigned char)step);
    pyvm_write_number(parcel, number);
    return true;
}

/* Step, number of bytes, bytes. */
static inline bool pyvm_write_step_bytes(PyVM_Parcel *parcel, int step, uint64_t length, const void *bytes,
                                         size_t count)
{
    if (!pyvm_write_room(parcel, 1 + PYVM_WRITE_NUMBER + count))
        return false;
    pyvm_write_byte(parcel, (unsigned char)step);
    pyvm_write_number(parcel, length);
    pyvm_write_raw(parcel, bytes, count);
    return true;
}

#endif
