/// One output of the generator: a file, or a folder of files of one kind.
protocol Renderer: Sendable {
    init(api: API)
    var files: [GeneratedFile] { get }
}
