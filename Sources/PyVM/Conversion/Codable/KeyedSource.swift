import CPyVM

/// The place where a value's keys are looked up: a mapping, or else an object's attributes.
struct KeyedSource {
    enum Kind { case dict, mapping, attributes }

    let object: PyObject
    let kind: Kind

    /// - Throws: `DecodingError` if the node's object is neither a mapping nor an object with attributes.
    init(_ node: DecodingNode, for type: Any.Type) throws {
        object = node.object
        if let kind = try node.described({ [object] in try Self.kind(of: object) }) {
            self.kind = kind
        } else if try object.isNone {
            throw node.notFound(type)
        } else {
            throw DecodingError.typeMismatch(
                type, node.context("a mapping or an object with attributes must be here, not a Python \(object.kind)"))
        }
    }

    /// - Returns: the object's kind; nil for the plain built-in types. These have attributes, too, but nobody means
    ///   them. Classes that derive from built-in types (named tuples, enums) are taken.
    private static func kind(of object: PyObject) throws -> Kind? {
        try object.withReference { vm, reference in
            if PyVMDict_Check(vm, reference) == 1 { return .dict }
            let isPlain =
                reference == PyVM_None(vm) || PyVMLong_CheckExact(vm, reference) == 1
                || PyVMBool_Check(vm, reference) == 1
                || PyVMFloat_CheckExact(vm, reference) == 1 || PyVMComplex_CheckExact(vm, reference) == 1
                || PyVMUnicode_CheckExact(vm, reference) == 1 || PyVMBytes_CheckExact(vm, reference) == 1
                || PyVMByteArray_CheckExact(vm, reference) == 1 || PyVMList_CheckExact(vm, reference) == 1
                || PyVMTuple_CheckExact(vm, reference) == 1 || PyVMAnySet_CheckExact(vm, reference) == 1
            if isPlain { return nil }
            // dict.update() tells mappings from other objects by this.
            guard PyVMMapping_Check(vm, reference) == 1, try object.pythonType.hasAttribute("keys") else {
                return .attributes
            }
            return .mapping
        }
    }

    /// - Returns: nil if there is no such key or attribute.
    /// - Throws: ``PythonError`` with what looking it up raised.
    func lookUp(_ name: PyObject) throws -> PyObject? {
        try object.withReference { vm, object in try name.withReference { _, name in try lookUp(name, in: object, vm) }
        }
    }

    private func lookUp(_ name: RawReference, in reference: RawReference, _ vm: OpaquePointer) throws -> PyObject? {
        var found: RawReference?
        switch kind {
        case .dict:
            guard let borrowed = PyVMDict_GetItemWithError(vm, reference, name) else { break }
            return try PyObject(borrowing: borrowed, in: object.vm)
        case .mapping:
            found = PyVMObject_GetItem(vm, reference, name)
            // KeyError is a LookupError. So is IndexError, which sqlite3's rows raise.
            if found == nil, PyVMErr_ExceptionMatches(vm, PyVMExc_LookupError(vm)) == 1 { PyVMErr_Clear(vm) }
        case .attributes:
            guard PyVMUnicode_Check(vm, name) == 1 else { return nil }
            _ = PyVMObject_GetOptionalAttr(vm, reference, name, &found)
        }
        if let found { return PyObject(reference: found, vm: object.vm) }
        if PyVMErr_Occurred(vm) != nil { throw PythonError.taken(in: object.vm) }
        return nil
    }

    /// All keys. Of an object, the attributes that `dir()` lists, without methods and names that begin with an
    /// underscore.
    /// - Throws: ``PythonError``.
    func names() throws -> [PyObject] {
        switch kind {
        case .dict, .mapping: return try [PyObject](object.attribute("keys")())
        case .attributes:
            let type = try object.pythonType
            return try [PyObject](object.vm.builtins.dir(object)).filter { name in
                let text = try String(name)
                if text.hasPrefix("_") { return false }
                return try !type.hasAttribute(text) || !type.attribute(text).isCallable
            }
        }
    }
}

/// The keys of a source under the names that a strategy gives them. The first look-up finds them.
final class ConvertedNames {
    private let source: KeyedSource
    private var names: [String: PyObject]?

    init(_ source: KeyedSource) { self.source = source }

    /// - Throws: ``PythonError``.
    func name(for key: String, _ convert: (String) -> String) throws -> PyObject? {
        if let names { return names[key] }
        var found: [String: PyObject] = [:]
        for name in try source.names() {
            guard try name.isText, let text = try? String(name) else { continue }
            let converted = convert(text)
            if found[converted] == nil { found[converted] = name }
        }
        names = found
        return found[key]
    }
}
