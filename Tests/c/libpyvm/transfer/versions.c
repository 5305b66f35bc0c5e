/*
 * versions.c: objects cross between VMs of different CPythons, both ways.
 */
#include <unistd.h>

#include "support/cross_rows.h"

typedef struct crossing {
    PyVM *vm;
    unsigned seen; /* a bit a minor version */
    int tried;
} crossing;

/* NULL, with what it says: its libpython needs a newer libc than this process has, for one. */
static PyVM *other(const char *python)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_ISOLATED;
    config.python = python;
    PyVM *vm = PyVM_New(&config);
    if (!vm)
        printf("%s is left out: %s\n", python, PyVM_LastError()->message);
    PyVM_ClearLastError();
    return vm;
}

static void cross_both_ways(crossing *crossing, const char *python)
{
    PyVM *vm = other(python);
    if (!vm)
        return;
    printf("with %s\n", python);
    cross_all(vm, crossing->vm);
    cross_all(crossing->vm, vm);
    cross_not(vm, crossing->vm, "import _thread; x = {'a': _thread.allocate_lock()}", "TypeError", "object['a']: ");
    CHECK(PyVM_Close(vm) == PYVM_OK);
    crossing->tried++;
}

/* One of each version. PYTHONHOME is for all CPythons of a process, so with it only those of its own folder will do. */
static int visit(const PyVM_Python *python, void *data)
{
    crossing *crossing = data;
    const char *home = getenv("PYTHONHOME");
    if (python->problem || (home && strncmp(python->libpython, home, strlen(home)) != 0))
        return 0;
    int minor = atoi(python->version + 2);
    if (crossing->seen >> minor & 1)
        return 0;
    crossing->seen |= 1u << minor;
    cross_both_ways(crossing, python->executable ? python->executable : python->libpython);
    return 0;
}

/* Libraries beside its own, of which there may be no interpreter: libpython3.14.so.1.0 beside 3.15. */
static void visit_siblings(crossing *crossing)
{
    char path[4096];
    const char *own = info_of(crossing->vm).libpython, *number = strstr(own, "libpython3.");
    for (int minor = 11; number && minor < 32; minor++) {
        snprintf(path, sizeof path, "%.*slibpython3.%d.so.1.0", (int)(number - own), own, minor);
        if (crossing->seen >> minor & 1 || access(path, R_OK) != 0)
            continue;
        crossing->seen |= 1u << minor;
        cross_both_ways(crossing, path);
    }
}

int main(void)
{
    crossing crossing = {.vm = new_vm()};
    crossing.seen = 1u << atoi(info_of(crossing.vm).version + 2);
    CHECK(PyVM_EachPython(visit, &crossing) == 0);
    visit_siblings(&crossing);
    printf("%d other CPythons\n", crossing.tried);
    return 0;
}
