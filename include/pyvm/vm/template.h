/*
 * pyvm/vm/template.h: the state of a VM, frozen once, of which any number of VMs begin: what has been imported and made
 * there need not be imported and made again. docs/fork.md#templates tells what a clone has.
 *
 * Threads: any thread may call any of these functions, whatever it has attached; several may clone one template at
 * once.
 * Errors: each function says. Struct sizes are read as those of PyVM_Config are.
 * Fork: as for VMs: a child whose parent has made VMs cannot use templates.
 */
#ifndef PYVM_VM_TEMPLATE_H
#define PYVM_VM_TEMPLATE_H

#include <stddef.h>

#include "pyvm/types.h"
#include "pyvm/vm/export.h"
#include "pyvm/vm/make.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A frozen state. It belongs to no VM, and outlives the one that it is of. */
typedef struct PyVM_Template PyVM_Template;

/* How to freeze a VM. Begin with PYVM_TEMPLATE_CONFIG_INIT. */
typedef struct PyVM_TemplateConfig {
    size_t size; /* sizeof(PyVM_TemplateConfig) */
    /*
     * 1: in place of what cannot be in a clone (a connection of a database, say) there is an object that fails whatever
     * is done with it. 0, the default: then there is no template.
     */
    int leaves_out;
} PyVM_TemplateConfig;

#define PYVM_TEMPLATE_CONFIG_INIT {sizeof(PyVM_TemplateConfig), 0}

/*
 * Freezes the state of `vm` as it is now: modules, objects, open files, but no frames and no other threads. That runs
 * hooks of os.register_at_fork in it, and makes and closes another VM of its kind. `config` may be NULL: all defaults.
 * The file descriptors that the VM owns are duplicated; the template owns the duplicates.
 *
 * The template is the caller's, to free. NULL with an exception in `vm`: a TypeError names what cannot be frozen, and
 * its path. NULL with PyVM_LastError: `vm` cannot be entered, `config` is not good, or memory has run out.
 */
PYVM_EXPORT PyVM_Template *PyVM_TemplateNew(PyVM *vm, const PyVM_TemplateConfig *config);

/*
 * A new VM that begins with the state, and goes its own way; the calling thread is not attached to it. It is closed as
 * any other. It shares nothing with other clones but the offsets of open files, of which it has duplicates.
 *
 * `config` is as for PyVM_New; NULL: all defaults. What is not set there is that of the VM that was frozen: `kind` (an
 * isolated VM, if that was the main VM of a host), `python`, `memory_limit`, `path`, `argv`, `environment`. With
 * `write` or `read` the clone has standard streams of its own; without, those of the state, or, if the VM that was
 * frozen has `shares_streams`, by its functions. `recycle` cannot be set.
 *
 * NULL on failure, with PyVM_LastError: as PyVM_New, and PYVM_ERROR_RAISED with the exception's text, if a module could
 * not be imported in the clone, an object not be made there, or `python` is another CPython than the template's.
 */
PYVM_EXPORT PyVM *PyVM_TemplateClone(PyVM_Template *frozen, const PyVM_Config *config);

/* How many bytes the state takes. 0 for NULL. */
PYVM_EXPORT size_t PyVM_TemplateSize(const PyVM_Template *frozen);

/* Frees a template that no thread clones. NULL is allowed. Clones do not need it. */
PYVM_EXPORT void PyVM_TemplateFree(PyVM_Template *frozen);

#ifdef __cplusplus
}
#endif

#endif
