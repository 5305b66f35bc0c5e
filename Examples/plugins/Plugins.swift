// plugins: scripts that drive a Swift object, each in a VM of its own, with a limit of memory and of time.
//
//   swift run plugins Examples/plugins/scripts/*.py

import ArgumentParser
import Foundation
import PyVM

/// What scripts see of the program: `from robot import Robot`.
final class Robot: PythonClass {
    private(set) var x = 0, y = 0
    private var fuel: Int

    init(fuel: Int) { self.fuel = fuel }

    struct OutOfFuel: Error, CustomStringConvertible {
        let needed: Int, left: Int
        var description: String { "\(needed) units of fuel are needed, and \(left) are left" }
    }

    func move(_ dx: Int, _ dy: Int) throws {
        let needed = abs(dx) + abs(dy)
        guard needed <= fuel else { throw OutOfFuel(needed: needed, left: fuel) }
        (x, y, fuel) = (x + dx, y + dy, fuel - needed)
    }

    static let pythonClass = PythonClassDefinition<Robot>(
        "robot.Robot", documentation: "A robot on a plane.",
        [
            .initializer(parameters: [.init("fuel", default: 100)]) { (fuel: Int) in Robot(fuel: fuel) },
            .method("move", documentation: "Goes there, for a unit of fuel a step.", parameters: ["dx", "dy"]) {
                (robot, dx: Int, dy: Int) in
                try robot.move(dx, dy)
            },
            .property("position", get: { PythonTuple($0.x, $0.y) }),
            .property("fuel", get: { $0.fuel }),
        ])

    static let module = PythonModule("robot", documentation: "What plugins may use.", [.class(Robot.self)])
}

@main
struct Plugins: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugins",
        abstract: "Runs Python scripts, each in a VM of its own, and tells where their robot has got to.")

    @Argument(help: "Python scripts that define drive(robot).", completion: .file(extensions: ["py"]))
    var scripts: [String]

    @Option(help: "Seconds that a script may take.")
    var seconds = 1.0

    @Option(help: "MiB that a script may use.")
    var memory = 64

    func validate() throws {
        guard seconds > 0, memory > 0 else { throw ValidationError("--seconds and --memory must be more than 0.") }
    }

    func run() async throws {
        let outcomes = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for (number, script) in scripts.enumerated() { group.addTask { (number, try await outcome(of: script)) } }
            var all: [(Int, String)] = []
            for try await one in group { all.append(one) }
            return all.sorted { $0.0 < $1.0 }
        }
        for (number, outcome) in outcomes { print("\(URL(filePath: scripts[number]).lastPathComponent): \(outcome)") }
    }

    private func outcome(of script: String) async throws -> String {
        let code = try String(contentsOfFile: script, encoding: .utf8)
        var configuration = VMConfiguration()
        configuration.memoryLimit = memory << 20
        configuration.allowsThreads = false
        let vm = try VM(configuration)
        defer { try? vm.close() }
        try Robot.module.install(in: vm)

        let limit = Task {
            try await Task.sleep(for: .seconds(seconds))
            vm.interrupt()
        }
        defer { limit.cancel() }
        return try await vm.withVM {
            do {
                try vm.run(code, file: script)
                let robot = try vm.object(wrapping: Robot(fuel: 100))
                try vm.main.drive(robot)
                return try "at \(robot.position), fuel \(robot.fuel)"
            } catch let error as Robot.OutOfFuel {
                return "stopped: \(error)"
            } catch let error as PythonError {
                return "failed: \(error)"
            }
        }
    }
}
