/// Joins the types of all versions, and keeps those that the API can use.
struct TypeCatalogBuilder {
    /// The types in one version's headers. The model has some thirteen versions, so they are looked up by name.
    private struct Declared {
        let version: PythonVersion
        let typedefs: [String: HeaderSnapshot.Typedef]
        let records: [String: HeaderSnapshot.Record]
        let enumerations: [String: HeaderSnapshot.Enumeration]

        init(_ snapshot: HeaderSnapshot) {
            version = snapshot.version
            typedefs = Dictionary(snapshot.typedefs.map { ($0.name, $0) }) { first, _ in first }
            records = Dictionary(snapshot.records.map { ($0.tag, $0) }) { first, _ in first }
            enumerations = Dictionary(snapshot.enumerations.map { ($0.tag, $0) }) { first, _ in first }
        }
    }

    /// The newest first; `declared` has the same types by name.
    private let snapshots: [HeaderSnapshot]
    private let declared: [Declared]
    private let annotations: Annotations
    private var entries: [String: TypeCatalog.Entry] = [:]
    /// Names in the order of the newest headers that have them.
    private var order: [String] = []
    /// `struct _object` is declared by the typedef PyObject.
    private var typedefOfTag: [String: String] = [:]
    /// Whether records are to be as that version has them, with bit-fields and unnamed members.
    private var isOfOneVersion = false

    init(snapshots: [HeaderSnapshot], annotations: Annotations) {
        self.snapshots = snapshots.sorted { $0.version > $1.version }
        self.annotations = annotations
        declared = self.snapshots.map(Declared.init)
    }

    /// - Parameter roots: the types that the API's functions mention.
    mutating func build(roots: Set<String>) throws -> TypeCatalog {
        try collect()
        var sorter = TypeSorter(entries: entries, typedefOfTag: typedefOfTag)
        let wanted = order.filter { isWanted($0, roots: roots) }
        return TypeCatalog(entries: sorter.sorted(wanted))
    }

    /// The records that a catalog of all versions only declares, and what they mention.
    mutating func build(lackingIn common: TypeCatalog) throws -> TypeCatalog {
        isOfOneVersion = true
        try collect()
        let shown = Set(common.entries.filter(\.hasBody).map(\.name))
        let declared = Set(common.entries.map(\.name)).subtracting(shown)
        let wanted = order.filter { declared.contains($0) && entries[$0]?.hasBody == true }
        var sorter = TypeSorter(entries: entries, typedefOfTag: typedefOfTag)
        return TypeCatalog(entries: sorter.sorted(wanted).filter { !shown.contains($0.name) })
    }

    private mutating func collect() throws {
        collectTypedefs()
        try collectRecords()
        collectEnumerations()
    }

    private func isWanted(_ name: String, roots: Set<String>) -> Bool {
        if annotations.leftOut(name) != nil { return false }
        if roots.contains(name) || annotations.namesWithoutPrefix.contains(name) { return true }
        if case .enumeration(let cases) = entries[name]?.shape, cases.contains(where: { $0.name.hasPrefix("P") }) {
            return true
        }
        let isTagAlone = entries[name]?.hasTypedef == false
        return isTagAlone ? name.hasPrefix("Py") : !name.hasPrefix("_")
    }

    private mutating func add(_ entry: TypeCatalog.Entry) {
        if entries[entry.name] == nil { order.append(entry.name) }
        entries[entry.name] = entry
    }

    private func availability(where has: (Declared) -> Bool) -> Availability {
        Availability(declared.filter(has).map(\.version))
    }

    private mutating func collectTypedefs() {
        for (snapshot, declared) in zip(snapshots, declared) {
            for typedef in snapshot.typedefs where entries[typedef.name] == nil {
                let words = typedef.type.spelling.split(separator: " ")
                let name = typedef.name
                let isRecord = words.count == 2 && (words[0] == "struct" || words[0] == "union")
                if isRecord
                    || (words.count == 2 && words[0] == "enum" && declared.enumerations[String(words[1])] != nil)
                {
                    let tag = String(words[1])
                    guard typedefOfTag[tag] == nil else { continue }
                    typedefOfTag[tag] = name
                    if isRecord { addUndeclared(tag, keyword: String(words[0]), typedef: name, header: typedef.header) }
                    continue
                }
                add(
                    .init(
                        name: name, tag: nil, hasTypedef: true, shape: .alias(typedef.type),
                        availability: availability { $0.typedefs[name] != nil },
                        group: Self.group(of: typedef.header)))
            }
        }
    }

    /// A record that the headers never declare by itself, only through its typedef.
    private mutating func addUndeclared(_ tag: String, keyword: String, typedef name: String, header: String) {
        guard !declared.contains(where: { $0.records[tag] != nil }) else { return }
        add(
            .init(
                name: name, tag: tag, hasTypedef: true, shape: .opaque(keyword: keyword, reason: nil),
                availability: availability { $0.typedefs[name] != nil }, group: Self.group(of: header)))
    }

    private mutating func collectRecords() throws {
        for snapshot in snapshots {
            for record in snapshot.records {
                let name = typedefOfTag[record.tag] ?? record.tag
                guard entries[name] == nil else { continue }
                let all = declared.compactMap { declared in
                    self.record(name, tag: record.tag, in: declared).map { (declared.version, $0) }
                }
                add(
                    .init(
                        name: name, tag: record.tag, hasTypedef: typedefOfTag[record.tag] != nil,
                        shape: try shape(of: all, tag: record.tag),
                        availability: Availability(all.map(\.0)), group: Self.group(of: record.header),
                        fieldsIn: Dictionary(uniqueKeysWithValues: all.map { ($0.0, Self.fieldNames($0.1)) })))
            }
        }
    }

    /// The record behind a typedef, whose tag may differ between versions, or behind a tag alone.
    private func record(_ name: String, tag: String, in declared: Declared) -> HeaderSnapshot.Record? {
        let ownTag = declared.typedefs[name]?.type.spelling.split(separator: " ").last.map(String.init)
        return declared.records[ownTag ?? tag]
    }

    private mutating func collectEnumerations() {
        for snapshot in snapshots {
            for enumeration in snapshot.enumerations {
                let name = typedefOfTag[enumeration.tag] ?? enumeration.tag
                guard entries[name] == nil else { continue }
                add(
                    .init(
                        name: name, tag: enumeration.tag, hasTypedef: typedefOfTag[enumeration.tag] != nil,
                        shape: .enumeration(cases(of: enumeration.tag)),
                        availability: availability { $0.enumerations[enumeration.tag] != nil },
                        group: Self.group(of: enumeration.header), fieldsIn: caseNames(of: enumeration.tag)))
            }
        }
    }

    private func caseNames(of tag: String) -> [PythonVersion: Set<String>] {
        Dictionary(
            uniqueKeysWithValues: declared.compactMap { declared in
                declared.enumerations[tag].map { (declared.version, Set($0.cases.map(\.name))) }
            })
    }

    /// The cases of all versions: newer ones add to them.
    private func cases(of tag: String) -> [HeaderSnapshot.Enumeration.Case] {
        var cases: [HeaderSnapshot.Enumeration.Case] = []
        for declared in declared {
            for item in declared.enumerations[tag]?.cases ?? []
            where !cases.contains(where: { $0.name == item.name }) {
                cases.append(item)
            }
        }
        return cases.sorted { (Int($0.value) ?? 0, $0.name) < (Int($1.value) ?? 0, $1.name) }
    }

    /// The newest version's members, if they begin with each older version's members; else the type stays opaque.
    private func shape(
        of versions: [(PythonVersion, HeaderSnapshot.Record)], tag: String
    ) throws -> TypeCatalog.Entry.Shape {
        let records = versions.map(\.1)
        let keyword = records[0].keyword
        let name = typedefOfTag[tag] ?? tag
        if isOfOneVersion {
            let fields = Self.allFields(records[0].body)
            return fields.map { .record(keyword: keyword, fields: $0, isTranslated: false) }
                ?? .opaque(keyword: keyword, reason: nil)
        }
        if let entry = annotations.leftOut("\(name).") { return .opaque(keyword: keyword, reason: entry.reason) }
        if let structure = annotations.structures[name] {
            if structure.translated == true {
                let fields = try FieldUnion(of: name, in: versions).fields
                return .record(keyword: keyword, fields: fields, isTranslated: true)
            }
            guard let fields = structure.fields.flatMap(Self.fields) else {
                return .opaque(keyword: keyword, reason: structure.reason)
            }
            return .record(keyword: keyword, fields: fields, isTranslated: false)
        }
        let bodies = records.map(\.body)
        if bodies.allSatisfy({ $0 == .incomplete }) { return .opaque(keyword: keyword, reason: nil) }
        guard case .fields(let newest) = bodies[0], !newest.isEmpty else {
            return .opaque(keyword: keyword, reason: "its members are unnamed or bit-fields")
        }
        for body in bodies.dropFirst() {
            guard case .fields(let older) = body, older.count <= newest.count,
                zip(older, newest).allSatisfy(Self.haveSamePlace)
            else { return .opaque(keyword: keyword, reason: "its members differ between versions") }
        }
        return .record(keyword: keyword, fields: newest, isTranslated: false)
    }

    private static func haveSamePlace(_ left: HeaderSnapshot.Record.Field, _ right: HeaderSnapshot.Record.Field) -> Bool
    {
        left.name == right.name
            && (left.type.withoutConst == right.type.withoutConst || (left.type.isPointer && right.type.isPointer))
    }

    private static func fields(_ text: String) -> [HeaderSnapshot.Record.Field]? {
        try? text.splitOutsideBrackets(at: ";").filter { !$0.isEmpty }.map {
            if $0.hasPrefix("union {") { return .init(name: "", type: CType($0)) }
            let field = try PrototypeReader.readVariable($0)
            return .init(name: field.name, type: field.type)
        }
    }

    /// Also inner records and bit-fields, each a field without a name whose type has the text; nil if there are none.
    static func allFields(_ body: HeaderSnapshot.Record.Body) -> [HeaderSnapshot.Record.Field]? {
        switch body {
        case .incomplete: nil
        case .fields(let fields): fields.isEmpty ? nil : fields
        case .intricate(let text):
            text.splitOutsideBrackets(at: ";").filter { !$0.isEmpty }.map { member in
                let isPlain = !member.contains { "{:".contains($0) }
                let field = isPlain ? try? PrototypeReader.readVariable(member) : nil
                return field.map { .init(name: $0.name, type: $0.type) } ?? .init(name: "", type: CType(member))
            }
        }
    }

    private static func fieldNames(_ record: HeaderSnapshot.Record) -> Set<String> {
        guard case .fields(let fields) = record.body else { return [] }
        return Set(fields.map(\.name))
    }

    /// "cpython/listobject.h" gives "listobject".
    static func group(of header: String) -> String {
        let file = header.split(separator: "/").last ?? "api"
        return file.hasSuffix(".h") ? String(file.dropLast(2)) : String(file)
    }
}
