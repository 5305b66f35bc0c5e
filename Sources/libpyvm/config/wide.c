/*
 * wide.c: wide strings and lists of them.
 */
#include "libpyvm/config/wide.h"

#include <langinfo.h>
#include <locale.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "pyvm/config.h"

wchar_t *pyvm_wide_copy(const wchar_t *text)
{
    size_t size = (wcslen(text) + 1) * sizeof *text;
    wchar_t *copy = malloc(size);
    return copy ? memcpy(copy, text, size) : NULL;
}

/* ---- Decoding ---------------------------------------------------------------------------------------------- */

/* CPython, too, takes the "C" locale to mean that nobody has said anything, and uses UTF-8. */
static locale_t environment_locale(void)
{
    locale_t locale = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
    if (locale && strcmp(nl_langinfo_l(CODESET, locale), "ANSI_X3.4-1968") != 0)
        return locale;
    if (locale)
        freelocale(locale);
    return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

/* As Python's surrogateescape: a byte that does not decode becomes U+DC00 and the byte. */
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

/* ---- Lists ------------------------------------------------------------------------------------------------- */

void pyvm_list_clear(PyWideStringList *list)
{
    for (Py_ssize_t i = 0; i < list->length; i++)
        free(list->items[i]);
    free(list->items);
    *list = (PyWideStringList){0, NULL};
}

bool pyvm_list_is_whole(const PyWideStringList *list)
{
    if (list->length < 0 || (list->length > 0 && !list->items))
        return false;
    for (Py_ssize_t i = 0; i < list->length; i++)
        if (!list->items[i])
            return false;
    return true;
}

/* Takes `item` over, which may be NULL for one that could not be had. */
static bool add(PyWideStringList *list, wchar_t *item)
{
    if (item)
        list->items[list->length++] = item;
    return item != NULL;
}

static bool replace(PyWideStringList *list, PyWideStringList *by, bool good)
{
    if (good) {
        pyvm_list_clear(list);
        *list = *by;
    } else {
        pyvm_list_clear(by);
    }
    return good;
}

bool pyvm_list_copy(PyWideStringList *list, Py_ssize_t length, wchar_t *const *items)
{
    PyWideStringList copy = {0, calloc((size_t)length + 1, sizeof *copy.items)};
    bool good = copy.items != NULL;
    for (Py_ssize_t i = 0; i < length && good; i++)
        good = items[i] && add(&copy, pyvm_wide_copy(items[i]));
    return replace(list, &copy, good);
}

bool pyvm_list_decode(PyWideStringList *list, Py_ssize_t length, char *const *items)
{
    PyWideStringList copy = {0, calloc((size_t)length + 1, sizeof *copy.items)};
    bool good = copy.items != NULL;
    for (Py_ssize_t i = 0; i < length && good; i++)
        good = items[i] && add(&copy, pyvm_wide_decode(items[i]));
    return replace(list, &copy, good);
}

PyStatus PyVMWideStringList_Insert(PyWideStringList *list, Py_ssize_t index, const wchar_t *item)
{
    if (!list || !item)
        return PyVMStatus_Error("PyWideStringList_Insert: the list or the item is NULL");
    if (index < 0)
        return PyVMStatus_Error("PyWideStringList_Insert index must be >= 0");
    if (index > list->length)
        index = list->length;
    wchar_t *copy = pyvm_wide_copy(item);
    wchar_t **items = copy ? realloc(list->items, ((size_t)list->length + 1) * sizeof *items) : NULL;
    if (!items) {
        free(copy);
        return PyVMStatus_NoMemory();
    }
    memmove(items + index + 1, items + index, (size_t)(list->length - index) * sizeof *items);
    items[index] = copy;
    list->items = items;
    list->length++;
    return PyVMStatus_Ok();
}

PyStatus PyVMWideStringList_Append(PyWideStringList *list, const wchar_t *item)
{
    return PyVMWideStringList_Insert(list, list ? list->length : 0, item);
}
