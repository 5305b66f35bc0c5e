import Foundation
import PyVM

// What the tests of coding encode and decode.

enum Level: Int, Codable { case low = 1, high }

enum Plain: String, Codable, CodingKeyRepresentable { case first, second }

enum Numbered: Int, Codable, CodingKeyRepresentable { case one = 1, two }

struct Empty: Codable, Equatable {}

struct Person: Codable, Equatable {
    var name: String
    var nickname: String?
    var age: Int
    var friends: [Person] = []
}

struct Point: PythonCodable, Equatable { var x, y: Double }

struct Bounds: Codable, Equatable {
    var a = Int8.min, b = UInt8.max, c = Int128.max, d = UInt128.max, e = Int64.min, f = UInt64.max
    var g: Int16? = .min, h: UInt16? = .max, i: Int32? = .min, j: UInt32? = .max, k: Int128? = .min, l: UInt128? = 0
    var m: Float? = 0.5, n: Double? = -0.0, o: Bool? = false, p: UInt? = .max, q: Int? = .min, r: String? = "",
        s: Int8? = nil
    var t: Int64? = 0, u: UInt64? = nil, v: UInt8? = 1
}

struct Converted: Codable, Equatable {
    var date: Date
    var data: Data
    var bytes: [UInt8]
    var url: URL
    var id: UUID
    var decimal: Decimal
    var duration: Duration
}

/// Has a conversion of its own.
struct Tint: CodableByConversion, Equatable {
    var name: String

    init(name: String) { self.name = name }
    init(_ object: PyObject) throws { name = String(try String(object).dropFirst()) }
    func makePython(in vm: VM) throws -> PyObject { try vm.object("#" + name) }
}

/// The numbers are not what the keys are.
struct NumberedKeys: Codable, Equatable {
    var first, second: Int
    enum CodingKeys: Int, CodingKey { case first = 7, second = 8 }
}

struct Wrapping: Codable, Equatable {
    var values: [Int: String]

    init(values: [Int: String]) { self.values = values }
    init(from decoder: any Decoder) throws { values = try [Int: String](from: decoder) }
    func encode(to encoder: any Encoder) throws { try values.encode(to: encoder) }
}

enum Shape: Codable, Equatable {
    case circle(radius: Double)
    case pair(Int, Int)
    case nothingAtAll
    indirect case group([Shape])
}

class Animal: Codable {
    let name: String
    init(name: String) { self.name = name }
}

final class Dog: Animal {
    let tricks: [String]
    private enum CodingKeys: CodingKey { case tricks }

    init(name: String, tricks: [String]) {
        self.tricks = tricks
        super.init(name: name)
    }

    required init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        tricks = try container.decode([String].self, forKey: .tricks)
        try super.init(from: container.superDecoder())
    }

    override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(tricks, forKey: .tricks)
        try super.encode(to: container.superEncoder())
    }
}

/// Into the same container as its superclass.
final class Cat: Animal {
    let lives: Int
    private enum CodingKeys: CodingKey { case lives }

    init(name: String, lives: Int) {
        self.lives = lives
        super.init(name: name)
    }

    required init(from decoder: any Decoder) throws {
        lives = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .lives)
        try super.init(from: decoder)
    }

    override func encode(to encoder: any Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(lives, forKey: .lives)
    }
}

struct Book: Codable, Equatable {
    var title: String
    var pages: Int?
    var tags: Set<String>
    var format: Format

    enum Format: Codable, Equatable {
        case paper(weight: Double)
        case file(URL, size: UInt64)
        case lost
    }
}

struct Library: Codable, Equatable {
    var title: String
    var opened: Date
    var shelves: [String: [Book]]
    var byYear: [Int: [String]]
    var levels: [Level]
    var matrix: [[Int]]
    var best: Book?
    var choices: [Shape?]
}

extension CodingUserInfoKey {
    static let unit = CodingUserInfoKey(rawValue: "unit")!
}

/// Encodes and decodes what it finds in `userInfo`.
struct Measured: Codable {
    var unit: String?

    init() {}
    init(from decoder: any Decoder) throws { unit = decoder.userInfo[.unit] as? String }
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(encoder.userInfo[.unit] as? String ?? "none")
    }
}

/// A key of any text.
struct AnyKey: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringLiteral text: String) { stringValue = text }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// Every kind of container within each other; decoding checks what it finds.
struct ByHand: Codable {
    struct Unexpected: Error { let what: String }

    init() {}

    func encode(to encoder: any Encoder) throws {
        var outer = encoder.container(keyedBy: AnyKey.self)
        var keyed = outer.nestedContainer(keyedBy: AnyKey.self, forKey: "keyed")
        var list = outer.nestedUnkeyedContainer(forKey: "list")
        try keyed.encode(1, forKey: "x")
        try keyed.encodeNil(forKey: "none")
        try list.encode(1)
        try list.encodeNil()
        var inList = list.nestedContainer(keyedBy: AnyKey.self)
        try inList.encode(2, forKey: "y")
        var inner = list.nestedUnkeyedContainer()
        try inner.encode(3)
        try ["x": 4].encode(to: list.superEncoder())
        var single = list.superEncoder().singleValueContainer()
        try single.encode(5)
        _ = list.superEncoder()
        try 6.encode(to: outer.superEncoder(forKey: "one"))
        try outer.encodeNil(forKey: "none")
        guard list.count == 7, inner.codingPath.map(\.stringValue) == ["list", "Index 3"] else {
            throw Unexpected(what: "list")
        }
    }

    init(from decoder: any Decoder) throws {
        func check(_ holds: Bool, _ what: String) throws { if !holds { throw Unexpected(what: what) } }
        let outer = try decoder.container(keyedBy: AnyKey.self)
        try check(Set(outer.allKeys.map(\.stringValue)) == ["keyed", "list", "one", "none"], "allKeys")
        try check(outer.contains("none") && !outer.contains("other") && outer.decodeNil(forKey: "none"), "none")
        let keyed = try outer.nestedContainer(keyedBy: AnyKey.self, forKey: "keyed")
        try check(
            keyed.decode(Int.self, forKey: "x") == 1 && keyed.decodeIfPresent(Int.self, forKey: "none") == nil, "keyed")
        var list = try outer.nestedUnkeyedContainer(forKey: "list")
        try check(list.count == 7 && !list.decodeNil() && list.decode(Int.self) == 1 && list.decodeNil(), "start")
        try check(list.nestedContainer(keyedBy: AnyKey.self).decode(Int.self, forKey: "y") == 2, "nested")
        var inner = try list.nestedUnkeyedContainer()
        try check(inner.decode(Int.self) == 3 && inner.isAtEnd, "inner")
        try check([String: Int](from: list.superDecoder()) == ["x": 4], "super")
        try check(
            Int(from: list.superDecoder()) == 5 && list.currentIndex == 6 && list.decode(Empty.self) == Empty(), "end")
        try check(list.isAtEnd && Int(from: outer.superDecoder(forKey: "one")) == 6, "one")
    }
}
