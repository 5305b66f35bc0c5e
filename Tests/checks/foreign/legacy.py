"""Runs a Python file in a sub-interpreter that shares the GIL, of a plain Python (3.13 and newer): legacy.py FILE ARGUMENT ..."""
import sys

import _interpreters

CODE = "import runpy, sys; sys.argv = %r; runpy.run_path(sys.argv[0], run_name='__main__')"

failure = _interpreters.exec(_interpreters.create("legacy"), CODE % sys.argv[1:])
sys.exit(failure.errdisplay if failure else 0)
