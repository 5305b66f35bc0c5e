/*
 * settings.c: goes through the members of a PyConfig or PyPreConfig, by the generated list of them.
 */
#include "libpyvm/config/settings.h"

#include <stdlib.h>
#include <string.h>

#include "contract/count.h"
#include "libpyvm/config/initial.h"
#include "libpyvm/config/wide_list.h"
#include "libpyvm/threads/fail.h"
#include "pyvm/config.h"

typedef struct member {
    const char *name;
    const char *versions;
    pyvm_member_kind kind;
    size_t offset;
} member;

static const member config_members[] = {
#define MEMBER(name, versions) {#name, versions, PYVM_MEMBER_KIND(((PyConfig *)0)->name), offsetof(PyConfig, name)},
#include "contract/members/PyConfig.h"
#undef MEMBER
};

static const member preconfig_members[] = {
#define MEMBER(name, versions) \
    {#name, versions, PYVM_MEMBER_KIND(((PyPreConfig *)0)->name), offsetof(PyPreConfig, name)},
#include "contract/members/PyPreConfig.h"
#undef MEMBER
};

_Static_assert(PYVM_COUNT(config_members) <= PYVM_MOST_SETTINGS, "PYVM_MOST_SETTINGS is too small");

/* ---- Members ----------------------------------------------------------------------------------------------- */

static const void *place(const void *config, const member *member)
{
    return (const char *)config + member->offset;
}

static bool is_set(const member *member, const void *config, const void *initial)
{
    const void *value = place(config, member), *before = place(initial, member);
    switch (member->kind) {
    case PYVM_MEMBER_INT:
        return *(const int *)value != *(const int *)before;
    case PYVM_MEMBER_UNSIGNED_LONG:
        return *(const unsigned long *)value != *(const unsigned long *)before;
    case PYVM_MEMBER_STRING:
        return *(wchar_t *const *)value != NULL;
    case PYVM_MEMBER_LIST:
        return ((const PyWideStringList *)value)->length > 0;
    }
    return false;
}

static pyvm_settings find_settings(const void *config, const void *initial, const member *members, size_t count,
                                   pyvm_changes *changes)
{
    changes->count = 0;
    for (const member *member = members; member < members + count; member++)
        if (is_set(member, config, initial))
            changes->items[changes->count++] = (pyvm_setting){member->name, member->versions, member->kind,
                                                              place(config, member)};
    return (pyvm_settings){false, changes->count, changes->items};
}

static bool is_valid(const char *name, const void *config, const void *initial, const member *members, size_t count,
                     const char *function)
{
    for (const member *member = members; member < members + count; member++) {
        if (member->kind == PYVM_MEMBER_LIST && !pyvm_wide_list_is_whole(place(config, member)))
            pyvm_fail(PYVM_ERROR_ARGUMENT, function, "%s.%s has no items, or NULL among them", name, member->name);
        else if (member->name[0] == '_' && is_set(member, config, initial))
            pyvm_fail(PYVM_ERROR_UNSUPPORTED, function, "%s.%s is CPython's own and cannot be changed", name,
                      member->name);
        else
            continue;
        return false;
    }
    return true;
}

static bool has_begun(const char *name, int config_init, const char *function)
{
    if (config_init == PYVM_INIT_PYTHON || config_init == PYVM_INIT_ISOLATED)
        return true;
    pyvm_fail(PYVM_ERROR_ARGUMENT, function, "begin with %s_InitPythonConfig or %s_InitIsolatedConfig", name, name);
    return false;
}

/* ---- PyConfig ---------------------------------------------------------------------------------------------- */

static PyConfig initial_config(int config_init)
{
    PyConfig initial;
    if (config_init == PYVM_INIT_ISOLATED)
        PyVMConfig_InitIsolatedConfig(&initial);
    else
        PyVMConfig_InitPythonConfig(&initial);
    return initial;
}

bool pyvm_settings_check_config(const PyConfig *config, const char *function)
{
    if (!has_begun("PyConfig", config->_config_init, function))
        return false;
    PyConfig initial = initial_config(config->_config_init);
    return is_valid("PyConfig", config, &initial, config_members, PYVM_COUNT(config_members), function);
}

pyvm_settings pyvm_settings_of_config(const PyConfig *config, pyvm_changes *changes)
{
    PyConfig initial = initial_config(config->_config_init);
    pyvm_settings settings = find_settings(config, &initial, config_members, PYVM_COUNT(config_members), changes);
    settings.is_isolated = config->_config_init == PYVM_INIT_ISOLATED;
    return settings;
}

void pyvm_settings_free_config(PyConfig *config)
{
    for (size_t i = 0; i < PYVM_COUNT(config_members); i++) {
        void *value = (char *)config + config_members[i].offset;
        if (config_members[i].kind == PYVM_MEMBER_LIST) {
            pyvm_wide_list_clear(value);
        } else if (config_members[i].kind == PYVM_MEMBER_STRING) {
            free(*(wchar_t **)value);
            *(wchar_t **)value = NULL;
        }
    }
}

/* ---- PyPreConfig ------------------------------------------------------------------------------------------- */

static PyPreConfig initial_preconfig(int config_init)
{
    PyPreConfig initial;
    if (config_init == PYVM_INIT_ISOLATED)
        PyVMPreConfig_InitIsolatedConfig(&initial);
    else
        PyVMPreConfig_InitPythonConfig(&initial);
    return initial;
}

bool pyvm_settings_check_preconfig(const PyPreConfig *config, const char *function)
{
    return has_begun("PyPreConfig", config->_config_init, function);
}

pyvm_settings pyvm_settings_of_preconfig(const PyPreConfig *config, pyvm_changes *changes)
{
    PyPreConfig initial = initial_preconfig(config->_config_init);
    pyvm_settings settings = find_settings(config, &initial, preconfig_members, PYVM_COUNT(preconfig_members), changes);
    settings.is_isolated = config->_config_init == PYVM_INIT_ISOLATED;
    return settings;
}
