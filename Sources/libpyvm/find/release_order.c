/*
 * release_order.c: the order of several releases of one CPython, the newest first: 3.13.15, 3.13.9, 3.13.9rc1. Numbers
 * count as numbers. What is written right behind a number (rc1, t, +freethreaded) makes a release older than the plain
 * one. The generator's ReleaseOrder.swift and scripts/with-python have the same order, GNU's sort -V.
 */
#include "libpyvm/find/release_order.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static int rank(const char *start, const char *at)
{
    if (!*at || is_digit(*at))
        return 0;
    bool is_letter = (*at | 0x20) >= 'a' && (*at | 0x20) <= 'z';
    int rank = (unsigned char)*at + (is_letter ? 0 : 256);
    bool is_suffix = at > start && is_digit(at[-1]) && (is_letter || *at == '+');
    return is_suffix ? rank - 1000 : rank;
}

/* Compares two numbers and reads on to their ends. */
static int compare_numbers(const char **left, const char **right)
{
    const char *a = *left + strspn(*left, "0"), *b = *right + strspn(*right, "0");
    size_t digits = strspn(a, "0123456789"), others = strspn(b, "0123456789");
    *left = a + digits;
    *right = b + others;
    if (digits != others)
        return digits < others ? -1 : 1;
    return memcmp(a, b, digits);
}

static int compare(const char *left, const char *right)
{
    const char *a = left, *b = right;
    while (*a || *b) {
        int difference = rank(left, a) - rank(right, b);
        if (!difference && (is_digit(*a) || is_digit(*b)))
            difference = compare_numbers(&a, &b);
        else if (!difference)
            a++, b++;
        if (difference)
            return difference;
    }
    return 0;
}

static int compare_newest_first(const void *left, const void *right)
{
    return compare(*(char *const *)right, *(char *const *)left);
}

void pyvm_release_order(char **paths, size_t count)
{
    qsort(paths, count, sizeof *paths, compare_newest_first);
}
