import CPyVM
import Synchronization

/// An object on its way from one VM to another. It belongs to no VM, and outlives the one that it came from.
///
/// ```swift
/// let parcel = try Parcel(vm.eval("{'a': [1, 2]}"))
/// let copies = try workers.map { try parcel.unpacked(in: $0) }
/// ```
/// **Rule.** A parcel that was sent is its ``Channel``'s. *Reason:* the receiver has it, and frees it. *Otherwise:*
/// ``unpacked(in:)`` and sending it again throw a ``VMError`` (`.order`).
///
/// **Threads.** Any thread may use a parcel, also several at a time. While one unpacks it, sending it throws a
/// ``VMError`` (`.busy`).
public final class Parcel: Sendable {
    private struct State {
        /// Nil: a channel's.
        nonisolated(unsafe) var parcel: OpaquePointer?
        /// How many threads read it just now.
        var readers = 0
    }

    private let state: Mutex<State>

    /// Takes over a parcel.
    init(taking parcel: OpaquePointer) {
        nonisolated(unsafe) let parcel = parcel
        state = Mutex(State(parcel: parcel))
    }

    /// Packs an object. The VM of the object may be closed afterwards.
    /// - Throws: ``PythonError`` with an exception of the object's VM: TypeError for what cannot cross in this mode, or
    ///   what Python code raised that took part; ``VMError`` if the VM is closed.
    public convenience init(_ object: PyObject, as mode: TransferMode = .copy) throws {
        self.init(taking: try object.vm.withVM { try Self.packed(object, as: mode) })
    }

    deinit { PyVM_ParcelFree(state.withLock { $0.parcel }) }

    /// A new object of `vm`, made of what is in the parcel. It can be done any number of times. A parcel in which
    /// something was moved gives it each time, but for sockets and files, which arrive once.
    /// - Throws: ``PythonError`` with an exception of `vm`: what Python code raised that took part, or ImportError for
    ///   a module that `vm` has not; ``VMError`` if the VM is closed, or `.order` if the parcel was sent.
    public func unpacked(in vm: VM) throws -> PyObject {
        let parcel = try beginReading()
        defer { endReading() }
        return try vm.withHandle { try PyObject(owning: PyVM_ParcelUnpack($0, parcel), in: vm) }
    }

    /// How many bytes the parcel takes, with the buffers that it has lent or copied. 0 if it was sent.
    public var size: Int {
        state.withLock { PyVM_ParcelSize($0.parcel) }
    }

    /// Whether a channel has the parcel, or a thread is just sending it.
    public var isSent: Bool { state.withLock { $0.parcel == nil } }

    /// A new parcel of libpyvm's, which the caller owns. Called inside the object's VM.
    static func packed(_ object: PyObject, as mode: TransferMode) throws -> OpaquePointer {
        defer { _fixLifetime(object) }
        guard let parcel = PyVM_ParcelPackAs(object.vm.handle, object.reference, mode.code) else {
            throw PythonError.taken(in: object.vm)
        }
        return parcel
    }

    /// Packs an object and has it sent. What is moved is emptied if that succeeds, else it is as before. Called inside
    /// the object's VM.
    static func send(_ object: PyObject, as mode: TransferMode, by sender: (OpaquePointer) throws -> Void) throws {
        defer { _fixLifetime(object) }
        let vm = object.vm.handle
        var moved: RawReference?
        guard let parcel = PyVM_ParcelPrepare(vm, object.reference, mode.code, &moved) else {
            throw PythonError.taken(in: object.vm)
        }
        do {
            try sender(parcel)
        } catch {
            PyVM_ParcelFree(parcel)
            PyVM_ParcelSettle(vm, moved, 0)
            throw error
        }
        PyVM_ParcelSettle(vm, moved, 1)
    }

    // MARK: Reading and giving away

    private static var sent: VMError {
        VMError(
            code: .order, function: "Parcel", message: "the parcel was sent, so it is its channel's; pack another one")
    }

    private func beginReading() throws(VMError) -> OpaquePointer {
        let taken = state.withLock { state in
            nonisolated(unsafe) let parcel = state.parcel
            if parcel != nil { state.readers += 1 }
            return Handle(parcel)
        }
        guard let parcel = taken.pointer else { throw Self.sent }
        return parcel
    }

    private func endReading() { state.withLock { $0.readers -= 1 } }

    /// The parcel, for who sends it. It is nobody else's until ``putBack(_:)``.
    func take() throws(VMError) -> OpaquePointer {
        let (taken, isRead) = state.withLock { state in
            guard state.readers == 0 else { return (Handle(nil), true) }
            nonisolated(unsafe) let parcel = state.parcel
            state.parcel = nil
            return (Handle(parcel), false)
        }
        if let parcel = taken.pointer { return parcel }
        guard isRead else { throw Self.sent }
        throw VMError(
            code: .busy, function: "Parcel",
            message:
                "another thread is just unpacking the parcel, so it cannot be sent; wait for that, or pack another one")
    }

    /// The parcel was not sent after all.
    func putBack(_ parcel: OpaquePointer) {
        nonisolated(unsafe) let parcel = parcel
        state.withLock { $0.parcel = parcel }
    }
}

/// A pointer that crosses from thread to thread. Who has it knows whether it may be used.
struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer?
    init(_ pointer: OpaquePointer?) { self.pointer = pointer }
}
