import Foundation

/// A file with what has been done already: a first line with the command, then one line of JSON for each input.
///
/// Results are found by their inputs. Of several equal inputs each takes one result, so it does not matter if inputs
/// come in another order the next time, or are new. Failures are noted for people, and are tried again.
///
/// A line is written by one call, before its result is printed; so a process that is killed leaves whole lines, and at
/// most a part of the last. The file reaches the disk once a second, and at the end.
final class Journal {
    private let path: String
    private let descriptor: Int32
    /// What was in it when it was opened, as long as it is in use.
    private var old = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var lines: [UInt8] = []
    private var isOnDisk = true
    /// For the hash of an input, the newest of its results that are not taken yet.
    private var newest: [Int: Int32] = [:]
    /// Where lines begin in the file; and the result before of an input with this hash, or -1.
    private var entries: [(offset: Int, before: Int32)] = []
    /// How many inputs have a result that is not taken yet.
    private(set) var count = 0

    /// Opens a journal, or makes one.
    init(path: String, header: String) throws(VMFailure) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Self.failure(path, "cannot be opened") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            if errno == EWOULDBLOCK { throw VMFailure("the journal \(path) is in use by another pyvm map") }
            throw Self.failure(path, "cannot be locked")
        }
        do { try load(header) } catch {
            close(descriptor)
            throw error
        }
    }

    deinit { close(descriptor) }

    private static func failure(_ path: String, _ what: String) -> VMFailure {
        VMFailure("the journal \(path) \(what): \(String(cString: strerror(errno)))")
    }

    // MARK: Reading

    private func load(_ header: String) throws(VMFailure) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.failure(path, "cannot be read") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw VMFailure("the journal \(path) is not a plain file") }
        let length = Int(status.st_size)
        var whole = 0
        if length > 0 {
            guard let start = mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED else {
                throw Self.failure(path, "cannot be read")
            }
            old = UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: length)
            whole = try loadLines(header)
            // What follows the last whole line was being written when the process was killed.
            guard ftruncate(descriptor, off_t(whole)) == 0 else { throw Self.failure(path, "cannot be shortened") }
        }
        if whole == 0 {
            lines = Array(header.utf8)
            try write()
        }
    }

    /// Returns how many bytes whole lines have.
    private func loadLines(_ header: String) throws(VMFailure) -> Int {
        var number = 0
        var whole = 0
        while let line = line(at: whole) {
            number += 1
            if number == 1 { try compare(line, header) } else { try note(line, number, at: whole) }
            whole += line.count + 1
        }
        // Nothing that is not a journal's may be cut off.
        guard number > 0 || header.utf8.starts(with: old) else {
            throw VMFailure("\(path) is not a journal of pyvm map; name another file")
        }
        return whole
    }

    /// The line that begins there, without its end. Nil: it has none.
    private func line(at offset: Int) -> UnsafeBufferPointer<UInt8>? {
        guard offset < old.count, let start = old.baseAddress.map({ $0 + offset }),
            let end = memchr(start, 0x0A, old.count - offset)
        else { return nil }
        return UnsafeBufferPointer(start: start, count: UnsafeRawPointer(end) - UnsafeRawPointer(start))
    }

    private func compare(_ line: UnsafeBufferPointer<UInt8>, _ header: String) throws(VMFailure) {
        if header.utf8.dropLast().elementsEqual(line) { return }
        guard line.starts(with: Self.headerBegin.utf8) else {
            throw VMFailure("\(path) is not a journal of pyvm map; name another file")
        }
        throw VMFailure(
            "the journal \(path) is of another command:\n  \(String(decoding: line, as: UTF8.self))\nThis one is:\n"
                + "  \(header)Name another file, or remove this one")
    }

    private static let headerBegin = "{\"pyvm map\": "

    /// The first line, with what decides about the results.
    static func header(function: String, imports: [String], isJSON: Bool) -> String {
        var line = Array("\(headerBegin)1, \"function\": ".utf8)
        JSONText.append(function.utf8, to: &line)
        line += Array(", \"imports\": [".utf8)
        for (index, name) in imports.enumerated() {
            if index > 0 { line += Array(", ".utf8) }
            JSONText.append(name.utf8, to: &line)
        }
        return String(decoding: line, as: UTF8.self) + "], \"json\": \(isJSON)}\n"
    }

    private func note(_ line: UnsafeBufferPointer<UInt8>, _ number: Int, at offset: Int) throws(VMFailure) {
        guard let entry = Entry(line) else {
            throw VMFailure(
                "line \(number) of the journal \(path) is damaged; remove that line, and its input is run again")
        }
        guard entry.isResult else { return }
        let hash = entry.input.hashValue
        entries.append((offset, newest[hash] ?? -1))
        newest[hash] = Int32(entries.count - 1)
        count += 1
    }

    private struct Entry {
        var input: [UInt8] = []
        var output: [UInt8] = []
        var isResult = false

        init?(_ line: UnsafeBufferPointer<UInt8>) {
            var index = 0
            func skip(_ text: StaticString) -> Bool {
                let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
                guard line.dropFirst(index).starts(with: expected) else { return false }
                index += text.utf8CodeUnitCount
                return true
            }
            guard skip("{\"input\": "), let input = JSONText.read(line, at: &index) else { return nil }
            isResult = skip(", \"result\": ")
            guard isResult || skip(", \"failure\": "), let output = JSONText.read(line, at: &index), skip("}"),
                index == line.count
            else { return nil }
            (self.input, self.output) = (input, output)
        }
    }

    /// The result that the input had, which no other input gets then.
    func take(_ input: [UInt8]) throws(VMFailure) -> [UInt8]? {
        guard count > 0, let last = newest[input.hashValue] else { return nil }
        var index = last
        var later: Int32?
        while index >= 0 {
            guard let entry = line(at: entries[Int(index)].offset).flatMap(Entry.init) else {
                throw VMFailure("the journal \(path) was changed while it was read")
            }
            let before = entries[Int(index)].before
            if entry.input == input {
                if let later {
                    entries[Int(later)].before = before
                } else {
                    newest[input.hashValue] = before < 0 ? nil : before
                }
                count -= 1
                return entry.output
            }
            (later, index) = (index, before) // another input with the same hash
        }
        return nil
    }

    // MARK: Writing

    func add(_ input: [UInt8], result: ArraySlice<UInt8>) { add(input, "result", result) }
    func add(_ input: [UInt8], failure: String) { add(input, "failure", Array(failure.utf8)[...]) }

    private func add(_ input: [UInt8], _ name: StaticString, _ text: ArraySlice<UInt8>) {
        lines += Array("{\"input\": ".utf8)
        JSONText.append(input, to: &lines)
        lines += Array(", \"\(name)\": ".utf8)
        JSONText.append(text, to: &lines)
        lines += Array("}\n".utf8)
    }

    /// Gives what was added to the system, which keeps it when this process is killed.
    func write() throws(VMFailure) {
        var rest = lines[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno != EINTR { throw Self.failure(path, "cannot be written") }
            rest = rest.dropFirst(max(0, count))
            isOnDisk = false
        }
        lines.removeAll(keepingCapacity: true)
    }

    /// Has it on the disk, also if the machine stops.
    func synchronize() throws(VMFailure) {
        if !isOnDisk, fdatasync(descriptor) != 0 { throw Self.failure(path, "cannot be written") }
        isOnDisk = true
    }
}
