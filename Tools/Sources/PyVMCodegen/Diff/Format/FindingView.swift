import Mustache

/// One finding as `page.mustache` shows it. There are hundreds of findings, so this type looks its parts up itself.
/// Mustache would search a mirror of the value for each name, which takes several times as long as everything else.
struct FindingView: MustacheParent {
    private let finding: Finding
    /// The fragment of the page's address that points at the finding.
    private let id: String
    private let old: DeclarationView?
    private let new: DeclarationView?

    /// The filter's word for a finding without a header.
    static let noHeader = "-"

    static func headerValue(_ finding: Finding) -> String { finding.header ?? noHeader }

    static func views(of findings: [Finding]) -> [FindingView] {
        var uses: [String: Int] = [:]
        return findings.map { finding in
            let id = id(of: finding)
            let use = uses[id, default: 0] + 1
            uses[id] = use
            return FindingView(finding, id: use == 1 ? id : "\(id).\(use)")
        }
    }

    private init(_ finding: Finding, id: String) {
        self.finding = finding
        self.id = id
        (old, new) = DeclarationView.views(old: finding.old, new: finding.new)
    }

    /// "function-removed.PyList_Foo", the same in every report of the same change. With its dot it cannot be one of the
    /// page's own ids. It has no "=", so the page can tell it from the filters in a fragment.
    private static func id(of finding: Finding) -> String {
        func word(_ text: String) -> String {
            String(decoding: text.utf8.map { $0.isIdentifierByte ? $0 : UInt8(ascii: "-") }, as: UTF8.self)
        }
        return "\(word(finding.rule)).\(word(finding.name))"
    }

    func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "name": finding.name
        case "severity": finding.severity.rawValue
        case "rule": finding.rule
        case "kind": finding.kind
        case "header": finding.header
        case "headerValue": Self.headerValue(finding)
        case "effect": finding.effect
        case "hasAdvice": finding.waived != nil || finding.instead != nil || finding.shim != nil
        case "waived": finding.waived
        case "instead": finding.instead
        case "shim": finding.shim
        case "hasDeclarations": old != nil || new != nil
        case "old": old
        case "new": new
        default: nil
        }
    }
}
