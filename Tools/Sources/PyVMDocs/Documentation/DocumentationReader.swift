import Foundation

/// What one version's documentation says about the C API.
public struct Documentation: Sendable, Equatable {
    public var inventory: Inventory
    /// Functions, macros and data, sorted by name.
    public var facts: [ItemFacts]
    /// When a name was added, for names of every kind of which the pages say so.
    public var added: [String: PythonVersion]

    public init(inventory: Inventory, facts: [ItemFacts], added: [String: PythonVersion]) {
        self.inventory = inventory
        self.facts = facts
        self.added = added
    }
}

/// Reads a folder of documentation as Sphinx builds it: `objects.inv` and the pages with C definitions.
public struct DocumentationReader: Sendable {
    private let htmlFolder: URL
    private let fileReader: FileReader

    public init(htmlFolder: URL) {
        self.init(htmlFolder: htmlFolder, fileReader: FileReader())
    }

    init(htmlFolder: URL, fileReader: FileReader) {
        self.htmlFolder = htmlFolder
        self.fileReader = fileReader
    }

    public func read() async throws -> Documentation {
        let files = try await fileReader.read([htmlFolder.appendingPathComponent("objects.inv")] + pages())
        let inventory = try SphinxInventory.read(files[0].text(), file: files[0].file)
        var facts: [String: ItemFacts] = [:]
        var added: [String: PythonVersion] = [:]
        for definition in try files.dropFirst().flatMap({ try PageReader.definitions(in: $0.definitions()) }) {
            if let version = FactsReader.added(definition.notes) {
                for signature in definition.signatures { added[signature.name] = version }
            }
            for item in FactsReader.facts(of: definition) where facts[item.name] == nil {
                facts[item.name] = item
            }
        }
        return Documentation(
            inventory: inventory, facts: facts.values.sorted { $0.name < $1.name }, added: added)
    }

    /// The pages that may define C names.
    private func pages() throws -> [URL] {
        let manager = FileManager.default
        var pages: [URL] = []
        for folder in ["c-api", "extending", "howto", "library", "using"] {
            let url = htmlFolder.appendingPathComponent(folder)
            guard manager.fileExists(atPath: url.path) else {
                if folder != "c-api" { continue }
                throw DocsError(
                    file: url.path, problem: "there is no such folder",
                    advice: "name the html folder of an unpacked pythonX.Y-doc package")
            }
            let names = try manager.contentsOfDirectory(atPath: url.path).sorted()
            pages += names.filter { $0.hasSuffix(".html") }.map(url.appendingPathComponent)
        }
        return pages
    }
}
