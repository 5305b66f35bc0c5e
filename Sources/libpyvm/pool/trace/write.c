/*
 * write.c: beginning and ending traces, and writing them in Chrome's format for trace events.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "libpyvm/base/text.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/pause.h"
#include "pyvm/vm/workers.h"

enum { ROOM = 16384, MOST = 1 << 24 };

/* ---- On and off -------------------------------------------------------------------------------------------------- */

int PyVM_PoolTraceStart(PyVM_Pool *pool, size_t events)
{
    int code = pyvm_pool_check(pool, __func__);
    if (code != PYVM_OK)
        return code;
    if (events > MOST)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "a worker cannot keep %zu events, but at most %d", events,
                         MOST);
    pthread_mutex_lock(&pool->lock);
    atomic_store(&pool->traced, 0);
    for (pyvm_worker *worker = pool->workers.made; worker; worker = worker->made_before)
        pyvm_trace_clear(&worker->trace);
    atomic_store(&pool->traced, events ? events : ROOM);
    pthread_mutex_unlock(&pool->lock);
    return PYVM_OK;
}

int PyVM_PoolTraceStop(PyVM_Pool *pool)
{
    int code = pyvm_pool_check(pool, __func__);
    if (code == PYVM_OK)
        atomic_store(&pool->traced, 0);
    return code;
}

/* ---- The file ---------------------------------------------------------------------------------------------------- */

/* As a string of JSON. A name may be cut in a character: what is left of that is not written. */
static void write_text(FILE *file, const char *text)
{
    size_t length = strlen(text), back = 0;
    while (length > back && back < 4 && ((unsigned char)text[length - back - 1] & 0xC0) == 0x80)
        back++;
    unsigned char lead = length > back ? (unsigned char)text[length - back - 1] : 0;
    size_t needed = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    if (back < needed)
        length -= back + 1;
    fputc('"', file);
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        if (byte == '"' || byte == '\\')
            fprintf(file, "\\%c", byte);
        else if (byte < 0x20)
            fprintf(file, "\\u%04x", byte);
        else
            fputc(byte, file);
    }
    fputc('"', file);
}

static const char *state_name(int state)
{
    static const char *const names[] = {"waiting", "running", "done", "raised", "cancelled", "lost", "timed out"};
    return state >= 0 && (size_t)state < sizeof names / sizeof *names ? names[state] : "none";
}

static void write_event(FILE *file, const pyvm_trace_event *event, unsigned thread)
{
    fprintf(file, ",\n{\"name\": ");
    write_text(file, event->name);
    fprintf(file,
            ", \"cat\": \"%s\", \"ph\": \"X\", \"ts\": %lld.%03lld, \"dur\": %lld.%03lld, \"pid\": %d, \"tid\": %u",
            event->category, event->begin / 1000, event->begin % 1000, (event->end - event->begin) / 1000,
            (event->end - event->begin) % 1000, (int)getpid(), thread);
    if (event->state >= 0)
        fprintf(file, ", \"args\": {\"end\": \"%s\", \"bytes in\": %zu, \"bytes out\": %zu}", state_name(event->state),
                event->bytes_in, event->bytes_out);
    fputc('}', file);
}

/* How many events there is no room for. */
static unsigned long long write_worker(FILE *file, pyvm_trace *trace, unsigned thread)
{
    fprintf(
        file,
        ",\n{\"name\": \"thread_name\", \"ph\": \"M\", \"pid\": %d, \"tid\": %u, \"args\": {\"name\": \"worker %u\"}}",
        (int)getpid(), thread, thread);
    pthread_mutex_lock(&trace->lock);
    unsigned long long first = trace->count > trace->room ? trace->count - trace->room : 0;
    for (unsigned long long i = first; i < trace->count && trace->room > 0; i++)
        write_event(file, &trace->events[i % trace->room], thread);
    pthread_mutex_unlock(&trace->lock);
    return first;
}

/* In the order in which they were made. The list only grows, at its beginning. */
static unsigned write_workers(FILE *file, pyvm_worker *worker, unsigned long long *dropped)
{
    if (!worker)
        return 0;
    unsigned number = write_workers(file, worker->made_before, dropped);
    *dropped += write_worker(file, &worker->trace, number);
    return number + 1;
}

static void write_all(FILE *file, PyVM_Pool *pool)
{
    unsigned long long dropped = 0;
    pthread_mutex_lock(&pool->lock);
    pyvm_worker *last = pool->workers.made;
    pthread_mutex_unlock(&pool->lock);
    fprintf(
        file,
        "{\"traceEvents\": [\n{\"name\": \"process_name\", \"ph\": \"M\", \"pid\": %d, \"args\": {\"name\": \"PyVM pool\"}}",
        (int)getpid());
    write_workers(file, last, &dropped);
    fprintf(file, "\n], \"displayTimeUnit\": \"ns\", \"otherData\": {\"dropped\": %llu}}\n", dropped);
}

/* 0, or an errno value. */
static int write_file(PyVM_Pool *pool, const char *path, const char *part)
{
    FILE *file = fopen(part, "we");
    if (!file)
        return errno;
    write_all(file, pool);
    int error = ferror(file) ? EIO : 0;
    if (fclose(file) != 0)
        error = errno;
    if (error == 0 && rename(part, path) != 0)
        error = errno;
    if (error != 0)
        unlink(part);
    return error;
}

int PyVM_PoolWriteTrace(PyVM_Pool *pool, const char *path)
{
    int code = pyvm_pool_check(pool, __func__);
    if (code != PYVM_OK)
        return code;
    if (!path)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the path is NULL");
    char *part = pyvm_text_format("%s.part", path);
    if (!part)
        return pyvm_fail_memory(__func__);
    pyvm_pause pause = pyvm_pause_begin();
    int error = write_file(pool, path, part);
    pyvm_pause_end(&pause);
    free(part);
    if (error != 0)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "%s cannot be written: %s", path, strerror(error));
    return PYVM_OK;
}
