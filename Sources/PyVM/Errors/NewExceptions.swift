extension PythonError {
    /// An exception of one of Python's built-in types, for what Swift code finds wrong: `throw PythonError.new("ValueError", "too large", in: vm)`.
    /// - Returns: a ``PythonError``; what went wrong instead, if there is no such type or the VM is closed.
    public static func new(_ type: String, _ message: String, in vm: VM) -> any Error {
        do {
            return try PythonError(vm.builtins.attribute(type)(message))
        } catch {
            return error
        }
    }
}
