import PyVM
import Testing

extension BindingsTests {
    /// The code of the article Forking, and what it claims.
    @Suite struct ForkingTests {
        @Test func childrenGoTheirOwnWays() throws {
            try withNewVM { vm in
                try vm.run(
                    """
                    def load():
                        return [0]

                    def play(games):
                        games[0] = random.random()
                        assert games[0] in [random.Random(seed).random() for seed in (1, 2, 3)]
                    """)
                try vm.run("import random; games = load()")
                let children = try (1...3).map { seed in
                    try vm.fork(name: "player \(seed)") { child in
                        try child.run("random.seed(\(seed)); play(games)")
                    }
                }
                for child in children { try child.wait() } // .exited(0), unless something was wrong
                #expect(throws: VMError.self) { try VMChild.waitForAny(within: .zero) }
                try expect([Int](vm.main.games) == [0])
            }
        }

        @Test func aChildChangesItsOwn() throws {
            try withNewVM { vm in
                try vm.run("x = list(range(10))")
                let child = try vm.fork { child in try child.run("x.reverse()") }
                print(try child.wait()) // exited(0); the parent's x is as it was
                try expect([Int](vm.main.x) == Array(0..<10))
            }
        }

        @Test func clonesOfATemplateGoTheirOwnWays() throws {
            try withNewVM { vm in
                try vm.run("import json, re; rules = {'a': re.compile('a+')}")
                let template = try VMTemplate(of: vm)
                let clones = try (1...2).map { _ in try template.clone() }
                for clone in clones { try clone.run("assert rules['a'].match('aa'); rules.clear()") }
                for clone in clones { try clone.close() }
                try expect(vm.main.rules.pythonLength == 1)
                #expect(template.size > 0)
            }
        }

        @Test func objectsStayOnTheirSide() throws {
            try withNewVM { vm in
                let list = try vm.eval("[]")
                let child = try vm.fork { child in
                    let error = #expect(throws: VMError.self) { try list.append(child.eval("1")) }
                    #expect(error?.code == .foreignObject)
                }
                #expect(try child.wait() == .exited(0))
            }
        }

        @Test func othersCannotWait() throws {
            try withNewVM { vm in
                let child = try vm.fork { child in
                    let grandchild = try child.fork { _ in throw VMExit(2) }
                    #expect(try grandchild.wait() == .exited(2))
                }
                let other = try vm.fork { _ in
                    let error = #expect(throws: VMError.self) { try child.wait(within: .zero) }
                    #expect(error?.code == .argument)
                }
                #expect(try other.wait() == .exited(0))
                #expect(try child.wait() == .exited(0))
            }
        }
    }
}
