import CPyVM

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A Codable type that ``PythonEncoder`` and ``PythonDecoder`` give to its conversion, as one value, instead of asking it for its
/// parts: a Date becomes a `datetime`, and no number of seconds.
///
/// A type of your own that is Codable and converts itself says so by an empty conformance:
///
/// ```swift
/// extension Color: CodableByConversion {}
/// ```
///
/// Its conversion must not go by way of a ``PythonEncoder`` or ``PythonDecoder`` of itself, which would ask the conversion again;
/// see ``PythonCodable`` for that direction.
public protocol CodableByConversion: PythonConvertible, Codable {}

extension Bool: CodableByConversion {}
extension String: CodableByConversion {}
extension Double: CodableByConversion {}
extension Float: CodableByConversion {}
extension Int: CodableByConversion {}
extension Int8: CodableByConversion {}
extension Int16: CodableByConversion {}
extension Int32: CodableByConversion {}
extension Int64: CodableByConversion {}
extension Int128: CodableByConversion {}
extension UInt: CodableByConversion {}
extension UInt8: CodableByConversion {}
extension UInt16: CodableByConversion {}
extension UInt32: CodableByConversion {}
extension UInt64: CodableByConversion {}
extension UInt128: CodableByConversion {}
extension Date: CodableByConversion {}
extension Duration: CodableByConversion {}
extension Data: CodableByConversion {}
extension Decimal: CodableByConversion {}
extension URL: CodableByConversion {}
extension UUID: CodableByConversion {}
/// `bytes`, as without a coder.
extension Array: CodableByConversion where Element == UInt8 {}

extension PythonError {
    /// Whether it says something of the value at hand. Interrupts, exits and a lack of memory do not: coders let them pass as they
    /// are.
    var isAboutValue: Bool {
        guard
            let isOther = try? exception.withReference({ handle, reference in
                PyVMErr_GivenExceptionMatches(handle, reference, PyVMExc_Exception(handle)) == 0
                    || PyVMErr_GivenExceptionMatches(handle, reference, PyVMExc_MemoryError(handle)) == 1
            })
        else { return false }
        return !isOther
    }
}
