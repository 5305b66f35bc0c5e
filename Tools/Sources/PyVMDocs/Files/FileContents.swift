/// One file of the documentation as `read_files.py` read it. What is wrong with it shows when it is looked at.
struct FileContents {
    /// A line that the script prints.
    struct Answer: Decodable {
        var text: String?
        var definitions: [HTMLElement]?
        var problem: String?
        var line: Int?
    }

    let file: String
    private let answer: Answer

    init(file: String, answer: Answer) {
        self.file = file
        self.answer = answer
    }

    /// The text of an inventory.
    func text() throws -> String {
        guard let text = answer.text else {
            throw problem(advice: "take objects.inv from an unpacked pythonX.Y-doc package")
        }
        return text
    }

    /// The outermost lists of C definitions on a page.
    func definitions() throws -> [HTMLElement] {
        guard let definitions = answer.definitions else {
            throw problem(advice: "unpack the pythonX.Y-doc package again")
        }
        return definitions
    }

    private func problem(advice: String) -> DocsError {
        DocsError(
            file: file, line: answer.line, problem: answer.problem ?? "the file is of another kind than its name says",
            advice: advice)
    }
}
