/// One element of a page, as `read_files.py` gives it. Only what the documentation reader asks for is kept.
struct HTMLElement: Decodable {
    enum Child {
        case element(HTMLElement)
        case text(String)
    }

    var name: String
    var id: String?
    var classes: [String]
    var children: [Child]

    var elements: [HTMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    func hasClass(_ name: String) -> Bool { classes.contains(name) }

    /// All text below this element, with every run of white space as one blank.
    var text: String {
        var result = ""
        collectText(into: &result)
        return result.collapsingWhitespace()
    }

    private func collectText(into result: inout String) {
        for child in children {
            switch child {
            case .text(let text): result += text
            case .element(let element): element.collectText(into: &result)
            }
        }
    }

    /// Calls `visit` for every element below this one, parents first; where it answers false, the
    /// element's own children are left out.
    func walk(_ visit: (HTMLElement) throws -> Bool) rethrows {
        for element in elements where try visit(element) {
            try element.walk(visit)
        }
    }
}

extension HTMLElement.Child: Decodable {
    private enum Key: CodingKey { case text }

    init(from decoder: any Decoder) throws {
        if let text = try decoder.container(keyedBy: Key.self).decodeIfPresent(String.self, forKey: .text) {
            self = .text(text)
        } else {
            self = .element(try HTMLElement(from: decoder))
        }
    }
}

extension String {
    func collapsingWhitespace() -> String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
