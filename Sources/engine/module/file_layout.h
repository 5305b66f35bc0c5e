/*
 * file_layout.h: objects of CPython's modules _io, _socket, select, posix, _csv, _contextvars, _functools and
 * itertools, from CPython 3.11 to 3.15.
 * CPython has them in its .c files. Whoever uses one compares its type's size first (layouts.c).
 */
#ifndef PYVM_MODULE_FILE_LAYOUT_H
#define PYVM_MODULE_FILE_LAYOUT_H

#include "engine/cpython/headers.h"

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/* _io.FileIO. What it has noted of the file's status is not here: reading does without it. */
typedef struct pyvm_raw_file {
    PyObject_HEAD
    int fd;
    unsigned char flags; /* how it was opened, what is known of seeking, and whether it closes fd */
    char finalizing;
#if PY_VERSION_HEX < 0x030E0000
    unsigned block_size;
#else
    void *status;
#endif
    PyObject *weak_references, *dict;
} pyvm_raw_file;

/* _io.BufferedReader, BufferedWriter and BufferedRandom. */
typedef struct pyvm_buffered {
    PyObject_HEAD
    PyObject *raw;
    int ok, detached, readable, writable;
    char finalizing;
    int fast_closed_checks;
    int64_t abs_pos;
    char *buffer;
    int64_t pos, raw_pos, read_end, write_pos, write_end;
    PyThread_type_lock lock;
    unsigned long owner;
    Py_ssize_t buffer_size, buffer_mask;
    PyObject *dict, *weak_references;
} pyvm_buffered;

/* _io.BufferedRWPair. */
typedef struct pyvm_pair {
    PyObject_HEAD
    PyObject *reader, *writer, *dict, *weak_references;
} pyvm_pair;

/* _io.TextIOWrapper. From CPython 3.12 on, its module's state follows. */
typedef struct pyvm_text {
    PyObject_HEAD
    int ok, detached;
    Py_ssize_t chunk_size;
    PyObject *buffer, *encoding, *encoder, *decoder, *readnl, *errors;
    const char *writenl;
    char line_buffering, write_through, readuniversal, readtranslate, writetranslate;
    char seekable, has_read1, telling, finalizing;
    void (*encode)(void);
    char encoding_start_of_stream;
    PyObject *decoded_chars;
    Py_ssize_t decoded_chars_used;
    PyObject *pending_bytes;
    Py_ssize_t pending_bytes_count;
    PyObject *snapshot;
    double b2cratio;
    PyObject *raw, *weak_references, *dict;
} pyvm_text;

/* _io.IncrementalNewlineDecoder. */
typedef struct pyvm_newlines {
    PyObject_HEAD
    PyObject *decoder, *errors;
    unsigned char flags; /* a \r that waits, whether it translates, and which ends of lines it has seen */
} pyvm_newlines;

/* _socket.socket. From CPython 3.12 on, its module's state follows. */
typedef struct pyvm_socket {
    PyObject_HEAD
    int fd, family, type, proto;
    PyObject *(*fail)(void);
    int64_t timeout; /* nanoseconds; below 0: it blocks */
} pyvm_socket;

/* select.epoll */
typedef struct pyvm_epoll {
    PyObject_HEAD
    int fd;
} pyvm_epoll;

/* select.poll() */
typedef struct pyvm_poll {
    PyObject_HEAD
    PyObject *registered;
    int is_current, count;
    void *array;
    int is_running;
} pyvm_poll;

/* os.DirEntry */
typedef struct pyvm_entry {
    PyObject_HEAD
    PyObject *name, *path, *stat, *lstat;
    unsigned char type;
    ino_t inode;
    int folder;
} pyvm_entry;

/* csv.reader(). Between two rows it has nothing but what it counts. */
typedef struct pyvm_csv_reader {
    PyObject_HEAD
    PyObject *lines, *dialect, *fields;
    int state;
    Py_UCS4 *field;
    Py_ssize_t field_room, field_size;
    int is_number; /* one byte from CPython 3.13 on, with the same place */
    unsigned long line_number;
} pyvm_csv_reader;

/* contextvars.Token */
typedef struct pyvm_token {
    PyObject_HEAD
    PyObject *context, *variable, *old_value;
    int is_used;
} pyvm_token;

/* Of itertools, most of which has no reducers from CPython 3.14 on, and warns of them before. */
typedef struct pyvm_chain {
    PyObject_HEAD
    PyObject *source, *active;
} pyvm_chain;

typedef struct pyvm_islice {
    PyObject_HEAD
    PyObject *from;
    Py_ssize_t next, stop, step, count;
} pyvm_islice;

/* takewhile, dropwhile */
typedef struct pyvm_while {
    PyObject_HEAD
    PyObject *function, *from;
    long state;
} pyvm_while;

/* starmap, filterfalse; compress, which has data and selectors */
typedef struct pyvm_both {
    PyObject_HEAD
    PyObject *first, *second;
} pyvm_both;

typedef struct pyvm_batched {
    PyObject_HEAD
    PyObject *from;
    Py_ssize_t size;
#if PY_VERSION_HEX >= 0x030D0000
    bool is_strict;
#endif
} pyvm_batched;

typedef struct pyvm_pairwise {
    PyObject_HEAD
    PyObject *from, *last;
#if PY_VERSION_HEX >= 0x030D0000
    PyObject *result;
#endif
} pyvm_pairwise;

/* `from` is NULL when it begins again, with what it has saved. */
typedef struct pyvm_cycle {
    PyObject_HEAD
    PyObject *from, *saved;
    Py_ssize_t next;
#if PY_VERSION_HEX < 0x030E0000
    int has_all;
#endif
} pyvm_cycle;

/* groupby. `group` is the one that goes on, which it does not hold. */
typedef struct pyvm_groups {
    PyObject_HEAD
    PyObject *from, *function, *group_key, *next_key, *next_value;
    const void *group;
#if PY_VERSION_HEX >= 0x030C0000
    void *module;
#endif
} pyvm_groups;

typedef struct pyvm_group {
    PyObject_HEAD
    PyObject *groups, *key;
} pyvm_group;

/* accumulate */
typedef struct pyvm_sums {
    PyObject_HEAD
    PyObject *total, *from, *function, *initial;
#if PY_VERSION_HEX >= 0x030C0000
    void *module;
#endif
} pyvm_sums;

/* zip_longest */
typedef struct pyvm_longest {
    PyObject_HEAD
    Py_ssize_t count, running;
    PyObject *from, *result, *filler;
} pyvm_longest;

/* What tee makes, and what these share: the first `count` of the items, and the next of its like if these are all. */
typedef struct pyvm_tee {
    PyObject_HEAD
    PyObject *link;
    int next;
    PyObject *weak_references;
#if PY_VERSION_HEX >= 0x030C0000
    void *module;
#endif
} pyvm_tee;

typedef struct pyvm_link {
    PyObject_HEAD
    PyObject *from;
    int count, is_running;
    PyObject *next, *items[57];
} pyvm_link;

typedef struct pyvm_product {
    PyObject_HEAD
    PyObject *pools;
    Py_ssize_t *places;
    PyObject *last;
    int has_ended;
} pyvm_product;

/* combinations, combinations_with_replacement */
typedef struct pyvm_choice {
    PyObject_HEAD
    PyObject *pool;
    Py_ssize_t *places;
    PyObject *last;
    Py_ssize_t count;
    int has_ended;
} pyvm_choice;

/* permutations */
typedef struct pyvm_orders {
    PyObject_HEAD
    PyObject *pool;
    Py_ssize_t *places, *cycles;
    PyObject *last;
    Py_ssize_t count;
    int has_ended;
} pyvm_orders;

/* What functools.lru_cache makes. It begins with the ring of what a cache with a limit has. */
typedef struct pyvm_cached {
    PyObject_HEAD
    void *previous, *next;
    Py_hash_t hash;
    PyObject *key, *result;
    void (*call)(void);
    int is_typed;
    PyObject *cache;
    Py_ssize_t hits;
    PyObject *function;
    Py_ssize_t limit, misses;
    PyObject *keyword_mark, *kind, *information, *dict, *weak_references;
} pyvm_cached;

#endif
