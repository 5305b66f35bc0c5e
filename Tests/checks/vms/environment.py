"""In a virtual environment: VMs of each kind have its packages and prefixes; prints what differs."""

import sys

import pyvm

ASKED = "(lambda s: (s.prefix, s.base_prefix, s.exec_prefix, s.base_exec_prefix, s.executable, s.path))(__import__('sys'))"
assert sys.prefix != sys.base_prefix
for kind in ["isolated", "shared-gil"] + ["own-gil"] * (sys.version_info >= (3, 12)):
    with pyvm.VM(kind) as vm:
        assert vm.eval(ASKED) == eval(ASKED), (kind, vm.eval(ASKED), eval(ASKED))
        assert vm.import_("only_there").name == "only there"
        vm.run("import pyvm")
        with vm.call("pyvm:VM") as inner:
            assert inner.eval(ASKED) == eval(ASKED), (kind, inner.eval(ASKED), eval(ASKED))
