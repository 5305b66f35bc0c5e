// The bindings wait for this module. Without libpyvm it fails alone, and not each of their files with the same error.
@_exported import CPyVM
