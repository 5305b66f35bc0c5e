import Testing

@testable import PyVMCodegen

@Suite struct WordDiffTests {
    /// Both sides, marked words between brackets.
    private func marked(_ old: String, _ new: String) -> [String] {
        let blocks = WordDiff(old, new).blocks
        return [blocks.flatMap(\.old), blocks.flatMap(\.new)].map { lines in
            lines.map { $0.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined() }.joined(separator: "\n")
        }
    }

    @Test(arguments: [
        ("int f(void)", "int f(void)", "int f(void)", "int f(void)"),
        ("int f(void)", "long f(void)", "[int] f(void)", "[long] f(void)"),
        ("f(int a)", "f(int a, int b)", "f(int a)", "f(int a[, int b])"),
        ("f(a, b, c)", "f(a, c)", "f(a, [b,] c)", "f(a, c)"),
        ("#define X 10", "#define X 11", "#define X [10]", "#define X [11]"),
        ("int  f( void )", "int f(void)", "int  f( void )", "int f(void)"),
        ("char *", "const char *", "char *", "[const] char *"),
        ("ä1 b", "ä2 b", "[ä1] b", "[ä2] b"),
        ("", "int x", "", "[int x]"),
        ("", "", "", ""),
        // Marks would be all over the place.
        ("int f(PyObject *op)", "struct s { long a; }", "int f(PyObject *op)", "struct s { long a; }"),
    ])
    func wordsOfOneSideOnlyAreMarked(old: String, new: String, markedOld: String, markedNew: String) {
        #expect(marked(old, new) == [markedOld, markedNew])
    }

    @Test func linesOfBothSidesAreTheSameBlock() {
        let diff = WordDiff("struct s {\n  int a;\n  int b;\n}", "struct s {\n  int a;\n  long b;\n  int c;\n}")
        #expect(diff.blocks.map(\.isSame) == [true, false, true])
        #expect(diff.blocks.map(\.old.count) == [2, 1, 1])
        #expect(diff.blocks.map(\.new.count) == [2, 2, 1])
        #expect(marked("s {\n  int a;\n}", "s {\n  int a;\n  char b;\n}")[1] == "s {\n  int a;\n  [char b;]\n}")
    }

    @Test func nothingIsLost() {
        let old = "  struct x {\n\tint a[3]; /* \"ü\" */\n\n} \n"
        let new = "struct x\n{ long a[4];\n}\n\n"
        let blocks = WordDiff(old, new).blocks
        #expect(blocks.flatMap(\.old).map { $0.map(\.text).joined() }.joined(separator: "\n") == old)
        #expect(blocks.flatMap(\.new).map { $0.map(\.text).joined() }.joined(separator: "\n") == new)
    }

    @Test(.timeLimit(.minutes(1))) func longTextsAreQuick() {
        // 5,000 characters, every third word of them another one.
        let old = (0..<500).map { "int a\($0);" }.joined(separator: " ")
        let new = (0..<500).map { $0 % 3 == 0 ? "int b\($0);" : "int a\($0);" }.joined(separator: " ")
        #expect(marked(old, new)[0].hasPrefix("int [a0]; int a1; int a2; int [a3];"))
    }

    @Test(.timeLimit(.minutes(1))) func veryLongTextsHaveNoMarks() {
        let old = (0..<10_000).map { "a\($0)" }.joined(separator: " ")
        let new = (0..<10_000).map { "b\($0)" }.joined(separator: " ")
        #expect(marked(old, new) == [old, new])
        let oldLines = old.split(separator: " ").joined(separator: "\n")
        let newLines = new.split(separator: " ").joined(separator: "\n")
        #expect(marked(oldLines, newLines) == [oldLines, newLines])
    }

    @Test(arguments: [
        ("int f(void)", "int f(void)"),
        ("struct s { int a; }", "struct s { int a; }"),
        (
            "struct pymembers { const char *name; void (*call)(int a, int b); union { int a; int b[1]; } value; }",
            """
            struct pymembers {
                const char *name;
                void (*call)(int a, int b);
                union {
                    int a;
                    int b[1];
                } value;
            }
            """
        ),
        (
            "enum pynumbers { PyNumber_One = 1, PyNumber_Two = 2, PyNumber_Three = 3, PyNumber_More = 4 }",
            """
            enum pynumbers {
                PyNumber_One = 1,
                PyNumber_Two = 2,
                PyNumber_Three = 3,
                PyNumber_More = 4
            }
            """
        ),
    ])
    func longDeclarationsGetALineForEachMember(declaration: String, expected: String) {
        #expect(DeclarationLayout.text(declaration) == expected)
    }
}
