import CPyVM

/// A Python iterator.
///
/// ```swift
/// let items = try vm.eval("range(3)").makeIterator()
/// while let item = try items.next() { print(item) }
/// ```
public final class PyIterator: Sendable {
    private let iterator: PyObject

    init(_ iterator: PyObject) { self.iterator = iterator }

    /// The next object; nil at the end.
    /// - Throws: ``PythonError`` with what the iterator raised.
    public func next() throws -> PyObject? {
        try iterator.withReference { handle, reference in
            if let item = PyVMIter_Next(handle, reference) { return PyObject(reference: item, vm: iterator.vm) }
            if PyVMErr_Occurred(handle) != nil { throw PythonError.taken(in: iterator.vm) }
            return nil
        }
    }
}

extension PyObject {
    /// `iter(object)`.
    /// - Throws: ``PythonError`` (TypeError) if the object is no iterable.
    public func makeIterator() throws -> PyIterator {
        PyIterator(try new { PyVMObject_GetIter($0, $1) })
    }

    /// Calls `body` with each object that `iter(object)` gives. If the thread is outside the VM, each step enters and
    /// leaves it.
    /// - Throws: ``PythonError`` with what the iterator raised, and what `body` throws.
    public func forEach(_ body: (PyObject) throws -> Void) throws {
        let iterator = try makeIterator()
        while let item = try iterator.next() { try body(item) }
    }
}

/// Python's `with` statement for a context manager. It calls `__enter__`, then `body` with the object that `__enter__`
/// returned, then `__exit__`. If `body` throws, `__exit__` gets the error as an exception.
/// - Throws: what `body` throws; ``PythonError`` with what `__enter__` or `__exit__` raised. If `body` throws a
///   ``VMError`` with the code `.closed`, `__exit__` does not run.
@discardableResult
public func with<Result>(_ manager: PyObject, _ body: (PyObject) throws -> Result) throws -> Result? {
    let exit = try manager.pythonType.__exit__
    let value = try manager.pythonType.__enter__(manager)
    let none = try manager.vm.none
    let result: Result
    do {
        result = try body(value)
    } catch let error where (error as? VMError)?.code != .closed {
        let exception = try SwiftError.exception(for: error, in: manager.vm)
        if try exit(manager, exception.pythonType, exception, exception.attribute("__traceback__")).isTrue {
            return nil
        }
        throw error
    }
    try exit(manager, none, none, none)
    return result
}
