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

    public init(htmlFolder: URL) {
        self.htmlFolder = htmlFolder
    }

    public func read() throws -> Documentation {
        let inventory = try readInventory()
        var facts: [String: ItemFacts] = [:]
        var added: [String: PythonVersion] = [:]
        for definition in try definitions() {
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

    func readInventory() throws -> Inventory {
        let file = htmlFolder.appendingPathComponent("objects.inv")
        return try SphinxInventory.read(bytes(of: file), file: file.path)
    }

    func definitions() throws -> [Definition] {
        try pages().flatMap { page in
            let bytes = try bytes(of: page)
            return try PageReader(bytes, file: page.path).definitions()
        }
    }

    /// The pages that may define C names: all of the C API, and elsewhere those that hold a C definition.
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
        return try pages.filter { page in
            try bytes(of: page).firstRange(of: Array("<dl class=\"c ".utf8)) != nil
        }
    }

    private func bytes(of file: URL) throws -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: file))
        } catch {
            throw DocsError(
                file: file.path, problem: "the file cannot be read (\(error.localizedDescription))",
                advice: "name the html folder of an unpacked pythonX.Y-doc package")
        }
    }
}
