import CPyVM
import Foundation
import PyVM

/// Runs the program of the command line in a VM.
struct Program: Sendable {
    enum End: Equatable, Sendable {
        case code(Int32)
        /// A KeyboardInterrupt that the program did not catch.
        case keyboardInterrupt
    }

    /// Runs it to its end, in the calling thread. The VM prints its exceptions.
    ///
    /// `isCancelled` is called with the GIL held. PyVM_Interrupt needs the GIL, too: so an interrupt either comes
    /// before this call, and has made `isCancelled` true, or it comes after, and finds running code.
    func run(in vm: VM, isCancelled: () -> Bool) throws -> End {
        try vm.withHandle { handle in
            if isCancelled() { return .keyboardInterrupt }
            nameInterpreter(handle)
            leaveOutClosedStreams(handle)
            return try vm.runMain().map(End.code) ?? .keyboardInterrupt
        }
    }

    /// Where there are several VMs, CPython has streams of the command's.
    private func leaveOutClosedStreams(_ vm: OpaquePointer) {
        let streams = [STDOUT_FILENO: "stdout", STDERR_FILENO: "stderr"]
        for name in StandardFiles.closed.compactMap({ streams[$0] }) {
            for name in [name, "__\(name)__"] where PyVMSys_SetObject(vm, name, PyVM_None(vm)) != 0 {
                PyVMErr_Clear(vm)
            }
        }
    }

    /// sys.orig_argv begins with the interpreter, whose path was not known before the VM was made.
    private func nameInterpreter(_ vm: OpaquePointer) {
        guard let words = PyVMSys_GetObject(vm, "orig_argv"), let path = PyVMSys_GetObject(vm, "executable"),
            let own = PyVM_NewRef(vm, path), PyVMList_SetItem(vm, words, 0, own) == 0
        else { return PyVMErr_Clear(vm) }
    }
}
