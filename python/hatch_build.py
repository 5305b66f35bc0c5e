"""Puts libpyvm and its engines into the wheel: those of the folder that PYVM_BUILD names, else of ../build."""

import os
import shutil
import subprocess
import sysconfig
import tempfile
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LibpyvmHook(BuildHookInterface):
    def initialize(self, version, build_data):
        if version == "editable":  # PYVM_LIBRARY names a libpyvm there
            return
        folder = Path(self.root, os.environ.get("PYVM_BUILD", "../build"), "lib").resolve()
        self.stripped = Path(tempfile.mkdtemp(prefix="pyvm-wheel-"))
        build_data["pure_python"] = False
        build_data["tag"] = "py3-none-" + sysconfig.get_platform().replace("-", "_").replace(".", "_")
        for file in self._libraries(folder):
            build_data["force_include"][str(self._strip(folder, file))] = str(Path("pyvm/lib", file))

    def finalize(self, version, build_data, artifact_path):
        if version != "editable":
            shutil.rmtree(self.stripped)

    def _libraries(self, folder):
        """The libraries' paths below the folder."""
        engines = sorted(folder.glob("pyvm/engine-*.so"))
        files = [folder / "libpyvm.so.1", folder / "pyvm/stand-in.so", *engines]
        missing = [str(file) for file in files if not file.exists()]
        if missing or not engines:
            raise SystemExit("pyvm's wheel: %s; run make libpyvm engines" %
                             ("%s is missing" % missing[0] if missing else "there are no engines in %s/pyvm" % folder))
        return [file.relative_to(folder) for file in files]

    def _strip(self, folder, file):
        """A copy without what debuggers alone read, which is four fifths. Names of functions stay."""
        copy = self.stripped / file
        copy.parent.mkdir(exist_ok=True)
        shutil.copyfile(folder / file, copy)
        if shutil.which("strip"):
            subprocess.run(["strip", "--strip-debug", copy], check=True)
        copy.chmod(0o755)
        return copy
