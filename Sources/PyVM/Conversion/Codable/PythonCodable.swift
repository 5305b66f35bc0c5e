/// A Codable type whose conversion is its coding. Its values can be arguments and results of Python functions, and of
/// Swift functions that Python calls.
///
/// ```swift
/// struct Point: PythonCodable { var x, y: Double }
///
/// try module.draw(Point(x: 1, y: 2))  // draw({'x': 1.0, 'y': 2.0})
/// let center = try Point(module.center())
/// ```
public protocol PythonCodable: Codable, PythonConvertible {}

extension PythonCodable {
    /// The object that a ``PythonEncoder`` makes of the value.
    /// - Throws: as ``PythonEncoder/encode(_:)``.
    public func makePython(in vm: VM) throws -> PyObject { try PythonEncoder(vm: vm).encode(self) }

    /// The value that a ``PythonDecoder`` makes of an object.
    /// - Throws: as ``PythonDecoder/decode(_:from:)``.
    public init(_ object: PyObject) throws { self = try PythonDecoder().decode(Self.self, from: object) }
}

extension VM {
    /// An object of this VM for a Codable value, made by a ``PythonEncoder``.
    /// - Throws: as ``PythonEncoder/encode(_:)``.
    public func object(encoding value: some Encodable) throws -> PyObject { try PythonEncoder(vm: self).encode(value) }
}

extension Decodable {
    /// Makes a Codable value of an object: `try [Person](decoding: object)`.
    /// - Parameters:
    ///   - object: an object of any open VM.
    ///   - decoder: the decoder to use, for settings other than the usual ones.
    /// - Throws: as ``PythonDecoder/decode(_:from:)``.
    public init(decoding object: PyObject, with decoder: PythonDecoder = PythonDecoder()) throws {
        self = try decoder.decode(Self.self, from: object)
    }
}
