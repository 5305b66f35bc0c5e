/*
 * wide_list.c: a list is replaced as a whole or stays as it was, whether an item is NULL or memory runs out.
 */
#include "libpyvm/config/wide_list.h"

#include <locale.h>
#include <string.h>
#include <wchar.h>

#include "pyvm/config.h"
#include "support/check.h"
#include "support/out_of_memory.h"

/* Has the list these items, up to a NULL? */
static bool has(const PyWideStringList *list, const wchar_t *const *items)
{
    Py_ssize_t count = 0;
    for (; items[count]; count++)
        if (count >= list->length || wcscmp(list->items[count], items[count]) != 0)
            return false;
    return count == list->length;
}

#define HAS(list, ...) has(list, (const wchar_t *const[]){__VA_ARGS__, NULL})

static PyWideStringList made(void)
{
    PyWideStringList list = {0, NULL};
    REQUIRE(pyvm_wide_list_copy(&list, 2, (wchar_t *[]){L"as", L"it was"}));
    return list;
}

static bool is_ok(PyStatus status)
{
    return !PyVMStatus_Exception(status);
}

static void replaced(void)
{
    PyWideStringList list = made();
    CHECK(HAS(&list, L"as", L"it was"));
    wchar_t first[] = L"first";
    CHECK(pyvm_wide_list_copy(&list, 3, (wchar_t *[]){first, L"", L"\u00fc\xDCFF"}));
    first[0] = L'x'; /* it is a copy */
    CHECK(HAS(&list, L"first", L"", L"\u00fc\xDCFF"));
    CHECK(pyvm_wide_list_decode(&list, 2, (char *[]){"\xc3\xbc", ""}) && HAS(&list, L"\u00fc", L""));
    CHECK(!pyvm_wide_list_copy(&list, 2, (wchar_t *[]){L"one", NULL}) && HAS(&list, L"\u00fc", L""));
    CHECK(!pyvm_wide_list_decode(&list, 2, (char *[]){"one", NULL}) && HAS(&list, L"\u00fc", L""));
    CHECK(pyvm_wide_list_copy(&list, 1, list.items) && HAS(&list, L"\u00fc")); /* by its own items */
    CHECK(pyvm_wide_list_copy(&list, 0, NULL) && list.length == 0);
    pyvm_wide_list_clear(&list);
    CHECK(list.length == 0 && !list.items);
    pyvm_wide_list_clear(&list);
}

static void whole(void)
{
    wchar_t *items[] = {L"one", NULL, L"three"};
    CHECK(pyvm_wide_list_is_whole(&(PyWideStringList){0, NULL}) &&
          pyvm_wide_list_is_whole(&(PyWideStringList){0, items}));
    CHECK(pyvm_wide_list_is_whole(&(PyWideStringList){1, items}));
    CHECK(!pyvm_wide_list_is_whole(&(PyWideStringList){2, items}) &&
          !pyvm_wide_list_is_whole(&(PyWideStringList){3, items}));
    CHECK(!pyvm_wide_list_is_whole(&(PyWideStringList){1, NULL}));
    CHECK(!pyvm_wide_list_is_whole(&(PyWideStringList){-1, items}) &&
          !pyvm_wide_list_is_whole(&(PyWideStringList){-1, NULL}));
}

static void inserted(void)
{
    PyWideStringList list = {0, NULL};
    CHECK(is_ok(PyVMWideStringList_Append(&list, L"c")) && is_ok(PyVMWideStringList_Insert(&list, 0, L"a")));
    CHECK(is_ok(PyVMWideStringList_Insert(&list, 1, L"b")) && is_ok(PyVMWideStringList_Insert(&list, 99, L"d")));
    CHECK(HAS(&list, L"a", L"b", L"c", L"d"));
    CHECK(!is_ok(PyVMWideStringList_Insert(&list, -1, L"x")) && !is_ok(PyVMWideStringList_Insert(&list, 0, NULL)));
    CHECK(!is_ok(PyVMWideStringList_Append(NULL, L"x")) && !is_ok(PyVMWideStringList_Append(&list, NULL)));
    CHECK(HAS(&list, L"a", L"b", L"c", L"d"));
    pyvm_wide_list_clear(&list);
}

typedef bool change(PyWideStringList *list);

static bool copy_two(PyWideStringList *list)
{
    return pyvm_wide_list_copy(list, 2, (wchar_t *[]){L"one", L"two"});
}

static bool decode_two(PyWideStringList *list)
{
    return pyvm_wide_list_decode(list, 2, (char *[]){"one", "two"});
}

static bool append(PyWideStringList *list)
{
    return is_ok(PyVMWideStringList_Append(list, L"more"));
}

/* Lets memory run out at each allocation that the change makes. */
static void keeps_list(change *change)
{
    long allocations = 0;
    for (bool failed = true; failed; allocations++) {
        PyWideStringList list = made();
        memory_lasts(allocations);
        bool good = change(&list);
        failed = memory_ran_out();
        CHECK(good || failed);
        CHECK(good != HAS(&list, L"as", L"it was"));
        CHECK(allocations > 0 || !good);
        pyvm_wide_list_clear(&list);
    }
    CHECK(allocations > 2);
}

int main(void)
{
    replaced();
    whole();
    inserted();
    setenv("LC_ALL", "C.UTF-8", 1);
    locale_t loaded = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); /* libc would remember that it did not load */
    REQUIRE(loaded);
    keeps_list(copy_two);
    keeps_list(decode_two);
    keeps_list(append);
    freelocale(loaded);
    return 0;
}
