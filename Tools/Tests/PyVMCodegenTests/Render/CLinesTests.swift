import Testing

@testable import PyVMCodegen

@Suite struct CLinesTests {
    /// A name of 50 characters.
    private let long = String(repeating: "n", count: 50)

    @Test func shortLinesStayAsTheyAre() {
        let text = "int f(int a,\n    int b);\n\n#define A 1\n"
        #expect(CLines.wrapped(text) == text)
    }

    @Test func aLongLineIsBrokenBehindCommas() {
        let line = "    int f(int \(long), int \(long), int \(long));\n"
        #expect(
            CLines.wrapped("a;\n\(line)b;\n") == """
                a;
                    int f(int \(long),
                        int \(long), int \(long));
                b;

                """)
    }

    @Test func aStringLiteralIsNotBroken() {
        let text = "\"\(long), \\\", \(long), \(long)\""
        #expect(CLines.wrapped("f(a, \(text), b);\n") == "f(a,\n    \(text),\n    b);\n")
    }

    @Test func aDirectiveGoesOnBehindABackslash() {
        let line = "#define f(a, b) g(\(long), \(long), \(long))\n"
        #expect(CLines.wrapped(line) == "#define f(a, b) g(\(long), \\\n    \(long), \(long))\n")
    }

    @Test func aMacrosLineGoesOnBehindABackslash() {
        let (head, tail) = ("#define f(a) \\\n    {", "}\nint g;\n")
        let call = "    g(\(long), \(long), \(long));"
        let broken = "    g(\(long), \(long), \\\n        \(long));"
        #expect(CLines.wrapped("\(head) \\\n\(call) \\\n\(tail)") == "\(head) \\\n\(broken) \\\n\(tail)")
        #expect(CLines.wrapped("\(head) \\\n\(call)\n\(tail)") == "\(head) \\\n\(broken)\n\(tail)")
        #expect(CLines.wrapped("\(head)\n\(call)\n\(tail)") == "\(head)\n\(broken.replacing(" \\", with: ""))\n\(tail)")
    }

    @Test func aCommentStaysWithWhatItIsAbout() {
        let code = "int f(int \(long), int \(long));"
        #expect(CLines.wrapped("\(code) /* 1234 */\n") == "int f(int \(long),\n    int \(long)); /* 1234 */\n")
    }
}
