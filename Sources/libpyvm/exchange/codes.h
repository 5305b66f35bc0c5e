/*
 * codes.h: the compiled code of the package's modules, which the first VM of the process that needs it has made.
 */
#ifndef PYVM_EXCHANGE_CODES_H
#define PYVM_EXCHANGE_CODES_H

#include "contract/package.h"

/* As pyvm_exchange says. */
const pyvm_code *pyvm_codes_get(const pyvm_source *source, unsigned long key);
void pyvm_codes_keep(const pyvm_source *source, unsigned long key, const void *bytes, size_t size);

#endif
