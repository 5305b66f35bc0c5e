/// Makes snapshots of headers with what a source tree's annotations and documents say of them.
struct SnapshotMaker: Sendable {
    let annotations: Annotations

    func snapshot(of headers: PythonHeaders) async throws -> HeaderSnapshot {
        let reader = HeaderReader(
            extraHeaders: annotations.extraHeaders, namesWithoutPrefix: annotations.namesWithoutPrefix)
        return try SnapshotStore.asStored(await reader.read(headers).stating(annotations.facts))
    }
}
