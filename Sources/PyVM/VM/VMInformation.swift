import CPyVM

extension VM {
    /// What a VM is, and its state at one moment.
    public struct Information: Sendable {
        /// The VM's number: 1, 2, 3 … in the order of creation.
        public let id: Int
        /// "own-gil", "shared-gil", "isolated" or "main".
        public let kind: String
        /// CPython's version: "3.13.0".
        public let version: String
        /// The path of the libpython that runs the VM.
        public let libpython: String
        /// Whether the VM shares its GIL with no other VM, as own-gil and isolated VMs do.
        public let hasOwnGIL: Bool
        /// Whether the VM is open.
        public let isOpen: Bool
        /// How many bytes the VM has allocated; 0 for shared-GIL and main VMs.
        public let memory: Int
        /// How many threads are inside.
        public let threadsInside: Int
        /// How many signals ``VM/raiseSignal(_:)`` has raised that have not arrived yet.
        public let signalsWaiting: Int
        /// Whether Python code in the VM can fork at the statement (`pyvm.fork()`): libpyvm knows how its CPython lays
        /// out frames. ``VM/fork(name:leavesOut:_:)`` needs no frames.
        public let canForkFrames: Bool
        /// Of a closed VM: how many Python threads are left in it, in C calls that do not return. It keeps its memory
        /// until the last of them has ended.
        public let threadsLeft: Int
    }

    /// What the VM is, and its state now. It works for a closed VM, too. It does not enter the VM, so it never waits.
    /// - Throws: ``VMError`` if the loaded libpyvm does not fit the one that the program was compiled for.
    public var information: Information {
        get throws(VMError) {
            var info = PyVM_Info()
            info.size = MemoryLayout<PyVM_Info>.stride
            guard PyVM_GetInfo(handle, &info) == PYVM_OK.rawValue else { throw VMError.last }
            return Information(
                id: Int(info.id), kind: String(cString: PyVM_KindName(info.kind)),
                version: String(cString: info.version),
                libpython: String(cString: info.libpython), hasOwnGIL: info.has_own_gil != 0, isOpen: info.is_open != 0,
                memory: Int(info.memory), threadsInside: Int(info.threads_inside),
                signalsWaiting: Int(info.signals_waiting), canForkFrames: info.can_fork_frames != 0,
                threadsLeft: Int(info.threads_left))
        }
    }
}
