import Foundation
import Subprocess
import Testing

/// The command `pyvm` on every CPython found, as a user meets it.
@Suite struct CommandTests {
    struct Result: CustomStringConvertible, Sendable {
        let status: TerminationStatus
        let output: String
        let errors: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }
        var description: String { "\(status)\n\(output)\n--- stderr:\n\(errors)" }
    }

    /// A script in a folder of its own, which goes with it.
    final class Script {
        let folder: URL
        var path: String { folder.appending(path: "script.py").path }

        init(_ text: String) throws { folder = try Script.write(Data(text.utf8)) }
        init(_ bytes: Data) throws { folder = try Script.write(bytes) }
        deinit { try? FileManager.default.removeItem(at: folder) }

        private static func write(_ bytes: Data) throws -> URL {
            // Python tells paths without symbolic links.
            let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
                .appending(path: "pyvm-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try bytes.write(to: folder.appending(path: "script.py"))
            return folder
        }
    }

    private static let environment = Environment.inherit.updating(["PYTHONUNBUFFERED": nil])

    private func pyvm(_ arguments: [String], on cpython: String) async throws -> Result {
        try await Turns.run(.oneOfSeveral) {
            let result = try await Subprocess.run(
                .name("timeout"),
                arguments: Arguments(
                    ["--kill-after=10", "300", "scripts/with-python", cpython, "build/bin/pyvm"] + arguments),
                environment: Self.environment, workingDirectory: .init(project.path),
                output: .string(limit: 1 << 22), error: .string(limit: 1 << 22))
            return Result(status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
        }
    }

    /// The kinds of VM that this CPython has.
    private static func kinds(of cpython: String) -> [String] {
        cpython == "3.11" ? ["shared-gil", "isolated"] : ["own-gil", "shared-gil", "isolated"]
    }

    // ---- run: one VM

    @Test(arguments: cpythons)
    func aScriptIsMainAndHasItsArguments(on cpython: String) async throws {
        let script = try Script(
            """
            import sys, os, neighbour
            print(__name__, __file__, sys.argv[1:], sys.path[0] == os.path.dirname(__file__))
            print(sys.argv[0] == __file__, sys.modules['__main__'].__dict__ is globals(), neighbour.value)
            """)
        try Data("value = 'beside'".utf8).write(to: script.folder.appending(path: "neighbour.py"))
        for kind in Self.kinds(of: cpython) {
            let result = try await pyvm(["run", "--kind", kind, script.path, "a", "--vms", "9"], on: cpython)
            #expect(result.status == .exited(0), "\(result)")
            #expect(
                result.lines == ["__main__ \(script.path) ['a', '--vms', '9'] True", "True True beside"],
                "\(kind): \(result)")
        }
    }

    @Test(arguments: cpythons)
    func systemExitIsTheExitStatus(on cpython: String) async throws {
        let script = try Script("import sys; print('out'); sys.exit(eval(sys.argv[1]))")
        let codes = [
            "0": 0, "None": 0, "5": 5, "-1": 255, "256": 0, "2**70": 255, "True": 1, "'last words'": 1, "(1, 2)": 1,
        ]
        for (value, code) in codes {
            let result = try await pyvm(["run", script.path, value], on: cpython)
            #expect(result.status == .exited(Int32(code)) && result.output == "out\n", "\(value): \(result)")
            #expect(
                result.errors == (value.contains("words") ? "last words\n" : value == "(1, 2)" ? "(1, 2)\n" : ""),
                "\(result)")
        }
    }

    @Test(arguments: cpythons)
    func anExceptionIsStatus1WithTheScriptsTraceback(on cpython: String) async throws {
        let script = try Script("def f():\n    raise ValueError('why')\n\nf()\n")
        let result = try await pyvm(["run", script.path], on: cpython)
        #expect(result.status == .exited(1), "\(result)")
        let lines = result.errors.split(separator: "\n")
        #expect(lines.first == "Traceback (most recent call last):" && lines.last == "ValueError: why", "\(result)")
        #expect(lines.filter { $0.contains("File \"") }.count == 2, "nothing of the command's own: \(result)")
        #expect(result.errors.contains("File \"\(script.path)\", line 4, in <module>"), "\(result)")
    }

    @Test(arguments: cpythons)
    func aSyntaxErrorIsShownAsPythonShowsIt(on cpython: String) async throws {
        let script = try Script("x = (\n")
        let result = try await pyvm(["run", script.path], on: cpython)
        #expect(result.status == .exited(1), "\(result)")
        #expect(result.errors.hasPrefix("  File \"\(script.path)\", line 1\n"), "\(result)")
        #expect(result.errors.hasSuffix("SyntaxError: '(' was never closed\n"), "\(result)")
    }

    @Test(arguments: cpythons)
    func theFilesEncodingCounts(on cpython: String) async throws {
        let script = try Script(Data("# -*- coding: latin-1 -*-\nprint(ascii('".utf8) + [0xE9] + Data("'))\n".utf8))
        let result = try await pyvm(["run", script.path], on: cpython)
        #expect(result.output == "'\\xe9'\n", "\(result)")
    }

    @Test(arguments: cpythons)
    func exitHandlersAndThreadsAreWaitedFor(on cpython: String) async throws {
        let script = try Script(
            """
            import atexit, threading, time
            word = 'handler'
            atexit.register(lambda: print(word))
            threading.Thread(target=lambda: (time.sleep(0.2), print('thread'))).start()
            print('script')
            """)
        for kind in Self.kinds(of: cpython) {
            let result = try await pyvm(["run", "--kind", kind, script.path], on: cpython)
            #expect(
                result.lines == ["script", "thread", "handler"] && result.status == .exited(0), "\(kind): \(result)")
        }
    }

    // ---- run: several VMs

    @Test(arguments: cpythons)
    func eachLineOfSeveralVMsHasItsNumber(on cpython: String) async throws {
        let script = try Script(
            """
            import sys
            counter = globals().get('counter', 0) + 1
            for i in range(50): print('line', i, counter)
            print('no end', end='')
            """)
        for kind in Self.kinds(of: cpython) {
            let result = try await pyvm(["run", "--vms", "3", "--kind", kind, script.path], on: cpython)
            #expect(result.status == .exited(0), "\(kind): \(result)")
            for number in 1...3 {
                let own = result.lines.filter { $0.hasPrefix("[\(number)] ") }.map { $0.dropFirst(4) }
                #expect(own == (0..<50).map { "line \($0) 1" } + ["no end"], "\(kind): \(result)")
                #expect(
                    result.errors.contains(try Regex("VM \(number): exit code 0, [0-9.]+ s\n")), "\(kind): \(result)")
            }
        }
    }

    @Test(arguments: cpythons)
    func oneFailureOfSeveralIsTheStatus(on cpython: String) async throws {
        let script = try Script(
            """
            import os, sys
            try: os.close(os.open(__file__ + '.first', os.O_CREAT | os.O_EXCL))
            except FileExistsError: sys.exit(0)
            sys.stderr.write('I am the ')
            raise RuntimeError('first')
            """)
        let result = try await pyvm(["run", "--vms", "3", script.path], on: cpython)
        #expect(result.status == .exited(1), "\(result)")
        let failed = try #require(result.errors.firstMatch(of: /VM ([123]): exit code 1/)).1
        #expect(result.errors.contains("[\(failed)] I am the Traceback (most recent call last):\n"), "\(result)")
        #expect(result.errors.contains("[\(failed)] RuntimeError: first\n"), "\(result)")
        #expect(result.errors.matches(of: /exit code 0/).count == 2, "\(result)")
    }

    // ---- run: ends

    @Test(arguments: cpythons)
    func aTimeOutIsStatus124(on cpython: String) async throws {
        let script = try Script(
            """
            try:
                while True: pass
            except KeyboardInterrupt: pass
            while True: pass
            """)
        let stubborn = try Script("print('begun', flush=True)\nsum(range(10**11))\n")
        for kind in Self.kinds(of: cpython) {
            let result = try await pyvm(
                ["run", "--vms", "2", "--timeout", "0.5", "--kind", kind, script.path], on: cpython)
            #expect(result.status == .exited(124), "\(kind): \(result)")
            #expect(result.errors.contains("KeyboardInterrupt"), "\(kind): \(result)")
            #expect(result.errors.matches(of: /exit code 124/).count == 2, "\(kind): \(result)")
        }
        let result = try await pyvm(["run", "--timeout", "0.5", stubborn.path], on: cpython)
        #expect(result.status == .exited(124) && result.output == "begun\n", "\(result)")
        #expect(result.errors.contains("VM 1 does not end: it is in a C call that does not return"), "\(result)")
    }

    @Test(arguments: cpythons)
    func controlCInterruptsEachVM(on cpython: String) async throws {
        let script = try Script("print('begun', flush=True)\nwhile True: pass\n")
        for kind in Self.kinds(of: cpython) {
            // CPython 3.11 does not take a shared GIL from a loop in another interpreter: there only one begins.
            let count = kind == "shared-gil" ? 1 : 2
            let result = try await interrupted(
                ["run", "--vms", "2", "--kind", kind, script.path], afterLines: count, on: cpython)
            #expect(result.status == .signaled(SIGINT), "\(kind): \(result)")
            #expect(result.errors.matches(of: /\[[12]\] KeyboardInterrupt/).count >= count, "\(kind): \(result)")
            #expect(result.errors.matches(of: /exit code 130/).count == 2, "\(kind): \(result)")
        }
    }

    @Test(arguments: cpythons)
    func signalsReachHandlersAndCallsThatWait(on cpython: String) async throws {
        let server = try Script(
            """
            import asyncio
            async def main():
                server = await asyncio.start_server(lambda reader, writer: None, '127.0.0.1', 0)
                print('begun', flush=True)
                async with server: await server.serve_forever()
            try: asyncio.run(main())
            except KeyboardInterrupt: print('ended')
            """)
        let handler = try Script(
            """
            import signal, sys, time
            signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(number))
            print('begun', flush=True)
            time.sleep(60)
            """)
        for kind in Self.kinds(of: cpython) {
            let ended = try await interrupted(["run", "--kind", kind, server.path], afterLines: 1, on: cpython)
            #expect(ended.status == .exited(0) && ended.output.hasSuffix("ended"), "\(kind): \(ended)")
            let handled = try await interrupted(
                ["run", "--kind", kind, handler.path], afterLines: 1, by: .terminate, on: cpython)
            #expect(handled.status == .exited(15), "\(kind): \(handled)")
        }
        let waiting = try Script("import time\nprint('begun', flush=True)\ntime.sleep(60)\n")
        let terminated = try await interrupted(["run", waiting.path], afterLines: 1, by: .terminate, on: cpython)
        #expect(terminated.status == .signaled(SIGTERM), "\(terminated)")
    }

    /// Runs it, and sends it a signal, by default what Ctrl-C sends, when it has printed so many lines.
    private func interrupted(
        _ arguments: [String], afterLines count: Int, by signal: Signal = .interrupt, on cpython: String
    ) async throws -> Result {
        try await Turns.run(.oneOfSeveral) {
            let result = try await Subprocess.run(
                .name("timeout"), // it passes the signal on, and ends as the program does
                arguments: Arguments(
                    ["--foreground", "--kill-after=10", "300", "scripts/with-python", cpython, "build/bin/pyvm"]
                        + arguments),
                environment: Self.environment, workingDirectory: .init(project.path),
                input: .none, output: .sequence, error: .string(limit: 1 << 20)
            ) { execution in
                var lines: [String] = []
                for try await line in execution.standardOutput.strings() {
                    lines.append(line)
                    if lines.count == count { try execution.send(signal: signal) }
                }
                return lines.joined(separator: "\n")
            }
            return Result(status: result.terminationStatus, output: result.closureResult, errors: result.standardError)
        }
    }

    // ---- What cannot be done

    @Test(arguments: [
        (["run", "/nonexistent.py"], "can't open file '/nonexistent.py': [Errno 2] No such file or directory"),
        (["run", "-z", "x.py"], "-z: no such option here"),
        (["run", "-B", "--vms", "2", "x.py"], "--vms: no such option here; pyvm's own come before Python's"),
        (["run", "--vms", "2", "-i", "x.py"], "a prompt is for one VM, not for 2"),
        (["run", "--vms", "0", "x.py"], "--vms 0: at least one VM is needed"),
        (["run", "--vms", "many", "x.py"], "'many' is invalid"),
        (["run", "--kind", "fast", "x.py"], "--kind fast: there is no such kind"),
        (["run", "--timeout", "0", "x.py"], "--timeout 0.0: a number of seconds"),
        (["run", "--fast", "x.py"], "--fast: no such option here"),
        (["doctor", "--format", "xml"], "'xml' is invalid"),
        (["nonsense"], "nonsense"),
    ])
    func mistakesInTheCommandLineAreStatus2(arguments: [String], words: String) async throws {
        let result = try await pyvm(arguments, on: try #require(cpythons.first))
        #expect(result.status == .exited(2) && result.errors.contains(words) && result.output.isEmpty, "\(result)")
    }

    @Test func aCPythonThatIsNotThereIsStatus1() async throws {
        let result = try await pyvm(["run", "--python", "3.4", "Makefile"], on: try #require(cpythons.first))
        #expect(
            result.status == .exited(1) && result.errors.contains("no usable CPython found for python = 3.4"),
            "\(result)")
    }

    @Test(arguments: [["run", "--help"], ["doctor", "-h"], ["--help"]])
    func helpIsStatus0(arguments: [String]) async throws {
        let result = try await pyvm(arguments, on: try #require(cpythons.first))
        #expect(result.status == .exited(0) && result.output.contains("USAGE: pyvm"), "\(result)")
    }

    // ---- doctor

    @Test(arguments: cpythons)
    func doctorNamesTheCPythonAndWhatWorks(on cpython: String) async throws {
        let result = try await pyvm(["doctor", "--format", "json"], on: cpython)
        #expect(result.status == .exited(0), "\(result)")
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        let report = try #require(object as? [String: Any])
        let pythons = try #require(report["pythons"] as? [[String: Any]])
        // What PYVM_PYTHON names comes first, and scripts/with-python sets it.
        let first = try #require(pythons.first)
        #expect((first["version"] as? String)?.hasPrefix(cpython + ".") == true, "\(result)")
        #expect(first["usable"] as? Bool == true && first["problem"] is NSNull, "\(result)")
        let kinds = try #require(first["kinds"] as? [String: [String: Any]])
        for (kind, answer) in kinds {
            #expect(answer["works"] as? Bool == Self.kinds(of: cpython).contains(kind), "\(kind): \(result)")
        }
        #expect(kinds.count == 3)
        let copies = try #require(first["copies"] as? [String: Any])
        #expect(try #require(copies["count"] as? Int) >= 2, "\(result)")
        #expect((copies["message"] as? String)?.contains("GLIBC_TUNABLES") == true, "\(result)")
    }

    @Test func doctorIsStatus1WhereNothingCanBeUsed() async throws {
        let result = try await pyvm(["doctor", "--python", "/bin/false"], on: try #require(cpythons.first))
        #expect(result.status == .exited(1), "\(result)")
        #expect(result.output.contains("problem       it ended with status 1"), "\(result)")
        #expect(result.output.hasSuffix("0 of 1 is usable.\n"), "\(result)")
    }
}
