/*
 * tables.h: two tables of descriptors: a thread has left its maker's with a copy, and some time later its copy is to be
 * what the maker's table is then.
 *
 * A child has its table before its parent packs its state, and by then other threads of the parent may have opened and
 * closed files that objects of the state have.
 */
#ifndef PYVM_PROCESSES_TABLES_H
#define PYVM_PROCESSES_TABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

enum { PYVM_TABLES_BATCH = 64 }; /* as many messages wait in a socket by all means */

typedef struct pyvm_numbers {
    int *list; /* ascending */
    size_t count, room;
} pyvm_numbers;

typedef struct pyvm_tables {
    int wire[2];         /* sockets that both tables have; -1: the system had none, and the copy stays as it is */
    pid_t copier;        /* the other thread, as the system names it; 0: it has the same table */
    pyvm_numbers copied; /* what of the maker's it has */
    struct {
        int numbers[PYVM_TABLES_BATCH];
        bool is_closed[PYVM_TABLES_BATCH]; /* it is to be closed, and nothing was sent for it */
        bool is_inherited[PYVM_TABLES_BATCH];
        size_t count;
        int error; /* an errno value: it could not be done */
    } batch;       /* what the copier is to take next */
} pyvm_tables;

/* In the maker, before the other thread starts. */
void pyvm_tables_open(pyvm_tables *tables);

/* In the other thread: it has a table of its own now. */
void pyvm_tables_copied(pyvm_tables *tables);

/*
 * In the maker: has the copy be what the caller's table is. `hand_over` has the copier call pyvm_tables_take, and waits
 * for that. 0, or an errno value.
 */
int pyvm_tables_bring(pyvm_tables *tables, void (*hand_over)(void *argument), void *argument);

/* In the copier. */
void pyvm_tables_take(pyvm_tables *tables);

/* In each of the two, when no more comes. */
void pyvm_tables_close_here(const pyvm_tables *tables);

/* In whoever is the last. */
void pyvm_tables_free(pyvm_tables *tables);

#endif
