// swift-tools-version: 6.2
import PackageDescription

// A package that somebody else wrote, with libpyvm installed and PyVM's package by its address or by its path.
let address = Context.environment["PYVM_ADDRESS"], path = Context.environment["PYVM_PATH"] ?? ""
let package = Package(
    name: "embed",
    dependencies: [
        address.map { .package(url: $0, from: "0.1.0") } ?? .package(path: path)
    ],
    targets: [
        .executableTarget(name: "embed", dependencies: [.product(name: "PyVM", package: "pyvm")])
    ]
)
