/*
 * clones.c: what a clone of a template takes beside what it saves: making a VM, and importing modules in it. Writes a
 * row for each: the value, its bound, "most", the unit, the name.
 *
 *   clones [KIND]       own-gil, isolated
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "pyvm/pyvm.h"

enum { ROUNDS = 9 };

static const char modules[] =
    "import abc, argparse, ast, base64, bisect, calendar, cmd, code, codeop, collections, configparser, contextlib, copy, "
    "csv, dataclasses, datetime, difflib, dis, enum, fileinput, fnmatch, fractions, functools, getopt, gettext, glob, "
    "graphlib, heapq, inspect, ipaddress, json, linecache, locale, logging, numbers, optparse, pathlib, pickle, pprint, "
    "queue, sched, shlex, string, textwrap, threading, timeit, tokenize, traceback, typing, urllib.parse\n";
static const char use_all[] = "import sys\nfor each in list(sys.modules.values()): dir(each)\n";
static const char lists[] = "lists = [[i, i + 1, str(i)] for i in range(100000)]\n";

static PyVM_Kind kind = PYVM_KIND_DEFAULT;

static void fail(const char *what)
{
    fprintf(stderr, "clones: %s: %s\n", what, PyVM_LastError()->message);
    exit(1);
}

/* The process's, as an isolated VM is made by another thread. */
static double now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static PyVM *new_vm(const char *code)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    PyVM *vm = PyVM_New(&config);
    if (!vm)
        fail("a VM");
    if (PyVMRun_SimpleString(vm, code) != 0)
        fail("its code");
    return vm;
}

static PyVM_Template *freeze(const char *code)
{
    PyVM *vm = new_vm(code);
    PyVM_Template *frozen = PyVM_TemplateNew(vm, NULL);
    if (!frozen) {
        PyVMErr_Print(vm);
        fail("a template");
    }
    PyVM_Close(vm);
    return frozen;
}

/*
 * The processor's time, which others on the machine change little. The least of some: noise only makes times longer.
 * Both in turn, so that they meet the same noise. `use` runs in the clone.
 */
static void compare(PyVM_Template *frozen, const char *use, const char *code, double *clone, double *anew)
{
    *clone = *anew = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        double begin = now_ms();
        PyVM *vm = PyVM_TemplateClone(frozen, NULL);
        if (!vm || PyVMRun_SimpleString(vm, use) != 0)
            fail("a clone");
        double time = now_ms() - begin;
        *clone = time < *clone ? time : *clone;
        PyVM_Close(vm);
        begin = now_ms();
        vm = new_vm(code);
        time = now_ms() - begin;
        *anew = time < *anew ? time : *anew;
        PyVM_Close(vm);
    }
}

static void row(double value, double most, const char *unit, const char *name)
{
    printf("%.3f %.3f most %s %s\n", value, most, unit, name);
}

static void measure(const char *state, const char *use, const char *code, double most, const char *name)
{
    double clone, anew;
    PyVM_Template *frozen = freeze(state);
    compare(frozen, use, code, &clone, &anew);
    row(clone / anew, most, "times", name);
    PyVM_TemplateFree(frozen);
}

static void measure_lists(void)
{
    double clone, anew;
    PyVM_Template *frozen = freeze(lists);
    compare(frozen, "pass", "pass", &clone, &anew);
    row(clone, 100, "ms", "clone of 100,000 small lists");
    PyVM_TemplateFree(frozen);
}

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "isolated") == 0)
        kind = PYVM_KIND_ISOLATED;
    PyVM *first = new_vm("pass"); /* which starts CPython */
    measure("pass", "pass", "pass", 1.3, "clone of an empty VM: making one");
    measure_lists();
    measure(modules, "pass", modules, 1.0 / 3, "clone with 50 modules: importing them anew");
    measure(modules, use_all, modules, 1.2, "the same, using each of them: importing them anew");
    PyVM_Close(first);
    return 0;
}
