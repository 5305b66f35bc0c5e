import BigInt
import Foundation
import PyVM
import PyVMBigInt
import Testing

extension BindingsTests {
    /// Foundation's types and large integers, both ways.
    @Suite struct FoundationTests {
        @Test func data() throws {
            try withNewVM { vm in
                try comesBack(Data([0, 1, 255]), as: "b'\\x00\\x01\\xff'", in: vm)
                try comesBack(Data(), as: "b''", in: vm)
                try comesBack([UInt8]([0, 1, 255]), as: "b'\\x00\\x01\\xff'", in: vm)
                try comesBack([[UInt8]([7])], as: "[b'\\x07']", in: vm)
                try expect(Data(vm.eval("memoryview(bytearray(b'abc'))[1:]")) == Data("bc".utf8))
                try expect([UInt8](vm.eval("[1, 2]")) == [1, 2])
                try expect([UInt8](vm.eval("__import__('array').array('i', [1, 2])")) == [1, 2])
                #expect(raises("OverflowError") { _ = try [UInt8](vm.eval("[256]")) })
                #expect(raises("TypeError") { _ = try Data(vm.object("text")) })
                #expect(raises("BufferError") { _ = try Data(vm.eval("memoryview(b'abcd')[::2]")) })
            }
        }

        @Test func datesAreInUTC() throws {
            try withNewVM { vm in
                try comesBack(
                    Date(timeIntervalSince1970: 1_782_345_678.25),
                    as: "datetime.datetime(2026, 6, 25, 0, 1, 18, 250000, tzinfo=datetime.timezone.utc)", in: vm)
                try vm.run("from datetime import *")
                for seconds in [0, 0.000_001, -0.000_001, 1e9 + 0.123_456, -63_113_904_000, 252_423_993_599.0] {
                    let date = Date(timeIntervalSinceReferenceDate: seconds)
                    try expect(abs(Date(vm.object(date)).timeIntervalSince(date)) < 1e-6)
                }
                let elsewhere = try vm.eval("datetime(2020, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))")
                try expect(Date(elsewhere) == Date(timeIntervalSince1970: 1_577_836_800))
                #expect(raises("ValueError") { _ = try Date(vm.eval("datetime(2020, 1, 1)")) })
                #expect(raises("TypeError") { _ = try Date(vm.eval("date(2020, 1, 1)")) })
                #expect(raises("TypeError") { _ = try Date(vm.object(0)) })
                #expect(raises("OverflowError") { _ = try vm.object(Date.distantPast) })
                #expect(raises("OverflowError") { _ = try vm.object(Date(timeIntervalSinceReferenceDate: .nan)) })
            }
        }

        @Test func durations() throws {
            try withNewVM { vm in
                try comesBack(
                    Duration.milliseconds(-1500), as: "datetime.timedelta(days=-1, seconds=86398, microseconds=500000)",
                    in: vm)
                try comesBack(Duration.seconds(86_400 * 2 + 3), as: "datetime.timedelta(days=2, seconds=3)", in: vm)
                try expect(Duration(vm.object(Duration.nanoseconds(1_500))) == .microseconds(2))
                #expect(raises("TypeError") { _ = try Duration(vm.object(1)) })
                #expect(raises("OverflowError") { _ = try vm.object(Duration.seconds(Int64.max)) })
            }
        }

        @Test func extremesAreErrors() throws {
            try withNewVM { vm in
                for seconds in [1e300, -1e300, 1e19, .infinity] {
                    #expect(
                        raises("OverflowError") { _ = try vm.object(Date(timeIntervalSinceReferenceDate: seconds)) })
                }
                #expect(raises("OverflowError") { _ = try vm.object(Duration.seconds(Int64.max) + .seconds(1)) })
                try vm.run(
                    """
                    import datetime, uuid
                    class T(datetime.timedelta): days = 2 ** 62
                    class U(uuid.UUID): bytes = b'x'
                    class D(datetime.datetime):
                        def __sub__(self, other): return T(1)
                    """)
                #expect(raises("OverflowError") { _ = try Duration(vm.eval("T(1)")) })
                #expect(
                    raises("OverflowError") { _ = try Date(vm.eval("D(2020, 1, 1, tzinfo=datetime.timezone.utc)")) })
                #expect(raises("ValueError") { _ = try UUID(vm.eval("U(int=5)")) })
                #expect(raises("OverflowError") { _ = try [UInt8](vm.eval("__import__('array').array('b', [-1])")) })
                try expect([UInt8](vm.eval("memoryview(b'abcdef')[::2]")) == [97, 99, 101])
            }
        }

        @Test func identifiers() throws {
            try withNewVM { vm in
                let uuid = try #require(UUID(uuidString: "12345678-1234-5678-9ABC-DEF012345678"))
                try comesBack(uuid, as: "UUID('12345678-1234-5678-9abc-def012345678')", in: vm)
                #expect(raises("TypeError") { _ = try UUID(vm.object("12345678-1234-5678-9abc-def012345678")) })
                let url = try #require(URL(string: "https://example.org/a%20b?c=d#e"))
                try comesBack(url, as: "'https://example.org/a%20b?c=d#e'", in: vm)
                #expect(raises("TypeError") { _ = try URL(vm.object(1)) })
                #expect(raises("ValueError") { _ = try URL(vm.object("")) })
            }
        }

        @Test func decimalsAreExact() throws {
            try withNewVM { vm in
                for text in [
                    "0.1", "-12345678901234567890.12345678", "1E+20", "99999999999999999999999999999999999999",
                    "1E-120",
                ] {
                    let decimal = try #require(Decimal(string: text))
                    try expect(Decimal(vm.object(decimal)) == decimal)
                }
                try expect(String(vm.object(Decimal(string: "0.30")).pythonRepr) == "Decimal('0.3')")
                try expect(Decimal(vm.object(Decimal.nan)).isNaN && Decimal(vm.object(7)) == 7)
                try vm.run("from decimal import Decimal")
                #expect(raises("OverflowError") { _ = try Decimal(vm.eval("Decimal('1' * 50)")) })
                #expect(raises("OverflowError") { _ = try Decimal(vm.eval("Decimal('Infinity')")) })
                #expect(raises("OverflowError") { _ = try Decimal(vm.eval("Decimal('1E+500')")) })
                #expect(raises("TypeError") { _ = try Decimal(vm.object(0.1)) })
            }
        }

        @Test func integersOfAnySize() throws {
            try withNewVM { vm in
                for power in [0, 1, 62, 63, 64, 127, 128, 1_000, 40_000] {
                    for offset in [-1, 0, 1] {
                        let value = BigInt(2).power(power) + BigInt(offset)
                        let object = try vm.object(value)
                        try expect(object.isEqual(to: vm.eval("2 ** \(power) + \(offset)")) && BigInt(object) == value)
                        try expect(BigInt(-object) == -value)
                    }
                }
                try expect(BigUInt(vm.eval("10 ** 5000")) == BigUInt(10).power(5000))
                #expect(raises("OverflowError") { _ = try BigUInt(vm.object(-1)) })
                #expect(raises("TypeError") { _ = try BigInt(vm.object(1.5)) })
            }
        }
    }
}
