import Foundation

/// A report as JSON, for programs. Values that are unknown or do not apply are null.
public struct DoctorJSON: CustomStringConvertible {
    public let description: String

    public init(_ report: DoctorReport) throws {
        let variables = report.environment.map { ($0.name, Self.value($0.value)) }
        let object: [String: Any] = [
            "libpyvm": ["version": report.library.version, "path": report.library.path],
            "environment": Dictionary(uniqueKeysWithValues: variables),
            "pythons": report.pythons.map(Self.object),
            "usable": report.usable,
        ]
        let data = try JSONSerialization.data(
            withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        description = String(decoding: data, as: UTF8.self) + "\n"
    }

    private static func object(_ python: DoctorReport.Python) -> [String: Any] {
        let kinds = python.kinds.map {
            ($0.kind.rawValue, ["works": $0.works, "message": value($0.message)] as [String: Any])
        }
        let copies = python.copies.map { ["count": $0.count, "message": value($0.message)] as [String: Any] }
        return [
            "executable": value(python.found.executable),
            "version": value(python.found.version),
            "libpython": value(python.found.libpython),
            "engine": value(python.found.engine),
            "problem": value(python.found.problem),
            "usable": python.isUsable,
            "kinds": Dictionary(uniqueKeysWithValues: kinds),
            "copies": value(copies),
        ]
    }

    private static func value(_ value: Any?) -> Any {
        value ?? NSNull()
    }
}
