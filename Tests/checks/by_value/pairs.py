"""Sends the cases from each VM to each other one and to itself: pairs.py LIBPYVM KINDS PYTHON ...

This Python is joined, and is the first of the VMs. KINDS are those of the others of this Python, with commas, or isolated with the
PYTHONs, as scripts/with-python --name says.
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))
import vms

# Names with a _ before them are no case's.
SEND = """
import case as _case
del _case.cases[:]
exec(compile(open({file!r}, "rb").read(), {file!r}, "exec"))
_cases = _case.cases
"""
NEXT = """
_make = _cases.pop(0) if _cases else None
_name, _this = (_make.__name__, _make()) if _make else ("", None)
"""
CHECK = """
_obj, _check = _received
_check(_obj)
del _obj, _check, _received
"""


class Pair:
    def __init__(self, vm, name):
        self.vm, self.name = vm, name
        vm.run("import sys; sys.path.append(%r)" % str(HERE))


def parcels_of(vm, file):
    """The name and the parcel of each case in a file; for one that cannot be packed, the exception."""
    vm.run(SEND.format(file=str(file)))
    while True:
        vm.run(NEXT)
        name = text_of(vm, "_name")
        if not name:
            return
        try:
            yield "%s: %s" % (file.stem, name), vm.pack_variable("_this")
        except Exception as error:
            yield "%s: %s" % (file.stem, name), error


def text_of(vm, variable):
    address = vm.take(variable)
    text = vm.library.functions.PyVMUnicode_AsUTF8(vm.address, address).decode()
    vm.drop(address)
    return text


def send(sender, receivers):
    """How many cases arrived as they should, and what is known of the others."""
    good, bad = 0, []
    for file in sorted((HERE / "cases").glob("*.py")):
        for name, parcel in parcels_of(sender.vm, file):
            if isinstance(parcel, Exception):
                bad.append("%s from %s: %s" % (name, sender.name, parcel))
                continue
            for receiver in receivers:
                try:
                    receiver.vm.put("_received", receiver.vm.unpack(parcel))
                    receiver.vm.run(CHECK)
                    good += 1
                except Exception as error:
                    bad.append("%s from %s to %s: %s" % (name, sender.name, receiver.name, error))
            sender.vm.library.PyVM_ParcelFree(parcel)
    return good, bad


def main(path, kinds, *pythons):
    library = vms.Library(path)
    all_vms = [Pair(library.main, "main %d.%d" % sys.version_info[:2])]
    for kind in kinds.split(","):
        for python in pythons or [None]:
            all_vms.append(Pair(vms.VM(library, kind, python), " ".join(filter(None, [kind, python]))))
    total, failures = 0, []
    for sender in all_vms:
        good, bad = send(sender, all_vms)
        total += good
        failures += bad
    print("%d cases crossed between %d VMs" % (total, len(all_vms)))
    if failures or not total:
        sys.exit("\n".join(["pairs.py: %d did not cross" % len(failures), *failures]))


main(*sys.argv[1:])
