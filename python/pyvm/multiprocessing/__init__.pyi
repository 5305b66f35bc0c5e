from multiprocessing.context import BaseContext

class PyVMContext(BaseContext):
    leaves_out: bool
