/*
 * hash_secret.h: with what the CPythons of a process hash text: private copies do it as the process's own CPython does.
 * Objects keep their hashes, and a fork or a template takes these to another copy. So does what programs derive from
 * hash(), as the number of a worker.
 */
#ifndef PYVM_RUNTIMES_HASH_SECRET_H
#define PYVM_RUNTIMES_HASH_SECRET_H

/*
 * PYVM_HASH_SECRET bytes (contract/engine.h): those of the process's own CPython, if that runs. NULL: there are none.
 */
const unsigned char *pyvm_hash_secret(void);

#endif
