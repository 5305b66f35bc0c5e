/// `Sources/contract/table.h`: the struct of function pointers through which libpyvm and an engine meet.
struct TableRenderer: Renderer {
    static let path = "Sources/contract/table.h"

    let api: API

    var files: [GeneratedFile] {
        let bySlot = Dictionary(uniqueKeysWithValues: api.functions.map { ($0.slot, $0) })
        let members = (0..<api.slotCount).map { slot in
            bySlot[slot].map { "    \($0.prototype.pointerDeclaration(named: $0.frontName)); /* \(slot) */\n" }
                ?? "    void (*retired_\(slot))(void);\n"
        }.joined()
        let text = """
            #ifndef PYVM_TABLE_H
            #define PYVM_TABLE_H

            /* The types are pyvm/types.h's in libpyvm. An engine has included its CPython's headers before. */
            #ifndef Py_PYTHON_H
            #include "pyvm/types.h"
            #endif

            /* Of the slots' order, names and types: libpyvm and engines with the same have the same table. */
            #define PYVM_TABLE_FINGERPRINT 0x\(String(Self.fingerprint(of: members), radix: 16))ull

            typedef struct PyVM_API {
            \(members)} PyVM_API;

            #endif

            """
        return [
            GeneratedFile(
                path: Self.path, by: Self.self, purpose: "slots come from codegen/abi.lock and never move.", text: text)
        ]
    }

    /// FNV-1a, 64 bits.
    private static func fingerprint(of text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
