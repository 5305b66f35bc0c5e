/// A comment of C in lines of the one width.
enum CComment {
    static func text(_ words: [Substring]) -> String {
        Lines.filled(words + ["*/"], first: "/* ", rest: "   ")
    }

    /// A comment of documentation: a star before each line, if there are several.
    static func documentation(_ words: [Substring]) -> String {
        let short = Lines.filled(words + ["*/"], first: "/** ", rest: " * ")
        let isShort = short.utf8.count(where: { $0 == UInt8(ascii: "\n") }) == 1
        return isShort ? short : "/**\n" + Lines.filled(words, first: " * ", rest: " * ") + " */\n"
    }
}
