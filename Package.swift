// swift-tools-version: 6.2
import PackageDescription

// What other packages depend on: the Swift bindings alone. The generator, the command and their tests are the package
// in Tools/, the examples the one in Examples/, so that nobody resolves their dependencies. pkg-config finds libpyvm and
// its headers (Sources/CPyVM); make sets PKG_CONFIG_PATH to the one that it builds.
let package = Package(
    name: "PyVM",
    products: [
        .library(name: "PyVM", targets: ["PyVM"]),
        .library(name: "PyVMRaw", targets: ["PyVMRaw"]),
        .library(name: "PyVMBigInt", targets: ["PyVMBigInt"]),
        .library(name: "CPyVM", targets: ["CPyVM"]),
    ],
    traits: [
        .trait(name: "BigInt", description: "PyVMBigInt, which needs the package BigInt: integers of any size.")
    ],
    dependencies: [
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1")
    ],
    targets: [
        .systemLibrary(name: "CPyVM", pkgConfig: "pyvm"),
        .target(name: "LibPyVM", dependencies: ["CPyVM"]),
        .target(name: "PyVM", dependencies: ["LibPyVM", "CPyVM"]),
        .target(name: "PyVMRaw", dependencies: ["PyVM", "CPyVM"]),
        .target(
            name: "PyVMBigInt",
            dependencies: ["PyVM", .product(name: "BigInt", package: "BigInt", condition: .when(traits: ["BigInt"]))]
        ),
        .testTarget(name: "PyVMTests", dependencies: ["PyVM", "PyVMBigInt", "PyVMRaw"]),
        .executableTarget(name: "bench-bindings", dependencies: ["PyVM", "CPyVM"], path: "Benchmarks/bindings"),
    ],
    swiftLanguageModes: [.v6]
)
