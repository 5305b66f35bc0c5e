import CPyVM

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A Codable type that ``PythonEncoder`` and ``PythonDecoder`` convert as one value, instead of coding its parts: a
/// Date becomes a `datetime`, and no number of seconds.
///
/// If a type of your own is Codable and has a conversion, an empty conformance says so:
///
/// ```swift
/// extension Color: CodableByConversion {}
/// ```
///
/// The conversion must not use a ``PythonEncoder`` or ``PythonDecoder`` for the type itself: these would call the
/// conversion again. For a type whose conversion is its coding, see ``PythonCodable``.
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
/// An array of bytes becomes `bytes`, as it does without a coder.
extension Array: CodableByConversion where Element == UInt8 {}

extension PythonError {
    /// Whether the error is about the value at hand. Interrupts, exits and lack of memory are not: coders pass them on
    /// unchanged.
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
