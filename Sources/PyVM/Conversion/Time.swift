import CPyVM

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Date: ConvertibleToPython, ConvertibleFromPython {
    /// A `datetime` in UTC, to the microsecond.
    /// - Throws: ``PythonError``: OverflowError outside the years 1 to 9999.
    public func makePython(in vm: VM) throws -> PyObject {
        try vm.withVM {
            // The years 1 to 9999 are within 3e11 seconds.
            guard abs(timeIntervalSinceReferenceDate) < 1e12 else {
                throw PythonError.new("OverflowError", "a Date outside the years 1 to 9999 is no datetime", in: vm)
            }
            return try vm.utcReference() + Duration.seconds(timeIntervalSinceReferenceDate)
        }
    }

    /// From a `datetime` with a time zone. Without one it is no point in time.
    /// - Throws: ``PythonError``: TypeError; ValueError if it has no time zone.
    public init(_ object: PyObject) throws {
        self = try object.vm.withVM {
            try object.require("datetime", of: "datetime")
            guard try !object.utcoffset().isNone else {
                throw PythonError.new(
                    "ValueError",
                    "a datetime without a time zone is no point in time; give it one: replace(tzinfo=...)",
                    in: object.vm)
            }
            let (seconds, attoseconds) = try Duration(object - object.vm.utcReference()).components
            return Date(timeIntervalSinceReferenceDate: Double(seconds) + Double(attoseconds) / 1e18)
        }
    }
}

extension VM {
    /// Midnight of 2001-01-01 in UTC. Date counts from there, so the difference is exact.
    fileprivate func utcReference() throws -> PyObject {
        let datetime = try self.import("datetime")
        return try datetime.datetime(2001, 1, 1, tzinfo: datetime.timezone.utc)
    }
}

extension Duration: ConvertibleToPython, ConvertibleFromPython {
    /// A `timedelta`, rounded to the nearest microsecond.
    /// - Throws: ``PythonError``: OverflowError beyond 999,999,999 days.
    public func makePython(in vm: VM) throws -> PyObject {
        guard abs(self / .seconds(1)) < 1e15 else {
            throw PythonError.new("OverflowError", "a Duration of more than 999,999,999 days is no timedelta", in: vm)
        }
        let (seconds, attoseconds) = components
        let microseconds = (Double(attoseconds) / 1e12).rounded(.toNearestOrEven)
        return try vm.withVM {
            try vm.import("datetime").timedelta(seconds: seconds, microseconds: Int64(microseconds))
        }
    }

    /// From a `timedelta`, exactly.
    /// - Throws: ``PythonError``: TypeError; OverflowError if a class that derives from timedelta gives parts out of
    ///   range.
    public init(_ object: PyObject) throws {
        self = try object.vm.withVM {
            try object.require("timedelta", of: "datetime")
            let days = try Int64(object.days), seconds = try Int64(object.seconds),
                microseconds = try Int64(object.microseconds)
            // A class that derives from timedelta may return anything.
            guard days.magnitude < 1_000_000_000, seconds.magnitude < 86_400, microseconds.magnitude < 1_000_000 else {
                throw PythonError.new(
                    "OverflowError", "a timedelta of \(days) days, \(seconds) seconds is too long", in: object.vm)
            }
            return .seconds(days * 86_400 + seconds) + .microseconds(microseconds)
        }
    }
}
