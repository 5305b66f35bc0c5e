/*
 * version.c: what is a version and what a path, and which versions a wanted one means.
 */
#include "libpyvm/find/version.h"

#include <string.h>

#include "support/check.h"

static void is_one(void)
{
    static const char *const versions[] = {"3", "3.12", "3.12.1", "3.100", "0"};
    static const char *const others[] = {
        "",      ".",     ".3", "/3",   "3/",    "3.12/",        "./3.12", "python", "v3.12",           "3.12rc1",
        "3.12 ", " 3.12", "-3", "3,12", "3.1\n", "\xef\xbc\x93", "3.12t",  "3.x",    "libpython3.12.so"};
    char digits[10001];
    for (size_t i = 0; i < COUNT(versions); i++)
        if (!pyvm_version_is_one(versions[i]))
            check_failed(__FILE__, __LINE__, "\"%s\" is a version", versions[i]);
    for (size_t i = 0; i < COUNT(others); i++)
        if (pyvm_version_is_one(others[i]))
            check_failed(__FILE__, __LINE__, "\"%s\" is no version", others[i]);
    memset(digits, '3', sizeof digits - 1);
    digits[sizeof digits - 1] = '\0';
    CHECK(pyvm_version_is_one(digits));
    digits[sizeof digits - 2] = 'x';
    CHECK(!pyvm_version_is_one(digits));
}

static void fits(void)
{
    CHECK(pyvm_version_fits("3.12.1", NULL) && pyvm_version_fits("", NULL));
    CHECK(pyvm_version_fits("3.12.1", "3.12.1") && pyvm_version_fits("3.12.1", "3.12"));
    CHECK(pyvm_version_fits("3.12.1", "3") && pyvm_version_fits("3.12", "3.12"));
    CHECK(!pyvm_version_fits("3.12.1", "3.1") && !pyvm_version_fits("3.1.2", "3.12")); /* of numbers, not of letters */
    CHECK(!pyvm_version_fits("3.12.10", "3.12.1") && !pyvm_version_fits("3.12.1", "3.12.10"));
    CHECK(!pyvm_version_fits("3.12", "3.12.1") && !pyvm_version_fits("3.12.1", "2") &&
          !pyvm_version_fits("3.12.1", "12"));
    CHECK(!pyvm_version_fits("", "3") && !pyvm_version_fits("3.12.1", ""));
}

int main(void)
{
    is_one();
    fits();
    return 0;
}
