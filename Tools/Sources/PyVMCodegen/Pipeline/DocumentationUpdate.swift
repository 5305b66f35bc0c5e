import Foundation
import PyVMDocs

/// Makes the files of `codegen/docs` anew from the documentation's HTML pages.
public struct DocumentationUpdate {
    let tree: SourceTree
    let annotations: Annotations

    public init(tree: SourceTree) throws {
        self.tree = tree
        annotations = try AnnotationsReader(tree: tree).read()
    }

    /// - Parameters:
    ///   - folders: for each version the folder with its documentation's objects.inv.
    ///   - snapshots: the headers of all versions, from which the names of those without documentation are derived.
    public func files(folders: [PythonVersion: String], snapshots: [HeaderSnapshot]) async throws -> [GeneratedFile] {
        let read = try await documentation(in: folders)
        let inventories = read.values.map(\.inventory)
        var files = read.map { version, documentation in
            inventoryFile(version, DataFiles.inventory(documentation.inventory.withKinds(agreeingWith: inventories)))
        }
        let added = read.sorted { $0.key < $1.key }.reduce(into: [String: PythonVersion]()) { all, item in
            all.merge(item.value.added) { $1 }
        }
        for snapshot in snapshots where read[snapshot.version] == nil {
            files.append(try derived(snapshot, snapshots, read, added))
        }
        let facts = FactsMerge.merge(read.map { ($0.key, $0.value.facts) })
        files.append(
            GeneratedFile(path: "codegen/docs/facts.txt", text: DataFiles.facts(facts, versions: Array(read.keys))))
        return files
    }

    /// The facts and names of each folder. The folders are read side by side, since reading pages takes seconds.
    private func documentation(in folders: [PythonVersion: String]) async throws -> [PythonVersion: Documentation] {
        do {
            return try await withThrowingTaskGroup(of: (PythonVersion, Documentation).self) { group in
                for (version, folder) in folders {
                    group.addTask { (version, try await DocumentationReader(htmlFolder: URL(filePath: folder)).read()) }
                }
                return try await group.reduce(into: [:]) { read, item in read[item.0] = item.1 }
            }
        } catch let error as DocsError {
            throw CodegenError("\(error)")
        }
    }

    private func derived(
        _ snapshot: HeaderSnapshot, _ snapshots: [HeaderSnapshot], _ read: [PythonVersion: Documentation],
        _ added: [String: PythonVersion]
    ) throws -> GeneratedFile {
        let version = snapshot.version
        guard let older = read.keys.filter({ $0 < version }).max(),
            let newer = read.keys.filter({ $0 > version }).min(),
            let newerSnapshot = snapshots.first(where: { $0.version == newer })
        else {
            throw CodegenError(
                "CPython \(version): neither its documentation nor that of an older and a newer version was given; name them with --html \(version)=FOLDER"
            )
        }
        let derivation = InventoryDerivation(
            version: version, older: read[older]!.inventory, newer: read[newer]!.inventory,
            headerNames: SnapshotIndex(snapshots: [snapshot]).allNames,
            newerHeaderNames: SnapshotIndex(snapshots: [newerSnapshot]).allNames, added: added)
        return inventoryFile(version, DataFiles.derivedInventory(derivation.derive(), rule: derivation.rule))
    }

    private func inventoryFile(_ version: PythonVersion, _ text: String) -> GeneratedFile {
        GeneratedFile(path: "codegen/docs/inventory-\(version).txt", text: text)
    }
}
