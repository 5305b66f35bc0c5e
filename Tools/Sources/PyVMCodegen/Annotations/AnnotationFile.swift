/// A TOML file of `codegen/`. What is wrong with it is told in a sentence, with the line.
struct AnnotationFile {
    let path: String
    let text: String

    /// - Throws: `CodegenError` for what is no TOML, and for an entry with a field that is missing, wrong or unknown.
    func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        let table: TOMLTable
        do {
            table = try TOMLReader.table(of: text)
        } catch let problem as TOMLProblem {
            throw CodegenError("\(path):\(problem.line): not TOML (\(problem.text)); mend the line")
        }
        do {
            return try TOMLDecoder.decode(from: table)
        } catch let problem as TOMLProblem {
            throw CodegenError("\(path):\(problem.line): \(problem.text); see the file's first lines")
        }
    }
}
