import CPyVM

/// The state of a VM, frozen once, of which any number of VMs begin: what was imported and made there need not be
/// imported and made again.
///
/// ```swift
/// try vm.run("import json, re, decimal; rules = load()")
/// let template = try VMTemplate(of: vm)
/// let clone = try template.clone() // has the modules, and its own copy of the rules
/// ```
///
/// A template belongs to no VM, and outlives the one that it is of. Any thread may use it, and several may clone it at
/// once. Its memory, and the descriptors of open files that it keeps, are given back when nobody has it any more.
public final class VMTemplate: Sendable {
    private nonisolated(unsafe) let handle: OpaquePointer

    /// Freezes the state of a VM as it is now: modules, objects, open files, but no frames and no other threads. Hooks
    /// of `os.register_at_fork` run in it.
    /// - Parameters:
    ///   - vm: the VM. It goes on as it is.
    ///   - leavesOut: whether what cannot be in a clone is left out: an object in its place fails whatever is done with
    ///     it.
    /// - Throws: ``PythonError``: a TypeError names what cannot be frozen, and its path. ``VMError``: the VM is closed.
    public init(of vm: VM, leavesOut: Bool = false) throws {
        handle = try vm.withHandle { native in
            var config = PyVM_TemplateConfig(
                size: MemoryLayout<PyVM_TemplateConfig>.stride, leaves_out: leavesOut ? 1 : 0)
            guard let frozen = PyVM_TemplateNew(native, &config) else { throw PythonError.taken(in: vm) }
            return frozen
        }
    }

    deinit { PyVM_TemplateFree(handle) }

    /// How many bytes the state takes.
    public var size: Int { PyVM_TemplateSize(handle) }

    /// A new VM that begins with the state, and goes its own way. It is closed as any other.
    /// - Parameter configuration: what is not set there is that of the VM that was frozen: kind, CPython, path,
    ///   arguments, environment, memory limit, `output` and `input`. With one of these two the clone has standard
    ///   streams of its own.
    /// - Throws: ``VMError`` with the reason.
    public func clone(_ configuration: VMConfiguration = VMConfiguration()) throws(VMError) -> VM {
        try VM(made: configuration.makeVM { PyVM_TemplateClone(handle, &$0) })
    }
}
