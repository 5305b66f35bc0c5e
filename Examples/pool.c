/*
 * pool.c: counts the lines, words and bytes of files, as wc does, on all processors: a pool has a VM for each. It shows
 * three ways to give it work: the bytes come from a function that workers find by its name, the words from a map of a
 * Python function, and the lines from tasks in C, whose strands run side by side.
 *
 *   pool FILE ...
 */
#include <pyvm/pyvm.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SMALL = 64 * 1024 };

static const char source[] =
    "def count_words(name):\n"
    "    with open(name, 'rb') as file:\n"
    "        return sum(len(line.split()) for line in file)\n";

static void die(const char *what)
{
    const PyVM_Error *error = PyVM_LastError();
    fprintf(stderr, "pool: %s%s%s\n", what, error->code != PYVM_OK ? ": " : "", error->message);
    exit(1);
}

/* The same, but first says which exception there is in the VM, if there is one. */
static void die_of(PyVM *vm, const char *what)
{
    if (PyVMErr_Occurred(vm))
        PyVMErr_Print(vm);
    die(what);
}

/* The number that a task has for its result. */
static long take(PyVM *vm, PyVM_Future *future)
{
    PyObject *result;
    if (PyVM_FutureGet(vm, future, &result, -1) != PYVM_OK)
        die_of(vm, "a task failed");
    long number = PyVMLong_AsLong(vm, result);
    PyVM_DECREF(vm, result);
    PyVM_FutureFree(future);
    return number;
}

/* ---- By name ----------------------------------------------------------------------------------------------------- */

static PyVM_Future *ask_size(PyVM *vm, PyVM_Pool *pool, PyObject *name)
{
    PyObject *arguments = PyVMTuple_Pack(vm, 1, name);
    PyVM_Parcel *parcel = arguments ? PyVM_ParcelPack(vm, arguments) : NULL; /* a copy that belongs to no VM */
    PyVM_Future *future = parcel ? PyVM_PoolSubmitName(pool, "os.path:getsize", parcel, NULL) : NULL;
    if (!future)
        die_of(vm, "a task cannot be submitted");
    PyVM_DECREF(vm, arguments);
    return future;
}

/* Submits all before it waits for the first. */
static long count_bytes(PyVM *vm, PyVM_Pool *pool, PyObject *names, int count)
{
    PyVM_Future **futures = malloc((size_t)count * sizeof *futures);
    if (!futures)
        die("no memory");
    for (int i = 0; i < count; i++)
        futures[i] = ask_size(vm, pool, PyVMTuple_GetItem(vm, names, i)); /* borrowed */
    long bytes = 0;
    for (int i = 0; i < count; i++)
        bytes += take(vm, futures[i]);
    free(futures);
    return bytes;
}

/* ---- By a map ---------------------------------------------------------------------------------------------------- */

/* The function is one of this VM's `__main__`: workers get it by value. Words are added as they come. */
static long count_words(PyVM *vm, PyVM_Pool *pool, PyObject *names)
{
    PyVM_MapOptions options = PYVM_MAP_OPTIONS_INIT;
    options.unordered = 1;
    if (PyVMRun_SimpleString(vm, source) != 0)
        die("the function cannot be defined");
    PyObject *main_module = PyVMImport_AddModule(vm, "__main__"); /* borrowed */
    PyObject *function = PyVMObject_GetAttrString(vm, main_module, "count_words");
    PyVM_Map *map = function ? PyVM_PoolMap(pool, vm, function, names, &options) : NULL;
    if (!map)
        die_of(vm, "no map");
    long words = 0;
    PyObject *number;
    int code;
    while ((code = PyVM_MapNext(vm, map, &number, -1)) == PYVM_OK && number) {
        words += PyVMLong_AsLong(vm, number);
        PyVM_DECREF(vm, number);
    }
    if (code != PYVM_OK)
        die_of(vm, "the words of a file cannot be counted");
    PyVM_MapFree(map);
    PyVM_DECREF(vm, function);
    return words;
}

/* ---- In C, by fork and join -------------------------------------------------------------------------------------- */

typedef struct Part {
    const char *text;
    size_t size;
    long lines;
} Part;

/*
 * Counts the first half while another worker, if one has nothing to do, counts the other. It needs no Python here; a
 * strand that does uses `vm`, which is another worker's VM if that one runs it.
 */
static void count_part(PyVM *vm, void *data)
{
    Part *part = data;
    if (part->size <= SMALL) {
        const char *end = part->text + part->size;
        for (const char *at = part->text; at < end && (at = memchr(at, '\n', (size_t)(end - at))); at++)
            part->lines++;
        return;
    }
    size_t half = part->size / 2;
    Part first = {part->text, half, 0}, second = {part->text + half, part->size - half, 0};
    PyVM_Strand strand; /* stays here until it is joined */
    PyVM_StrandFork(&strand, count_part, &second);
    count_part(vm, &first);
    PyVM_StrandJoin(vm, &strand);
    part->lines = first.lines + second.lines;
}

/* A task: runs in a worker, with its VM attached. */
static int count_file(PyVM *vm, void *data, PyObject **result)
{
    const char *name = data;
    Part whole = {NULL, 0, 0};
    FILE *file = fopen(name, "rb");
    long size = file && fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    char *text = size >= 0 ? malloc((size_t)size + 1) : NULL;
    if (text && fseek(file, 0, SEEK_SET) == 0) {
        whole = (Part){text, fread(text, 1, (size_t)size, file), 0};
        count_part(vm, &whole);
        *result = PyVMLong_FromLong(vm, whole.lines);
    } else
        PyVMErr_SetFromErrnoWithFilename(vm, PyVMExc_OSError(vm), name);
    free(text);
    if (file)
        fclose(file);
    return *result ? 0 : -1;
}

static long count_lines(PyVM *vm, PyVM_Pool *pool, char **files, int count)
{
    long lines = 0;
    for (int i = 0; i < count; i++) {
        PyVM_Future *future = PyVM_PoolSubmit(pool, count_file, files[i], NULL);
        if (!future)
            die("a task cannot be submitted");
        lines += take(vm, future);
    }
    return lines;
}

/* ---- All of it --------------------------------------------------------------------------------------------------- */

static PyObject *names_of(PyVM *vm, char **files, int count)
{
    PyObject *names = PyVMTuple_New(vm, count);
    for (int i = 0; names && i < count; i++) {
        PyObject *name = PyVMUnicode_DecodeFSDefault(vm, files[i]);
        if (!name || PyVMTuple_SetItem(vm, names, i, name) != 0) /* steals the reference */
            die_of(vm, "no name");
    }
    if (!names)
        die_of(vm, "no names");
    return names;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: pool FILE ...\n");
        return 2;
    }
    char **files = argv + 1;
    int count = argc - 1;
    PyVM *vm = PyVM_New(NULL); /* the program's own, beside those of the workers */
    if (!vm || PyVM_Attach(vm) != PYVM_OK)
        die("no VM");
    PyVM_Pool *pool = PyVM_PoolNew(NULL);
    if (!pool)
        die("no pool");

    PyObject *names = names_of(vm, files, count);
    long bytes = count_bytes(vm, pool, names, count);
    long words = count_words(vm, pool, names);
    long lines = count_lines(vm, pool, files, count);
    printf("%ld lines, %ld words, %ld bytes\n", lines, words, bytes);

    PyVM_DECREF(vm, names);
    PyVM_PoolFree(pool);
    PyVM_Detach(vm);
    if (PyVM_Close(vm) != PYVM_OK)
        die("the VM does not close");
    return 0;
}
