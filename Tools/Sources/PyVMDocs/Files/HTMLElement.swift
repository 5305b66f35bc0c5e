/// One element of a page. Only what the documentation reader asks for is kept.
struct HTMLElement {
    enum Child {
        case element(HTMLElement)
        case text(String)
    }

    var name: String
    var attributes: [String: String] = [:]
    var children: [Child] = []

    var elements: [HTMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    var classes: [Substring] { (attributes["class"] ?? "").split(separator: " ") }

    func hasClass(_ name: Substring) -> Bool { classes.contains(name) }

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

extension String {
    func collapsingWhitespace() -> String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
