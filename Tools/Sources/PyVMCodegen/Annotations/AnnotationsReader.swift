import Foundation
import PyVMDocs

/// Reads the annotations of a source tree.
public struct AnnotationsReader {
    let tree: SourceTree

    public init(tree: SourceTree) {
        self.tree = tree
    }

    public func read() throws -> Annotations {
        var annotations = Annotations()
        annotations.cpythons = try cpythons()
        annotations.extraHeaders = try headers("codegen/headers.txt")
        annotations.listedNames = try lines("codegen/names.txt")
        annotations.macros = try DeclarationFile.read(tree.text("codegen/macros.h"), path: "codegen/macros.h")
        annotations.callbacks = try DeclarationFile.read(tree.text("codegen/callbacks.h"), path: "codegen/callbacks.h")
        annotations.leftOut = try table("codegen/left-out.toml")
        annotations.accessors = try table("codegen/accessors.toml")
        annotations.privateNames = try table("codegen/private.toml")
        annotations.standIns = try table("codegen/stand-ins.toml")
        annotations.variadics = try table("codegen/variadics.toml")
        annotations.backports = try table("codegen/backports.toml")
        annotations.prologues = try table("codegen/prologues.toml")
        annotations.absent = try table("codegen/absent.toml")
        annotations.controls = try table("codegen/control.toml")
        annotations.engine = try table("codegen/engine.toml")
        annotations.errno = try table("codegen/errno.toml")
        annotations.signatures = try table("codegen/signatures.toml")
        annotations.conversions = try table("codegen/conversions.toml")
        annotations.swift = try table("codegen/swift.toml")
        annotations.objects = try table("codegen/objects.toml")
        annotations.runtime = try table("codegen/runtime.toml")
        for name in annotations.runtime.keys { annotations.runtime[name]?.name = name }
        annotations.structures = try table("codegen/structs.toml")
        annotations.portableConstants = try table("codegen/constants.toml")
        annotations.limited = try table("codegen/limited.toml")
        annotations.withoutGIL = try table("codegen/without-gil.toml")
        annotations.controlMacros = try controlMacros()
        annotations.replacements = try replacements()
        (annotations.facts, annotations.correctedFacts) = try facts()
        annotations.inventories = try inventories()
        annotations.namesWithoutPrefix = Set(annotations.listedNames)
        for inventory in annotations.inventories.values {
            annotations.namesWithoutPrefix.formUnion(inventory.kinds.keys.filter { !$0.contains(".") })
        }
        return annotations
    }

    public func cpythons() throws -> CPythonList {
        let list: CPythonList = try decode(CPythonList.path)
        try list.check()
        return list
    }

    private func lines(_ path: String) throws -> [String] {
        try tree.text(path).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }

    /// The names go into C text as they are.
    private func headers(_ path: String) throws -> [String] {
        let names = try lines(path)
        for name in names where name.wholeMatch(of: /[A-Za-z0-9_][A-Za-z0-9_.\/-]*\.h/) == nil {
            throw CodegenError("\(path): '\(name)' is no header's name; write one a line, as in datetime.h")
        }
        return names
    }

    private func table<Value: Decodable>(_ path: String) throws -> [String: Value] {
        try decode(path)
    }

    private func decode<Value: Decodable>(_ path: String) throws -> Value {
        try AnnotationFile(path: path, text: tree.text(path)).decode()
    }

    private func controlMacros() throws -> [ControlMacro] {
        let folder = "include/pyvm/control"
        let headers = try tree.files(in: folder).filter { $0.hasSuffix(".h") }
        if headers.isEmpty { throw CodegenError("\(folder): has no headers; is the source tree whole?") }
        return try headers.flatMap { ControlMacro.read(try tree.text("\(folder)/\($0)")) }
    }

    private struct ReplacementsFile: Decodable {
        var replacements: [String: String]
    }

    private func replacements() throws -> [String: String] {
        let path = "codegen/replacements.toml"
        guard let text = try tree.textIfThere(path) else { return [:] }
        return try AnnotationFile(path: path, text: text).decode(ReplacementsFile.self).replacements
    }

    private func facts() throws -> (facts: [String: ItemFacts], corrected: [String]) {
        let (path, pathByHand) = ("codegen/docs/facts.txt", "codegen/docs/facts-by-hand.txt")
        do {
            let read = try FactsFile.parse(text: tree.text(path), file: path)
            let byHand = try FactsFile.parse(text: tree.text(pathByHand), file: pathByHand, needsReasons: true)
            let facts = FactsMerge.overlay(byHand, on: read).map { ($0.name, $0) }
            return (Dictionary(uniqueKeysWithValues: facts), byHand.map(\.name))
        } catch let error as DocsError {
            throw CodegenError("\(error)")
        }
    }

    private func inventories() throws -> [PythonVersion: Inventory] {
        var inventories: [PythonVersion: Inventory] = [:]
        for path in try tree.files(in: "codegen/docs") where path.hasPrefix("inventory-") && path.hasSuffix(".txt") {
            guard let version = PythonVersion(path.dropFirst(10).dropLast(4)) else { continue }
            do {
                let file = "codegen/docs/" + path
                inventories[version] = try InventoryFile.parse(text: tree.text(file), version: version, file: file)
            } catch let error as DocsError {
                throw CodegenError("\(error)")
            }
        }
        return inventories
    }
}
