// swift-tools-version: 6.2
import PackageDescription

// make builds the tools and their tests as one, in release. So what is internal is there for tests, too, and tests
// themselves are not optimized: that takes longer than it saves. In debug the generator is optimized, as tests run it many
// times over whole headers.
let tested: [SwiftSetting] = [
    .unsafeFlags(["-O"], .when(configuration: .debug)),
    .unsafeFlags(["-enable-testing"], .when(configuration: .release)),
]
let test: [SwiftSetting] = [.unsafeFlags(["-Onone"], .when(configuration: .release))]

// Swift's libraries are linked into the tools. --static-swift-stdlib would do that, too, but compiles all modules for it,
// and tests cannot be linked so: the libraries of tests are shared ones only. The four are parts of the static Foundation.
let standalone: LinkerSetting = .unsafeFlags([
    "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCollections", "-l_FoundationCShims",
])

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
            swiftSettings: tested
        ),
        .target(
            name: "PyVMDocs",
            dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
            resources: [.embedInCode("Files/read_files.py")],
            swiftSettings: tested
        ),
        .executableTarget(
            name: "pyvm-codegen",
            dependencies: [
                "PyVMCodegen",
                "PyVMDocs",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Rainbow", package: "Rainbow"),
            ],
            linkerSettings: [standalone]
        ),
        .target(
            name: "PyVMTool",
            dependencies: [
                .product(name: "PyVM", package: "PyVM"),
                .product(name: "CPyVM", package: "PyVM"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            resources: [.embedInCode("Map/map_worker.py")],
            swiftSettings: tested
        ),
        .executableTarget(
            name: "pyvm",
            dependencies: [
                "PyVMTool", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // Installed, libpyvm is in the lib folder beside the command's bin.
            linkerSettings: [standalone, .unsafeFlags(["-Xlinker", "-rpath", "-Xlinker", "$ORIGIN/../lib"])]
        ),
        .testTarget(
            name: "PyVMCodegenTests",
            dependencies: ["PyVMCodegen", "PyVMDocs", .product(name: "Subprocess", package: "swift-subprocess")],
            exclude: ["Fixtures", "Golden", "WhatsNew"],
            swiftSettings: test
        ),
        .testTarget(name: "PyVMDocsTests", dependencies: ["PyVMDocs"], swiftSettings: test),
        .testTarget(
            name: "PyVMToolTests",
            dependencies: ["PyVMTool", .product(name: "Subprocess", package: "swift-subprocess")],
            swiftSettings: test
        ),
        .testTarget(
            name: "RuntimeTests",
            dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
            swiftSettings: test
        ),
    ],
    swiftLanguageModes: [.v6]
)
