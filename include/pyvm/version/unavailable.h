/*
 * pyvm/version/unavailable.h: an attribute that makes each use of a declaration an error with this text.
 */
#ifndef PYVM_VERSION_UNAVAILABLE_H
#define PYVM_VERSION_UNAVAILABLE_H

#ifdef __has_attribute
#if __has_attribute(unavailable)
#define PYVM_UNAVAILABLE(text) __attribute__((unavailable(text)))
#endif
#endif

/* GCC before 12 has one for functions alone, which tells when code is made. */
#ifndef PYVM_UNAVAILABLE
#define PYVM_UNAVAILABLE(text) __attribute__((error(text)))
#endif

#endif
