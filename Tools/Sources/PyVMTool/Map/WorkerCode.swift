import Foundation

/// The Python code that each worker's VM runs first.
enum WorkerCode {
    /// The module that has what a task needs.
    static let module = "_pyvm_map"

    static func source(for request: MapRequest) -> String {
        let code = String(decoding: PackageResources.map_worker_py, as: UTF8.self)
        let imports = request.imports.map { literal($0) + ", " }.joined()
        return """
            def begin():
                import sys, types
                module = sys.modules["\(module)"] = types.ModuleType("\(module)")
                exec(compile(\(literal(code)), "<pyvm map>", "exec"), module.__dict__)
                module.prepare(\(literal(request.function)), (\(imports)), \(request.isJSON ? "True" : "False"))
            begin()
            del begin
            """
    }

    /// A text as Python code.
    static func literal(_ text: String) -> String {
        let characters = text.unicodeScalars.map { scalar in
            if scalar.isASCII && scalar.value >= 0x20 && scalar != "\"" && scalar != "\\" { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
        return "\"\(characters.joined())\""
    }
}
