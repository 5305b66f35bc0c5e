/*
 * hello.c: three threads, each with a Python of its own.
 * Each prints "Hello World1".
 */
#include <pyvm/Python.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static void threadproc(void *data)
{
    (void)data;
    PyVM *vm = Py_Initialize(); /* create a new interpreter */
    if (!vm) {
        fprintf(stderr, "%s\n", PyVM_LastError()->message);
        exit(1);
    }
    PyRun_SimpleString(vm, "print('Hello World1')\n");
    Py_Finalize(vm);
}

static void *thread_main(void *data)
{
    threadproc(data);
    return NULL;
}

int main(void)
{
    pthread_t threads[3];
    for (int i = 0; i < 3; i++)
        if (pthread_create(&threads[i], NULL, thread_main, NULL) != 0)
            return 1;
    for (int i = 0; i < 3; i++)
        pthread_join(threads[i], NULL);
    return 0;
}
