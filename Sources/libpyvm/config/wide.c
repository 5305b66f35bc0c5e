/*
 * wide.c: wide strings.
 */
#include "libpyvm/config/wide.h"

#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

wchar_t *pyvm_wide_copy(const wchar_t *text)
{
    size_t size = (wcslen(text) + 1) * sizeof *text;
    wchar_t *copy = malloc(size);
    return copy ? memcpy(copy, text, size) : NULL;
}

/* The locale that the environment names; UTF-8 for "C", which CPython too takes to mean that none is named. */
static locale_t environment_locale(void)
{
    locale_t locale = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
    if (locale && strcmp(nl_langinfo_l(CODESET, locale), "ANSI_X3.4-1968") != 0)
        return locale;
    if (locale)
        freelocale(locale);
    return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

/* As Python's surrogateescape: a byte that cannot be decoded becomes U+DC00 plus the byte. */
static void decode(const char *bytes, wchar_t *text)
{
    mbstate_t state = {0};
    size_t left = strlen(bytes);
    while (left > 0) {
        size_t used = mbrtowc(text, bytes, left, &state);
        bool bad = used == (size_t)-1 || used == (size_t)-2 || *text > 0x10FFFF || (*text >= 0xD800 && *text <= 0xDFFF);
        if (bad) {
            *text = (unsigned char)*bytes < 0x80 ? (unsigned char)*bytes : 0xDC00 + (unsigned char)*bytes;
            state = (mbstate_t){0};
            used = 1;
        }
        text++;
        bytes += used;
        left -= used;
    }
    *text = L'\0';
}

wchar_t *pyvm_wide_decode(const char *bytes)
{
    wchar_t *text = malloc((strlen(bytes) + 1) * sizeof *text);
    locale_t locale = environment_locale();
    if (text && locale) {
        locale_t before = uselocale(locale);
        decode(bytes, text);
        uselocale(before);
    } else {
        free(text);
        text = NULL;
    }
    if (locale)
        freelocale(locale);
    return text;
}
