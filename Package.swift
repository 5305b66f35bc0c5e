// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "PyVM",
    products: [
        .executable(name: "pyvm-codegen", targets: ["pyvm-codegen"]),
        .library(name: "PyVMCodegen", targets: ["PyVMCodegen"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .target(
            name: "PyVMCodegen",
            dependencies: [
                "PyVMDocs",
                .product(name: "TOMLKit", package: "TOMLKit"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]
        ),
        .target(name: "PyVMDocs"),
        .executableTarget(
            name: "pyvm-codegen",
            dependencies: [
                "PyVMCodegen",
                "PyVMDocs",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(
            name: "PyVMCodegenTests",
            dependencies: ["PyVMCodegen", "PyVMDocs", "pyvm-codegen", .product(name: "Subprocess", package: "swift-subprocess")],
            exclude: ["Fixtures", "Golden"]
        ),
        .testTarget(
            name: "RuntimeTests",
            dependencies: [.product(name: "Subprocess", package: "swift-subprocess")]
        ),
        .testTarget(name: "PyVMDocsTests", dependencies: ["PyVMDocs"]),
    ],
    swiftLanguageModes: [.v6]
)
