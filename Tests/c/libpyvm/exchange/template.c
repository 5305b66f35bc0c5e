/*
 * template.c: a frozen state is cloned, by many threads at once, with options of a clone's own; what is wrong is told;
 * nothing is left. All of it a second time in the same process.
 */
#include "support/expect.h"
#include "support/kinds.h"

#include <dirent.h>
#include <malloc.h>
#include <pthread.h>

static const char program[] =
    "import collections, os, random, sys\n"
    "class Thing:\n"
    "    def __init__(self): self.me, self.seen = self, []\n"
    "thing = Thing()\n"
    "counted = collections.Counter('hello')\n"
    "large = b'x' * (1 << 20)\n"
    "file = open('/dev/null', 'w')\n"
    "sys.path.append('/of/the/program')\n"
    "os.environ['OF_PROGRAM'] = 'yes'\n";

static int open_files(void)
{
    int count = 0;
    DIR *folder = opendir("/proc/self/fd");
    while (folder && readdir(folder))
        count++;
    closedir(folder);
    return count;
}

static PyVM *new_clone(PyVM_Template *frozen, const PyVM_Config *config)
{
    PyVM *vm = PyVM_TemplateClone(frozen, config);
    if (!vm)
        printf("%s\n", PyVM_LastError()->message);
    REQUIRE(vm != NULL);
    return vm;
}

/* ---- What a clone is --------------------------------------------------------------------------------------------- */

static void test_clones(PyVM *vm)
{
    CHECK_RUN(vm, program);
    int files = open_files();
    PyVM_Template *frozen = PyVM_TemplateNew(vm, NULL);
    CHECK_NO_EXCEPTION(vm);
    REQUIRE(frozen != NULL);
    CHECK(PyVM_TemplateSize(frozen) > 1 << 20);
    CHECK_RUN(vm, "thing.seen.append('later')\nfile.close()");
    PyVM *first = new_clone(frozen, NULL), *second = new_clone(frozen, NULL);
    CHECK(info_of(first).kind == info_of(vm).kind && first != second);
    for (int i = 0; i < 2; i++) {
        CHECK_RUN(i ? second : first,
                  "assert thing.me is thing and thing.seen == [] and counted['l'] == 2, thing.seen\n"
                  "thing.seen.append(1)\n"
                  "assert len(large) == 1 << 20 and not file.closed and file.write('x') == 1\n"
                  "assert sys.path[-1] == '/of/the/program' and os.environ['OF_PROGRAM'] == 'yes'\n"
                  "number = random.random()\n");
    }
    CHECK_RUN(vm, "assert thing.seen == ['later']");
    CHECK(PyVM_Close(first) == PYVM_OK);
    CHECK(PyVM_Close(second) == PYVM_OK);
    PyVM_TemplateFree(frozen);
    CHECK_INT(open_files(), files - 1);
}

typedef struct output {
    char text[100];
    size_t size;
} output;

static int write_output(PyVM *vm, int stream, const char *bytes, size_t count, void *data)
{
    output *output = data;
    (void)vm;
    (void)stream;
    if (count < sizeof output->text - output->size) {
        memcpy(output->text + output->size, bytes, count);
        output->size += count;
    }
    return 0;
}

static void test_options(PyVM *vm)
{
    CHECK_RUN(vm, program);
    PyVM_Template *frozen = PyVM_TemplateNew(vm, NULL);
    REQUIRE(frozen != NULL);
    output output = {.size = 0};
    static const char *const argv[] = {"its", "own", NULL}, *const environment[] = {"OF_CLONE=1", NULL};
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.argv = argv;
    config.environment = environment;
    config.write = write_output;
    config.stream_data = &output;
    if (info_of(vm).kind != PYVM_KIND_SHARED_GIL)
        config.memory_limit = (size_t)1 << 30;
    PyVM *own = new_clone(frozen, &config);
    CHECK_RUN(own,
              "assert sys.argv == ['its', 'own'] and dict(os.environ) == {'OF_CLONE': '1'}, (sys.argv, os.environ)\n"
              "assert sys.path[-1] == '/of/the/program' and thing.me is thing\n"
              "print('to the program', flush=True)");
    CHECK_TEXT(output.text, "to the program\n");
    CHECK(info_of(own).memory_limit == config.memory_limit);
    CHECK(PyVM_Close(own) == PYVM_OK);
    PyVM_TemplateFree(frozen);
}

/* docs/c-api.md */
static void test_page(PyVM *vm)
{
    CHECK_RUN(vm, "class Model:\n    def play(self): print(end='')\nmodel = Model()");
    PyVM_Template *ready = PyVM_TemplateNew(vm, NULL); /* modules imported, models loaded */
    PyVM *agent = PyVM_TemplateClone(ready, NULL);     /* a VM like any other */
    PyVMRun_SimpleString(agent, "model.play()");
    PyVM_Close(agent);
    PyVM_TemplateFree(ready);
}

/* ---- What is wrong ----------------------------------------------------------------------------------------------- */

static void test_refusals(PyVM *vm)
{
    CHECK(!PyVM_TemplateNew(NULL, NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_TemplateNew");
    PyVM_TemplateConfig bad = PYVM_TEMPLATE_CONFIG_INIT;
    bad.size = 1;
    CHECK(!PyVM_TemplateNew(vm, &bad));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_TemplateNew");
    CHECK(!PyVM_TemplateClone(NULL, NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_TemplateClone");
    CHECK(PyVM_TemplateSize(NULL) == 0);
    PyVM_TemplateFree(NULL);

    CHECK_RUN(vm, "import sys\nholder = sys._getframe()");
    CHECK(!PyVM_TemplateNew(vm, NULL));
    CHECK_RAISED(vm, "TypeError", "__main__.holder");
    PyVM_TemplateConfig leaves = PYVM_TEMPLATE_CONFIG_INIT;
    leaves.leaves_out = 1;
    PyVM_Template *frozen = PyVM_TemplateNew(vm, &leaves);
    REQUIRE(frozen != NULL);
    PyVM *made = new_clone(frozen, NULL);
    CHECK_RUN(made, "assert repr(holder) == '<a builtins.frame, left out by the fork>', holder");
    CHECK(PyVM_Close(made) == PYVM_OK);

    PyVM_Config config = PYVM_CONFIG_INIT;
    config.recycle = 1;
    CHECK(!PyVM_TemplateClone(frozen, &config));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_TemplateClone");
    config = (PyVM_Config)PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_MAIN;
    CHECK(!PyVM_TemplateClone(frozen, &config));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_TemplateClone");
    config.size = 1;
    CHECK(!PyVM_TemplateClone(frozen, &config));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_TemplateClone");
    PyVM_TemplateFree(frozen);
}

/* An exception that is pending stays, and is not taken for the reason. */
static void test_pending(PyVM *vm)
{
    CHECK(PyVM_Attach(vm) == PYVM_OK);
    PyVMErr_SetString(vm, PyVMExc_KeyError(vm), "of the caller");
    PyVM_Template *frozen = PyVM_TemplateNew(vm, NULL);
    REQUIRE(frozen != NULL);
    CHECK(PyVMErr_Occurred(vm) && PyVMErr_ExceptionMatches(vm, PyVMExc_KeyError(vm)));
    PyVM *clone = new_clone(frozen, NULL);
    CHECK(PyVM_Current() == vm && PyVMErr_ExceptionMatches(vm, PyVMExc_KeyError(vm)));
    CHECK(PyVM_Close(clone) == PYVM_OK);
    PyVM_TemplateFree(frozen);
    PyVMErr_Clear(vm);
    CHECK_RUN(vm, "import sys\nholder = sys._getframe()");
    PyVMErr_SetString(vm, PyVMExc_KeyError(vm), "of the caller");
    CHECK(!PyVM_TemplateNew(vm, NULL));
    CHECK_RAISED(vm, "TypeError", "__main__.holder");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

/* A clone that cannot be made is closed. */
static void test_failing_clone(PyVM *vm)
{
    CHECK_RUN(vm,
              "class Late:\n"
              "    def __hash__(self):\n"
              "        if 'begins' in globals(): return 1\n"
              "        raise LookupError('not there')\n"
              "begins = True\n"
              "late, file = {Late(): 1}, open('/dev/null')\n"
              "del begins");
    int files = open_files();
    PyVM_Template *frozen = PyVM_TemplateNew(vm, NULL);
    REQUIRE(frozen != NULL);
    for (int i = 0; i < 3; i++) {
        CHECK(!PyVM_TemplateClone(frozen, NULL));
        CHECK(strstr(PyVM_LastError()->message, "LookupError('not there')"));
        CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_TemplateClone");
    }
    PyVM_TemplateFree(frozen);
    CHECK_INT(open_files(), files);
}

static void test_closed_vm(PyVM *vm)
{
    CHECK_RUN(vm, program);
    PyVM_Template *frozen = PyVM_TemplateNew(vm, NULL);
    REQUIRE(frozen != NULL);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(!PyVM_TemplateNew(vm, NULL));
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_TemplateNew");
    PyVM *made = new_clone(frozen, NULL);
    PyVM_TemplateFree(frozen);
    CHECK_RUN(made, "assert thing.me is thing and file.write('x') == 1");
    CHECK(PyVM_Close(made) == PYVM_OK);
}

/* ---- Many threads ------------------------------------------------------------------------------------------------ */

enum { THREADS = 4, EACH = 2 };

static void *clone_often(void *frozen)
{
    for (int i = 0; i < EACH; i++) {
        PyVM *vm = new_clone(frozen, NULL);
        CHECK_RUN(vm, "assert thing.me is thing and counted['l'] == 2\nthing.seen.append(1)\nassert thing.seen == [1]");
        CHECK(PyVM_Close(vm) == PYVM_OK);
    }
    return NULL;
}

static void test_threads(PyVM *vm)
{
    pthread_t threads[THREADS];
    CHECK_RUN(vm, program);
    PyVM_Template *frozen = PyVM_TemplateNew(vm, NULL);
    REQUIRE(frozen != NULL);
    int files = open_files();
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, clone_often, frozen) == 0);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_join(threads[i], NULL) == 0);
    CHECK_INT(open_files(), files);
    PyVM_TemplateFree(frozen);
}

/* ---- What is left ------------------------------------------------------------------------------------------------ */

/* Each template has a megabyte of its own; what CPython loses with the VM that a template asks is far less. */
static void test_memory(PyVM *vm)
{
    enum { TIMES = 8 };
    size_t before = 0;
    CHECK_RUN(vm, "large = [b'%d' % i * (1 << 18) for i in range(8)]");
    for (int i = 0; i < TIMES; i++) {
        if (i == 2)
            before = mallinfo2().uordblks + mallinfo2().hblkhd;
        PyVM_Template *frozen = PyVM_TemplateNew(vm, NULL);
        REQUIRE(frozen != NULL && PyVM_TemplateSize(frozen) > 1 << 21);
        PyVM_TemplateFree(frozen);
    }
    size_t after = mallinfo2().uordblks + mallinfo2().hblkhd;
    CHECK(after < before + ((size_t)TIMES - 2) * (1 << 20));
}

int main(void)
{
    for (int run = 0; run < 2; run++) {
        for_each_kind(test_clones);
        for_each_kind(test_refusals);
        if (run == 1) {
            for_each_kind(test_options);
            for_each_kind(test_page);
            for_each_kind(test_pending);
            for_each_kind(test_failing_clone);
            for_each_kind(test_closed_vm);
            for_each_kind(test_threads);
            for_each_kind(test_memory);
        }
    }
    return 0;
}
