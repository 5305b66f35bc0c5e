"""One way to build and run a program that embeds Python: natively, or with PyVM."""
import os
import pathlib
import shutil
import subprocess

import building
from building import ROOT, with_python


class Side:
    """The flags that the program is compiled and linked with, and what it runs under."""

    def __init__(self, version, build, compiling, linking, starter):
        self.version, self.build, self.compiling, self.linking, self.starter = version, build, compiling, linking, starter

    def python_config(self, folder):
        """A python-config for configure scripts: its path. Beside it is the interpreter, without the -config."""
        folder.mkdir(parents=True)
        write_script(folder / "python", 'exec "%s" "$@"' % with_python("--interpreter", self.version))
        return write_script(folder / "python-config", 'case "$*" in\n*--includes*) echo "%s" ;;\n*--ldflags*) echo "%s" ;;\nesac'
                            % (self.compiling, self.linking))

    def wrap(self, program):
        """Makes the program run under what it needs: a script takes its place."""
        real = program.with_name(program.name + ".real")
        program.rename(real)
        library, _, home = with_python("--name", self.version).partition("@")
        if not home:
            return write_script(program, 'exec %s "%s" "$@"' % (" ".join(map(str, self.starter)), real))
        # A fetched CPython has a libc of its own. The program itself names it, and not its command line, as programs change
        # that to show what they do.
        loader = [*pathlib.Path(home).glob("lib64/ld-linux-*.so.*"), *pathlib.Path(home).glob("lib/*/ld-linux-*.so.*")][0]
        subprocess.run([building.TOOLS / "bin/patchelf", "--set-interpreter", loader, "--force-rpath", "--add-rpath",
                        pathlib.Path(library).parent, real], check=True)
        return write_script(program, 'PYVM_PYTHON="%s" PYTHONHOME="%s" exec "%s" "$@"' % (library, home, real))

    def check(self, folder, dependencies, modules):
        pass


class Native(Side):
    def __init__(self, version, build):
        library = pathlib.Path(with_python("--libpython", version))
        # A fetched libpython needs a newer libc than the linker sees.
        linking = "-Wl,--allow-shlib-undefined %s -Wl,-rpath,%s" % (library, library.parent)
        super().__init__(version, build, building.native_flags(build, version), linking,
                         [ROOT / "scripts/with-python", "--home", version])


class WithPyVM(Side):
    def __init__(self, version, build, row):
        compiling, linking = building.flags_of(build)
        super().__init__(version, build, "%s %s" % (building.names_of(version, row), compiling), linking,
                         [ROOT / "scripts/with-python", version])

    def check(self, folder, dependencies, modules):
        building.look_at_headers(folder, self.build, dependencies)
        building.look_at_symbols(modules)


def write_script(path, text):
    path.write_text("#!/bin/sh\n%s\n" % text, encoding="utf-8")
    path.chmod(0o755)
    return path


def unpack(archive, folder):
    """The source anew, or BuildError."""
    if not archive.exists():
        raise building.BuildError("its source, %s, is not here: scripts/fetch-programs" % archive.name)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["tar", "xf", archive, "-C", folder, "--strip-components", "1"], check=True)


def do(command, folder, log):
    """A step of building: its output is in the log."""
    with log.open("a", encoding="utf-8", errors="replace") as output:
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                              timeout=building.LIMIT_S)
    if done.returncode != 0:
        raise building.BuildError("does not compile: %s" % building.first_error(log.read_text(encoding="utf-8")))


def environment_for(kind):
    """Of a program that runs: the kind is that of the VM which Py_Initialize makes; None: natively."""
    return {**os.environ, **({"PYVM_KIND": kind} if kind else {})}
