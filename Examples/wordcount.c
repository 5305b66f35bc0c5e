/*
 * wordcount.c: code that embeds Python as people have always written it, with no VM anywhere. It runs on PyVM because
 * pyvm/implicit.h stands where Python.h stood; compiled with -DWITH_PYTHON_H it is a plain CPython program still.
 *
 *   wordcount [-n TOP] FILE ...
 *
 * Prints the words that are most frequent in all the files together. What goes wrong is printed as Python prints it.
 */
#ifdef WITH_PYTHON_H
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#else
#include <pyvm/implicit.h>
#endif

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The words of a file: a new list, or NULL with an exception. */
static PyObject *words_of(const char *filename, PyObject *split)
{
    PyObject *words = NULL, *text = NULL, *lower = NULL, *path = NULL, *pathlib = PyImport_ImportModule("pathlib");
    if (pathlib != NULL)
        path = PyObject_CallMethod(pathlib, "Path", "s", filename);
    if (path != NULL) {
        PyObject *read = PyObject_GetAttrString(path, "read_text");
        PyObject *args = PyTuple_New(0);
        PyObject *kwargs = Py_BuildValue("{s:s,s:s}", "encoding", "utf-8", "errors", "replace");
        if (read != NULL && args != NULL && kwargs != NULL)
            text = PyObject_Call(read, args, kwargs);
        Py_XDECREF(kwargs);
        Py_XDECREF(args);
        Py_XDECREF(read);
    }
    if (text != NULL)
        lower = PyObject_CallMethod(text, "casefold", NULL);
    if (lower != NULL)
        words = PyObject_CallFunctionObjArgs(split, lower, NULL);
    Py_XDECREF(lower);
    Py_XDECREF(text);
    Py_XDECREF(path);
    Py_XDECREF(pathlib);
    return words;
}

/* Adds the words of a list to the dict `counts`; 0, or -1 with an exception. */
static int count_words(PyObject *counts, PyObject *words)
{
    Py_ssize_t length = PyList_Size(words);
    for (Py_ssize_t i = 0; i < length; i++) {
        PyObject *word = PyList_GetItem(words, i);                /* borrowed */
        PyObject *before = PyDict_GetItemWithError(counts, word); /* borrowed */
        if (before == NULL && PyErr_Occurred())
            return -1;
        PyObject *now = PyLong_FromLong(before == NULL ? 1 : PyLong_AsLong(before) + 1);
        if (now == NULL || PyDict_SetItem(counts, word, now) < 0) {
            Py_XDECREF(now);
            return -1;
        }
        Py_DECREF(now);
    }
    return 0;
}

static int count_file(PyObject *counts, const char *filename, PyObject *split)
{
    PyObject *words = words_of(filename, split);
    if (words == NULL)
        return -1;
    int status = count_words(counts, words);
    Py_DECREF(words);
    return status;
}

/* The pairs (-count, word) of the dict, sorted: the most frequent first, equally frequent ones by the alphabet. */
static PyObject *ranking(PyObject *counts)
{
    PyObject *ranked = PyList_New(0);
    PyObject *word, *count;
    Py_ssize_t position = 0;
    while (ranked != NULL && PyDict_Next(counts, &position, &word, &count)) {
        PyObject *pair = Py_BuildValue("(lO)", -PyLong_AsLong(count), word);
        if (pair == NULL || PyList_Append(ranked, pair) < 0)
            Py_CLEAR(ranked);
        Py_XDECREF(pair);
    }
    if (ranked != NULL && PyList_Sort(ranked) < 0)
        Py_CLEAR(ranked);
    return ranked;
}

static int print_top(PyObject *counts, Py_ssize_t top)
{
    PyObject *ranked = ranking(counts);
    if (ranked == NULL)
        return -1;
    Py_ssize_t length = PyList_GET_SIZE(ranked);
    for (Py_ssize_t i = 0; i < length && i < top; i++) {
        long count;
        const char *word;
        if (!PyArg_ParseTuple(PyList_GET_ITEM(ranked, i), "ls", &count, &word)) {
            Py_DECREF(ranked);
            return -1;
        }
        printf("%7ld %s\n", -count, word);
    }
    Py_DECREF(ranked);
    return 0;
}

/* re.compile(pattern).findall: a new reference, or NULL with an exception. */
static PyObject *word_splitter(void)
{
    PyObject *re = PyImport_ImportModule("re");
    PyObject *pattern = re == NULL ? NULL
                                   : PyObject_CallMethod(re, "compile", "s", "[^\\W\\d_]+(?:['\u2019-][^\\W\\d_]+)*");
    PyObject *findall = pattern == NULL ? NULL : PyObject_GetAttrString(pattern, "findall");
    Py_XDECREF(pattern);
    Py_XDECREF(re);
    return findall;
}

static int run(char **filenames, Py_ssize_t top)
{
    int failed = 0;
    PyObject *counts = PyDict_New();
    PyObject *split = word_splitter();
    if (counts == NULL || split == NULL) {
        PyErr_Print();
        failed = 1;
    } else {
        for (; *filenames != NULL; filenames++) {
            if (count_file(counts, *filenames, split) < 0) {
                PyErr_Print();
                failed = 1;
            }
        }
        if (print_top(counts, top) < 0) {
            PyErr_Print();
            failed = 1;
        }
    }
    Py_XDECREF(split);
    Py_XDECREF(counts);
    return failed;
}

int main(int argc, char **argv)
{
    Py_ssize_t top = 10;
    int first = 1;
    if (argc > 2 && strcmp(argv[1], "-n") == 0) {
        top = strtol(argv[2], NULL, 10);
        first = 3;
    }
    if (first >= argc || top < 1) {
        fprintf(stderr, "usage: wordcount [-n TOP] FILE ...\n");
        return 2;
    }
    Py_Initialize();
    if (!Py_IsInitialized()) { /* with CPython the process has ended by now */
        fprintf(stderr, "wordcount: Python does not start\n");
        return 1;
    }
    int failed = run(argv + first, top);
    if (Py_FinalizeEx() < 0)
        failed = 1;
    return failed;
}
