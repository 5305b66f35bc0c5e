/*
 * bytes_buffer.h: the buffers of BytesIO.getbuffer() can be in cycles.
 */
#ifndef PYVM_ENGINE_BYTES_BUFFER_H
#define PYVM_ENGINE_BYTES_BUFFER_H

/* Makes it so in the current interpreter. 0, or -1 with an exception. */
int pyvm_bytes_buffer_mend(void);

#endif
