// swift-tools-version: 6.1
import PackageDescription

/// Settings of every Swift target: language mode 6 comes with the tools version; imports show what a file really uses.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The rooms of the house, lowest first. An arrow may only point to a room above its own line; `HouseRulesTests` reads the
/// imports and holds them to this list.
let rooms: [(name: String, uses: [Target.Dependency], plugins: [Target.PluginUsage])] = [
    ("Diagnostics", ["CXxHash"], []),
    ("ServiceTime", [], []),
    ("Markup", ["CArena", "CCmark", "CLZ4", "Diagnostics"], []),
    ("Languages", ["ServiceTime"], []),
    ("Catalog", ["Diagnostics", "Languages", "Markup", "ServiceTime"], []),
    ("Loading", ["Catalog", "Diagnostics", "Languages", "Markup", "ServiceTime", .product(name: "Yams", package: "Yams")], []),
    ("Checks", ["Catalog", "Diagnostics", "Languages", "Markup", "ServiceTime"], []),
    (
        "Website",
        ["Catalog", "Diagnostics", "Languages", "Markup", "ServiceTime", .product(name: "Mustache", package: "swift-mustache")],
        ["EmbedFiles"]
    ),
    (
        "Building",
        [
            "CBrotli", "CFileSystem", "CZlib", "Catalog", "Checks", "Diagnostics", "Languages", "Loading", "Markup",
            "ServiceTime", "Website",
        ],
        ["EmbedFiles"]
    ),
    (
        "Preview",
        [
            "Building", "Catalog", "Diagnostics", "Languages", "Loading", "Markup", "ServiceTime", "Website",
            .product(name: "FlyingSocks", package: "FlyingFox"),
        ],
        ["EmbedFiles"]
    ),
    (
        "CommandLine",
        [
            "Building", "CMemory", "Catalog", "Checks", "Diagnostics", "Languages", "Loading", "Preview", "ServiceTime",
            "Website",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        []
    ),
]

let package = Package(
    name: "pult",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "pult", targets: ["pult"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
    ],
    targets: [
        .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
        .systemLibrary(name: "CLZ4", pkgConfig: "liblz4", providers: [.apt(["liblz4-dev"]), .brew(["lz4"])]),
        .systemLibrary(name: "CXxHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
        .target(name: "CArena"),
        .target(name: "CFileSystem"),
        .target(name: "CMemory"),
        .executableTarget(name: "pult", dependencies: ["CommandLine"], swiftSettings: house),
        .executableTarget(name: "embed-files", swiftSettings: house),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),
    ] + rooms.map { .target(name: $0.name, dependencies: $0.uses, swiftSettings: house, plugins: $0.plugins) }
        + rooms.map {
            .testTarget(
                name: "\($0.name)Tests",
                dependencies: [.target(name: $0.name), "TestSupport"] + $0.uses,
                exclude: $0.name == "Languages" ? ["Corpus", "Names"] : [],
                swiftSettings: house
            )
        }
        + [
            .target(
                name: "TestSupport", dependencies: ["Catalog", "Diagnostics", "Languages", "Loading", "Markup"],
                path: "Tests/TestSupport",
                swiftSettings: house),
            .testTarget(name: "HouseRulesTests", dependencies: ["TestSupport"], swiftSettings: house),
            .testTarget(
                name: "FuzzTests",
                dependencies: ["Catalog", "Checks", "Diagnostics", "Languages", "Loading", "Markup", "ServiceTime"],
                swiftSettings: house),
        ]
)
