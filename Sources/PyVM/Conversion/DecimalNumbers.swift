import CPyVM

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Decimal: ConvertibleToPython, ConvertibleFromPython {
    /// A `decimal.Decimal`, exactly.
    /// - Throws: ``PythonError`` (ImportError, MemoryError); ``VMError`` if the VM is closed.
    public func makePython(in vm: VM) throws -> PyObject {
        try vm.withVM { try vm.import("decimal").Decimal(isNaN ? "NaN" : description) }
    }

    /// A `decimal.Decimal` or an integer, exactly.
    /// - Throws: ``PythonError``: TypeError; OverflowError for a number that a Swift Decimal cannot hold: infinity, or
    ///   one with more than 38 digits.
    public init(_ object: PyObject) throws {
        self = try object.vm.withVM {
            let type = try object.vm.import("decimal").Decimal
            guard try object.isInstance(of: type) || object.hasAttribute("__index__") else {
                throw PythonError.new("TypeError", "a Decimal was expected, not \(try object.typeName)", in: object.vm)
            }
            let decimal = try type(object)
            if try decimal.is_nan().isTrue { return .nan }
            guard let value = Decimal(string: try String(decimal.pythonString)),
                try value.makePython(in: object.vm).isEqual(to: decimal)
            else {
                throw PythonError.new(
                    "OverflowError", "\(decimal) cannot be held exactly by a Swift Decimal", in: object.vm)
            }
            return value
        }
    }
}
