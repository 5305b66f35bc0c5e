/// A value of a TOML file, with the line in which it begins. Annotations take no numbers and no dates: these are kept
/// as they are written.
struct TOMLValue {
    indirect enum Kind {
        case text(String)
        case boolean(Bool)
        case other(String)
        case list([TOMLValue])
        case table(TOMLTable)
    }

    var kind: Kind
    var line: Int
}

/// A table while it is read, and after.
final class TOMLTable {
    /// Who may add to a table.
    enum Use {
        /// Nobody: it is written in braces.
        case inBraces
        /// Dotted keys of the same section.
        case dotted
        /// Headers of tables in it: `[a.b]` begins the table a, too.
        case implicit
        /// What follows its header.
        case headed
    }

    var values: [String: TOMLValue] = [:]
    var use: Use

    init(use: Use) { self.use = use }
}

/// What is wrong in a TOML file, and where.
struct TOMLProblem: Error {
    var line: Int
    var text: String
}
