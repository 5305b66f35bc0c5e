"""Modules of which something is not as of others: by name, each with its reason.

Nothing is imported here: a new VM reads it before it has a state.
"""

OF_PACKAGE = {"pyvm": "each VM has it of its own", "_pyvm": "each VM has it of its own"}
# Their variables stay as the clone has made them.
FRESH = {
    "_frozen_importlib": "it is what imports", "_frozen_importlib_external": "it is what imports", "zipimport": "its cache",
    "encodings": "its cache of codecs", "codecs": "what it names is the interpreter's",
}
# In Python, but a clone imports them again all the same.
AGAIN = {"types": "it names types of CPython's own", "typing": "C code calls its functions", "ctypes": "its functions are pointers"}
# Of these, those that are not imported before a clone gets the state.
LATER = {"types": "nobody is told what it has there", "typing": "nobody is told what it has there"}
# Packages: the same for the modules below them.
AGAIN_BELOW = {"encodings": "half of each codec is C code's", "ctypes": "their functions are pointers",
               "numpy": "its modules in C import most of them, and functions of the others are of a type that gives but a name"}
# In C, and import the package which imports them: so that goes first, or it does without them.
INSIDE = {"_asyncio": "asyncio", "_zoneinfo": "zoneinfo"}
# In C, but their variables are compared as those of a module in Python.
AS_PYTHON = {"sys": "much of it is there for programs to set"}
# In Python, but they name what C code has made and no module in C has under a name.
NAME_C = {"types": "types of CPython's own", "_collections_abc": "types of iterators and views"}
# The name of a module that classes have for theirs, and where they are: the former need not be imported.
ELSEWHERE = {"collections.abc": "_collections_abc"}
# What is in their variables may be otherwise in another VM of this one's kind.
DEPENDS = {
    "sys": "it has what the VM is made with", "site": "it has the paths that the VM is made with", "__main__": "the program is there",
}
# Variables that are each interpreter's own.
OWN = {
    "sys": {"modules": "the clone fills it", "path_importer_cache": "its finders are the interpreter's"},
    "importlib._bootstrap": dict.fromkeys(("_module_locks", "_blocking_on"), "they are of threads that are not there"),
    "posix": {"environ": "it is what the interpreter was started with"},
    "_csv": {"_dialects": "_settings.queue_dialects sends them"},
}
# Variables with caches: of what is in them, what other code has is left out.
CACHES = {"re": ("_cache", "_cache2")}  # to make each pattern is most of what a clone with re costs
