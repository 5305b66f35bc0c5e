import CPyVM

/// How an object crosses from one VM to another.
///
/// A mode is never exchanged for another. If it can do nothing for an object, that is a ``PythonError`` (TypeError)
/// that names the modes which can. Python code chooses for a part of an object, by `pyvm.lend`, `pyvm.move` and
/// `pyvm.proxy`.
public enum TransferMode: Sendable, CaseIterable {
    /// A new object, equal to the old one. What is shared or cyclic in it stays so.
    case copy
    /// The memory of a buffer (`bytes`, `bytearray`, `memoryview`, an array of NumPy), read-only and not copied. Its
    /// owner is kept while it is lent.
    case lend
    /// The same, and the receiver may write.
    case lendWritable
    /// The object goes, and the old one is empty or closed when it has arrived: containers, sockets, files, instances.
    case move
    /// An object that stands for the old one, which stays where it is.
    case proxy

    var code: PyVM_Mode {
        switch self {
        case .copy: PYVM_MODE_COPY
        case .lend: PYVM_MODE_LEND
        case .lendWritable: PYVM_MODE_LEND_WRITABLE
        case .move: PYVM_MODE_MOVE
        case .proxy: PYVM_MODE_PROXY
        }
    }
}
