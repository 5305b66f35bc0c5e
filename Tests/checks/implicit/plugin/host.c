/*
 * host.c: loads a plugin, has it start Python, and unloads it.
 */
#include <dlfcn.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    void *plugin = argc == 2 ? dlopen(argv[1], RTLD_NOW) : NULL;
    int (*start)(void) = NULL;
    if (plugin)
        *(void **)&start = dlsym(plugin, "plugin_start");
    if (!start || start() != 0 || dlclose(plugin) != 0)
        return 1;
    puts("unloaded");
    return 0;
}
