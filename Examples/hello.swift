// hello.swift: two Pythons in one Swift program, through the C library.
//
//   swiftc -I include -I include/pyvm -L build/lib Examples/hello.swift -o hello

import CPyVM
import Foundation

for name in ["spam", "eggs"] {
    guard let vm = PyVM_Initialize() else {
        fputs(String(cString: PyVM_LastError().pointee.message) + "\n", stderr)
        exit(1)
    }
    let greeting = PyVMUnicode_FromString(vm, name)
    let length = PyVMObject_Size(vm, greeting)
    PyVM_DecRef(vm, greeting)
    PyVMRun_SimpleString(vm, "print('\(name) has', \(length), 'letters')")
    PyVM_Finalize(vm)
}
