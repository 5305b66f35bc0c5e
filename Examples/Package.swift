// swift-tools-version: 6.2
import PackageDescription

// Programs on the Swift bindings: swift run --package-path Examples csv-statistics Examples/csv-statistics/weather.csv
let package = Package(
    name: "Examples",
    dependencies: [
        .package(name: "PyVM", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .executableTarget(
            name: "checksums",
            dependencies: [.product(name: "PyVM", package: "PyVM")],
            path: "checksums"
        ),
        .executableTarget(
            name: "csv-statistics",
            dependencies: [
                .product(name: "PyVM", package: "PyVM"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "csv-statistics", exclude: ["weather.csv"]
        ),
        .executableTarget(
            name: "plugins",
            dependencies: [
                .product(name: "PyVM", package: "PyVM"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "plugins", exclude: ["scripts"]
        ),
    ],
    swiftLanguageModes: [.v6]
)
