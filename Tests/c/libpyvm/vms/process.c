/*
 * process.c: what a VM changes of what the process has only one of is put back when the VM ends, unless somebody else
 * has changed it since.
 */
#include "support/vm.h"

#include <libintl.h>
#include <limits.h>
#include <locale.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

/* ---- The process as it is ------------------------------------------------------------------------------------- */

typedef struct look {
    char directory[PATH_MAX], locale[1000], domain[200];
    mode_t mask;
    struct rlimit limit;
    struct itimerval timer;
    void (*winch)(int);
    stack_t stack; /* for signals, of this thread */
} look;

static look look_at_process(void)
{
    look look;
    struct sigaction action;
    memset(&look, 0, sizeof look);
    REQUIRE(getcwd(look.directory, sizeof look.directory));
    snprintf(look.locale, sizeof look.locale, "%s", setlocale(LC_ALL, NULL));
    snprintf(look.domain, sizeof look.domain, "%s", textdomain(NULL));
    umask(look.mask = umask(0));
    REQUIRE(getrlimit(RLIMIT_NOFILE, &look.limit) == 0 && getitimer(ITIMER_REAL, &look.timer) == 0);
    REQUIRE(sigaction(SIGWINCH, NULL, &action) == 0);
    look.winch = action.sa_handler;
    REQUIRE(sigaltstack(NULL, &look.stack) == 0);
    return look;
}

static void check_same(const look *before)
{
    look now = look_at_process();
    CHECK(strcmp(now.directory, before->directory) == 0);
    CHECK(strcmp(now.locale, before->locale) == 0);
    CHECK(strcmp(now.domain, before->domain) == 0);
    CHECK(now.mask == before->mask);
    CHECK(now.limit.rlim_cur == before->limit.rlim_cur);
    CHECK(now.timer.it_value.tv_sec == 0 && now.timer.it_value.tv_usec == 0);
    CHECK(now.winch == before->winch);
    CHECK(now.stack.ss_sp == before->stack.ss_sp && now.stack.ss_flags == before->stack.ss_flags);
}

/* ---- Each kind ------------------------------------------------------------------------------------------------ */

static const struct way {
    const char *name;
    PyVM_Kind kind;
    int recycle;
} ways[] = {
    {"own-gil", PYVM_KIND_OWN_GIL, 0},       {"own-gil, recycled", PYVM_KIND_OWN_GIL, 1},
    {"shared-gil", PYVM_KIND_SHARED_GIL, 0}, {"shared-gil, recycled", PYVM_KIND_SHARED_GIL, 1},
    {"isolated", PYVM_KIND_ISOLATED, 0},     {"isolated, recycled", PYVM_KIND_ISOLATED, 1},
};

/* NULL: this CPython has no such VM. */
static PyVM *open_way(const struct way *way)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = way->kind;
    config.recycle = way->recycle;
    if (way->kind == PYVM_KIND_ISOLATED && !CAN_ISOLATE)
        return NULL;
    PyVM *vm = PyVM_New(&config);
    if (!vm)
        CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, "PyVM_New");
    return vm;
}

/* Also of its own libc and libpython, which the next VM there sees. */
static const char begin[] =
    "import _locale, _socket, inspect, os, resource, signal, sys\n"
    "def look():\n"
    "    return (_locale.setlocale(_locale.LC_ALL), _locale.textdomain(None), sys.getswitchinterval(),\n"
    "            _socket.getdefaulttimeout(), signal.getitimer(signal.ITIMER_REAL), os.getcwd())\n"
    "at_first = look()\n"
    "assert at_first[1:5] == ('messages', 0.005, None, (0, 0)), at_first\n"
    "hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]\n";

static const char change[] =
    "for folder in '/tmp', '/', '/usr': os.chdir(folder)\n"
    "os.chdir(path='/tmp')\n"
    "folder = os.open('/usr', os.O_RDONLY)\n"
    "os.fchdir(folder)\n"
    "os.close(folder)\n"
    "assert os.umask(0o77) != 0o77 and os.umask(0o70) == 0o77\n"
    "resource.setrlimit(resource.RLIMIT_NOFILE, (100, hard))\n"
    "_locale.setlocale(_locale.LC_ALL, 'C')\n"
    "_locale.textdomain('elsewhere')\n"
    "signal.setitimer(signal.ITIMER_REAL, 100, 100)\n"
    "sys.setswitchinterval(0.5)\n"
    "_socket.setdefaulttimeout(3.5)\n"
    "try: import faulthandler\n"
    "except ImportError: pass\n" /* own-gil */
    "else:\n"
    "    faulthandler.enable(all_threads=False)\n"
    "    faulthandler.register(signal.SIGUSR2)\n"
    "assert look()[1:4] == ('elsewhere', 0.5, 3.5) and os.getcwd() == '/usr'\n";

/* What is watched looks the same to Python. */
static const char unchanged[] =
    "assert os.chdir in os.supports_fd and os.chdir.__name__ == 'chdir' and os.chdir is sys.modules['posix'].chdir\n"
    "assert list(inspect.signature(os.chdir).parameters) == ['path'], inspect.signature(os.chdir)\n"
    "for wrong in (lambda: os.chdir()), (lambda: os.chdir('/', 1)), (lambda: os.umask('x')), (lambda: os.chdir(mode=1)):\n"
    "    try: wrong()\n"
    "    except TypeError: pass\n"
    "    else: raise AssertionError\n"
    "try: os.chdir('/of/nobody')\n"
    "except FileNotFoundError as e: assert e.filename == '/of/nobody'\n"
    "else: raise AssertionError\n";

static void test_way(const struct way *way)
{
    for (int i = 0; i < 3; i++) {
        look before = look_at_process();
        PyVM *vm = open_way(way);
        if (!vm)
            return;
        printf("%s\n", way->name);
        CHECK_RUN(vm, begin);
        CHECK_RUN(vm, change);
        CHECK_RUN(vm, unchanged);
        CHECK(PyVM_Close(vm) == PYVM_OK);
        if (way->kind != PYVM_KIND_ISOLATED && i == 0) /* the start of CPython has set LC_CTYPE */
            snprintf(before.locale, sizeof before.locale, "%s", setlocale(LC_ALL, NULL));
        check_same(&before);
    }
}

/* ---- Several -------------------------------------------------------------------------------------------------- */

static const char *directory(void)
{
    static char path[PATH_MAX];
    return getcwd(path, sizeof path);
}

/* The last one to set it has it; all go back to what was before any of them, whichever ends first. */
static void test_beside(const struct way *one, const struct way *other)
{
    char before[PATH_MAX];
    snprintf(before, sizeof before, "%s", directory());
    for (int last_first = 0; last_first < 2; last_first++) {
        PyVM *first = open_way(one), *second = first ? open_way(other) : NULL;
        if (second) {
            CHECK_RUN(first, "import os\nos.chdir('/tmp')\n");
            CHECK_RUN(second, "import os\nos.chdir('/usr')\n");
            CHECK(PyVM_Close(last_first ? second : first) == PYVM_OK);
            CHECK(strcmp(directory(), last_first ? before : "/usr") == 0);
            CHECK(PyVM_Close(last_first ? first : second) == PYVM_OK);
            CHECK(strcmp(directory(), before) == 0);
        } else if (first) {
            CHECK(PyVM_Close(first) == PYVM_OK);
        }
    }
}

/* What the program sets after the VM stays. */
static void test_program(const struct way *way)
{
    char before[PATH_MAX];
    snprintf(before, sizeof before, "%s", directory());
    PyVM *vm = open_way(way);
    if (!vm)
        return;
    CHECK_RUN(vm, "import os\nos.chdir('/tmp')\nold = os.umask(0o77)\nos.umask(old)\n");
    REQUIRE(chdir("/usr") == 0);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(strcmp(directory(), "/usr") == 0);
    REQUIRE(chdir(before) == 0);
}

static void test_ways(void)
{
    for (size_t i = 0; i < COUNT(ways); i++) {
        test_way(&ways[i]);
        test_program(&ways[i]);
        for (size_t j = 0; j < COUNT(ways); j += 2)
            test_beside(&ways[i], &ways[j]);
    }
}

int main(void)
{
    signal(SIGALRM, SIG_IGN); /* else VMs may not set a timer */
    test_ways();
    static char stack[1 << 16];
    REQUIRE(sigaltstack(&(stack_t){.ss_sp = stack, .ss_size = sizeof stack}, NULL) == 0); /* as Go and Java have */
    test_ways();
    return 0;
}
