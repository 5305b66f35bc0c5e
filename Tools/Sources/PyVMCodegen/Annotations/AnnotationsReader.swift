import Foundation
import PyVMDocs
import TOMLKit

/// Reads the annotations of a source tree.
public struct AnnotationsReader {
    let tree: SourceTree

    public init(tree: SourceTree) {
        self.tree = tree
    }

    public func read() throws -> Annotations {
        var annotations = Annotations()
        annotations.cpythons = try cpythons()
        annotations.extraHeaders = try lines("codegen/headers.txt")
        annotations.namesWithoutPrefix = Set(try lines("codegen/names.txt"))
        annotations.macros = try DeclarationFile.read(tree.text("codegen/macros.h"), path: "codegen/macros.h")
        annotations.callbacks = try DeclarationFile.read(tree.text("codegen/callbacks.h"), path: "codegen/callbacks.h")
        annotations.leftOut = try table("codegen/left-out.toml")
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
        annotations.controlMacros = ControlMacro.read(try tree.text("include/pyvm/control.h"))
        annotations.facts = try facts()
        annotations.inventories = try inventories()
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

    private func table<Value: Decodable>(_ path: String) throws -> [String: Value] {
        try decode(path)
    }

    private func decode<Value: Decodable>(_ path: String) throws -> Value {
        let text = try tree.text(path)
        do {
            return try TOMLDecoder().decode(Value.self, from: text)
        } catch let error as TOMLParseError {
            throw CodegenError("\(path):\(error.source.begin.line): not TOML (\(error.description)); mend the line")
        } catch {
            throw CodegenError(
                "\(path): an entry lacks a field or has one of the wrong kind (\(error)); see the file's first lines")
        }
    }

    private func facts() throws -> [String: ItemFacts] {
        do {
            let read = try FactsFile.parse(text: tree.text("codegen/docs/facts.txt"), file: "codegen/docs/facts.txt")
            let byHand = try FactsFile.parse(
                text: tree.text("codegen/docs/facts-by-hand.txt"), file: "codegen/docs/facts-by-hand.txt")
            return Dictionary(uniqueKeysWithValues: FactsMerge.overlay(byHand, on: read).map { ($0.name, $0) })
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
