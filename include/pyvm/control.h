/*
 * pyvm/control.h: the macros of CPython's API that have to stay macros: they return from their caller, open blocks,
 * take types, change their argument, or make declarations. The other macros are functions here (pyvm/api.h).
 *
 * A macro that works on a VM has PyVM in its name, and the VM as its first argument; that VM must be open, as for the
 * functions of pyvm/api.h. The others are as in CPython. Arguments are evaluated once, unless a comment says otherwise;
 * so a VM may be any expression. The macros are in the headers that are included here.
 */
#ifndef PYVM_CONTROL_H
#define PYVM_CONTROL_H

#include "pyvm/control/blocks.h"
#include "pyvm/control/characters.h"
#include "pyvm/control/compiler.h"
#include "pyvm/control/events.h"
#include "pyvm/control/memory.h"
#include "pyvm/control/modules.h"
#include "pyvm/control/names.h"
#include "pyvm/control/references.h"
#include "pyvm/control/return.h"
#include "pyvm/control/structs.h"
#include "pyvm/control/values.h"

#endif
