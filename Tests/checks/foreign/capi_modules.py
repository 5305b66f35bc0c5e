"""Builds CPython's own _testcapi and _testlimitedcapi: against PyVM, and natively from the same sources."""
import concurrent.futures
import re
import shutil
import subprocess
import sysconfig
import tarfile

from building import HERE, ROOT, BuildError, flags_of, look_at_headers, native_flags

MODULES = ["_testcapi", "_testlimitedcapi"]
# They declare it themselves, as no header of CPython 3.13 does; so it is the libpython's that they see.
STRAY = {"PyCFunction_Call"}
INIT = """
import pkgutil
__path__ = pkgutil.extend_path(__path__, __name__)
"""


class Sources:
    """The sources of one release, unpacked."""

    def __init__(self, row, folder):
        self.row, self.folder = row, folder
        self.archive = ROOT / ".cache/capi" / row["pool"].rpartition("/")[2]

    def unpack(self):
        if not self.archive.exists():
            raise BuildError("the sources are not in .cache/capi: scripts/fetch-capi")
        if (self.folder / "Modules").exists():
            return
        wanted = ("Modules", "Lib/test/test_capi", "Lib/test/support", "Lib/test/test_monitoring.py")
        with tarfile.open(self.archive) as tar:
            for member in tar:
                member.name = member.name.partition("/")[2]
                if member.name.startswith(wanted):
                    tar.extract(member, self.folder)

    def files(self):
        """The C files of both modules, by the names that capi.toml has for them."""
        modules = self.folder / "Modules"
        found = [*modules.glob("_testcapi/*.c"), *modules.glob("_testlimitedcapi/*.c"), modules / "_testcapimodule.c",
                 modules / "_testlimitedcapi.c"]
        return sorted(str(file.relative_to(modules)) for file in found)

    def test_modules(self):
        tests = self.folder / "Lib/test"
        for pattern in self.row["tests"]:
            yield from sorted(".".join(file.relative_to(tests).with_suffix("").parts)
                              for file in tests.glob(pattern.replace(".", "/") + ".py"))


class Build:
    """Both modules in a folder, with the tests beside them."""

    def __init__(self, sources, folder, build, is_native):
        self.sources, self.folder, self.build, self.is_native = sources, folder, build, is_native
        version = sources.row["python"]
        if is_native:
            self.compiling, self.linking = native_flags(build, version), ""
            self.compiling += "".join(" %s/internal" % flag for flag in self.compiling.split() if flag.endswith("/python" + version))
        else:
            compiling, self.linking = flags_of(build)
            minor = int(version.split(".")[1])
            self.compiling = "-MD -DPYVM_API_VERSION=0x03%02X0000 -DPYVM_API_EXACT -I%s %s" % (minor, HERE / "core", compiling)

    def left_out(self):
        return {} if self.is_native else {row["file"]: row for row in self.sources.row["left_out"]}

    def run(self):
        """The errors of the files that do not compile, by file. Without any the modules are there."""
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder / "objects").mkdir(parents=True)
        files = [file for file in self.sources.files() if file not in self.left_out()]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            logs = dict(zip(files, pool.map(self.compile, files)))
        errors = {file: log for file, log in logs.items() if log}
        if not errors:
            for module in MODULES:
                self.link(module, [self.object(file) for file in files if self.module_of(file) == module])
            self.add_tests()
        return errors

    @staticmethod
    def module_of(file):
        return "_testlimitedcapi" if file.startswith("_testlimitedcapi") else "_testcapi"

    def object(self, file):
        return self.folder / "objects" / file.replace("/", "-").replace(".c", ".o")

    def internal(self):
        """The files that include CPython's internal headers, in whose place those of core/ stand."""
        return [file for file in self.sources.files() if file not in self.left_out() and
                str(HERE / "core") in self.object(file).with_suffix(".d").read_text()]

    def compile(self, file):
        command = ["cc", "-c", "-O1", "-fPIC", "-fwrapv", "-I.", *self.compiling.split(), file, "-o", self.object(file)]
        done = subprocess.run(command, cwd=self.sources.folder / "Modules", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return done.stdout if done.returncode else ""

    def link(self, module, objects):
        stand_in = self.folder / "objects" / (module + ".left_out.c")
        stand_in.write_text("".join("int %s(void *module) { return module == 0; }\n" % row["function"]
                                    for row in self.left_out().values() if self.module_of(row["file"]) == module))
        suffix = ".cpython-%s-%s.so" % (self.sources.row["python"].replace(".", ""), sysconfig.get_config_var("MULTIARCH"))
        file = self.folder / (module + suffix)
        subprocess.run(["cc", "-shared", "-fPIC", "-o", file, stand_in, *objects, *self.linking.split()], check=True)
        if not self.is_native:
            look_at_headers(self.folder, self.build)
            look_at_stray(file)

    def add_tests(self):
        """A package `test` before the installed one: what it lacks is found there."""
        shutil.copytree(self.sources.folder / "Lib/test", self.folder / "test")
        (self.folder / "test/__init__.py").write_text(INIT)


def look_at_stray(file):
    listed = subprocess.run(["nm", "-D", "--undefined-only", file], stdout=subprocess.PIPE, text=True, check=True).stdout
    needed = {line.split()[-1] for line in listed.splitlines()}
    stray = {name for name in needed if re.match("_?Py(?!VM)", name)} - STRAY
    if stray:
        raise BuildError("%s needs of libpython: %s" % (file.name, ", ".join(sorted(stray))))
