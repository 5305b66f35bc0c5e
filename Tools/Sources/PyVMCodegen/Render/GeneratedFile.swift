/// A file of the source tree that the generator writes.
public struct GeneratedFile: Sendable {
    /// Below the source tree.
    public let path: String
    public let text: String
}

/// The first line of every generated file.
enum Banner {
    static let command = "pyvm-codegen generate"

    static func c(_ purpose: String) -> String {
        "/* Generated: \(command). Do not edit: \(purpose) */\n"
    }

    static func swift(_ purpose: String) -> String {
        "// Generated: \(command). Do not edit: \(purpose)\n"
    }

    /// Whether a file is one of the generator's.
    static func begins(_ text: String) -> Bool {
        ["/* ", "// "].contains { text.hasPrefix("\($0)Generated: \(command).") }
    }
}

/// The frame of a public header.
enum PublicHeader {
    static func text(guard name: String, purpose: String, includes: [String], body: String) -> String {
        """
        \(Banner.c(purpose))#ifndef \(name)
        #define \(name)

        \(includes.map { "#include \($0)\n" }.joined())
        #ifdef __cplusplus
        extern "C" {
        #endif

        \(body)
        #ifdef __cplusplus
        }
        #endif

        #endif

        """
    }
}

/// One output of the generator: a file, or a folder of files of one kind.
protocol Renderer: Sendable {
    init(api: API)
    var files: [GeneratedFile] { get }
}
