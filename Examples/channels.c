/*
 * channels.c: counts the words of files in several VMs. Names of files go to them through one channel, and what they
 * have counted, dicts or exceptions, comes back through another.
 *
 *   channels FILE ...
 */
#include <pyvm/pyvm.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { WORKERS = 2, MOST_WAITING = 8 };

static const char source[] =
    "import collections, re, sys\n"
    "total = collections.Counter()\n"
    "failed = []\n"
    "def count(name):\n" /* in the workers */
    "    try:\n"
    "        with open(name, errors='replace') as file:\n"
    "            return dict(collections.Counter(re.findall(r'[^\\W\\d_]+', file.read().lower())))\n"
    "    except OSError as error:\n"
    "        return error\n"
    "def add(answer):\n" /* in the program's own VM, as what follows */
    "    if isinstance(answer, OSError):\n"
    "        failed.append(answer)\n"
    "        print('channels:', answer, file=sys.stderr)\n"
    "    else:\n"
    "        total.update(answer)\n"
    "def show():\n"
    "    for word, number in total.most_common(5):\n"
    "        print(number, word)\n"
    "    return len(failed)\n";

/* A channel belongs to no VM: any of them may send and receive. */
static PyVM_Channel *names, *answers;

static void die(const char *what)
{
    const PyVM_Error *error = PyVM_LastError();
    fprintf(stderr, "channels: %s%s%s\n", what, error->code != PYVM_OK ? ": " : "", error->message);
    exit(1);
}

/* A VM that has the functions of `source`, for the calling thread. */
static PyVM *open_vm(void)
{
    PyVM *vm = PyVM_New(NULL);
    if (!vm || PyVM_Attach(vm) != PYVM_OK)
        die("no VM");
    if (PyVMRun_SimpleString(vm, source) != 0)
        die("the functions cannot be defined");
    return vm;
}

static void close_vm(PyVM *vm)
{
    PyVM_Detach(vm);
    if (PyVM_Close(vm) != PYVM_OK)
        die("a VM does not close");
}

/* Calls a function of `source` with an argument, which may be NULL, and is taken. */
static PyObject *call(PyVM *vm, const char *name, PyObject *argument)
{
    PyObject *main_module = PyVMImport_AddModule(vm, "__main__"); /* borrowed */
    PyObject *function = PyVMObject_GetAttrString(vm, main_module, name);
    PyObject *result = function ? PyVMObject_CallFunctionObjArgs(vm, function, argument, NULL) : NULL;
    if (!result) {
        PyVMErr_Print(vm);
        die("a function failed");
    }
    PyVM_DECREF(vm, function);
    PyVM_XDECREF(vm, argument);
    return result;
}

/* A worker: takes names until the channel is closed and empty. Who waits in a channel holds no GIL. */
static void *work(void *data)
{
    (void)data;
    PyVM *vm = open_vm();
    PyObject *name;
    while (PyVM_ChannelGet(vm, names, &name, -1) == PYVM_OK) {
        PyObject *answer = call(vm, "count", name);
        if (PyVM_ChannelPut(vm, answers, answer, -1) != PYVM_OK) /* a copy is on its way then */
            die("an answer cannot be sent");
        PyVM_DECREF(vm, answer);
    }
    close_vm(vm);
    return NULL;
}

static void send_names(PyVM *vm, char **files, int count)
{
    for (int i = 0; i < count; i++) {
        PyObject *name = PyVMUnicode_DecodeFSDefault(vm, files[i]);
        if (!name || PyVM_ChannelPut(vm, names, name, -1) != PYVM_OK) /* waits while MOST_WAITING are there */
            die("a name cannot be sent");
        PyVM_DECREF(vm, name);
    }
    PyVM_ChannelClose(names);
}

int main(int argc, char **argv)
{
    PyVM_ChannelConfig config = PYVM_CHANNEL_CONFIG_INIT;
    config.max_items = MOST_WAITING;
    names = PyVM_ChannelNew(&config);
    answers = PyVM_ChannelNew(NULL);
    if (!names || !answers)
        die("no channel");
    pthread_t workers[WORKERS];
    for (int i = 0; i < WORKERS; i++)
        if (pthread_create(&workers[i], NULL, work, NULL) != 0)
            die("no thread");

    PyVM *vm = open_vm();
    send_names(vm, argv + 1, argc - 1);
    for (int i = 1; i < argc; i++) {
        PyObject *answer;
        if (PyVM_ChannelGet(vm, answers, &answer, -1) != PYVM_OK)
            die("an answer cannot be received");
        PyVM_DECREF(vm, call(vm, "add", answer));
    }
    PyObject *failed = call(vm, "show", NULL);
    long count = PyVMLong_AsLong(vm, failed);
    PyVM_DECREF(vm, failed);
    close_vm(vm);

    for (int i = 0; i < WORKERS; i++)
        pthread_join(workers[i], NULL);
    PyVM_ChannelFree(names);
    PyVM_ChannelFree(answers);
    return count > 0;
}
