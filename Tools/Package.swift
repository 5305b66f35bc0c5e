// swift-tools-version: 6.2
import PackageDescription

// The tests run the generator many times over whole headers; without optimization that takes most of their time.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

// The generator, the command pyvm, and the tests of both and of the C library.
let package = Package(
    name: "PyVMTools",
    products: [
        .executable(name: "pyvm-codegen", targets: ["pyvm-codegen"]),
        .executable(name: "pyvm", targets: ["pyvm"]),
        .library(name: "PyVMCodegen", targets: ["PyVMCodegen"]),
    ],
    dependencies: [
        .package(name: "PyVM", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/onevcat/Rainbow", from: "4.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .target(
            name: "PyVMCodegen",
            dependencies: [
                "PyVMDocs",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "Rainbow", package: "Rainbow"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [
                .embedInCode("Diff/Format/page.mustache"),
                .embedInCode("Diff/Format/page.css"),
                .embedInCode("Diff/Format/page.js"),
            ],
            swiftSettings: optimized
        ),
        .target(
            name: "PyVMDocs",
            dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
            resources: [.embedInCode("Files/read_files.py")],
            swiftSettings: optimized
        ),
        .executableTarget(
            name: "pyvm-codegen",
            dependencies: [
                "PyVMCodegen",
                "PyVMDocs",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Rainbow", package: "Rainbow"),
            ]
        ),
        .target(
            name: "PyVMTool",
            dependencies: [
                .product(name: "PyVM", package: "PyVM"),
                .product(name: "CPyVM", package: "PyVM"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            resources: [.embedInCode("Map/map_worker.py")]
        ),
        .executableTarget(
            name: "pyvm",
            dependencies: [
                "PyVMTool", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // Installed, libpyvm is in the lib folder beside the command's bin.
            linkerSettings: [.unsafeFlags(["-Xlinker", "-rpath", "-Xlinker", "$ORIGIN/../lib"])]
        ),
        .testTarget(
            name: "PyVMCodegenTests",
            dependencies: ["PyVMCodegen", "PyVMDocs", "pyvm-codegen", .product(name: "Subprocess", package: "swift-subprocess")],
            exclude: ["Fixtures", "Golden", "WhatsNew"]
        ),
        .testTarget(name: "PyVMDocsTests", dependencies: ["PyVMDocs"]),
        .testTarget(
            name: "PyVMToolTests",
            dependencies: ["PyVMTool", .product(name: "Subprocess", package: "swift-subprocess")]
        ),
        .testTarget(name: "RuntimeTests", dependencies: [.product(name: "Subprocess", package: "swift-subprocess")]),
    ],
    swiftLanguageModes: [.v6]
)
