// swift-tools-version: 6.2
import PackageDescription

// libpyvm is built by make, into build/lib; its headers and their module map are in include/pyvm. A package that another one depends
// on is allowed no unsafe flags: there libpyvm is the one that is installed, as pkg-config tells.
let root = Context.packageDirectory
let isDependency = root.contains("/checkouts/")
let pyvmHeaders: [SwiftSetting] = isDependency ? [] : [.unsafeFlags(["-Xcc", "-I\(root)/include"])]
let pyvmLibrary: [LinkerSetting] = isDependency ? [] : [
    .unsafeFlags(["-L\(root)/build/lib", "-Xlinker", "-rpath", "-Xlinker", "$ORIGIN/../lib"]),
    // Tests and `swift run` have no lib beside them; what is installed must not look here.
    .unsafeFlags(["-Xlinker", "-rpath", "-Xlinker", "\(root)/build/lib"], .when(configuration: .debug)),
]

let package = Package(
    name: "PyVM",
    products: [
        .executable(name: "pyvm-codegen", targets: ["pyvm-codegen"]),
        .executable(name: "pyvm", targets: ["pyvm"]),
        .library(name: "PyVMCodegen", targets: ["PyVMCodegen"]),
        .library(name: "PyVM", targets: ["PyVM"]),
        .library(name: "PyVMBigInt", targets: ["PyVMBigInt"]),
        .library(name: "PyVMRaw", targets: ["PyVMRaw"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/onevcat/Rainbow", from: "4.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    ],
    targets: [
        .target(
            name: "PyVMCodegen",
            dependencies: [
                "PyVMDocs",
                .product(name: "TOMLKit", package: "TOMLKit"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "Rainbow", package: "Rainbow"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [
                .embedInCode("Diff/Format/page.mustache"),
                .embedInCode("Diff/Format/page.css"),
                .embedInCode("Diff/Format/page.js"),
            ]
        ),
        .target(name: "PyVMDocs"),
        .executableTarget(
            name: "pyvm-codegen",
            dependencies: [
                "PyVMCodegen",
                "PyVMDocs",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Rainbow", package: "Rainbow"),
            ]
        ),
        .systemLibrary(name: "CPyVM", path: "include/pyvm", pkgConfig: isDependency ? "pyvm" : nil),
        .target(
            name: "PyVM", dependencies: ["CPyVM"], swiftSettings: pyvmHeaders, linkerSettings: pyvmLibrary
        ),
        .target(name: "PyVMRaw", dependencies: ["PyVM", "CPyVM"], swiftSettings: pyvmHeaders),
        .target(
            name: "PyVMBigInt", dependencies: ["PyVM", .product(name: "BigInt", package: "BigInt")], swiftSettings: pyvmHeaders
        ),
        .target(
            name: "PyVMTool",
            dependencies: ["PyVM", "CPyVM", .product(name: "Subprocess", package: "swift-subprocess")],
            swiftSettings: pyvmHeaders
        ),
        .executableTarget(
            name: "pyvm",
            dependencies: ["PyVMTool", "PyVM", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: pyvmHeaders
        ),
        .testTarget(
            name: "PyVMCodegenTests",
            dependencies: ["PyVMCodegen", "PyVMDocs", "pyvm-codegen", .product(name: "Subprocess", package: "swift-subprocess")],
            exclude: ["Fixtures", "Golden", "WhatsNew"]
        ),
        .testTarget(
            name: "RuntimeTests",
            dependencies: [.product(name: "Subprocess", package: "swift-subprocess")]
        ),
        .testTarget(
            name: "PyVMToolTests",
            dependencies: ["PyVMTool", .product(name: "Subprocess", package: "swift-subprocess")],
            swiftSettings: pyvmHeaders
        ),
        .executableTarget(
            name: "bench-bindings", dependencies: ["PyVM", "CPyVM"], path: "Benchmarks/bindings", swiftSettings: pyvmHeaders
        ),
        .executableTarget(
            name: "csv-statistics",
            dependencies: ["PyVM", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Examples/csv-statistics", exclude: ["weather.csv"], swiftSettings: pyvmHeaders
        ),
        .executableTarget(
            name: "plugins",
            dependencies: ["PyVM", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Examples/plugins", exclude: ["scripts"], swiftSettings: pyvmHeaders
        ),
        .testTarget(name: "PyVMTests", dependencies: ["PyVM", "PyVMBigInt", "PyVMRaw"], swiftSettings: pyvmHeaders),
        .testTarget(name: "PyVMDocsTests", dependencies: ["PyVMDocs"]),
    ],
    swiftLanguageModes: [.v6]
)
