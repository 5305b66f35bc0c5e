"""What CPython's tests of executors import, in the workers too: concurrent.interpreters is pyvm.interpreters there."""
import importlib.util
import sys
import types

import added_support
import mixin
from pyvm import BrokenPool, interpreters

added_support.install()
mixin.install()
interpreters.install()
if importlib.util.find_spec("concurrent.futures.interpreter") is None:
    module = sys.modules["concurrent.futures.interpreter"] = types.ModuleType("concurrent.futures.interpreter")
    module.BrokenInterpreterPool = BrokenPool
