"""Has PyVM join this Python, so that it can import pyvm."""
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from vms import Library  # noqa: E402

library = Library(os.environ["PYVM_LIBRARY"])
