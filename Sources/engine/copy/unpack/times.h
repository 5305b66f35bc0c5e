/*
 * times.h: makes dates, times, their differences and the time zone UTC.
 */
#ifndef PYVM_COPY_UNPACK_TIMES_H
#define PYVM_COPY_UNPACK_TIMES_H

#include "engine/copy/unpack/reader.h"

/* New references; NULL with an exception. */
PyObject *pyvm_times_date(pyvm_reader *reader);
PyObject *pyvm_times_delta(pyvm_reader *reader);
/* The zone is taken off the stack. */
PyObject *pyvm_times_time(pyvm_reader *reader);
PyObject *pyvm_times_datetime(pyvm_reader *reader);
PyObject *pyvm_times_utc(pyvm_reader *reader);

#endif
