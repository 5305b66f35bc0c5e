import CPyVM
import PyVM

/// CPython's C API on ``PyVM/PyObject``: a method for each function, under its own name, without argument labels.
///
/// ```swift
/// let list = try vm.raw.PyList_New(0)
/// try vm.raw.PyList_Append(list, vm.object(1))
/// let first = try vm.raw.PyList_GetItem(list, 0)
/// ```
///
/// - **References.** Every object that comes back has a reference of its own, whether C's was new or borrowed. A function that steals
///   one is given one to steal, so what was passed stays usable. A variable that C gets a pointer to (`&result`) is one of type
///   `PyObject?` here.
/// - **Errors.** An exception that is set when a function returns its error value is thrown, and with that no longer pending. What
///   raises on purpose (`PyErr_SetString`) leaves its exception pending, as C functions that Python calls need it.
/// - **NULL.** An object that need not be there is optional, as a result and as an argument.
/// - **Texts.** A `const char *` argument is a String; one with a NUL in it is refused, for C would take half of it. It stays a pointer
///   where a length goes with it or where it has to live longer than the call. A `const char *` result stays a pointer: its memory is
///   an object's or CPython's, and only the caller knows how long that lives and whether it ends at the first NUL.
/// - **Everything else** is as Swift imports it. What a function does with memory, and what it takes for granted about it, is C's.
///
/// A function that the VM's CPython lacks throws NotImplementedError. Each call enters the VM; `withVM` saves that for many.
public struct RawAPI: Sendable {
    /// The VM that the functions are called in. Objects of another are refused.
    public let vm: VM
}

extension VM {
    /// CPython's C API in this VM.
    public var raw: RawAPI { RawAPI(vm: self) }
}

extension RawAPI {
    /// What Swift has in place of `...`: a `va_list` of the arguments, for the functions that take one.
    ///
    /// ```swift
    /// let pair = try vm.raw.withArguments([1, 2]) { try vm.raw.Py_VaBuildValue("(ii)", $0) }
    /// ```
    /// - Parameters:
    ///   - arguments: as C takes them: what an object's `withReference` gives, a pointer to a text.
    ///   - body: gets the list, which is good for one call.
    /// - Throws: what `body` throws.
    public func withArguments<Result>(_ arguments: [any CVarArg], _ body: (CVaListPointer) throws -> Result) throws
        -> Result
    {
        // `withVaList` takes no function that throws.
        try withVaList(arguments) { list in Swift.Result { try body(list) } }.get()
    }
}

// MARK: Arguments

extension RawAPI {
    typealias Check = (OpaquePointer?, RawReference?) -> Int32

    /// A reference that the function borrows for the call. The object stays meanwhile, as an argument of a method that is not inlined.
    func pass(_ object: PyVM.PyObject) throws(VMError) -> RawReference {
        guard object.vm == vm else { throw .foreignObject }
        return object.reference
    }

    func passIfAny(_ object: PyVM.PyObject?) throws(VMError) -> RawReference? {
        guard let object else { return nil }
        return try pass(object)
    }

    /// What a C compiler sees from a pointer's type has to be looked at here: CPython would not.
    func pass(
        _ object: PyVM.PyObject, _ check: Check, _ kind: StaticString, function: StaticString = #function
    ) throws(VMError) -> RawReference {
        let reference = try pass(object)
        guard check(vm.handle, reference) != 0 else {
            throw .argument(
                "an object that is not \(kind) was given for one; give one of that type", function: Self.name(function))
        }
        return reference
    }

    func passIfAny(
        _ object: PyVM.PyObject?, _ check: Check, _ kind: StaticString, function: StaticString = #function
    ) throws(VMError) -> RawReference? {
        guard let object else { return nil }
        return try pass(object, check, kind, function: function)
    }

    /// A reference that the function takes over: one more than Swift's own.
    func give(_ object: PyVM.PyObject) throws(VMError) -> RawReference {
        let reference = try pass(object)
        PyVM_IncRef(vm.handle, reference)
        return reference
    }

    func giveIfAny(_ object: PyVM.PyObject?) throws(VMError) -> RawReference? {
        guard let object else { return nil }
        return try give(object)
    }

    func give(
        _ object: PyVM.PyObject, _ check: Check, _ kind: StaticString, function: StaticString = #function
    ) throws(VMError) -> RawReference {
        _ = try pass(object, check, kind, function: function)
        return try give(object)
    }

    /// Before references are added for others, which would be lost.
    func refuseForeign(_ objects: PyVM.PyObject?...) throws(VMError) {
        for case let object? in objects { _ = try pass(object) }
    }

    /// A reference as the pointer to a struct that begins with a PyObject.
    func typed<Object>(_ reference: RawReference?) -> UnsafeMutablePointer<Object>? {
        UnsafeMutableRawPointer(reference)?.assumingMemoryBound(to: Object.self)
    }

    /// A text that C reads to its end.
    func text(_ text: String, function: StaticString = #function) throws(VMError) -> String {
        guard !text.utf8.contains(0) else {
            throw .argument(
                "a text has a NUL in it, where C would take it to end; leave it out", function: Self.name(function))
        }
        return text
    }

    func textIfAny(_ text: String?, function: StaticString = #function) throws(VMError) -> String? {
        guard let text else { return nil }
        return try self.text(text, function: function)
    }
}

// MARK: Results

extension RawAPI {
    /// An object for a new reference; NULL is an error.
    func own(_ reference: UnsafeMutableRawPointer?, function: StaticString = #function) throws -> PyVM.PyObject {
        guard let object = ownOrNil(reference) else { throw failure(of: function) }
        return object
    }

    /// An object for a new reference; NULL is one only if an exception is set.
    func ownIfAny(_ reference: UnsafeMutableRawPointer?) throws -> PyVM.PyObject? {
        guard let object = ownOrNil(reference) else {
            try check()
            return nil
        }
        return object
    }

    func ownOrNil(_ reference: UnsafeMutableRawPointer?) -> PyVM.PyObject? {
        guard let reference = reference?.assumingMemoryBound(to: _object.self) else { return nil }
        return PyVM.PyObject(taking: reference, in: vm)
    }

    /// An object that adds a reference to a borrowed one; NULL is an error.
    func borrow(_ reference: UnsafeMutableRawPointer?, function: StaticString = #function) throws -> PyVM.PyObject {
        guard let object = borrowOrNil(reference) else { throw failure(of: function) }
        return object
    }

    func borrowIfAny(_ reference: UnsafeMutableRawPointer?) throws -> PyVM.PyObject? {
        guard let object = borrowOrNil(reference) else {
            try check()
            return nil
        }
        return object
    }

    func borrowOrNil(_ reference: UnsafeMutableRawPointer?) -> PyVM.PyObject? {
        guard let reference = reference?.assumingMemoryBound(to: _object.self) else { return nil }
        PyVM_IncRef(vm.handle, reference)
        return PyVM.PyObject(taking: reference, in: vm)
    }

    /// A pointer that is NULL only on error.
    func present<Pointer>(_ pointer: Pointer?, function: StaticString = #function) throws -> Pointer {
        guard let pointer else { throw failure(of: function) }
        return pointer
    }

    /// Throws the pending exception, if there is one.
    func check() throws {
        if PyVMErr_Occurred(vm.handle) != nil { throw PythonError.taken(in: vm) }
    }

    private func failure(of function: StaticString) -> any Error {
        if PyVMErr_Occurred(vm.handle) != nil { return PythonError.taken(in: vm) }
        return VMError.argument(
            "returned NULL without an exception: there is no such object", function: Self.name(function))
    }

    /// "PyList_New(_:)" is known as PyList_New.
    private static func name(_ function: StaticString) -> String {
        String(function.description.prefix { $0 != "(" })
    }
}
