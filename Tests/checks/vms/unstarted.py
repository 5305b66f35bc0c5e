"""VMs that do not start, in a process that has no copy of libpython yet: only a limit that is too small is a wrong value."""

import sys

import pyvm

NO_HOME = {"PYTHONHOME": "/nowhere"}
OPTIONS = (({"environment": NO_HOME, "memory_limit": 1 << 30}, RuntimeError, "did not start"),
           ({"environment": NO_HOME}, RuntimeError, "did not start"), ({"memory_limit": 1000}, ValueError, "1000 bytes, but"))
for options, kind, text in OPTIONS:
    try:
        pyvm.VM("isolated", **options)
    except Exception as error:
        assert type(error) is kind and text in str(error), (options, error)
    else:
        sys.exit("a VM has started with %r" % (options,))
