/*
 * template.c: frozen states of VMs. The package does the work (pyvm/fork/_template.py): in the VM that is frozen, and
 * in each clone, before anybody else is in it.
 */
#include "libpyvm/exchange/template.h"

#include <stdlib.h>
#include <string.h>

#include "contract/engine.h"
#include "libpyvm/exchange/made.h"
#include "libpyvm/state/last_error.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/vms/sized.h"
#include "pyvm/vm.h"

static bool enter(PyVM *vm, PyVM_Callback *frame, const char *function)
{
    int code = pyvm_frame_push(frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK)
        pyvm_frame_fail(code, vm, function);
    return code == PYVM_OK;
}

static void drop(const PyVM_API *api, PyObject *object)
{
    if (object)
        api->PyVM_DecRef(object);
}

/* What a function of the package gives. Takes both arguments; NULL with an exception. */
static PyObject *call(const PyVM_API *api, const char *module_name, const char *name, PyObject *first, PyObject *second)
{
    PyObject *module = api->PyVMImport_ImportModule(module_name);
    PyObject *called = module ? api->PyVMObject_GetAttrString(module, name) : NULL;
    PyObject *arguments = called && first && second ? api->PyVMTuple_New(2) : NULL;
    PyObject *result = NULL;
    if (arguments) {
        api->PyVMTuple_SetItem(arguments, 0, first); /* which take the references */
        api->PyVMTuple_SetItem(arguments, 1, second);
        result = api->PyVMObject_CallObject(called, arguments);
    } else {
        drop(api, first);
        drop(api, second);
    }
    drop(api, arguments);
    drop(api, called);
    drop(api, module);
    return result;
}

/* ---- What is known of it outside --------------------------------------------------------------------------------- */

/* Texts up to an empty one, with NULL behind the last; NULL: out of memory. *text is behind them then. */
static const char **list_of(char **text)
{
    size_t count = 0;
    for (char *each = *text; *each; each += strlen(each) + 1)
        count++;
    const char **list = malloc((count + 1) * sizeof *list);
    for (size_t i = 0; list && i < count; i++, *text += strlen(*text) + 1)
        list[i] = *text;
    if (list)
        list[count] = NULL;
    *text += 1;
    return list;
}

/* The texts that _template.spelled gives: kind, memory limit, path, environment. False: out of memory. */
static bool read_texts(PyVM_Template *made, const char *texts, size_t size)
{
    made->texts = malloc(size + 1);
    if (!made->texts)
        return false;
    memcpy(made->texts, texts, size);
    made->texts[size] = '\0';
    char *text = made->texts;
    made->kind = text;
    text += strlen(text) + 1;
    made->memory_limit = strtoull(text, NULL, 10);
    text += strlen(text) + 1;
    made->path = list_of(&text);
    made->environment = made->path ? list_of(&text) : NULL;
    return made->environment;
}

/* ---- Freezing ---------------------------------------------------------------------------------------------------- */

/* In the VM: takes the pair of what is frozen and its texts. False with an exception, or out of memory. */
static bool take(PyVM_Template *made, PyVM *vm, PyObject *both, const char *function)
{
    char *texts;
    Py_ssize_t size;
    if (!both)
        return false;
    bool is_read = vm->api->PyVMBytes_AsStringAndSize(vm->api->PyVMTuple_GetItem(both, 1), &texts, &size) == 0;
    if (is_read && !read_texts(made, texts, (size_t)size)) {
        pyvm_fail_memory(function);
        is_read = false;
    }
    made->parcel = is_read ? PyVM_ParcelPack(vm, vm->api->PyVMTuple_GetItem(both, 0)) : NULL;
    drop(vm->api, both);
    return made->parcel;
}

static PyVM_Template *freeze(PyVM *vm, const PyVM_TemplateConfig *config, const char *function)
{
    PyVM_Template *made = calloc(1, sizeof *made);
    if (!made || !(made->python = strdup(pyvm_made_python(vm)))) {
        PyVM_TemplateFree(made);
        pyvm_fail_memory(function);
        return NULL;
    }
    if (vm->shares_streams)
        pyvm_vm_share_streams(vm, &made->streams);
    PyObject *leaves_out = vm->api->PyVMBool_FromLong(config->leaves_out != 0);
    if (take(made, vm,
             call(vm->api, "pyvm.fork._template", "freeze_for_program", leaves_out, vm->api->PyVMTuple_New(0)),
             function))
        return made;
    PyVM_TemplateFree(made);
    return NULL;
}

PyVM_Template *PyVM_TemplateNew(PyVM *vm, const PyVM_TemplateConfig *given)
{
    static const pyvm_sized sized = {sizeof(PyVM_TemplateConfig), _Alignof(PyVM_TemplateConfig),
                                     offsetof(PyVM_TemplateConfig, leaves_out), "PYVM_TEMPLATE_CONFIG_INIT"};
    PyVM_TemplateConfig config = PYVM_TEMPLATE_CONFIG_INIT;
    PyVM_Callback frame;
    if (!vm)
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the VM is NULL");
    if (!vm || (given && !pyvm_sized_read(given, &config, &sized, __func__)) || !enter(vm, &frame, __func__))
        return NULL;
    PyObject *type, *value, *traceback; /* what is pending stays so, unless there is another reason */
    vm->api->PyVMErr_Fetch(&type, &value, &traceback);
    PyVM_Template *made = freeze(vm, &config, __func__);
    if (vm->api->PyVMErr_Occurred()) {
        drop(vm->api, type);
        drop(vm->api, value);
        drop(vm->api, traceback);
    } else {
        vm->api->PyVMErr_Restore(type, value, traceback);
    }
    pyvm_frame_pop(pyvm_self);
    return made;
}

/* ---- Cloning ----------------------------------------------------------------------------------------------------- */

/* Tells of the exception, and forgets it. */
static void fail_with_exception(const PyVM_API *api, const char *function)
{
    PyObject *raised = api->PyVMErr_GetRaisedException();
    PyObject *text = raised ? api->PyVMObject_Repr(raised) : NULL;
    const char *bytes = text ? api->PyVMUnicode_AsUTF8(text) : NULL;
    pyvm_fail(PYVM_ERROR_RAISED, function, "the clone of the template has raised %s",
              bytes ? bytes : "an exception that has no text");
    api->PyVMErr_Clear();
    drop(api, text);
    drop(api, raised);
}

enum { OWN_PATH = 1, OWN_ARGV = 2, OWN_ENVIRONMENT = 4, OWN_STREAMS = 8 }; /* as in _template.py */

static unsigned own_of(const PyVM_Config *config)
{
    return (config->path ? OWN_PATH : 0) | (config->argv ? OWN_ARGV : 0) | (config->environment ? OWN_ENVIRONMENT : 0);
}

/* Those that it shares with the frozen VM are made for it, too. */
static unsigned own_streams(const PyVM_Config *config)
{
    return config->write || config->read ? OWN_STREAMS : 0;
}

static bool begin(PyVM *vm, const PyVM_Template *its, unsigned own, const char *function)
{
    PyVM_Callback frame;
    if (!enter(vm, &frame, function))
        return false;
    const PyVM_API *api = vm->api;
    api->PyVMGC_Disable(); /* all that a clone gets stays; its state says how the collector is to be */
    PyObject *frozen = vm->engine->unpack(its->parcel, false);
    PyObject *result = call(api, "pyvm.fork._child", "begin_for_program", frozen, api->PyVMLong_FromLong((long)own));
    if (!result)
        fail_with_exception(api, function);
    drop(api, result);
    pyvm_frame_pop(pyvm_self);
    return result;
}

/* What the caller has not set is the template's. */
static bool complete(const PyVM_Template *its, PyVM_Config *config, const char *function)
{
    if (config->recycle || config->kind == PYVM_KIND_MAIN) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, function,
                  config->recycle ? "a clone begins with the template's state, so it cannot `recycle` an interpreter"
                                  : "a clone is a VM of its own, and cannot be the main one of a host");
        return false;
    }
    if (!config->python)
        config->python = its->python;
    if (!config->write && !config->read && its->streams.shares_streams) {
        config->write = its->streams.write;
        config->read = its->streams.read;
        config->stream_data = its->streams.stream_data;
        config->shares_streams = 1;
    }
    if (!config->path)
        config->path = its->path;
    if (!config->environment)
        config->environment = its->environment;
    if (config->kind == PYVM_KIND_DEFAULT && !pyvm_made_find_kind(its->kind, &config->kind))
        return false;
    if (!config->memory_limit && config->kind != PYVM_KIND_SHARED_GIL)
        config->memory_limit = its->memory_limit;
    return true;
}

PyVM *PyVM_TemplateClone(PyVM_Template *its, const PyVM_Config *given)
{
    static const pyvm_sized sized = {sizeof(PyVM_Config), _Alignof(PyVM_Config), offsetof(PyVM_Config, python),
                                     "PYVM_CONFIG_INIT"};
    PyVM_Config config = PYVM_CONFIG_INIT;
    if (!its)
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the template is NULL");
    if (!its || (given && !pyvm_sized_read(given, &config, &sized, __func__)))
        return NULL;
    unsigned own = own_of(&config);
    PyVM *vm = complete(its, &config, __func__) ? PyVM_New(&config) : NULL;
    if (!vm || begin(vm, its, own | own_streams(&config), __func__))
        return vm;
    pyvm_last_error why = pyvm_last_error_take(); /* which closing may change */
    PyVM_Close(vm);
    pyvm_last_error_put(why);
    return NULL;
}

/* ---- Its end ----------------------------------------------------------------------------------------------------- */

size_t PyVM_TemplateSize(const PyVM_Template *its)
{
    return its ? PyVM_ParcelSize(its->parcel) : 0;
}

void PyVM_TemplateFree(PyVM_Template *its)
{
    if (!its)
        return;
    PyVM_ParcelFree(its->parcel);
    free(its->path);
    free(its->environment);
    free(its->texts);
    free(its->python);
    free(its);
}
