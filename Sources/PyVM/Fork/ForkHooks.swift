import CPyVM

/// What a program has to do at each fork of any VM: before it, and afterwards in the parent and in the child.
///
/// ```swift
/// let hooks = try ForkHooks(inChild: { child in try child.run("connection = connect()") })
/// ```
///
/// Each runs inside the VM that it gets; what it throws is told to that VM's `sys.unraisablehook`. They run until
/// ``remove()``, whether or not anybody keeps this object.
public final class ForkHooks: Sendable {
    /// What runs at a fork. It may throw any error.
    /// - Throws: what the hook throws is told to the `sys.unraisablehook` of the VM.
    public typealias Hook = @Sendable (VM) throws -> Void

    private let number: UInt
    private let hooks: Unmanaged<Hooks>

    /// From now on these run.
    /// - Parameters:
    ///   - before: in the thread that forks; the newest hooks first.
    ///   - inParent: in the same thread, when the child is there, or there is to be none.
    ///   - inChild: in the child's thread, when its VM has its state and no code of it has run.
    /// - Throws: ``VMError``: out of memory.
    public init(before: Hook? = nil, inParent: Hook? = nil, inChild: Hook? = nil) throws(VMError) {
        hooks = Unmanaged.passRetained(Hooks(before: before, inParent: inParent, inChild: inChild))
        var native = PyVM_ForkHooks(
            size: MemoryLayout<PyVM_ForkHooks>.stride, before: { Hooks.run($0, $1, \.before) },
            in_parent: { Hooks.run($0, $1, \.inParent) }, in_child: { Hooks.run($0, $1, \.inChild) },
            argument: hooks.toOpaque())
        number = PyVM_AtFork(&native)
        guard number != 0 else {
            let error = VMError.last
            hooks.release()
            throw error
        }
    }

    /// They run no more. Waits until none runs in another thread, without the GIL; a hook may remove itself.
    /// - Throws: ``VMError``: `.argument`: they are removed already.
    public func remove() throws(VMError) {
        guard PyVM_AtForkRemove(number) == PYVM_OK.rawValue else { throw VMError.last }
        hooks.release()
    }

    private final class Hooks: Sendable {
        let before, inParent, inChild: Hook?

        init(before: Hook?, inParent: Hook?, inChild: Hook?) {
            self.before = before
            self.inParent = inParent
            self.inChild = inChild
        }

        static func run(_ handle: OpaquePointer?, _ hooks: UnsafeMutableRawPointer?, _ which: KeyPath<Hooks, Hook?>) {
            guard let handle, let hooks else { return }
            let kept = Unmanaged<Hooks>.fromOpaque(hooks).takeUnretainedValue() // also if it removes itself
            guard let hook = kept[keyPath: which] else { return }
            let vm = VMCore.vm(of: handle)
            do { try hook(vm) } catch { SwiftError.raise(error, in: vm) }
        }
    }
}
