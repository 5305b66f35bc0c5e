// swift-tools-version: 6.2
import PackageDescription

// A package that somebody else wrote, with libpyvm installed and PyVM's package by its address: PYVM_PACKAGE for
// this test.
let package = Package(
    name: "embed",
    dependencies: [
        .package(url: Context.environment["PYVM_PACKAGE"] ?? "", from: "0.1.0")
    ],
    targets: [
        .executableTarget(name: "embed", dependencies: [.product(name: "PyVM", package: "pyvm")])
    ]
)
