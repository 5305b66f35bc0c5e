/*
 * text.c: strings made by format are whole however long, a text grows and has each line once, and when memory runs out
 * a text keeps what it has.
 */
#include "libpyvm/base/text.h"

#include <string.h>

#include "support/check.h"
#include "support/out_of_memory.h"

enum { LONG = 1 << 20 };

static char *long_string(char letter)
{
    char *string = malloc(LONG + 1);
    REQUIRE(string);
    memset(string, letter, LONG);
    string[LONG] = '\0';
    return string;
}

static void formats(void)
{
    char *text = pyvm_text_format("%s is %d, 100%%, \xc3\xbc\n", "one", 1);
    CHECK(text && strcmp(text, "one is 1, 100%, \xc3\xbc\n") == 0);
    free(text);
    text = pyvm_text_format("%s", "");
    CHECK(text && text[0] == '\0');
    free(text);
    char *whole = long_string('x');
    text = pyvm_text_format("<%s>", whole);
    CHECK(text && strlen(text) == LONG + 2 && text[0] == '<' && strcmp(text + LONG, "x>") == 0);
    free(text);
    free(whole);
}

static void grows(void)
{
    pyvm_text text = PYVM_TEXT_INIT;
    CHECK(strcmp(pyvm_text_get(&text), "") == 0);
    pyvm_text_add(&text, "%s", "");
    CHECK(strcmp(pyvm_text_get(&text), "") == 0 && text.length == 0 && text.chars);
    for (int i = 0; i < 1000; i++)
        pyvm_text_add(&text, "%03d,", i);
    CHECK(text.length == 4000 && strlen(pyvm_text_get(&text)) == 4000 && !text.failed);
    CHECK(strncmp(pyvm_text_get(&text), "000,001,002,", 12) == 0);
    CHECK(strcmp(pyvm_text_get(&text) + 3992, "998,999,") == 0);
    char *whole = long_string('y');
    pyvm_text_add(&text, "%s", whole);
    CHECK(text.length == 4000 + LONG && strcmp(pyvm_text_get(&text) + 4000, whole) == 0);
    free(whole);
    pyvm_text_free(&text);
    CHECK(!text.chars && text.length == 0 && !text.failed && strcmp(pyvm_text_get(&text), "") == 0);
    pyvm_text_add(&text, "again");
    CHECK(strcmp(pyvm_text_get(&text), "again") == 0);
    pyvm_text_free(&text);
    pyvm_text_free(&text);
}

static void adds_once(void)
{
    pyvm_text text = PYVM_TEXT_INIT;
    CHECK(pyvm_text_add_once(&text, "/usr/bin/python3.1"));
    CHECK(!pyvm_text_add_once(&text, "/usr/bin/python3.1"));
    size_t length = text.length;
    CHECK(pyvm_text_add_once(&text, "/usr/bin/python3")); /* a part of another line is not there */
    CHECK(pyvm_text_add_once(&text, "bin/python3.1"));
    CHECK(pyvm_text_add_once(&text, "/usr/bin/python3.12"));
    CHECK(pyvm_text_add_once(&text, "%s%n")); /* is no format */
    CHECK(text.length > length && strstr(pyvm_text_get(&text), "%s%n"));
    length = text.length;
    CHECK(!pyvm_text_add_once(&text, "/usr/bin/python3") && !pyvm_text_add_once(&text, "%s%n"));
    CHECK(text.length == length && !text.failed);
    pyvm_text_free(&text);
}

/* A text of one line before memory runs out, for what happens then. */
static pyvm_text made(void)
{
    pyvm_text text = PYVM_TEXT_INIT;
    REQUIRE(pyvm_text_add_once(&text, "before"));
    return text;
}

static void runs_out(void)
{
    memory_lasts(0);
    char *string = pyvm_text_format("%d", 1);
    CHECK(memory_ran_out() && !string);

    long allocations = 0;
    for (bool failed = true; failed; allocations++) {
        pyvm_text text = made();
        memory_lasts(allocations);
        pyvm_text_add(&text, "after %d", 1);
        failed = memory_ran_out();
        CHECK(text.failed == failed);
        CHECK(strcmp(pyvm_text_get(&text), failed ? "\nbefore\n" : "\nbefore\nafter 1") == 0);
        pyvm_text_add(&text, ", later"); /* goes on, and remembers */
        CHECK(text.failed == failed && strstr(pyvm_text_get(&text), ", later"));
        pyvm_text_free(&text);
    }
    CHECK(allocations > 2);

    allocations = 0;
    for (bool failed = true; failed; allocations++) {
        pyvm_text text = made();
        memory_lasts(allocations);
        bool is_new = pyvm_text_add_once(&text, "after");
        failed = memory_ran_out();
        CHECK(is_new && text.failed == failed && !strstr(pyvm_text_get(&text), "after") == failed);
        pyvm_text_free(&text);
    }
    CHECK(allocations > 2);

    pyvm_text text = PYVM_TEXT_INIT;
    memory_lasts(0);
    pyvm_text_add(&text, "never");
    CHECK(memory_ran_out() && text.failed && strcmp(pyvm_text_get(&text), "") == 0);
    pyvm_text_free(&text);
}

int main(void)
{
    formats();
    grows();
    adds_once();
    runs_out();
    return 0;
}
