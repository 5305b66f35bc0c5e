/*
 * drop_files.h: a thread without descriptors.
 */
#ifndef PYVM_BASE_DROP_FILES_H
#define PYVM_BASE_DROP_FILES_H

/*
 * The calling thread, one of libpyvm's own, has the first `kept` descriptors from now on, and no others. Other threads
 * keep what they have. A kernel older than 5.9, or one that refuses it, leaves the thread what it has.
 *
 * A thread that stays would else keep open what the one that has started it works with, if that has a table of
 * descriptors of its own: whoever reads what that one has written would wait for ever.
 */
void pyvm_drop_files(int kept);

#endif
