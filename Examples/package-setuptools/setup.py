"""The extension module: pkg-config tells where PyVM is. One wheel serves every CPython from 3.11 on."""
import shlex
import subprocess

from setuptools import Extension, setup


def pyvm(*options):
    return shlex.split(subprocess.run(["pkg-config", *options, "pyvm"], check=True, text=True, stdout=subprocess.PIPE).stdout)


folders = pyvm("--variable=libdir")
setup(
    ext_modules=[
        Extension(
            "tally._tally",
            ["tally/_tally.c"],
            include_dirs=[option.removeprefix("-I") for option in pyvm("--cflags-only-I")],  # before CPython's own headers
            extra_link_args=pyvm("--libs"),
            runtime_library_dirs=folders,  # libpyvm is looked for there; leave this out where the linker finds it
            py_limited_api=True,  # names the file .abi3.so: it depends on no version of CPython
        )
    ],
    options={"bdist_wheel": {"py_limited_api": "cp311"}},
)
