import Foundation
import PyVM
import Testing

extension BindingsTests {
    /// What decoders read and refuse, and what encoders refuse.
    @Suite struct CodableInputTests {
        /// The error's kind, path and underlying Python error: "typeMismatch friends[0].age TypeError".
        private func error<Value: Decodable>(
            _ type: Value.Type, _ expression: String, _ decoder: PythonDecoder = PythonDecoder(), in vm: VM
        ) -> String {
            do {
                return "no error: \(try Value(decoding: vm.eval(expression), with: decoder))"
            } catch let error as DecodingError {
                let (kind, context): (String, DecodingError.Context)
                switch error {
                case .typeMismatch(_, let found): (kind, context) = ("typeMismatch", found)
                case .valueNotFound(_, let found): (kind, context) = ("valueNotFound", found)
                case .keyNotFound(let key, let found): (kind, context) = ("keyNotFound '\(key.stringValue)'", found)
                case .dataCorrupted(let found): (kind, context) = ("dataCorrupted", found)
                @unknown default: return "unknown"
                }
                #expect(!context.debugDescription.isEmpty)
                let underlying = (context.underlyingError as? PythonError).map { " " + $0.type } ?? ""
                return "\(kind) \(path(context.codingPath))\(underlying)"
            } catch {
                return "\(Swift.type(of: error)): \(error)"
            }
        }

        private func path(_ keys: [any CodingKey]) -> String {
            keys.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
        }

        @Test func errorsTellWhere() throws {
            try withNewVM { vm in
                func person(_ age: String) -> String {
                    "[{'name': 'A', 'age': 1, 'friends': [{'name': 'B', 'age': \(age), 'friends': []}]}]"
                }
                #expect(error([Person].self, person("'x'"), in: vm) == "typeMismatch [0].friends[0].age TypeError")
                #expect(error([Person].self, person("1.5"), in: vm) == "typeMismatch [0].friends[0].age TypeError")
                #expect(
                    error([Person].self, person("2 ** 64"), in: vm) == "dataCorrupted [0].friends[0].age OverflowError")
                #expect(error([Person].self, person("None"), in: vm) == "valueNotFound [0].friends[0].age TypeError")
                #expect(error([Person].self, "[{'name': 'A'}]", in: vm) == "keyNotFound 'age' [0]")
                #expect(error([String: [Int]].self, "{'a': [1, 'x']}", in: vm) == "typeMismatch .a[1] TypeError")
                #expect(error([Int: Int].self, "{5: 'x'}", in: vm) == "typeMismatch [5] TypeError")
                #expect(
                    error(Shape.self, "{'circle': {'radius': 'x'}}", in: vm) == "typeMismatch .circle.radius TypeError")
                #expect(error(Shape.self, "{'circle': {'radius': 1}, 'pair': {}}", in: vm).hasPrefix("typeMismatch"))
                #expect(error(Level.self, "7", in: vm) == "dataCorrupted ")
                #expect(error([Int8].self, "[127, 128]", in: vm) == "dataCorrupted [1] OverflowError")
                #expect(error([UInt128].self, "[2 ** 128]", in: vm) == "dataCorrupted [0] OverflowError")
                #expect(error(Bool.self, "1", in: vm) == "typeMismatch  TypeError")
                #expect(error(String.self, "b'x'", in: vm) == "typeMismatch  TypeError")
                #expect(error(String.self, "chr(0xD800)", in: vm) == "dataCorrupted  UnicodeEncodeError")
                #expect(
                    error([Date].self, "[__import__('datetime').datetime(2020, 1, 1)]", in: vm)
                        == "dataCorrupted [0] ValueError")
                #expect(error([URL].self, "['']", in: vm) == "dataCorrupted [0] ValueError")
                #expect(error([UInt8].self, "[256]", in: vm) == "dataCorrupted  OverflowError")
                #expect(error(Animal.self, "{'name': None}", in: vm) == "valueNotFound .name TypeError")
            }
        }

        @Test func whatHasNoKeysOrNoElements() throws {
            try withNewVM { vm in
                for expression in ["1", "True", "1.5", "'x'", "b''", "[1]", "(1,)", "{1}", "1j", "bytearray()"] {
                    #expect(error(Person.self, expression, in: vm) == "typeMismatch ")
                    #expect(error([String: Int].self, expression, in: vm) == "typeMismatch ")
                }
                for expression in [
                    "'x'", "b'x'", "bytearray(b'x')", "{'a': 1}", "__import__('types').MappingProxyType({})",
                ] {
                    #expect(error([Int].self, expression, in: vm) == "typeMismatch ")
                    #expect(error(Set<Int>.self, expression, in: vm) == "typeMismatch ")
                }
                #expect(error([Int].self, "1", in: vm) == "typeMismatch  TypeError")
                #expect(error([Int].self, "None", in: vm) == "valueNotFound ")
                #expect(error(Person.self, "None", in: vm) == "valueNotFound ")
                #expect(error([Person].self, "[None]", in: vm) == "valueNotFound [0]")
                #expect(error([[Person]].self, "[[], 5]", in: vm) == "typeMismatch [1] TypeError")
            }
        }

        @Test func keysOfDictionariesAreChecked() throws {
            try withNewVM { vm in
                #expect(error([String: Int].self, "{1: 1}", in: vm) == "typeMismatch ")
                #expect(error([String: Int].self, "{'a': 1, None: 1}", in: vm) == "typeMismatch ")
                #expect(error([Int: Int].self, "{'x': 1}", in: vm) == "dataCorrupted ")
                #expect(error([Int: Int].self, "{1.5: 1}", in: vm) == "typeMismatch ")
                #expect(error([Int: Int].self, "{2 ** 70: 1}", in: vm) == "typeMismatch ")
                #expect(error([Int: Int].self, "{1: 1, '1': 2}", in: vm) == "dataCorrupted ")
                #expect(error([Plain: Int].self, "{'third': 1}", in: vm) == "dataCorrupted ")
                #expect(error([String: Int].self, "{chr(0xD800): 1}", in: vm) == "dataCorrupted  UnicodeEncodeError")
            }
        }

        @Test func anyIterableAndAnyMapping() throws {
            try withNewVM { vm in
                for expression in [
                    "[1, 2]", "(1, 2)", "range(1, 3)", "(x for x in (1, 2))", "iter([1, 2])", "{1: 0, 2: 0}.keys()",
                    "__import__('array').array('i', [1, 2])",
                    "__import__('collections').deque([1, 2])", "type('L', (list,), {})([1, 2])",
                    "memoryview(b'\\1\\2')",
                ] {
                    try expect([Int](decoding: vm.eval(expression)) == [1, 2])
                }
                for expression in [
                    "{'x': 1, 'y': 2, 'z': 3, None: 4}", "__import__('types').MappingProxyType({'x': 1, 'y': 2})",
                    "__import__('collections').UserDict(x=1, y=2)", "__import__('collections').OrderedDict(x=1, y=2)",
                ] {
                    try expect(Point(decoding: vm.eval(expression)) == Point(x: 1, y: 2))
                }
                // A default is no value that is there.
                #expect(
                    error(Point.self, "__import__('collections').defaultdict(int, x=1)", in: vm) == "keyNotFound 'y' ")
            }
        }

        @Test func attributes() throws {
            try withNewVM { vm in
                try vm.run(
                    """
                    import collections, dataclasses, types, enum
                    @dataclasses.dataclass
                    class Data:
                        name: str
                        age: int = 36
                        friends: list = dataclasses.field(default_factory=list)
                        def method(self): pass
                    class Slots:
                        __slots__ = ('x', 'y')
                        def __init__(self): self.x, self.y = 1, 2
                    class Computed:
                        x = 1
                        @property
                        def y(self): return 2
                    class Broken:
                        x = 1
                        @property
                        def y(self): return 1 / 0
                    class Interrupted:
                        x = 1
                        @property
                        def y(self): raise KeyboardInterrupt
                    class Color(enum.IntEnum):
                        RED = 5
                    """)
                try expect(Person(decoding: vm.eval("Data('Ada', friends=[Data('Bo')])")).friends[0].name == "Bo")
                for expression in [
                    "collections.namedtuple('P', 'x y')(1, 2)", "types.SimpleNamespace(x=1, y=2)", "Slots()",
                    "Computed()",
                ] {
                    try expect(Point(decoding: vm.eval(expression)) == Point(x: 1, y: 2))
                }
                try expect([String: Int](decoding: vm.eval("types.SimpleNamespace(x=1, _y=2)")) == ["x": 1])
                try expect([String: Int](decoding: vm.eval("Slots()")) == ["x": 1, "y": 2])
                try expect([Int](decoding: vm.eval("collections.namedtuple('P', 'x y')(1, 2)")) == [1, 2])
                try expect(
                    [String: Double](decoding: vm.eval("collections.namedtuple('P', 'x y')(1, 2)")) == ["x": 1, "y": 2])
                struct Named: Decodable, Equatable { var name: String, value: Int }
                try expect(Named(decoding: vm.eval("Color.RED")) == Named(name: "RED", value: 5))
                #expect(error(Point.self, "types.SimpleNamespace(x=1)", in: vm) == "keyNotFound 'y' ")
                #expect(error([Point].self, "[Broken()]", in: vm) == "dataCorrupted [0] ZeroDivisionError")
                #expect(raises("KeyboardInterrupt") { _ = try Point(decoding: vm.eval("Interrupted()")) })
            }
        }

        @Test func pythonCodeThatMisbehaves() throws {
            try withNewVM { vm in
                try vm.run(
                    """
                    def generate():
                        yield 1
                        raise ValueError('broken')
                    class Shrinking:
                        def __init__(self, owner): self.owner = owner
                        def __getattr__(self, name): self.owner.clear(); return 1.0
                    def shrinking():
                        owner = []
                        owner.extend(Shrinking(owner) for _ in range(3))
                        return owner
                    class Mapping:
                        def keys(self): raise ValueError('no keys')
                        def __getitem__(self, key): raise ValueError('no item')
                    class Meta(type):
                        def __getattr__(self, name): raise ValueError('meta')
                    class Odd(metaclass=Meta):
                        def __getitem__(self, key): return 1
                    """)
                #expect(error([Int].self, "generate()", in: vm) == "dataCorrupted  ValueError")
                #expect(error([Point].self, "shrinking()", in: vm) == "valueNotFound [1]")
                #expect(error(Point.self, "Mapping()", in: vm) == "dataCorrupted  ValueError")
                #expect(error([String: Int].self, "Mapping()", in: vm) == "dataCorrupted  ValueError")
                #expect(error(Point.self, "Odd()", in: vm) == "dataCorrupted  ValueError")
                #expect(error([Int].self, "Odd()", in: vm) == "dataCorrupted  ValueError")
            }
        }

        @Test func circlesEnd() throws {
            struct Tree: Codable { var children: [Tree] }
            final class Ring: Encodable { var next: Ring? }
            try withNewVM { vm in
                try vm.run("circle = {}; circle['children'] = [circle]; lists = []; lists.append(lists)")
                #expect(error(Tree.self, "circle", in: vm).hasPrefix("dataCorrupted .children[0].children[0]"))
                #expect(error(Nested.self, "lists", in: vm).hasPrefix("dataCorrupted [0][0]"))
                try vm.run("deep = []\nfor _ in range(100_000): deep = [deep]")
                #expect(error(Nested.self, "deep", in: vm).hasPrefix("dataCorrupted [0][0]"))
                var decoder = PythonDecoder()
                decoder.depthLimit = 3
                #expect(error([[Int]].self, "[[1]]", decoder, in: vm).hasPrefix("no error"))
                #expect(error([[[[Int]]]].self, "[[[[1]]]]", decoder, in: vm) == "dataCorrupted [0][0][0]")

                let ring = Ring()
                ring.next = ring
                defer { ring.next = nil }
                let thrown = #expect(throws: EncodingError.self) { try vm.object(encoding: ring) }
                guard case .invalidValue(_, let context) = thrown else { return }
                #expect(context.codingPath.count > 100 && context.codingPath.allSatisfy { $0.stringValue == "next" })
                let deep = (0..<200).reduce(Nested.end) { nested, _ in .list([nested]) }
                _ = try vm.object(encoding: deep)
            }
        }

        /// A list of lists, at whose end is a number.
        private indirect enum Nested: Codable {
            case list([Nested]), end

            init(from decoder: any Decoder) throws {
                self = .list(try decoder.singleValueContainer().decode([Nested].self))
            }
            func encode(to encoder: any Encoder) throws {
                var container = encoder.singleValueContainer()
                switch self {
                case .list(let nested): try container.encode(nested)
                case .end: try container.encode(1)
                }
            }
        }

        @Test func keyStrategies() throws {
            struct Names: Codable, Equatable {
                var userName = 1, imageURL: Int? = 2, address1 = 3, _hidden = 4, HTTPServer = 5
                var byName = ["keptAsIs": 6]
            }
            try withNewVM { vm in
                var encoder = PythonEncoder(vm: vm), decoder = PythonDecoder()
                encoder.keyEncodingStrategy = .convertToSnakeCase
                decoder.keyDecodingStrategy = .convertFromSnakeCase
                let object = try encoder.encode(Names())
                try expect(
                    [String](decoding: object.keys())
                        == ["user_name", "image_url", "address1", "_hidden", "http_server", "by_name"])
                try expect(object["by_name"].pythonContains("keptAsIs"))
                try expect(decoder.decode(Names.self, from: object) == Names())
                try expect(decoder.decode(Names.self, from: vm.object(encoding: Names())) == Names())
                let python = "userName=0, user_name=1, address_1=3, _hidden=4, http_server=5, by_name={'kept_as_is': 6}"
                for expression in ["dict(\(python))", "__import__('types').SimpleNamespace(\(python))"] {
                    let names = try decoder.decode(Names.self, from: vm.eval(expression))
                    #expect(names == Names(imageURL: nil, byName: ["kept_as_is": 6]))
                }
                #expect(error(Names.self, "{}", decoder, in: vm) == "keyNotFound 'userName' ")
                try expect(decoder.decode(Shape.self, from: encoder.encode(Shape.nothingAtAll)) == .nothingAtAll)

                encoder.keyEncodingStrategy = .custom { path in
                    AnyKey(stringValue: path.map(\.stringValue).joined(separator: "/").uppercased())
                }
                try expect(
                    String(encoder.encode(["a": Point(x: 1, y: 2)]).pythonRepr) == "{'a': {'A/X': 1.0, 'A/Y': 2.0}}")
                decoder.keyDecodingStrategy = .custom { path in
                    AnyKey(stringValue: (path.last?.stringValue ?? "").lowercased())
                }
                for expression in ["{'X': 1, 'Y': 2, 3: 4}", "__import__('types').SimpleNamespace(X=1, Y=2)"] {
                    try expect(decoder.decode(Point.self, from: vm.eval(expression)) == Point(x: 1, y: 2))
                }
            }
        }

        @Test func whatCannotBeEncoded() throws {
            struct Nothing: Encodable { func encode(to encoder: any Encoder) {} }
            struct Twice: Encodable {
                func encode(to encoder: any Encoder) throws {
                    var container = encoder.singleValueContainer()
                    try container.encode(1)
                    try container.encode(2)
                }
            }
            struct Mixed: Encodable {
                func encode(to encoder: any Encoder) throws {
                    var list = encoder.unkeyedContainer()
                    try list.encode(1)
                    var keyed = encoder.container(keyedBy: AnyKey.self)
                    try? keyed.encode(1, forKey: "a")
                    _ = keyed.nestedContainer(keyedBy: AnyKey.self, forKey: "b")
                    _ = keyed.superEncoder()
                }
            }
            try withNewVM { vm in
                let context = try #require(refusal(["a": [Date.distantPast]], in: vm))
                #expect(path(context.codingPath) == ".a[0]")
                #expect((context.underlyingError as? PythonError)?.type == "OverflowError")
                #expect(refusal(Nothing(), in: vm) != nil)
                #expect(refusal(Twice(), in: vm) != nil)
                #expect(refusal(Mixed(), in: vm) != nil)
                #expect(refusal([Mixed()], in: vm) != nil)
                try expect(String(vm.object(encoding: [Nothing()]).pythonRepr) == "[{}]")
            }
        }

        private func refusal(_ value: some Encodable, in vm: VM) -> EncodingError.Context? {
            do {
                _ = try vm.object(encoding: value)
                return nil
            } catch EncodingError.invalidValue(_, let context) {
                return context
            } catch {
                Issue.record("\(error)")
                return nil
            }
        }

        @Test func foreignObjectsAndClosedVMs() throws {
            let vm = try VM()
            try withNewVM { other in
                let foreign = Foreign(object: try other.object(1))
                let error = #expect(throws: VMError.self) { try vm.object(encoding: [foreign]) }
                #expect(error?.code == .foreignObject)
                try expect(other.object(encoding: [foreign]).isEqual(to: [1]))
            }
            let object = try vm.object(encoding: [1])
            try vm.close()
            #expect(throws: VMError.self) { try vm.object(encoding: [1]) }
            let error = #expect(throws: VMError.self) { try [Int](decoding: object) }
            #expect(error?.code == .closed)
        }

        /// Takes an object as it is.
        private struct Foreign: CodableByConversion {
            let object: PyObject
            init(object: PyObject) { self.object = object }
            init(_ object: PyObject) throws { self.object = object }
            init(from decoder: any Decoder) throws { fatalError("never asked for") }
            func encode(to encoder: any Encoder) throws { fatalError("never asked for") }
            func makePython(in vm: VM) throws -> PyObject { try object.makePython(in: vm) }
        }

        /// A coder that is kept for later is safe to use, though it does no good.
        @Test func codersThatOutliveTheirCall() throws {
            final class Keeper: @unchecked Sendable { var encoder: (any Encoder)?, decoder: (any Decoder)? }
            let key = try #require(CodingUserInfoKey(rawValue: "keeper"))
            struct Kept: Codable {
                init() {}
                init(from decoder: any Decoder) throws { keeper(decoder.userInfo)?.decoder = decoder }
                func encode(to encoder: any Encoder) throws {
                    keeper(encoder.userInfo)?.encoder = encoder
                    _ = encoder.container(keyedBy: AnyKey.self)
                }
                func keeper(_ info: [CodingUserInfoKey: Any]) -> Keeper? { info.values.first as? Keeper }
            }
            let vm = try VM()
            let keeper = Keeper()
            var encoder = PythonEncoder(vm: vm), decoder = PythonDecoder()
            (encoder.userInfo[key], decoder.userInfo[key]) = (keeper, keeper)
            let object = try encoder.encode(Kept())
            _ = try decoder.decode(Kept.self, from: object)
            var container = try #require(keeper.encoder).container(keyedBy: AnyKey.self)
            try container.encode("late", forKey: "a")
            try expect(keeper.decoder?.container(keyedBy: AnyKey.self).decode(String.self, forKey: "a") == "late")
            try vm.close()
            #expect(throws: VMError.self) { try container.encode(1, forKey: "b") }
            #expect(throws: VMError.self) { _ = try keeper.decoder?.unkeyedContainer() }
        }
    }
}
