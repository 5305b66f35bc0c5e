/// A Codable type that is converted by way of its coding: it can be an argument of Python functions, a result, a parameter of Swift
/// functions that Python calls.
///
/// ```swift
/// struct Point: PythonCodable { var x, y: Double }
///
/// try module.draw(Point(x: 1, y: 2))  // draw({'x': 1.0, 'y': 2.0})
/// let center = try Point(module.center())
/// ```
public protocol PythonCodable: Codable, PythonConvertible {}

extension PythonCodable {
    /// What a ``PythonEncoder`` makes of it.
    /// - Throws: as ``PythonEncoder/encode(_:)``.
    public func makePython(in vm: VM) throws -> PyObject { try PythonEncoder(vm: vm).encode(self) }

    /// What a ``PythonDecoder`` makes of an object.
    /// - Throws: as ``PythonDecoder/decode(_:from:)``.
    public init(_ object: PyObject) throws { self = try PythonDecoder().decode(Self.self, from: object) }
}

extension VM {
    /// A Codable value as an object of the VM: what a ``PythonEncoder`` makes of it.
    /// - Throws: as ``PythonEncoder/encode(_:)``.
    public func object(encoding value: some Encodable) throws -> PyObject { try PythonEncoder(vm: self).encode(value) }
}

extension Decodable {
    /// A Codable value from an object: `try [Person](decoding: object)`.
    /// - Parameters:
    ///   - object: of any VM that is open.
    ///   - decoder: with settings of its own, if need be.
    /// - Throws: as ``PythonDecoder/decode(_:from:)``.
    public init(decoding object: PyObject, with decoder: PythonDecoder = PythonDecoder()) throws {
        self = try decoder.decode(Self.self, from: object)
    }
}
