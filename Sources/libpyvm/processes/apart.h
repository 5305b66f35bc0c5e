/*
 * apart.h: what a pseudo-process has of the system for itself.
 */
#ifndef PYVM_PROCESSES_APART_H
#define PYVM_PROCESSES_APART_H

typedef enum pyvm_apart {
    PYVM_APART_FILES = 1, /* a table of descriptors: a copy, with the same open files and so the same offsets */
    PYVM_APART_FOLDER = 2 /* a current folder, a root and an umask */
} pyvm_apart;

/*
 * Gives the calling thread, and the threads that it starts from now on, as much of this as the kernel lets it have, and
 * notes it in pyvm_process_info.apart. Containers may refuse the folder; then it is shared with the whole process. Only
 * for a thread that a pseudo-process has adopted, before it starts others: for any other nothing is done. Returns what
 * the thread has now, as bits of pyvm_apart. Files that others close later stay open here.
 */
unsigned pyvm_apart_make(void);

/*
 * Closes all descriptors of the calling thread's table, if that is its pseudo-process's own. So what is in buffers is
 * lost, as at the end of a process that is killed.
 */
void pyvm_apart_close(void);

#endif
