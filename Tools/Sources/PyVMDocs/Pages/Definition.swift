/// One description on a page: the declarations above it and what is said about them.
struct Definition {
    var kind: NameKind
    /// More than one where the page describes several items together.
    var signatures: [Signature]
    /// The text of the reference-count mark ("Return value: New reference."), if there is one.
    var referenceMark: String?
    /// The text of the stable-ABI mark, if there is one.
    var stableMark: String?
    var notes: [VersionNote]
    /// Paragraphs; a parameter's name stands between asterisks, as in the source of the documentation.
    var paragraphs: [String]
}

/// A remark of the kind "Added in version 3.13."
struct VersionNote: Equatable {
    enum Kind { case added, changed, deprecated, softDeprecated, removed }

    var kind: Kind
    var version: PythonVersion
    /// The version named as the one that removes a deprecated item.
    var removal: PythonVersion?
    /// False when a text follows: then the note is about a detail ("Added in version 3.9: the flag X"),
    /// or, with a deprecation, gives the reason.
    var standsAlone: Bool
}
