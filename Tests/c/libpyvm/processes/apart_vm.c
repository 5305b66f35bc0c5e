/*
 * apart_vm.c: a VM whose thread has a folder, an umask and descriptors of its own: its code and its threads work with
 * these, the rest of the program with others; and nothing that is done to the VM from outside touches files that have
 * the same numbers there.
 */
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include "libpyvm/processes/apart.h"
#include "libpyvm/processes/kill.h"
#include "libpyvm/processes/process.h"
#include "libpyvm/processes/reap.h"
#include "support/inside.h"

enum { NUMBER = 300 }; /* of a descriptor: one file in the VM, another outside */

static char folder[] = "/tmp/pyvm-apart-XXXXXX";
static PyVM_Kind kind;
static bool has_folder; /* this kernel gives a thread its own */

/* ---- A process --------------------------------------------------------------------------------------------------- */

typedef struct process {
    const char *code;
    int pid;
    PyVM *vm;
    bool closes; /* its VM itself */
    sem_t ready, go;
    pthread_t thread;
} process;

/* Called by the code: the test goes on, and the code when it may. */
static PyObject *meet(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs;
    process *process = data;
    sem_post(&process->ready);
    sem_wait(&process->go);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

/* A private copy has threads that stay. */
static PyObject *isolate(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    if (CAN_ISOLATE)
        CHECK(PyVM_Close(new_vm_of(PYVM_KIND_ISOLATED)) == PYVM_OK);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static void *live(void *argument)
{
    process *process = argument;
    char text[200];
    pyvm_process_adopt(process->pid);
    unsigned apart = pyvm_apart_make();
    CHECK(apart & PYVM_APART_FILES);
    has_folder = apart & PYVM_APART_FOLDER;
    process->vm = new_vm_of(kind);
    CHECK(pyvm_process_set_vm(process->pid, process->vm));
    define(process->vm, "meet", meet, process);
    define(process->vm, "isolate", isolate, NULL);
    snprintf(text, sizeof text, "import os\nfolder, number, has_folder, closes_late = '%s', %d, %d, %d\n", folder,
             NUMBER, has_folder, !process->closes);
    CHECK_RUN(process->vm, text);
    CHECK_RUN(process->vm, process->code);
    if (process->closes)
        CHECK(PyVM_Close(process->vm) == PYVM_OK);
    pyvm_process_end(process->pid, 0);
    return NULL;
}

/* Until its code meets the test. */
static void start(process *process, const char *code, bool closes)
{
    *process = (struct process){.code = code, .closes = closes};
    sem_init(&process->ready, 0, 0);
    sem_init(&process->go, 0, 0);
    process->pid = pyvm_process_begin(getpid(), NULL, NULL);
    REQUIRE(process->pid > 0);
    REQUIRE(pthread_create(&process->thread, NULL, live, process) == 0);
    sem_wait(&process->ready);
}

static void end(process *process)
{
    pyvm_reaped reaped;
    sem_post(&process->go);
    pthread_join(process->thread, NULL);
    CHECK(pyvm_reap(getpid(), process->pid, 0, &reaped) == PYVM_OK);
}

/* ---- Outside ----------------------------------------------------------------------------------------------------- */

static bool is_open(int file)
{
    return fcntl(file, F_GETFD) >= 0;
}

static mode_t mask(void)
{
    mode_t before = umask(022);
    umask(before);
    return before;
}

static bool is_in(const char *name)
{
    struct stat here, there;
    REQUIRE(stat(".", &here) == 0 && stat(name, &there) == 0);
    return here.st_ino == there.st_ino && here.st_dev == there.st_dev;
}

static long size_of(const char *name)
{
    char path[100];
    struct stat found;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return stat(path, &found) == 0 ? (long)found.st_size : -1;
}

/* Another file with the same number. */
static void open_outside(void)
{
    int file = open("/dev/null", O_RDWR);
    REQUIRE(file >= 0 && dup2(file, NUMBER) == NUMBER);
    close(file);
}

static void check_open_outside(void)
{
    struct stat found, null;
    CHECK(fstat(NUMBER, &found) == 0 && stat("/dev/null", &null) == 0 && found.st_rdev == null.st_rdev);
    close(NUMBER);
}

/* ---- What it has for itself -------------------------------------------------------------------------------------- */

static void own_things(void)
{
    process process;
    int shared = open("/dev/null", O_RDWR);
    REQUIRE(dup2(shared, NUMBER + 1) == NUMBER + 1);
    start(&process,
          "import threading\n"
          "os.close(number + 1)\n"
          "file = os.open('/dev/null', os.O_RDWR)\n"
          "os.dup2(file, number)\n"
          "if has_folder:\n"
          "    os.chdir(folder)\n"
          "    os.umask(0o077)\n"
          "with open(folder + '/made', 'w') as made: made.write('x')\n"
          "meet()\n"
          "def look():\n"
          "    os.fstat(number)\n"
          "    try:\n"
          "        os.fstat(number + 1)\n"
          "    except OSError:\n"
          "        global is_fine\n"
          "        is_fine = os.path.realpath('.') == os.path.realpath(folder) or not has_folder\n"
          "thread = threading.Thread(target=look)\n"
          "thread.start()\n"
          "thread.join()\n"
          "assert is_fine\n",
          true);
    CHECK(is_open(NUMBER + 1) && !is_open(NUMBER));
    CHECK(!has_folder || (is_in("/") && mask() == 0022));
    end(&process);
    CHECK(is_open(NUMBER + 1) && !is_open(NUMBER) && is_in("/") && mask() == 0022);
    close(NUMBER + 1);
    close(shared);
}

/* Whoever reads what the process has written sees its end, whatever threads libpyvm has made there. */
static void nobody_keeps_files(void)
{
    process process;
    int ends[2];
    char byte;
    REQUIRE(pipe(ends) == 0 && dup2(ends[1], NUMBER) == NUMBER);
    close(ends[1]);
    start(&process,
          "import signal, time\n"
          "isolate()\n"
          "seen = []\n"
          "signal.signal(signal.SIGUSR1, lambda *unused: seen.append(1))\n"
          "meet()\n"
          "while not seen: time.sleep(0.001)\n",
          true);
    close(NUMBER);
    CHECK(pyvm_kill(process.pid, SIGUSR1) == 0);
    end(&process);
    CHECK(read(ends[0], &byte, 1) == 0);
    close(ends[0]);
}

/* ---- What is done to it from outside ----------------------------------------------------------------------------- */

/* Files, one with text that is to be written, in a folder that the rest of the program is in, too. */
static const char files[] =
    "file = open(folder + '/text', 'w')\n"
    "os.dup2(file.fileno(), number)\n"
    "file = open(number, 'w')\n"
    "file.write('text')\n"
    "if has_folder: os.chdir(folder)\n"
    "meet()\n"
    "if closes_late:\n"
    "    class Late:\n"
    "        def __del__(self, close=os.close): close(number)\n"
    "    late = Late()\n";

static void closed_by_itself(void)
{
    process process;
    start(&process, files, true);
    open_outside();
    REQUIRE(!has_folder || chdir(folder) == 0);
    end(&process);
    CHECK(size_of("text") == 4);
    check_open_outside();
    CHECK(is_in(has_folder ? folder : "/"));
    REQUIRE(chdir("/") == 0);
}

static void closed_by_another(void)
{
    process process;
    start(&process, files, false);
    open_outside();
    REQUIRE(!has_folder || chdir(folder) == 0);
    end(&process);
    CHECK(PyVM_Close(process.vm) == PYVM_OK);
    check_open_outside();
    CHECK(is_in(has_folder ? folder : "/"));
    REQUIRE(chdir("/") == 0);
}

/* What a signal writes to signal.set_wakeup_fd: to the file of that number that the code has, and to nobody else's. */
static void signalled(void)
{
    process process;
    int ends[2];
    start(&process,
          "import signal\n"
          "seen = []\n"
          "signal.signal(signal.SIGTERM, lambda *unused: seen.append(1))\n"
          "ends = os.pipe()\n"
          "os.dup2(ends[1], number)\n"
          "os.set_blocking(number, False)\n"
          "signal.set_wakeup_fd(number)\n"
          "meet()\n"
          "import time\n"
          "while not seen: time.sleep(0.001)\n"
          "assert os.read(ends[0], 9) == bytes([signal.SIGTERM])\n"
          "signal.set_wakeup_fd(-1)\n",
          true);
    REQUIRE(pipe(ends) == 0 && dup2(ends[1], NUMBER) == NUMBER);
    CHECK(pyvm_kill(process.pid, SIGTERM) == 0);
    end(&process);
    struct pollfd read_end = {.fd = ends[0], .events = POLLIN};
    CHECK(poll(&read_end, 1, 0) == 0);
    close(NUMBER);
    close(ends[0]);
    close(ends[1]);
}

/* ---- */

static void remove_folder(void)
{
    static const char *const names[] = {"made", "text"};
    char path[100];
    for (size_t i = 0; i < COUNT(names); i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        unlink(path);
    }
    rmdir(folder);
}

/* The first isolated VM is that of a process. */
static bool can_be(PyVM_Kind wanted)
{
    PyVM *vm = wanted == PYVM_KIND_OWN_GIL ? new_vm_if_it_can_be(wanted) : NULL;
    if (vm)
        CHECK(PyVM_Close(vm) == PYVM_OK);
    return vm || wanted != PYVM_KIND_OWN_GIL;
}

/* The next isolated VM has a copy that the main process has made; the VM that is given has the other. */
static PyVM *make_copy(void)
{
    PyVM *first = new_vm_of(PYVM_KIND_ISOLATED), *second = new_vm_of(PYVM_KIND_ISOLATED);
    CHECK(PyVM_Close(second) == PYVM_OK);
    return first;
}

int main(void)
{
    static const PyVM_Kind kinds[] = {PYVM_KIND_OWN_GIL, PYVM_KIND_SHARED_GIL, PYVM_KIND_ISOLATED};
    alarm(100);
    umask(0022);
    REQUIRE(mkdtemp(folder) != NULL && chdir("/") == 0);
    for (size_t i = 0; i < COUNT(kinds) - !CAN_ISOLATE; i++) {
        kind = kinds[i];
        if (!can_be(kind))
            continue;
        PyVM *keeps_copy = kind == PYVM_KIND_ISOLATED ? make_copy() : NULL;
        closed_by_itself();
        closed_by_another();
        own_things();
        nobody_keeps_files();
        signalled();
        CHECK(!keeps_copy || PyVM_Close(keeps_copy) == PYVM_OK);
    }
    remove_folder();
    return 0;
}
