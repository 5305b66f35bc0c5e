"""Builds a package's extension modules where its source is copied to, as its own setup.py does it."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))
from pythons import ROOT, with_python

TOOLS = ROOT / ".cache/build-tools"

# As pip has it: setuptools brings the distutils that some files import.
OWN_SETUP = "runpy.run_path('setup.py', run_name='__main__')"
# For a row with extensions, whose own way to build needs more than setuptools.
ROW_SETUP = """
import json, os
rows = [setuptools.Extension(**row) for row in json.loads(os.environ['EXTENSIONS'])]
if any(source.endswith('.pyx') for row in rows for source in row.sources):
    from Cython.Build import cythonize
    rows = cythonize(rows, quiet=True)
setuptools.setup(name='extensions', version='0', packages=[], ext_modules=rows)
"""
SETUP = "import sys, setuptools, runpy; sys.argv = ['setup.py', '-q', 'build_ext', '--inplace']; sys.path.insert(0, '')\n"
LIMIT_S = 900


class BuildError(Exception):
    pass


def flags_of(build):
    """What pkg-config says of pyvm-implicit in this build folder."""
    environment = {**os.environ, "PKG_CONFIG_PATH": str(build / "lib/pkgconfig")}

    def ask(word):
        return subprocess.run(["pkg-config", word, "pyvm-implicit"], env=environment, stdout=subprocess.PIPE, text=True,
                              check=True).stdout.strip()

    # setuptools puts these before the objects, where a linker may drop what nothing has needed yet.
    return ask("--cflags"), "-Wl,--no-as-needed %s -Wl,-rpath,%s" % (ask("--libs"), build / "lib")


def native_flags(build, version):
    """Where the CPython's own headers are, if the compiler would not find them: build/cpythons tells."""
    rows = dict(line.split(" ", 1) for line in (build / "cpythons").read_text(encoding="utf-8").splitlines())
    return rows[version]


def names_of(version, row):
    """The flags for the names of this CPython, and for its structs where the row asks for them."""
    exact = " -DPYVM_API_EXACT" if row.get("exact") else ""
    return "-DPYVM_API_VERSION=0x03%02X0000%s" % (int(version.split(".")[1]), exact)


def environment_of(build, package, version, is_native):
    environment = {**os.environ, "PYTHONPATH": str(TOOLS),
                   "SETUPTOOLS_SCM_PRETEND_VERSION": package["version"],
                   "EXTENSIONS": json.dumps(package.get("extension"))}
    if is_native:
        flags = native_flags(build, version)
    else:
        compiling, environment["LDFLAGS"] = flags_of(build)
        flags = "-MD %s %s" % (names_of(version, package), compiling)
    return environment | {"CFLAGS": flags, "CXXFLAGS": flags}


def copy_source(cache, package, folder):
    shutil.rmtree(folder, ignore_errors=True)
    archive = source_of(cache, package)
    folder.mkdir(parents=True)
    subprocess.run(["tar", "xzf", archive, "-C", folder, "--strip-components", "1"], check=True)
    for built in folder.rglob("*.so"):
        built.unlink()


def source_of(cache, package):
    name = re.sub("[-_.]+", "[-_.]", package["package"])
    wanted = re.compile("%s-%s[.]tar[.]gz" % (name, re.escape(package["version"])), re.IGNORECASE)
    found = [file for file in (cache / "sources").iterdir() if wanted.fullmatch(file.name)]
    if not found:
        raise BuildError("its source is not in %s: scripts/fetch-packages" % cache)
    return found[0]


def build_in(folder, package, version, cache, build, is_native=False):
    """Builds in `folder` against PyVM of this build folder, or natively: against the CPython's own headers."""
    copy_source(cache, package, folder)
    python = with_python("--interpreter", version)
    setup = SETUP + (ROW_SETUP if "extension" in package else OWN_SETUP)
    command = [python, "-c", setup]
    done = subprocess.run(command, cwd=folder, env=environment_of(build, package, version, is_native), stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace", timeout=LIMIT_S)
    (folder / "build.log").write_text(done.stdout, encoding="utf-8")
    modules = [*folder.rglob("*.so")]
    if done.returncode != 0 or not modules:
        raise BuildError("does not compile: %s" % first_error(done.stdout))
    if not is_native:
        look_at_headers(folder, build)
        look_at_symbols(modules)


def first_error(log):
    errors = re.findall(r"^.*\berror: .*$", log, re.MULTILINE)
    return "%d errors, the first: %s" % (len(errors), errors[0]) if errors else log[-500:]


def look_at_headers(folder, build, names="*.d"):
    """No header of CPython's own may have been read beside those that stand in for them."""
    ours = {str(pathlib.Path(word[2:]).resolve()) for word in flags_of(build)[0].split() if word.startswith("-I")}
    rules = [*folder.rglob(names)]
    if not rules:
        raise BuildError("its compiler was not asked which headers it reads")
    for rule in rules:
        for name in rule.read_text().replace("\\\n", " ").split()[1:]:
            if re.search(r"/python3[.]\d+/", name) and not any(name.startswith(path) for path in ours):
                raise BuildError("reads CPython's own %s" % name)


def look_at_symbols(modules):
    """All that is needed of Python comes from libpyvm: else the module would call the libpython that it happens to see."""
    for module in modules:
        listed = subprocess.run(["nm", "-D", "--undefined-only", module], stdout=subprocess.PIPE, text=True, check=True).stdout
        stray = sorted(name for name in re.findall(r"\bU (_?Py[A-Za-z_0-9]+)", listed) if not name.startswith(("PyVM", "_PyVM")))
        if stray:
            raise BuildError("%s needs of libpython: %s" % (module.name, ", ".join(stray[:5])))
