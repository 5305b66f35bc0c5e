/// Reads the C definitions of one page of the documentation.
enum PageReader {
    /// What the outermost definition `lists` of a page say, in page order; a definition inside another one comes after
    /// it.
    static func definitions(in lists: [HTMLElement]) -> [Definition] {
        var definitions: [Definition] = []
        func visit(_ element: HTMLElement) -> Bool {
            if let kind = definitionKind(element) { definitions.append(definition(element, kind: kind)) }
            return true
        }
        for list in lists where visit(list) { list.walk(visit) }
        return definitions
    }

    private static let kindByClass: [String: NameKind] = [
        "function": .function, "macro": .macro, "var": .data, "member": .member,
        "type": .type, "struct": .type, "union": .type, "enum": .type, "enumerator": .enumerator,
    ]

    private static func definitionKind(_ element: HTMLElement) -> NameKind? {
        guard element.name == "dl", element.hasClass("c") else { return nil }
        return element.classes.lazy.compactMap { kindByClass[$0] }.first
    }

    private static func definition(_ list: HTMLElement, kind: NameKind) -> Definition {
        var definition = Definition(kind: kind, signatures: [], notes: [], paragraphs: [])
        for element in list.elements {
            if element.name == "dt" {
                if let signature = signature(element, kind: kind) { definition.signatures.append(signature) }
            } else if element.name == "dd" {
                readDescription(element, into: &definition)
            }
        }
        // Sphinx files a variable that belongs to nothing under `member` in places.
        if kind == .member, let name = definition.signatures.first?.name, !name.contains(".") {
            definition.kind = .data
        }
        return definition
    }

    private static func signature(_ term: HTMLElement, kind: NameKind) -> Signature? {
        guard let address = term.id, address.hasPrefix("c.") else { return nil }
        let name = kind.normalized(address.dropFirst(2))
        var shown = term
        shown.children.removeAll { child in
            if case .element(let element) = child { element.hasClass("headerlink") } else { false }
        }
        // A member's declaration shows its own name only, without the struct's.
        let lastPart = name.split(separator: ".").last.map(String.init) ?? name
        var signature = Signature(shown.text, name: lastPart)
        signature?.name = name
        return signature
    }

    private static func readDescription(_ description: HTMLElement, into definition: inout Definition) {
        description.walk { element in
            if definitionKind(element) != nil { return false }
            if element.name == "em", element.hasClass("refcount") {
                definition.referenceMark = definition.referenceMark ?? element.text
                return false
            }
            if element.name == "em", element.hasClass("stableabi") {
                definition.stableMark = definition.stableMark ?? element.text
                return false
            }
            if element.name == "div", isVersionNote(element) {
                definition.notes.append(contentsOf: versionNotes(element))
                return false
            }
            if element.name == "p" || element.name == "dt" {
                if !element.hasClass("admonition-title") { definition.paragraphs.append(prose(element)) }
                return false
            }
            if element.name == "li" || element.name == "dd" {
                // A compact list has its text in the item itself, without a paragraph.
                let hasParagraph = element.elements.contains { ["p", "dl", "ul", "ol", "div"].contains($0.name) }
                if !hasParagraph { definition.paragraphs.append(prose(element)) }
                return hasParagraph
            }
            return element.name != "pre"
        }
    }

    private static func prose(_ block: HTMLElement) -> String {
        var text = ""
        collectProse(block, into: &text)
        return text.collapsingWhitespace()
    }

    private static func collectProse(_ element: HTMLElement, into text: inout String) {
        for child in element.children {
            switch child {
            case .text(let piece):
                text += piece
            case .element(let inner) where inner.name == "em":
                text += "*" + inner.text + "*"
            case .element(let inner):
                collectProse(inner, into: &text)
            }
        }
    }

    // MARK: Version notes

    private static let noteClasses: [String] = [
        "versionadded", "versionchanged", "deprecated", "deprecated-removed", "soft-deprecated", "versionremoved",
    ]

    private static func isVersionNote(_ element: HTMLElement) -> Bool {
        noteClasses.contains { element.hasClass($0) }
    }

    private static func versionNotes(_ note: HTMLElement) -> [VersionNote] {
        var notes: [VersionNote] = []
        note.walk { element in
            guard element.name == "span", element.hasClass("versionmodified") else { return true }
            if let parsed = versionNote(element.text, classes: element.classes + note.classes) {
                notes.append(parsed)
            }
            return false
        }
        return notes
    }

    private static func versionNote(_ text: String, classes: [String]) -> VersionNote? {
        let versions = text.split(separator: " ").compactMap { PythonVersion(trimmingPunctuation($0)) }
        guard let version = versions.first else { return nil }
        let kind: VersionNote.Kind
        if classes.contains("soft-deprecated") {
            kind = .softDeprecated
        } else if classes.contains("deprecated") || classes.contains("deprecated-removed") {
            kind = .deprecated
        } else if classes.contains("added") || classes.contains("versionadded") {
            kind = .added
        } else if classes.contains("versionremoved") {
            kind = .removed
        } else {
            kind = .changed
        }
        return VersionNote(
            kind: kind, version: version, removal: versions.count > 1 ? versions[1] : nil,
            standsAlone: text.hasSuffix("."))
    }

    private static func trimmingPunctuation(_ word: Substring) -> Substring {
        var word = word
        while let last = word.last, ".:,;".contains(last) { word.removeLast() }
        return word
    }
}
