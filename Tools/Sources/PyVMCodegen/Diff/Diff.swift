/// Makes the report of what changes between two sides.
public struct Diff: Sendable {
    let tree: SourceTree

    public init(tree: SourceTree) {
        self.tree = tree
    }

    /// - Parameters:
    ///   - old, new: the two sides, in a form that `DiffInput` takes.
    /// - Throws: `CodegenError` if a side cannot be read, if the two cannot be compared, or if a waiver matches
    ///   nothing.
    public func run(old: String, new: String) async throws -> Report {
        async let annotations = AnnotationsReader(tree: tree).read()
        // The snapshots of the other versions: reading them takes a while, too.
        async let stored = SnapshotStore(tree: tree).series(
            except: Set([old, new].compactMap { PythonVersion($0) }))
        let (before, after) = try await DiffInput.read(old: old, new: new, tree: tree)
        switch (before.content, after.content) {
        case (.snapshot(let one), .snapshot(let other)):
            return try await report(one, before.source, other, after.source, annotations, stored)
        case (.lock(let one), .lock(let other)):
            return report(one, before.source, other, after.source)
        default:
            throw CodegenError("\(before.source) and \(after.source): a snapshot and an abi.lock cannot be compared")
        }
    }

    // MARK: The C API

    private func report(
        _ old: HeaderSnapshot, _ oldSource: String, _ new: HeaderSnapshot, _ newSource: String,
        _ annotations: Annotations,
        _ stored: [SnapshotSeries]
    ) async throws -> Report {
        async let answer = shim(old, new, annotations, stored)
        let comparison = Comparison(old: old, new: new)
        var findings = Rule.all.flatMap { $0.findings(in: comparison) }
        let replacements = Replacements(byName: annotations.replacements)
        let (shim, note) = try await answer
        for index in findings.indices {
            findings[index].shim = shim?.answer(to: findings[index])
            findings[index].instead = replacements.instead(of: findings[index])
        }
        if let text = try tree.textIfThere(Waivers.path) {
            // Unused waivers are errors only for the releases in the tree's snapshots: other releases may lack the
            // named items.
            let isRecorded = [oldSource, newSource].allSatisfy { $0.hasPrefix(SnapshotStore.folder) }
            try Waivers(text: text).apply(to: &findings, from: old.version, to: new.version, strictly: isRecorded)
        }
        return Report(
            subject: .api, old: .init(release: old.release, source: oldSource),
            new: .init(release: new.release, source: newSource),
            findings: findings, notes: [backwards(old, new), note].compactMap { $0 })
    }

    private func backwards(_ old: HeaderSnapshot, _ new: HeaderSnapshot) -> String? {
        old.version > new.version ? "This is the way back: \(old.version) is the newer one." : nil
    }

    /// What PyVM offers if it covers the two CPythons beside those of the tree. If the headers need annotations that
    /// are not there yet, the note names the first: `generate` needs it, too.
    private func shim(
        _ old: HeaderSnapshot, _ new: HeaderSnapshot, _ annotations: Annotations, _ stored: [SnapshotSeries]
    ) throws -> (ShimAnswer?, note: String?) {
        var snapshots = stored.filter { $0.version != old.version.feature && $0.version != new.version.feature }
            .flatMap(\.stages)
        snapshots += old.version == new.version ? [new] : [old, new]
        do {
            var lock = try ABILock(text: tree.textIfThere(ABILock.path) ?? "")
            var builder = APIBuilder(snapshots: snapshots, annotations: annotations)
            let api = try builder.build(lock: &lock)
            return (ShimAnswer(api: api, annotations: annotations, old: old.version, new: new.version), nil)
        } catch let error as CodegenError {
            return (nil, "What PyVM makes of the changes is not known before its annotations are mended: \(error)")
        }
    }

    // MARK: The ABI

    private func report(_ old: ABILock, _ oldSource: String, _ new: ABILock, _ newSource: String) -> Report {
        let findings = ABIRule.all.flatMap { $0.findings(from: old, to: new) }
        let runs = !findings.contains { $0.severity == .breaking }
        return Report(
            subject: .abi, old: .init(release: "\(old.slotCount) slots", source: oldSource),
            new: .init(release: "\(new.slotCount) slots", source: newSource), findings: findings,
            notes: [
                runs
                    ? "A program that was compiled against the old headers runs on the new library."
                    : "A program that was compiled against the old headers does not run on the new library if it calls what is breaking below."
            ])
    }
}
