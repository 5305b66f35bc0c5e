import Foundation

/// For programs: `codegen/diff.schema.json` describes it.
enum JSONFormat {
    static func text(of report: Report) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
    }
}
