/// The first line of every generated file.
enum Banner {
    static let command = "pyvm-codegen generate"

    static func c(_ purpose: String) -> String {
        "/* Generated: \(command). Do not edit: \(purpose) */\n"
    }

    static func swift(_ purpose: String) -> String {
        "// Generated: \(command). Do not edit: \(purpose)\n"
    }

    static func shell(_ purpose: String) -> String {
        "# Generated: \(command). Do not edit: \(purpose)\n"
    }

    /// Whether a file is one of the generator's.
    static func begins(_ text: String) -> Bool {
        ["/* ", "// ", "# "].contains { text.hasPrefix("\($0)Generated: \(command).") }
    }
}
