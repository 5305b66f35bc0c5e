/*
 * tables.c: open files go from one table to the other through a socket that both have had from the beginning.
 */
#include "libpyvm/processes/tables.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/kcmp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- What is open ------------------------------------------------------------------------------------------------ */

static bool append(pyvm_numbers *numbers, int number)
{
    if (numbers->count == numbers->room) {
        size_t room = numbers->room ? 2 * numbers->room : 64;
        int *list = realloc(numbers->list, room * sizeof *list);
        if (!list)
            return false;
        numbers->list = list;
        numbers->room = room;
    }
    numbers->list[numbers->count++] = number;
    return true;
}

static int by_value(const void *left, const void *right)
{
    int a = *(const int *)left, b = *(const int *)right;
    return (a > b) - (a < b);
}

static bool has(const pyvm_numbers *numbers, int number)
{
    return numbers->count > 0 && bsearch(&number, numbers->list, numbers->count, sizeof number, by_value);
}

/* What the calling thread's table has, but for the wire. False: it cannot be told. */
static bool list_open(const pyvm_tables *tables, pyvm_numbers *found)
{
    DIR *folder = opendir("/proc/thread-self/fd");
    if (!folder)
        return false;
    bool is_whole = true;
    for (const struct dirent *entry; is_whole && (entry = readdir(folder));) {
        int number = entry->d_name[0] == '.' ? -1 : atoi(entry->d_name);
        if (number >= 0 && number != dirfd(folder) && number != tables->wire[0] && number != tables->wire[1])
            is_whole = append(found, number);
    }
    closedir(folder);
    if (found->count > 0)
        qsort(found->list, found->count, sizeof *found->list, by_value);
    return is_whole;
}

/* Whether both tables have the same open file under this number. Where the system does not tell, not. */
static bool is_same(const pyvm_tables *tables, int number)
{
    return syscall(SYS_kcmp, (pid_t)syscall(SYS_gettid), tables->copier, KCMP_FILE, (long)number, (long)number) == 0;
}

/* ---- The maker --------------------------------------------------------------------------------------------------- */

void pyvm_tables_open(pyvm_tables *tables)
{
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, tables->wire) != 0)
        tables->wire[0] = tables->wire[1] = -1;
}

typedef union control {
    struct cmsghdr header;
    char bytes[CMSG_SPACE(sizeof(int))];
} control;

static struct msghdr message_with(control *control, struct iovec *part)
{
    return (struct msghdr){.msg_iov = part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof *control};
}

static bool send_file(const pyvm_tables *tables, int file)
{
    char something = 0;
    struct iovec part = {&something, 1};
    control control = {.header = {CMSG_LEN(sizeof file), SOL_SOCKET, SCM_RIGHTS}};
    struct msghdr message = message_with(&control, &part);
    memcpy(CMSG_DATA(&control.header), &file, sizeof file);
    return sendmsg(tables->wire[0], &message, MSG_NOSIGNAL | MSG_DONTWAIT) == 1;
}

static bool is_inherited(int number)
{
    return !(fcntl(number, F_GETFD) & FD_CLOEXEC);
}

/*
 * Adds to the batch, and hands over one that is full. What cannot be sent, as a ring of io_uring's, is closed there: it
 * would be another file.
 */
static void put(pyvm_tables *tables, int number, bool is_open, void (*hand_over)(void *), void *argument)
{
    if (tables->batch.error)
        return;
    size_t at = tables->batch.count++;
    tables->batch.numbers[at] = number;
    tables->batch.is_inherited[at] = is_open && is_inherited(number);
    tables->batch.is_closed[at] = !is_open || !send_file(tables, number);
    if (tables->batch.count == PYVM_TABLES_BATCH)
        hand_over(argument);
}

int pyvm_tables_bring(pyvm_tables *tables, void (*hand_over)(void *argument), void *argument)
{
    pyvm_numbers now = {NULL, 0, 0};
    if (tables->copier == 0 || tables->wire[0] < 0 || !list_open(tables, &now)) {
        free(now.list);
        return 0;
    }
    for (size_t i = 0; i < now.count; i++)
        if (!is_same(tables, now.list[i]))
            put(tables, now.list[i], true, hand_over, argument);
    for (size_t i = 0; i < tables->copied.count; i++)
        if (!has(&now, tables->copied.list[i]))
            put(tables, tables->copied.list[i], false, hand_over, argument);
    if (tables->batch.count > 0)
        hand_over(argument);
    free(tables->copied.list);
    tables->copied = now;
    return tables->batch.error;
}

/* ---- The copier -------------------------------------------------------------------------------------------------- */

void pyvm_tables_copied(pyvm_tables *tables)
{
    if (tables->wire[0] >= 0 && list_open(tables, &tables->copied))
        tables->copier = (pid_t)syscall(SYS_gettid);
}

/* The next file, under any number. -1 with errno. */
static int receive_file(const pyvm_tables *tables)
{
    char something;
    struct iovec part = {&something, 1};
    control control;
    struct msghdr message = message_with(&control, &part);
    int file;
    if (recvmsg(tables->wire[1], &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT) != 1)
        return -1;
    if (!CMSG_FIRSTHDR(&message)) {
        errno = EMFILE; /* it has come, and there is no number for it */
        return -1;
    }
    memcpy(&file, CMSG_DATA(&control.header), sizeof file);
    return file;
}

/* Has the next file be under this number. 0, or an errno value. */
static int take_file(const pyvm_tables *tables, int number, bool is_inherited)
{
    int file = receive_file(tables), error = 0;
    if (file < 0)
        return errno;
    if (file == number)
        return is_inherited && fcntl(file, F_SETFD, 0) < 0 ? errno : 0;
    if (dup3(file, number, is_inherited ? 0 : O_CLOEXEC) < 0)
        error = errno;
    close(file);
    return error;
}

void pyvm_tables_take(pyvm_tables *tables)
{
    for (size_t i = 0; i < tables->batch.count && tables->batch.error == 0; i++)
        if (tables->batch.is_closed[i])
            close(tables->batch.numbers[i]);
        else
            tables->batch.error = take_file(tables, tables->batch.numbers[i], tables->batch.is_inherited[i]);
    tables->batch.count = 0;
}

/* ---- Both -------------------------------------------------------------------------------------------------------- */

void pyvm_tables_close_here(const pyvm_tables *tables)
{
    for (int i = 0; i < 2; i++)
        if (tables->wire[i] >= 0)
            close(tables->wire[i]);
}

void pyvm_tables_free(pyvm_tables *tables)
{
    free(tables->copied.list);
}
