import CPyVM

extension VM {
    /// Forks the VM: makes a child that begins with the VM's state, and runs `body` in it. <doc:Forking> tells what a
    /// child is and has.
    ///
    /// ```swift
    /// try vm.run("import random; board = [0] * 9")
    /// let child = try vm.fork { child in try child.run("board[random.randrange(9)] = 1") }
    /// print(try child.wait()) // exited(0)
    /// ```
    ///
    /// Hooks that Python code has registered with `os.register_at_fork` run, and ``ForkHooks``. Any thread may call.
    /// - Parameters:
    ///   - name: the child's name, for ``VMChild/information``.
    ///   - leavesOut: whether objects that cannot be in a child are left out: in the child, an object in such a place
    ///     fails whatever is done with it. If not, `fork` throws.
    ///   - body: what the child does, inside its VM, in a thread of its own. The child ends when `body` does: with
    ///     status 0; as ``VMExit`` or Python's SystemExit say; with 1 after another error, which is printed to the
    ///     child's `sys.stderr`. The child's VM is closed then, and what `body` has captured is let go of; also if the
    ///     child is killed before `body` has begun, and so never runs it.
    /// - Throws: ``VMError``: the message tells which object cannot be in a child, with its path.
    public func fork(
        name: String? = nil, leavesOut: Bool = false, _ body: @escaping @Sendable (VM) throws -> Void
    ) throws(VMError) -> VMChild {
        if let name { try VMError.refuseNUL(in: name, "the name", function: "VM.fork") }
        let memory = CMemory()
        var config = PyVM_ForkConfig(
            size: MemoryLayout<PyVM_ForkConfig>.stride, name: memory.text(name), leaves_out: leavesOut ? 1 : 0,
            release: { $0.map { Unmanaged<ForkBody>.fromOpaque($0).release() } })
        let box = Unmanaged.passRetained(ForkBody(body))
        var pid: Int32 = 0
        let status = withExtendedLifetime(memory) { PyVM_Fork(handle, &config, runBody, box.toOpaque(), &pid) }
        guard status == PYVM_OK.rawValue else {
            let error = VMError.last
            box.release() // no child does
            throw error
        }
        return VMChild(pid: pid)
    }

    /// The pid of the process that runs in this VM: that of a ``VMChild``, or that of the whole process.
    public var processID: Int32 { PyVM_GetProcessID(handle) }
}

/// Ends a child of ``VM/fork(name:leavesOut:_:)`` with a status: `throw VMExit(3)`.
public struct VMExit: Error, Sendable, Equatable {
    /// The exit status, 0 to 255.
    public let status: UInt8

    /// - Parameter status: the exit status, 0 to 255.
    public init(_ status: UInt8) { self.status = status }
}

private final class ForkBody: Sendable {
    let body: @Sendable (VM) throws -> Void
    init(_ body: @escaping @Sendable (VM) throws -> Void) { self.body = body }
}

private let runBody: PyVM_ForkFunction = { handle, argument in
    guard let handle, let argument else { return 1 }
    let box = Unmanaged<ForkBody>.fromOpaque(argument).takeUnretainedValue()
    let vm = VMCore.vm(of: handle)
    do {
        try box.body(vm)
    } catch let exit as VMExit {
        return Int32(exit.status)
    } catch {
        SwiftError.raise(error, in: vm)
    }
    return 0
}
