/*
 * terminal.c: a VM that has used the terminal by readline or curses leaves it to the next one as it was.
 */
#include "support/kinds.h"

#include <pthread.h>
#include <pty.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

static int master, slave;

/* What Python writes is of no interest, but it must be taken. */
static void *drain(void *unused)
{
    char text[1000];
    while (read(master, text, sizeof text) > 0)
        ;
    return unused;
}

static void type(const char *text)
{
    REQUIRE(write(master, text, strlen(text)) == (ssize_t)strlen(text));
}

static void make_terminal(void)
{
    pthread_t thread;
    REQUIRE(openpty(&master, &slave, NULL, NULL, NULL) == 0);
    REQUIRE(dup2(slave, 0) == 0 && dup2(slave, 1) == 1);
    REQUIRE(pthread_create(&thread, NULL, drain, NULL) == 0 && pthread_detach(thread) == 0);
    setenv("TERM", "xterm", 1);
    setenv("INPUTRC", "/dev/null", 1);
}

static const char ask[] =
    "answer = input('one? '), input('two? ')\n"
    "assert answer == ('alpha', 'b\xc3\xa9ta'), answer\n";

static void answer(PyVM *vm)
{
    type("alpha\nb\xc3\xa9ta\n");
    CHECK_RUN(vm, ask);
}

/* ---- readline ------------------------------------------------------------------------------------------------- */

static const char with_readline[] =
    "import readline\n"
    "assert readline.get_current_history_length() == 0 and readline.get_completer() is None\n"
    "readline.add_history('secret')\n"
    "readline.set_completer(lambda *args: None)\n"
    "readline.set_startup_hook(lambda: globals()['hooked'].append(1))\n"
    "hooked = []\n";

/* The handler of the window's size calls the one before: if that was itself, it would call itself for ever. */
static void change_size(void)
{
    REQUIRE(kill(getpid(), SIGWINCH) == 0);
    usleep(10000);
}

static void use_readline(int recycle)
{
    for (int i = 0; i < 6; i++) {
        PyVM_Config config = PYVM_CONFIG_INIT;
        config.kind = PYVM_KIND_ISOLATED;
        config.recycle = recycle;
        PyVM *vm = PyVM_New(&config);
        REQUIRE(vm != NULL);
        if (i % 3 != 2) /* with readline, with it again, without */
            CHECK_RUN(vm, with_readline);
        change_size();
        answer(vm);
        if (i % 3 != 2)
            CHECK_RUN(vm, "assert hooked == [1, 1], hooked\n");
        CHECK(PyVM_Close(vm) == PYVM_OK);
        change_size();
    }
}

/* Where other VMs have the same libpython it is refused: input works without. */
static void test_input(PyVM *vm)
{
    if (info_of(vm).kind != PYVM_KIND_ISOLATED)
        CHECK_RUN(vm,
                  "try: import readline\n"
                  "except ImportError as e: assert 'isolated VM' in str(e) or 'subinterpreters' in str(e), e\n"
                  "else: raise AssertionError\n");
    answer(vm);
}

/* ---- curses --------------------------------------------------------------------------------------------------- */

static const char with_curses[] =
    "try: import _curses\n"
    "except ImportError as e: assert 'subinterpreters' in str(e), e\n"
    "else:\n"
    "    _curses.setupterm(term='xterm', fd=1)\n"
    "    _curses.initscr()\n"
    "    _curses.raw()\n"
    "    _curses.noecho()\n";

static void test_curses(PyVM *vm)
{
    struct termios before, after;
    REQUIRE(tcgetattr(slave, &before) == 0);
    CHECK_RUN(vm, with_curses);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    REQUIRE(tcgetattr(slave, &after) == 0);
    CHECK(before.c_lflag == after.c_lflag && before.c_iflag == after.c_iflag);
}

int main(void)
{
    make_terminal();
    for_each_kind(test_input);
    if (CAN_ISOLATE) {
        use_readline(0);
        use_readline(1);
    }
    for_each_kind(test_curses);
    for_each_kind(test_input);
    return 0;
}
