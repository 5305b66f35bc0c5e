import CPyVM
import Foundation

extension DoctorReport.Library {
    /// The libpyvm that this process uses.
    static var current: Self {
        let maps = contentsOfProcessFile("maps") ?? []
        let address = UInt(bitPattern: dlsym(nil, "PyVM_LibraryVersion"))
        return Self(
            version: String(cString: PyVM_LibraryVersion()),
            path: mappedFile(at: address, in: String(decoding: maps, as: UTF8.self)) ?? "unknown")
    }

    /// The file that is mapped at an address. A line of `maps` is: 7f01-7f02 r-xp 00000000 fe:01 1234
    /// /usr/lib/libpyvm.so.0.2.0
    static func mappedFile(at address: UInt, in maps: String) -> String? {
        for line in maps.split(separator: "\n") {
            let fields = line.split(separator: " ", maxSplits: 5)
            let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            if ends.count == 2 && ends[0] <= address && address < ends[1] && fields.count == 6 {
                return fields[5].trimmingCharacters(in: .whitespaces)
            }
        }
        return nil
    }
}

extension DoctorReport.Variable {
    /// The variables that decide which CPythons are found, and how many private copies fit into a process.
    static func all(in environment: [String: String]) -> [Self] {
        ["PYVM_PYTHON", "PYVM_ENGINES", "GLIBC_TUNABLES", "PYTHONHOME"].map { name in
            let value = environment[name]
            return Self(name: name, value: value, remark: value == nil ? nil : remarks[name])
        }
    }

    private static let remarks = [
        "PYTHONHOME":
            "every CPython takes its standard library from there, so only one version can work; unset it to use others"
    ]
}
