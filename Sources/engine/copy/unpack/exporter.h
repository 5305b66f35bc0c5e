/*
 * exporter.h: memory of a block as a Python object.
 */
#ifndef PYVM_COPY_UNPACK_EXPORTER_H
#define PYVM_COPY_UNPACK_EXPORTER_H

#include "engine/copy/unpack/reader.h"

/* The type of what a memoryview of a block looks at; a new reference. For known.c. */
PyObject *pyvm_exporter_type(void);

/* New references; NULL with an exception. */
PyObject *pyvm_exporter_bytes(pyvm_reader *reader);
PyObject *pyvm_exporter_bytearray(pyvm_reader *reader);
PyObject *pyvm_exporter_buffer(pyvm_reader *reader); /* a memoryview */

#endif
