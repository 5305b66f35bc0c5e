"""dumps and loads of cloudpickle, by parcels of PyVM; and what its tests do in another process, in another VM.

PYVM_BY_VALUE says, with spaces between, where libpyvm is and of which kind the other VM is; absent: cloudpickle is as it is. In
the other VM, which imports cloudpickle too, nothing is to be done.
"""
import importlib.util
import os
import pickle
import sys


def is_vm():
    return importlib.util.find_spec("_pyvm") is not None


class Packed(bytes):
    """A parcel, with its bytes for tests that look into them. It is freed with this object."""

    def __new__(cls, library, address, view):
        self = super().__new__(cls, view)
        self.library, self.address = library, address
        return self

    def __del__(self):
        self.library.PyVM_ParcelFree(self.address)


written = {}  # the parcels that tests have written into files, by their bytes


class Parcels:
    def __init__(self, path, kind):
        import vms
        self.library = vms.Library(path)
        self.main = self.library.main
        self.kind = kind

    def other(self):
        import vms
        vm = vms.VM(self.library, self.kind)
        vm.run("import sys; sys.path[:] = %r" % sys.path)
        return vm

    def dumps(self, obj):
        return self.packed(self.pack(self.main, id(obj)))

    def packed(self, parcel):
        """The beginning of struct PyVM_Parcel: bytes, size."""
        import ctypes
        start = ctypes.c_void_p.from_address(parcel).value
        size = ctypes.c_size_t.from_address(parcel + ctypes.sizeof(ctypes.c_void_p)).value
        return Packed(self.library, parcel, ctypes.string_at(start, size))

    def loads(self, packed):
        found = packed if isinstance(packed, Packed) else written.get(bytes(packed))
        return self.unpack(found.address) if found is not None else original_loads(packed)

    def unpack(self, parcel):
        import ctypes
        address = self.call(self.main, "PyVM_ParcelUnpack", parcel)
        obj = ctypes.cast(address, ctypes.py_object).value
        self.main.drop(address)
        return obj

    def pack(self, vm, address):
        return self.call(vm, "PyVM_ParcelPack", address)

    def call(self, vm, name, argument):
        """The function's result. An exception in this Python's VM is raised here by ctypes, as in C it would be there."""
        result = getattr(self.library, name)(vm.address, argument)
        if not result:
            raise pickle.PicklingError("%s has given NULL, and no exception" % name)
        return result


original_loads = pickle.loads


def install(cloudpickle):
    global parcels
    if "PYVM_BY_VALUE" not in os.environ or is_vm():
        return
    parcels = Parcels(*os.environ["PYVM_BY_VALUE"].split())

    def dumps(obj, protocol=None, buffer_callback=None):
        return parcels.dumps(obj)

    def dump(obj, file, protocol=None, buffer_callback=None):
        packed = parcels.dumps(obj)
        written[bytes(packed)] = packed
        file.write(packed)

    def loads(packed, **options):
        return parcels.loads(packed)

    def load(file):
        return parcels.loads(file.read())

    for module in (cloudpickle, cloudpickle.cloudpickle):
        module.dumps, module.dump, module.loads, module.load = dumps, dump, loads, load
    pickle.loads, pickle.load = loads, load
