/*
 * config.c: libpyvm's PyConfig and PyPreConfig, which hold the members of every CPython, become this CPython's own:
 * what was set is copied by name on top of what this CPython's Init functions give.
 */
#include "engine/start/config.h"

#include "contract/count.h"

#include <string.h>

typedef struct member {
    const char *name;
    pyvm_member_kind kind;
    size_t offset;
} member;

static const member config_members[] = {
#define MEMBER(name, versions) {#name, PYVM_MEMBER_KIND(((PyConfig *)0)->name), offsetof(PyConfig, name)},
#include "contract/members/PyConfig.h"
#undef MEMBER
};

static const member preconfig_members[] = {
#define MEMBER(name, versions) {#name, PYVM_MEMBER_KIND(((PyPreConfig *)0)->name), offsetof(PyPreConfig, name)},
#include "contract/members/PyPreConfig.h"
#undef MEMBER
};

static const member *find(const member *members, size_t count, const pyvm_setting *setting)
{
    for (size_t i = 0; i < count; i++)
        if (members[i].kind == setting->kind && strcmp(members[i].name, setting->name) == 0)
            return &members[i];
    return NULL;
}

static void *place(void *config, const member *members, size_t count, const pyvm_setting *setting)
{
    return (char *)config + find(members, count, setting)->offset; /* pyvm_config_fits has found it before */
}

static bool fits(const char *name, const member *members, size_t count, const pyvm_settings *settings, char *why)
{
    for (size_t i = 0; i < settings->count; i++) {
        const pyvm_setting *setting = &settings->items[i];
        if (find(members, count, setting))
            continue;
        snprintf(why, PYVM_WHY, "%s.%s is set, which it does not have (CPython %s)", name, setting->name,
                 setting->versions);
        return false;
    }
    return true;
}

bool pyvm_config_fits(const pyvm_start *how, char *why)
{
    return fits("PyConfig", config_members, PYVM_COUNT(config_members), &how->config, why) &&
           (!how->preconfig ||
            fits("PyPreConfig", preconfig_members, PYVM_COUNT(preconfig_members), how->preconfig, why));
}

static void set_numbers(void *config, const member *members, size_t count, const pyvm_settings *settings)
{
    for (size_t i = 0; i < settings->count; i++) {
        const pyvm_setting *setting = &settings->items[i];
        void *member = place(config, members, count, setting);
        if (setting->kind == PYVM_MEMBER_INT)
            *(int *)member = *(const int *)setting->value;
        else if (setting->kind == PYVM_MEMBER_UNSIGNED_LONG)
            *(unsigned long *)member = *(const unsigned long *)setting->value;
    }
}

void pyvm_config_begin_preconfig(PyPreConfig *preconfig, const pyvm_settings *settings)
{
    if (settings->is_isolated)
        PyPreConfig_InitIsolatedConfig(preconfig);
    else
        PyPreConfig_InitPythonConfig(preconfig);
    set_numbers(preconfig, preconfig_members, PYVM_COUNT(preconfig_members), settings);
}

void pyvm_config_begin(PyConfig *config, const pyvm_settings *settings)
{
    if (settings->is_isolated)
        PyConfig_InitIsolatedConfig(config);
    else
        PyConfig_InitPythonConfig(config);
    set_numbers(config, config_members, PYVM_COUNT(config_members), settings);
}

PyStatus pyvm_config_complete(PyConfig *config, const pyvm_settings *settings)
{
    PyStatus status = PyStatus_Ok();
    for (size_t i = 0; i < settings->count && !PyStatus_Exception(status); i++) {
        const pyvm_setting *setting = &settings->items[i];
        void *member = place(config, config_members, PYVM_COUNT(config_members), setting);
        if (setting->kind == PYVM_MEMBER_STRING) {
            status = PyConfig_SetString(config, member, *(wchar_t *const *)setting->value);
        } else if (setting->kind == PYVM_MEMBER_LIST) {
            const PyWideStringList *list = setting->value;
            status = PyConfig_SetWideStringList(config, member, list->length, list->items);
        }
    }
    return status;
}

PyWideStringList pyvm_config_list(const pyvm_settings *settings, const char *name)
{
    for (size_t i = 0; i < settings->count; i++)
        if (settings->items[i].kind == PYVM_MEMBER_LIST && strcmp(settings->items[i].name, name) == 0)
            return *(const PyWideStringList *)settings->items[i].value;
    return (PyWideStringList){0, NULL};
}
