#if BigInt
    import BigInt
    import Foundation
    import PyVM

    /// Integers of any size. They are converted as bytes: decimal text would take a time that grows with the square of
    /// the length, and CPython refuses more than 4,300 digits (`sys.set_int_max_str_digits`).
    extension BigInt: ConvertibleToPython, ConvertibleFromPython {
        /// An `int`.
        /// - Throws: `PythonError` (MemoryError); `VMError` if the VM is closed.
        public func makePython(in vm: VM) throws -> PyObject {
            if let value = Int(exactly: self) { return try vm.object(value) }
            return try vm.withVM {
                let size = try vm.builtins.int.from_bytes(magnitude.serialize(), "big")
                return sign == .minus ? try -size : size
            }
        }

        /// From an `int`, or an object with `__index__`.
        /// - Throws: `PythonError`: TypeError.
        public init(_ object: PyObject) throws {
            self = try object.vm.withVM {
                let value = try object.vm.import("operator").index(object)
                let size = try value.__abs__()
                let length = try (Int(size.bit_length()) + 7) / 8
                let magnitude = try BigUInt(Data(size.to_bytes(length, "big")))
                return BigInt(sign: try value < 0 ? .minus : .plus, magnitude: magnitude)
            }
        }
    }

    extension BigUInt: ConvertibleToPython, ConvertibleFromPython {
        /// An `int`.
        /// - Throws: `PythonError` (MemoryError); `VMError` if the VM is closed.
        public func makePython(in vm: VM) throws -> PyObject { try BigInt(self).makePython(in: vm) }

        /// From an `int`, or an object with `__index__`.
        /// - Throws: `PythonError`: TypeError; OverflowError if the number is negative.
        public init(_ object: PyObject) throws {
            let value = try BigInt(object)
            guard let unsigned = BigUInt(exactly: value) else {
                throw PythonError.new(
                    "OverflowError", "a negative number does not fit into a Swift BigUInt", in: object.vm)
            }
            self = unsigned
        }
    }

    /// Coders write an `int`, not a list of machine words.
    extension BigInt: CodableByConversion {}
    extension BigUInt: CodableByConversion {}
#else
    #error(
        "PyVMBigInt needs PyVM's trait BigInt: .package(url: ..., traits: [\"BigInt\"]) in a Package.swift, --traits BigInt in PyVM's own folder"
    )
#endif
