/*
 * layouts.c: the tables. Python code checks them with objects of known content.
 */
#include "engine/module/layouts.h"

#include <string.h>

#include "contract/count.h"
#include "engine/module/file_layout.h"

#define PART(type, field, form) {#field, offsetof(type, field), PYVM_FORM_##form, false, 0}
#define SHOWN(type, field, form) {#field, offsetof(type, field), PYVM_FORM_##form, true, 0}
#define ROW(type, field, form, count) {#field, offsetof(type, field), PYVM_FORM_##form, false, offsetof(type, count)}

static const pyvm_part of_raw_file[] = {PART(pyvm_raw_file, fd, INT),
                                        PART(pyvm_raw_file, flags, BYTE),
#if PY_VERSION_HEX < 0x030E0000
                                        PART(pyvm_raw_file, block_size, INT),
#endif
                                        {0}};

#define BUFFERED(field, form) PART(pyvm_buffered, field, form)
const pyvm_part pyvm_layouts_of_buffered[] = {BUFFERED(raw, OBJECT),
                                              BUFFERED(ok, INT),
                                              BUFFERED(detached, INT),
                                              BUFFERED(readable, INT),
                                              BUFFERED(writable, INT),
                                              BUFFERED(fast_closed_checks, INT),
                                              BUFFERED(abs_pos, WIDE),
                                              BUFFERED(pos, WIDE),
                                              BUFFERED(raw_pos, WIDE),
                                              BUFFERED(read_end, WIDE),
                                              BUFFERED(write_pos, WIDE),
                                              BUFFERED(write_end, WIDE),
                                              SHOWN(pyvm_buffered, buffer_size, WIDE),
                                              SHOWN(pyvm_buffered, buffer_mask, WIDE),
                                              {0}};

static const pyvm_part of_pair[] = {PART(pyvm_pair, reader, OBJECT), PART(pyvm_pair, writer, OBJECT), {0}};

#define TEXT(field, form) PART(pyvm_text, field, form)
static const pyvm_part of_text[] = {TEXT(ok, INT),
                                    TEXT(detached, INT),
                                    TEXT(chunk_size, WIDE),
                                    TEXT(buffer, OBJECT),
                                    SHOWN(pyvm_text, encoding, OBJECT),
                                    SHOWN(pyvm_text, encoder, OBJECT),
                                    SHOWN(pyvm_text, decoder, OBJECT),
                                    SHOWN(pyvm_text, readnl, OBJECT),
                                    SHOWN(pyvm_text, errors, OBJECT),
                                    TEXT(line_buffering, CHAR),
                                    TEXT(write_through, CHAR),
                                    TEXT(readuniversal, CHAR),
                                    TEXT(readtranslate, CHAR),
                                    TEXT(writetranslate, CHAR),
                                    TEXT(seekable, CHAR),
                                    TEXT(has_read1, CHAR),
                                    TEXT(telling, CHAR),
                                    TEXT(encoding_start_of_stream, CHAR),
                                    TEXT(decoded_chars, OBJECT),
                                    TEXT(decoded_chars_used, WIDE),
                                    TEXT(pending_bytes, OBJECT),
                                    TEXT(pending_bytes_count, WIDE),
                                    TEXT(snapshot, OBJECT),
                                    TEXT(b2cratio, REAL),
                                    TEXT(raw, OBJECT),
                                    {0}};

static const pyvm_part of_newlines[] = {
    PART(pyvm_newlines, decoder, OBJECT), PART(pyvm_newlines, errors, OBJECT), PART(pyvm_newlines, flags, BYTE), {0}};

#define SOCKET(field, form) PART(pyvm_socket, field, form)
static const pyvm_part of_socket[] = {SOCKET(fd, INT),    SOCKET(family, INT),   SOCKET(type, INT),
                                      SOCKET(proto, INT), SOCKET(timeout, WIDE), {0}};

static const pyvm_part of_epoll[] = {PART(pyvm_epoll, fd, INT), {0}};
static const pyvm_part of_poll[] = {SHOWN(pyvm_poll, registered, OBJECT), SHOWN(pyvm_poll, is_running, INT), {0}};

#define ENTRY(field, form) PART(pyvm_entry, field, form)
const pyvm_part pyvm_layouts_of_entry[] = {
    ENTRY(name, OBJECT), ENTRY(path, OBJECT), ENTRY(stat, OBJECT), ENTRY(lstat, OBJECT),
    ENTRY(type, BYTE),   ENTRY(inode, WIDE),  ENTRY(folder, INT),  {0}};

#define READER(field, form) PART(pyvm_csv_reader, field, form)
static const pyvm_part of_csv_reader[] = {READER(lines, OBJECT), READER(line_number, WIDE), {0}};

#define TOKEN(field, form) PART(pyvm_token, field, form)
static const pyvm_part of_token[] = {
    TOKEN(context, OBJECT), SHOWN(pyvm_token, variable, OBJECT), TOKEN(old_value, OBJECT), TOKEN(is_used, INT), {0}};

#define CACHED(field, form) PART(pyvm_cached, field, form)
static const pyvm_part of_cached[] = {SHOWN(pyvm_cached, cache, OBJECT),
                                      CACHED(hits, WIDE),
                                      CACHED(function, OBJECT),
                                      CACHED(misses, WIDE),
                                      SHOWN(pyvm_cached, keyword_mark, OBJECT),
                                      {0}};

static const pyvm_part of_chain[] = {PART(pyvm_chain, source, OBJECT), PART(pyvm_chain, active, OBJECT), {0}};

#define ISLICE(field, form) PART(pyvm_islice, field, form)
static const pyvm_part of_islice[] = {ISLICE(from, OBJECT), ISLICE(next, WIDE),  ISLICE(stop, WIDE),
                                      ISLICE(step, WIDE),   ISLICE(count, WIDE), {0}};

static const pyvm_part of_while[] = {
    PART(pyvm_while, function, OBJECT), PART(pyvm_while, from, OBJECT), PART(pyvm_while, state, WIDE), {0}};
static const pyvm_part of_both[] = {PART(pyvm_both, first, OBJECT), PART(pyvm_both, second, OBJECT), {0}};

static const pyvm_part of_batched[] = {PART(pyvm_batched, from, OBJECT),
                                       PART(pyvm_batched, size, WIDE),
#if PY_VERSION_HEX >= 0x030D0000
                                       PART(pyvm_batched, is_strict, CHAR),
#endif
                                       {0}};

static const pyvm_part of_pairwise[] = {PART(pyvm_pairwise, from, OBJECT), PART(pyvm_pairwise, last, OBJECT), {0}};

static const pyvm_part of_cycle[] = {PART(pyvm_cycle, from, OBJECT),
                                     PART(pyvm_cycle, saved, OBJECT),
                                     PART(pyvm_cycle, next, WIDE),
#if PY_VERSION_HEX < 0x030E0000
                                     PART(pyvm_cycle, has_all, INT),
#endif
                                     {0}};

#define GROUPS(field, form) PART(pyvm_groups, field, form)
static const pyvm_part of_groups[] = {GROUPS(from, OBJECT),
                                      GROUPS(function, OBJECT),
                                      GROUPS(group_key, OBJECT),
                                      GROUPS(next_key, OBJECT),
                                      GROUPS(next_value, OBJECT),
                                      SHOWN(pyvm_groups, group, WIDE),
                                      {0}};
static const pyvm_part of_group[] = {SHOWN(pyvm_group, groups, OBJECT), SHOWN(pyvm_group, key, OBJECT), {0}};

#define SUMS(field) PART(pyvm_sums, field, OBJECT)
static const pyvm_part of_sums[] = {SUMS(total), SUMS(from), SUMS(function), SUMS(initial), {0}};

static const pyvm_part of_longest[] = {PART(pyvm_longest, from, ITERATORS), PART(pyvm_longest, filler, OBJECT), {0}};

static const pyvm_part of_tee[] = {PART(pyvm_tee, link, OBJECT), PART(pyvm_tee, next, INT), {0}};
static const pyvm_part of_link[] = {
    PART(pyvm_link, from, OBJECT), SHOWN(pyvm_link, count, INT), PART(pyvm_link, next, OBJECT), {0}};

#define CHOICE(field, form) PART(pyvm_choice, field, form)
static const pyvm_part of_product[] = {PART(pyvm_product, pools, OBJECT),
                                       ROW(pyvm_product, places, PLACES, pools),
                                       PART(pyvm_product, last, OBJECT),
                                       PART(pyvm_product, has_ended, INT),
                                       {0}};
static const pyvm_part of_choice[] = {CHOICE(pool, OBJECT),   ROW(pyvm_choice, places, NUMBERS, count),
                                      CHOICE(last, OBJECT),   SHOWN(pyvm_choice, count, WIDE),
                                      CHOICE(has_ended, INT), {0}};
static const pyvm_part of_orders[] = {PART(pyvm_orders, pool, OBJECT),
                                      ROW(pyvm_orders, places, PLACES, pool),
                                      ROW(pyvm_orders, cycles, NUMBERS, count),
                                      PART(pyvm_orders, last, OBJECT),
                                      SHOWN(pyvm_orders, count, WIDE),
                                      PART(pyvm_orders, has_ended, INT),
                                      {0}};

#define BUFFER_LAYOUT(name) {name, sizeof(pyvm_buffered), 0, offsetof(pyvm_buffered, dict), pyvm_layouts_of_buffered}

static const pyvm_layout layouts[] = {
    {"_io.FileIO", sizeof(pyvm_raw_file), 0, offsetof(pyvm_raw_file, dict), of_raw_file},
    BUFFER_LAYOUT("_io.BufferedReader"),
    BUFFER_LAYOUT("_io.BufferedWriter"),
    BUFFER_LAYOUT("_io.BufferedRandom"),
    {"_io.BufferedRWPair", sizeof(pyvm_pair), 0, offsetof(pyvm_pair, dict), of_pair},
    {"_io.TextIOWrapper", sizeof(pyvm_text), sizeof(void *), offsetof(pyvm_text, dict), of_text},
    {"_io.IncrementalNewlineDecoder", sizeof(pyvm_newlines), 0, 0, of_newlines},
    {"_socket.socket", sizeof(pyvm_socket), sizeof(void *), 0, of_socket},
    {"select.epoll", sizeof(pyvm_epoll), 0, 0, of_epoll},
    {"select.poll", sizeof(pyvm_poll), 0, 0, of_poll},
    {"_csv.reader", sizeof(pyvm_csv_reader), 0, 0, of_csv_reader},
    {"_contextvars.Token", sizeof(pyvm_token), 0, 0, of_token},
    {"functools._lru_cache_wrapper", sizeof(pyvm_cached), 0, offsetof(pyvm_cached, dict), of_cached},
    {"itertools.chain", sizeof(pyvm_chain), 0, 0, of_chain},
    {"itertools.islice", sizeof(pyvm_islice), 0, 0, of_islice},
    {"itertools.takewhile", sizeof(pyvm_while), 0, 0, of_while},
    {"itertools.dropwhile", sizeof(pyvm_while), 0, 0, of_while},
    {"itertools.starmap", sizeof(pyvm_both), 0, 0, of_both},
    {"itertools.filterfalse", sizeof(pyvm_both), 0, 0, of_both},
    {"itertools.compress", sizeof(pyvm_both), 0, 0, of_both},
    {"itertools.batched", sizeof(pyvm_batched), 0, 0, of_batched},
    {"itertools.pairwise", sizeof(pyvm_pairwise), 0, 0, of_pairwise},
    {"itertools.cycle", sizeof(pyvm_cycle), 0, 0, of_cycle},
    {"itertools.groupby", sizeof(pyvm_groups), 0, 0, of_groups},
    {"itertools._grouper", sizeof(pyvm_group), 0, 0, of_group},
    {"itertools.accumulate", sizeof(pyvm_sums), 0, 0, of_sums},
    {"itertools.zip_longest", sizeof(pyvm_longest), 0, 0, of_longest},
    {"itertools._tee", sizeof(pyvm_tee), 0, 0, of_tee},
    {"itertools._tee_dataobject", sizeof(pyvm_link), 0, 0, of_link},
    {"itertools.product", sizeof(pyvm_product), 0, 0, of_product},
    {"itertools.combinations", sizeof(pyvm_choice), 0, 0, of_choice},
    {"itertools.combinations_with_replacement", sizeof(pyvm_choice), 0, 0, of_choice},
    {"itertools.permutations", sizeof(pyvm_orders), 0, 0, of_orders},
    {"posix.DirEntry", sizeof(pyvm_entry), 0, 0, pyvm_layouts_of_entry},
};

static bool is_true(const pyvm_layout *layout, const PyTypeObject *type)
{
    size_t size = (size_t)type->tp_basicsize;
    return (size == layout->size || size == layout->size + layout->more) && !type->tp_itemsize &&
           type->tp_dictoffset == (Py_ssize_t)layout->dict;
}

const pyvm_layout *pyvm_layouts_of(const PyTypeObject *type)
{
    for (const PyTypeObject *base = type; base; base = base->tp_base)
        for (size_t i = 0; i < PYVM_COUNT(layouts); i++)
            if (strcmp(base->tp_name, layouts[i].name) == 0) {
                if (is_true(&layouts[i], base))
                    return &layouts[i];
                PyErr_Format(PyExc_TypeError, "this CPython has what is in a %s elsewhere", base->tp_name);
                return NULL;
            }
    PyErr_Format(PyExc_TypeError, "nothing is known of what is in a %s", type->tp_name);
    return NULL;
}
