/// A kind of change of libpyvm's own table, `abi.lock`. It says what the change does to a program that was compiled
/// with the older headers and runs on the newer library.
struct ABIRule: Sendable {
    let id: String
    let severity: Severity
    let summary: String
    /// Two `abi.lock` files, without their first lines.
    let example: (before: String, after: String)
    let harmless: (before: String, after: String)
    let changes: @Sendable (ABILock, ABILock) -> [Rule.Change]

    func findings(from old: ABILock, to new: ABILock) -> [Finding] {
        changes(old, new).map { change in
            Finding(
                rule: id, severity: severity, kind: change.kind, name: change.name, effect: change.effect,
                old: change.old,
                new: change.new)
        }
    }

    static let all = [removed, moved, signature, retired, restored, added]

    private static let pair = "0000 PyPair_First int (PyObject *)\n0001 PyPair_Second int (PyObject *)"
    private static let retiredPair = "0000 PyPair_First int (PyObject *) # retired\n0001 PyPair_Second int (PyObject *)"

    static let removed = ABIRule(
        id: "slot-removed", severity: .breaking, summary: "A function's slot is gone.",
        example: (pair, "0000 PyPair_First int (PyObject *)"), harmless: (pair, retiredPair)
    ) { old, new in
        let names = new.places
        return old.lines.enumerated().filter { names[$1.name] == nil }.map { slot, line in
            change(line, old: text(slot, line), "A program that calls it does not start.")
        }
    }

    static let moved = ABIRule(
        id: "slot-moved", severity: .breaking, summary: "A function has another slot.",
        example: (pair, "0000 PyPair_Second int (PyObject *)\n0001 PyPair_First int (PyObject *)"),
        harmless: (pair, pair)
    ) { old, new in
        both(old, new).filter { $0.place != $1.place }.map { before, after in
            change(
                after.line, old: before, new: after,
                "An engine that was built before calls another function in its place.")
        }
    }

    static let signature = ABIRule(
        id: "slot-signature", severity: .breaking, summary: "The function of a slot has other types.",
        example: ("0000 PyPair_First int (PyObject *)", "0000 PyPair_First long (PyObject *)"),
        harmless: ("0000 PyPair_First int (char *)", "0000 PyPair_First int (const char *)")
    ) { old, new in
        both(old, new).filter { CType($0.line.signature).withoutConst != CType($1.line.signature).withoutConst }
            .map { before, after in
                change(
                    after.line, old: before, new: after,
                    "A program that was compiled before passes or reads the wrong types.")
            }
    }

    static let retired = ABIRule(
        id: "slot-retired", severity: .risky, summary: "No CPython has a slot's function any more.",
        example: (pair, retiredPair), harmless: (retiredPair, retiredPair)
    ) { old, new in
        both(old, new).filter { !$0.line.isRetired && $1.line.isRetired }.map { before, after in
            change(
                after.line, old: before, new: after,
                "A program that calls it runs on, but a call raises NotImplementedError everywhere.")
        }
    }

    static let restored = ABIRule(
        id: "slot-restored", severity: .compatible, summary: "A retired slot has its function again.",
        example: (retiredPair, pair), harmless: (pair, pair)
    ) { old, new in
        both(old, new).filter { $0.line.isRetired && !$1.line.isRetired }.map { before, after in
            change(after.line, old: before, new: after, "Programs that call it work again.")
        }
    }

    static let added = ABIRule(
        id: "slot-added", severity: .compatible, summary: "A function is new.",
        example: ("0000 PyPair_First int (PyObject *)", pair), harmless: (pair, pair)
    ) { old, new in
        let names = old.places
        return new.lines.enumerated().filter { names[$1.name] == nil }.map { slot, line in
            change(
                line, new: text(slot, line), "Programs that call it need the newer library; older ones do not notice.")
        }
    }

    // MARK: Lines

    private typealias Slot = (place: Int, line: ABILock.Line)

    private static func both(_ old: ABILock, _ new: ABILock) -> [(Slot, Slot)] {
        let places = new.places
        return old.lines.enumerated().compactMap { slot, line in
            places[line.name].map { ((slot, line), ($0, new.lines[$0])) }
        }
    }

    private static func text(_ slot: Int, _ line: ABILock.Line) -> String { "\(slot) \(line.text)" }

    private static func change(
        _ line: ABILock.Line, old: String? = nil, new: String? = nil, _ effect: String
    ) -> Rule.Change {
        .init(kind: "slot", name: line.name, header: nil, effect: effect, old: old, new: new)
    }

    private static func change(_ line: ABILock.Line, old: Slot, new: Slot, _ effect: String) -> Rule.Change {
        change(line, old: text(old.place, old.line), new: text(new.place, new.line), effect)
    }
}

extension ABILock {
    /// The slot of each name.
    var places: [String: Int] {
        Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($1.name, $0) })
    }
}
