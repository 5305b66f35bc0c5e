/*
 * CPyVM.h: the C library under the Swift bindings. Its headers are those of the libpyvm that pkg-config finds, so
 * that what is compiled is what is linked.
 */
#if !__has_include(<pyvm/pyvm.h>)
#error \
    "libpyvm is missing: run `make install PREFIX=DIR` in PyVM's folder, then set PKG_CONFIG_PATH to DIR/lib/pkgconfig and LD_LIBRARY_PATH to DIR/lib"
#else
#include <pyvm/pyvm.h>
#endif
