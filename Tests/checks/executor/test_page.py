"""The programs of the documentation's page on executors, and of the README."""
import re
import unittest
from pathlib import Path

import joined  # noqa: F401

ROOT = Path(__file__).resolve().parents[3]


class Pages(unittest.TestCase):
    def test_programs(self):
        import __main__
        for page in ("docs/executor.md", "README.md"):
            blocks = re.findall(r"^```python\n(.*?)^```", (ROOT / page).read_text(), re.MULTILINE | re.DOTALL)
            self.assertTrue(blocks)
            for block in blocks:
                with self.subTest(page, block=block):
                    exec(compile(block, page, "exec"), __main__.__dict__)


if __name__ == "__main__":
    unittest.main()
