"""VMs beside this Python, which PyVM joins, by ctypes: for checks that run in one."""
import ctypes
import os

KINDS = {"own-gil": 1, "shared-gil": 2, "isolated": 3, "main": 4}


class Config(ctypes.Structure):
    """The beginning of PyVM_Config, as a program built against an early header would know it."""
    _fields_ = [("size", ctypes.c_size_t), ("kind", ctypes.c_int), ("python", ctypes.c_char_p),
                ("rules", ctypes.c_int * 4), ("python_config", ctypes.c_void_p), ("argv", ctypes.c_void_p), ("path", ctypes.c_void_p),
                ("environment", ctypes.POINTER(ctypes.c_char_p))]


class Error(ctypes.Structure):
    """The beginning of PyVM_Error."""
    _fields_ = [("code", ctypes.c_int), ("function", ctypes.c_char_p), ("message", ctypes.c_char_p)]


class Failed(Exception):
    """Something has raised in a VM: what it said there."""


class Library:
    """libpyvm. Its functions let go of this Python's GIL themselves where that is right, so PyDLL."""

    def __init__(self, path):
        self.functions = ctypes.PyDLL(str(path))
        self.functions.PyVMUnicode_AsUTF8.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        for name in ("PyVM_New", "PyVM_ParcelPack", "PyVM_ParcelUnpack", "PyVMImport_AddModule", "PyVMObject_GetAttrString",
                     "PyVMErr_GetRaisedException", "PyVMObject_Str"):
            getattr(self.functions, name).restype = ctypes.c_void_p
        self.functions.PyVMUnicode_AsUTF8.restype = ctypes.c_char_p
        self.functions.PyVM_LastError.restype = ctypes.POINTER(Error)
        self.functions.PyVM_ParcelSize.restype = ctypes.c_size_t
        self.main = VM(self, "main")

    def last_error(self):
        return self.functions.PyVM_LastError().contents.message.decode()

    def __getattr__(self, name):
        function = getattr(self.functions, name)
        return lambda *arguments: function(*(ctypes.c_void_p(each) if type(each) is int else each for each in arguments))


class VM:
    def __init__(self, library, kind, python=None):
        """`python` is as scripts/with-python --name says: after an @ comes the PYTHONHOME that it needs."""
        self.library, self.kind = library, kind
        name, _, home = (python or "").partition("@")
        variables = [b"%s=%s" % pair for pair in os.environb.items() if pair[0] != b"PYTHONHOME"]
        if home:
            variables.append(b"PYTHONHOME=" + home.encode())
        config = Config(ctypes.sizeof(Config), KINDS[kind], name.encode() or None, (ctypes.c_int * 4)(0, 0, 1, 0))
        if name:
            config.environment = (ctypes.c_char_p * (len(variables) + 1))(*variables, None)
        self.address = library.PyVM_New(ctypes.byref(config))
        if not self.address:
            raise Failed(library.last_error())
        self.globals = library.PyVMImport_AddModule(self.address, b"__main__")

    def run(self, text):
        """Runs code in __main__, which writes to stderr what goes wrong."""
        if self.library.PyVMRun_SimpleStringFlags(self.address, text.encode(), None):
            raise Failed("it has raised an exception")

    def take(self, name):
        """A new reference to a variable of __main__."""
        return self.checked(self.library.PyVMObject_GetAttrString(self.address, self.globals, name.encode()))

    def put(self, name, address):
        """Makes the object a variable of __main__. Takes over the reference."""
        if self.library.PyVMObject_SetAttrString(self.address, self.globals, name.encode(), address):
            self.checked(None)
        self.drop(address)

    def pack(self, address):
        return self.checked(self.library.PyVM_ParcelPack(self.address, address))

    def unpack(self, parcel):
        return self.checked(self.library.PyVM_ParcelUnpack(self.address, parcel))

    def pack_variable(self, name):
        address = self.take(name)
        try:
            return self.pack(address)
        finally:
            self.drop(address)

    def drop(self, address):
        self.library.PyVM_DecRef(self.address, address)

    def close(self):
        if self.library.PyVM_Close(self.address):
            raise Failed(self.library.last_error())

    def checked(self, address):
        """A pointer that is not NULL, or the exception."""
        if address:
            return address
        error = self.library.PyVMErr_GetRaisedException(self.address)
        if not error:
            raise Failed(self.library.last_error())
        text = self.library.PyVMObject_Str(self.address, error)
        message = self.library.functions.PyVMUnicode_AsUTF8(self.address, text).decode() if text else "?"
        raise Failed(message)
