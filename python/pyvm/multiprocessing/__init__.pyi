from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess

class PyVMContext(BaseContext):
    Process: type[BaseProcess]
    leaves_out: bool
