"""Virtual environments for the CPythons here, and pip for them: without ensurepip, which distributions leave out."""

import os
import subprocess
import zipfile
from pathlib import Path

from pythons import ROOT, with_python

TOOLS = ROOT / ".cache/wheel-tools"  # scripts/fetch-wheel-tools


class Environment:
    def __init__(self, folder, version):
        self.folder, self.version = Path(folder), version
        self.python = self.folder / "bin/python"
        self.packages = self.folder / "lib" / ("python" + version) / "site-packages"
        interpreter = Path(with_python("--interpreter", version))
        if interpreter.read_bytes()[:2] == b"#!" and ".cache" in interpreter.parts:
            self._make(interpreter)
        else:
            subprocess.run([interpreter, "-I", "-m", "venv", "--without-pip", self.folder], check=True)

    def _make(self, interpreter):
        """A fetched CPython needs the libc that was fetched with it: its interpreter is a script, which finds it beside itself."""
        self.packages.mkdir(parents=True)
        self.python.parent.mkdir()
        (self.folder / "pyvenv.cfg").write_text("home = %s\ninclude-system-site-packages = false\n" % interpreter.parent)
        text = interpreter.read_text()
        start = 'usr=$(cd "${0%/*}/.." && pwd)'
        assert start in text, "%s is not as scripts/fetch-cpythons writes it" % interpreter
        self.python.write_text(text.replace(start, "usr='%s'" % interpreter.parent.parent))
        self.python.chmod(0o755)

    def pip(self, *words):
        done = subprocess.run([self.python, "-m", "pip", *words], env={"PYTHONPATH": str(TOOLS), "PIP_CONFIG_FILE": os.devnull,
                              "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"}, cwd="/",
                              capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    def run(self, code, *options):
        """In an environment without variables, and so without a compiler in PATH, from another folder."""
        return subprocess.run([self.python, *options, "-c", code], env={}, cwd="/", capture_output=True, text=True, timeout=120,
                              check=False)

    def files(self):
        return {str(each.relative_to(self.folder)) for each in self.folder.rglob("*")}


def small_wheel(folder, name):
    """A wheel of a package that is nowhere else."""
    path = Path(folder) / ("%s-1.0-py3-none-any.whl" % name)
    about = "%s-1.0.dist-info/" % name
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(name + "/__init__.py", "def answer():\n    return 42\n")
        wheel.writestr(about + "METADATA", "Metadata-Version: 2.1\nName: %s\nVersion: 1.0\n" % name)
        wheel.writestr(about + "WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(about + "RECORD", "")
    return path
