/*
 * plan.c: plans the start of CPython, from a PyConfig and from what was set before the first VM.
 */
#include "libpyvm/config/plan.h"

#include "libpyvm/config/flags.h"
#include "libpyvm/config/inittab.h"
#include "libpyvm/config/preconfig.h"
#include "libpyvm/config/program.h"
#include "pyvm/config.h"

/* As `python` without arguments, with its environment variables; but command line and C streams are the program's. */
static PyConfig own_config(void)
{
    PyConfig config;
    PyVMConfig_InitPythonConfig(&config);
    config.parse_argv = 0;
    config.configure_c_stdio = 0;
    pyvm_flags_complete(&config);
    return config;
}

void pyvm_plan_make(pyvm_plan *plan, const PyConfig *config, const char *executable)
{
    plan->config = config ? *config : own_config(); /* the strings stay the caller's */
    pyvm_program_complete(&plan->config);
    plan->how = (pyvm_start){
        .executable = executable,
        .config = pyvm_settings_of_config(&plan->config, &plan->changes),
        .modules = pyvm_inittab_get(),
    };
    const PyPreConfig *preconfig = pyvm_preconfig_get(&plan->how.arguments);
    PyVMPreConfig_InitPythonConfig(&plan->preconfig_of_flags);
    if (!preconfig && !config && pyvm_flags_complete_preconfig(&plan->preconfig_of_flags))
        preconfig = &plan->preconfig_of_flags;
    if (preconfig) {
        plan->preconfig = pyvm_settings_of_preconfig(preconfig, &plan->preconfig_changes);
        plan->how.preconfig = &plan->preconfig;
    }
}

void pyvm_plan_isolate(pyvm_plan *plan)
{
    plan->config.isolated = 1;
    plan->config.use_environment = 0;
    plan->config.user_site_directory = 0;
    plan->config.safe_path = 1;
    plan->how.config = pyvm_settings_of_config(&plan->config, &plan->changes);
}
