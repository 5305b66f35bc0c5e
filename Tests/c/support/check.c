/*
 * check.c: a check that fails fails its program: CHECK goes on and the status is 1 all the same, REQUIRE ends there.
 */
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/check.h"

static void check_fails(void)
{
    CHECK(1 + 1 == 3);
    fputs("went on\n", stderr);
}

static void require_fails(void)
{
    REQUIRE(1 + 1 == 3);
    fputs("went on\n", stderr);
}

static void all_is_well(void)
{
    CHECK(1 + 1 == 2);
    REQUIRE(1 + 1 == 2);
}

static void fails_for_ever(void)
{
    for (;;)
        CHECK(1 + 1 == 3);
}

/* Runs it in a process of its own that ends with status 0, were it not for the checks: its status and what it tells. */
static int status_of(void (*part)(void), char *told, size_t room)
{
    int ends[2], status = -1;
    REQUIRE(pipe(ends) == 0);
    pid_t child = fork();
    if (child == 0) {
        check_failures = 0;
        dup2(ends[1], 2);
        close(ends[0]);
        close(ends[1]);
        part();
        exit(0);
    }
    close(ends[1]);
    FILE *from = fdopen(ends[0], "r");
    REQUIRE(child > 0 && from != NULL);
    told[fread(told, 1, room - 1, from)] = '\0';
    fclose(from);
    CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status));
    return WEXITSTATUS(status);
}

static size_t lines(const char *text)
{
    size_t count = 0;
    for (; *text; text++)
        count += *text == '\n';
    return count;
}

int main(void)
{
    char told[8000];
    CHECK(status_of(all_is_well, told, sizeof told) == 0 && told[0] == '\0');
    CHECK(status_of(check_fails, told, sizeof told) == 1 && strstr(told, "not true: 1 + 1 == 3") &&
          strstr(told, "went on"));
    CHECK(status_of(require_fails, told, sizeof told) == 1 && strstr(told, "not true: 1 + 1 == 3") &&
          !strstr(told, "went on"));
    CHECK(status_of(fails_for_ever, told, sizeof told) == 1 && lines(told) == CHECK_MOST + 1);
    return 0;
}
