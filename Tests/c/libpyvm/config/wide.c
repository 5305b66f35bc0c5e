/*
 * wide.c: copies are whole and apart; bytes are decoded as the environment says, and what is no text is kept as
 * Python's surrogateescape keeps it; without memory there is NULL.
 */
#include "libpyvm/config/wide.h"

#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <string.h>
#include <wchar.h>

#include "support/check.h"
#include "support/out_of_memory.h"

enum { LONG = 100000 };

static bool copies(const wchar_t *text)
{
    wchar_t *copy = pyvm_wide_copy(text);
    bool is = copy && copy != text && wcscmp(copy, text) == 0;
    free(copy);
    return is;
}

static bool decodes(const char *bytes, const wchar_t *expected)
{
    wchar_t *text = pyvm_wide_decode(bytes);
    bool is = text && wcscmp(text, expected) == 0;
    for (const wchar_t *at = text; !is && at && *at; at++)
        fprintf(stderr, "U+%04X ", (unsigned)*at);
    free(text);
    return is;
}

static void copying(void)
{
    static wchar_t whole[LONG + 1];
    wmemset(whole, L'\u00fc', LONG);
    CHECK(copies(L"") && copies(L"text") && copies(whole) && copies(L"\U0010FFFF\xDC80\n"));
}

static void decoding_utf_8(void)
{
    CHECK(decodes("", L"") && decodes("/usr/bin/python3\n", L"/usr/bin/python3\n"));
    CHECK(decodes("gr\xc3\xbc\xc3\x9f, \xe2\x82\xac, \xf0\x9f\x90\x8d", L"gr\u00fc\u00df, \u20ac, \U0001F40D"));
    CHECK(decodes("\xf4\x8f\xbf\xbf", L"\U0010FFFF"));
    CHECK(decodes("a\xff\x80z", L"a\xDCFF\xDC80z"));                   /* never bytes of UTF-8 */
    CHECK(decodes("\xc3", L"\xDCC3") && decodes("\xc3z", L"\xDCC3z")); /* too little */
    CHECK(decodes("\xf0\x9f\x90", L"\xDCF0\xDC9F\xDC90") && decodes("\xe2\x82\xc3\xbc", L"\xDCE2\xDC82\u00fc"));
    CHECK(decodes("\xc0\x80", L"\xDCC0\xDC80"));                               /* too long */
    CHECK(decodes("\xed\xa0\x80", L"\xDCED\xDCA0\xDC80"));                     /* a surrogate */
    CHECK(decodes("\xed\xb2\x80", L"\xDCED\xDCB2\xDC80"));                     /* one that surrogateescape makes */
    CHECK(decodes("\xf4\x90\x80\x80", L"\xDCF4\xDC90\xDC80\xDC80"));           /* behind the last character */
    CHECK(decodes("\xf8\x88\x80\x80\x80", L"\xDCF8\xDC88\xDC80\xDC80\xDC80")); /* as UTF-8 once was */
}

static void decoding_long(void)
{
    static char bytes[2 * LONG + 2];
    static wchar_t text[LONG + 2];
    for (size_t i = 0; i < LONG; i++)
        memcpy(bytes + 2 * i, "\xc3\xbc", 2);
    wmemset(text, L'\u00fc', LONG);
    CHECK(decodes(bytes, text));
    bytes[2 * LONG] = '\xff';
    text[LONG] = 0xDCFF;
    CHECK(decodes(bytes, text));
}

static void *decode_often(void *unused)
{
    for (int i = 0; i < 500; i++)
        CHECK(decodes("\xc3\xbc\xff", L"\u00fc\xDCFF") && uselocale((locale_t)0) == LC_GLOBAL_LOCALE);
    return unused;
}

/* The program's own locale, "C" here, stays as it is and does not count, nor do other threads. */
static void the_program_keeps_its_locale(void)
{
    CHECK(strcmp(setlocale(LC_ALL, NULL), "C") == 0);
    locale_t own = newlocale(LC_ALL_MASK, "POSIX", (locale_t)0);
    REQUIRE(own);
    uselocale(own);
    CHECK(decodes("\xc3\xbc", L"\u00fc") && uselocale((locale_t)0) == own);
    uselocale(LC_GLOBAL_LOCALE);
    freelocale(own);
    pthread_t threads[4];
    for (size_t i = 0; i < COUNT(threads); i++)
        REQUIRE(pthread_create(&threads[i], NULL, decode_often, NULL) == 0);
    for (size_t i = 0; i < COUNT(threads); i++)
        pthread_join(threads[i], NULL);
}

/* Another encoding than UTF-8, where this machine has a locale of one. */
static void decoding_latin_1(void)
{
    static const char *const names[] = {"de_DE.ISO-8859-1", "en_US.ISO-8859-1", "de_DE", "en_US", "fr_FR"};
    for (size_t i = 0; i < COUNT(names); i++) {
        locale_t locale = newlocale(LC_CTYPE_MASK, names[i], (locale_t)0);
        bool is = locale && strcmp(nl_langinfo_l(CODESET, locale), "ISO-8859-1") == 0;
        if (locale)
            freelocale(locale);
        if (is) {
            setenv("LC_ALL", names[i], 1);
            CHECK(decodes("gr\xfc\xdf", L"gr\u00fc\u00df") && decodes("\xc3\xbc", L"\u00c3\u00bc"));
            return;
        }
    }
    puts("no locale of ISO-8859-1 on this machine: not tried");
}

static void decodes_with(void (*limit)(long allocations))
{
    long allocations = 0;
    for (bool failed = true; failed; allocations++) {
        limit(allocations);
        wchar_t *text = pyvm_wide_decode("\xc3\xbc");
        failed = memory_ran_out();
        CHECK(text || failed);
        CHECK(!text || wcscmp(text, L"\u00fc") == 0); /* libc can do without some allocations */
        CHECK(allocations > 0 || !text);
        CHECK(uselocale((locale_t)0) == LC_GLOBAL_LOCALE);
        free(text);
    }
    CHECK(allocations > 1);
}

/* libc remembers for ever that a locale or its decoder could not be loaded. So both are loaded here already. */
static void runs_out(void)
{
    locale_t loaded = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    REQUIRE(loaded);
    CHECK(decodes("\xc3\xbc", L"\u00fc"));
    memory_lasts(0);
    wchar_t *copy = pyvm_wide_copy(L"text");
    CHECK(memory_ran_out() && !copy);
    decodes_with(memory_lasts);
    decodes_with(memory_fails_after);
    freelocale(loaded);
}

int main(void)
{
    copying();
    static const char *const utf_8[] = {"C", "C.UTF-8", "POSIX", "no_such_LOCALE"};
    for (size_t i = 0; i < COUNT(utf_8); i++) {
        setenv("LC_ALL", utf_8[i], 1);
        decoding_utf_8();
    }
    unsetenv("LC_ALL");
    setenv("LC_CTYPE", "C.UTF-8", 1);
    decoding_utf_8();
    decoding_long();
    the_program_keeps_its_locale();
    runs_out();
    decoding_latin_1();
    return 0;
}
