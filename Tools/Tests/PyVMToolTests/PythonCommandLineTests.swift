import Testing

@testable import PyVMTool

@Suite struct PythonCommandLineTests {
    @Test(
        arguments: [
            ("x.py a -c", .file),
            ("-c pass -m x", .command),
            ("-cpass", .command),
            ("-Bc pass", .command),
            ("-m module --vms 3", .module),
            ("-Immodule", .module),
            ("", .standardInput),
            ("-u", .standardInput),
            ("- x.py", .standardInput),
            ("-- -c", .file),
            ("-- - x.py", .standardInput),
            ("--", .standardInput),
            ("-X dev x.py", .file),
            ("-Xdev -Wignore -m x", .module),
            ("-X -c x.py", .file),
            ("-W error", .standardInput),
            ("--check-hash-based-pycs always -c 1", .command),
            ("--version", .standardInput),
        ] as [(String, PythonCommandLine.Program)])
    func theProgramIsThere(words: String, program: PythonCommandLine.Program) throws {
        let line = try PythonCommandLine(words.split(separator: " ").map(String.init))
        #expect(line.program == program && !line.asksForPrompt)
        #expect(line.words.joined(separator: " ") == words)
    }

    @Test(arguments: [("-i", true), ("-Bi x.py", true), ("x.py -i", false), ("-X i x.py", false), ("-c -i", false)])
    func aPromptIsAskedFor(words: String, asked: Bool) throws {
        #expect(try PythonCommandLine(words.split(separator: " ").map(String.init)).asksForPrompt == asked)
    }

    @Test(arguments: [
        ("-z", "-z: no such option here"), ("-Bz x.py", "-z: no such option here"),
        ("-J x.py", "-J: no such option here"), ("--vms 3", "--vms: no such option here"),
        ("-B --kind x", "--kind: no such option here"), ("-X dev -h", "-h: no such option here"),
    ])
    func otherOptionsAreRefused(words: String, problem: String) {
        let error = #expect(throws: UsageError.self) {
            try PythonCommandLine(words.split(separator: " ").map(String.init))
        }
        #expect(error?.description.contains(problem) == true)
    }
}
