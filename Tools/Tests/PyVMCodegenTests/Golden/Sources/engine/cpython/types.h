/* Generated: pyvm-codegen generate. Do not edit: types that the table spells and that some CPython's headers lack. */
#ifndef PYVM_ENGINE_TYPES_H
#define PYVM_ENGINE_TYPES_H

/* What is deprecated stays callable as long as a version has it. */
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"


#endif
