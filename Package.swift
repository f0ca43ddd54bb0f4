// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "desa-migran-emas",
    products: [
        .executable(name: "dme", targets: ["dme"]),
        .library(name: "FEEL", targets: ["FEEL", "Diagnostics"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/attaswift/BigInt.git", exact: "6.0.1"),
    ],
    targets: [
        .target(name: "Diagnostics"),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .target(name: "LocatedYAML", dependencies: ["Diagnostics", "CLibYAML"]),
        .target(name: "FEEL", dependencies: ["Diagnostics"]),
        .target(
            name: "Certification",
            dependencies: ["FEEL", "Diagnostics", "CSodium", .product(name: "BigInt", package: "BigInt")]
        ),
        .target(name: "Loading", dependencies: ["Certification", "LocatedYAML", "FEEL", "Diagnostics"]),
        .target(name: "Analysis", dependencies: ["Certification", "FEEL", "Diagnostics"]),
        .target(name: "Reporting", dependencies: ["Analysis", "Certification", "FEEL", "Diagnostics"]),
        .target(name: "Handbook", dependencies: ["Diagnostics"]),
        .executableTarget(
            name: "dme",
            dependencies: [
                "Diagnostics", "LocatedYAML", "FEEL", "Certification", "Loading", "Analysis", "Reporting", "Handbook",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["Diagnostics", "CLibYAML", "LocatedYAML", "FEEL", "Certification", "Loading", "Analysis"]
        ),
        .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport"),
        .testTarget(
            name: "DiagnosticsTests",
            dependencies: ["Diagnostics", "TestSupport"],
            exclude: ["Fixtures", "Findings/Golden"]
        ),
        .testTarget(name: "LocatedYAMLTests", dependencies: ["LocatedYAML", "TestSupport"]),
        .testTarget(
            name: "FEELTests",
            dependencies: ["FEEL", "TestSupport"],
            exclude: ["Oracles", "Conformance/known-failures.txt"]
        ),
        .testTarget(
            name: "CertificationTests",
            dependencies: ["Certification", "Loading", "TestSupport", .product(name: "BigInt", package: "BigInt")]
        ),
        .testTarget(name: "LoadingTests", dependencies: ["Loading", "TestSupport"], exclude: ["Golden"]),
        .testTarget(
            name: "ReportingTests",
            dependencies: ["Reporting", "Analysis", "Loading", "Certification", "FEEL", "Diagnostics", "TestSupport"],
            exclude: ["Golden", "CSV/Golden", "Explanation/Golden", "HTML/Golden", "Summary/Golden", "Rulebook/Golden"]
        ),
        .testTarget(
            name: "AnalysisTests",
            dependencies: ["Analysis", "Loading", "Certification", "FEEL", "Diagnostics", "TestSupport"]
        ),
        .testTarget(
            name: "HandbookTests",
            dependencies: ["Handbook", "Loading", "Certification", "Analysis", "FEEL", "Diagnostics", "TestSupport"]
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: ["dme", "TestSupport"],
            exclude: ["Fixtures", "Golden"]
        ),
    ],
    swiftLanguageModes: [.v6]
)

let systemLibraries: Set = ["CLibYAML", "CSodium"]
for target in package.targets where !systemLibraries.contains(target.name) {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),  // SE-0335
        .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
        .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    ]
}
