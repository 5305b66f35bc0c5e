/// Makes a snapshot of headers, with what the source tree's annotations and documentation say about them.
struct SnapshotMaker: Sendable {
    let annotations: Annotations

    func snapshot(of headers: PythonHeaders) async throws -> HeaderSnapshot {
        let reader = HeaderReader(
            extraHeaders: annotations.extraHeaders, namesWithoutPrefix: annotations.namesWithoutPrefix)
        return try SnapshotStore.asStored(await reader.read(headers).stating(annotations.facts))
    }
}
