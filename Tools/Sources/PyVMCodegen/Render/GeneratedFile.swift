/// A file of the source tree that the generator writes.
public struct GeneratedFile: Sendable {
    /// Below the source tree.
    public let path: String
    public let text: String

    /// A file of data, which says itself how it was made.
    init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// A file of code or documentation: the banner, and the text in lines of the one width.
    init(path: String, by renderer: Any.Type, purpose: String, text: String) {
        let language = Language(of: path)
        let banner = Banner.text(by: renderer, purpose: purpose, in: language)
        self.init(path: path, text: banner + (language == .c ? CLines.wrapped(text) : text))
    }

    /// What a file is written in, which its name's ending tells.
    enum Language {
        case c, swift, shell, markdown

        private static let endings: [(ending: String, language: Language)] = [
            (".swift", .swift), (".sh", .shell), (".md", .markdown),
        ]

        init(of path: String) {
            self = Self.endings.first { path.hasSuffix($0.ending) }?.language ?? .c
        }
    }
}
