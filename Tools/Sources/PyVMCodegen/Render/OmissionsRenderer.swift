/// `pyvm/version/left_out.h`: the names that PyVM does not offer. Their use is an error that says what to do; without a
/// declaration it would be an undefined symbol, which a real libpython in the process may have.
struct OmissionsRenderer: Renderer {
    let api: API

    static let path = "pyvm/version/left_out.h"

    var files: [GeneratedFile] {
        let declarations = api.omissions.map { (name: $0.name, text: declaration(of: $0)) }
        let text = """
            #ifndef PYVM_VERSION_LEFT_OUT_H
            #define PYVM_VERSION_LEFT_OUT_H

            #include "\(ChosenVersionRenderer.choose)"
            #include "pyvm/version/unavailable.h"

            \(api.visibility.guarding(declarations))
            #endif

            """
        return [
            GeneratedFile(
                path: "include/\(Self.path)", by: Self.self,
                purpose:
                    "the names of CPython's API that PyVM does not offer: their use is an error that tells what to do.",
                text: text)
        ]
    }

    private func declaration(of omission: API.Omission) -> String {
        let attribute = Self.attribute("\(omission.reason); instead: \(omission.instead)")
        let stand = "pyvm_left_out_\(omission.name)"
        switch omission.form {
        case .function(let prototype):
            return "extern \(prototype.declaration(named: omission.name))\n\(attribute);\n"
        case .data(let type): return "extern \(type.declaring(omission.name))\n\(attribute);\n"
        case .macro(let parameters):
            return """
                extern void *\(stand)(void)
                \(attribute);
                #define \(omission.name)\(parameters == nil ? "" : "(...)") \(stand)()

                """
        }
    }

    /// The attribute with a text, which is cut between words into literals that fit their lines.
    private static func attribute(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let margin = "    PYVM_UNAVAILABLE("
        var lines: [String] = []
        for word in escaped.split(separator: " ") {
            if let last = lines.last, last.utf8.count + word.utf8.count <= 90 {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        let literals = lines.enumerated().map { number, line in
            number + 1 < lines.count ? "\"\(line) \"" : "\"\(line)\""
        }
        return margin + literals.joined(separator: "\n" + String(repeating: " ", count: margin.utf8.count)) + ")"
    }
}
