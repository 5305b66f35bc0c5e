"""The programs of docs/adapters.md run, each in a process of its own."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PAGE = pathlib.Path(__file__).resolve().parents[3] / "docs/adapters.md"
BLOCK = re.compile(r"^## (.*?)$|^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


class Documented(unittest.TestCase):
    def test_programs(self):
        heading, count = "", 0
        for match in BLOCK.finditer(PAGE.read_text()):
            if match[1]:
                heading = match[1]
                continue
            count += 1
            with self.subTest(heading), tempfile.TemporaryDirectory() as folder:
                program = pathlib.Path(folder, "program.py")
                program.write_text(match[2])
                done = subprocess.run([sys.executable, program], cwd=folder, env=os.environ, timeout=120, stdout=subprocess.PIPE,
                                      stderr=subprocess.STDOUT, text=True)
                self.assertEqual(done.returncode, 0, done.stdout)
        self.assertGreater(count, 0)


if __name__ == "__main__":
    unittest.main()
