import CPyVM

extension VM {
    /// What a VM is.
    public struct Information: Sendable {
        /// 1, 2, 3 … in the order of creation.
        public let id: Int
        /// "own-gil", "shared-gil", "isolated" or "main".
        public let kind: String
        /// CPython's version: "3.13.0".
        public let version: String
        /// The path of the library that runs it.
        public let libpython: String
        /// Whether it has a GIL that no other VM has: own-gil and isolated VMs.
        public let hasOwnGIL: Bool
        /// Whether it is not closed.
        public let isOpen: Bool
        /// Bytes allocated now; 0 for shared-GIL and main VMs.
        public let memory: Int
        /// Threads that are inside now.
        public let threadsInside: Int
    }

    /// What the VM is, and how it is now; for a closed VM, too. It is not entered for that, so nothing is waited for.
    /// - Throws: ``VMError`` if libpyvm is another than the one that this was compiled for.
    public var information: Information {
        get throws(VMError) {
            var info = PyVM_Info()
            info.size = MemoryLayout<PyVM_Info>.stride
            guard PyVM_GetInfo(handle, &info) == PYVM_OK.rawValue else { throw VMError.last }
            return Information(
                id: Int(info.id), kind: String(cString: PyVM_KindName(info.kind)),
                version: String(cString: info.version),
                libpython: String(cString: info.libpython), hasOwnGIL: info.has_own_gil != 0, isOpen: info.is_open != 0,
                memory: Int(info.memory), threadsInside: Int(info.threads_inside))
        }
    }
}
