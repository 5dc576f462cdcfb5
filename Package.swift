// swift-tools-version: 6.3

import PackageDescription

// The target graph is the architecture: each line says what a target may import
// (docs/decisions.md, 2026-11-23). `script/test` builds with the import check as an error.

/// Settings of every Swift target: warnings are errors, imports are explicit.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// Settings of targets that never touch a pointer.
let pure: [SwiftSetting] = strict + [.strictMemorySafety()]

func library(_ name: String) -> Target {
  .systemLibrary(name: name, path: "Sources/CLibraries/\(name)")
}

func client(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/Clients/\(name)", swiftSettings: strict)
}

func stage(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: pure)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], excluding excluded: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, exclude: excluded, swiftSettings: strict)
}

let package = Package(
  name: "dpg",
  products: [.executable(name: "dpg", targets: ["dpg"])],
  targets: [
    // C libraries: module map and shim header each, nothing else.
    library("CSQLite"),
    library("CYAML"),
    library("CXLSXWriter"),
    library("CMicroHTTPD"),
    library("CSodium"),
    library("CQREncode"),
    library("CExpat"),
    library("CZip"),
    .target(
      name: "CDistributions", path: "Sources/CLibraries/CDistributions",
      linkerSettings: [.linkedLibrary("m")]),

    // Clients: the only importers of a C module.
    client("FileAccess"),
    client("JSONText"),
    client("XMLReading", ["CExpat"]),
    client("SpreadsheetReading", ["FileAccess", "XMLReading", "CZip"]),
    client("Hashing", ["CSodium"]),
    client("SQLiteClient", ["CSQLite"]),
    client("YAMLReading", ["CYAML"]),
    client("WorkbookWriting", ["CXLSXWriter"]),
    client("HTTPServing", ["CMicroHTTPD"]),
    client("Distributions", ["CDistributions"]),
    client("QRCodes", ["CQREncode"]),

    // Stages, in the order of the data.
    stage("Questionnaires"),
    stage(
      "QuestionnaireFiles",
      ["Questionnaires", "YAMLReading", "WorkbookWriting", "JSONText", "Hashing"]),
    stage(
      "QuestionnaireConversion",
      [
        "Questionnaires", "QuestionnaireFiles", "Responses", "SpreadsheetReading",
        "WorkbookWriting", "QRCodes", "JSONText", "Hashing",
      ]),
    stage("Responses", ["Questionnaires", "JSONText"]),
    stage(
      "ResponseStores",
      ["Questionnaires", "Responses", "SQLiteClient", "JSONText", "Hashing", "FileAccess"]),
    stage(
      "FieldCollection",
      [
        "Questionnaires", "QuestionnaireFiles", "Responses", "ResponseStores", "HTTPServing",
        "SpreadsheetReading", "JSONText", "Hashing", "FileAccess",
      ],
      resources: [.embedInCode("Pages/form.css")]),
    stage("Analysis", ["Questionnaires", "Responses", "Distributions"]),
    stage(
      "Exports", ["Questionnaires", "Responses", "Analysis", "WorkbookWriting", "JSONText"]),
    stage("Commands"),
    .executableTarget(
      name: "dpg",
      dependencies: [
        "Commands", "Questionnaires", "QuestionnaireFiles", "Responses", "ResponseStores",
        "FieldCollection", "Analysis", "Exports", "FileAccess", "JSONText", "Hashing",
        "HTTPServing", "SpreadsheetReading", "QuestionnaireConversion",
      ],
      swiftSettings: strict),

    tests("FileAccess", ["FileAccess", "TestSupport"]),
    tests("JSONText", ["JSONText", "Responses"]),
    tests("XMLReading", ["XMLReading", "Responses"]),
    .target(
      name: "TestSupport", dependencies: ["SpreadsheetReading"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(
      "SpreadsheetReading",
      ["SpreadsheetReading", "FileAccess", "XMLReading", "Responses", "TestSupport"],
      excluding: ["Fixtures"]),
    tests("Hashing", ["Hashing"]),
    tests("SQLiteClient", ["SQLiteClient", "TestSupport"]),
    tests("YAMLReading", ["YAMLReading", "Responses"]),
    tests("WorkbookWriting", ["WorkbookWriting", "TestSupport"]),
    tests("HTTPServing", ["HTTPServing"]),
    tests("Distributions", ["Distributions"]),
    tests("Questionnaires", ["Questionnaires", "Responses"]),
    tests("QuestionnaireFiles", ["QuestionnaireFiles", "Questionnaires"]),
    tests(
      "QuestionnaireConversion",
      [
        "QuestionnaireConversion", "Questionnaires", "QuestionnaireFiles", "Responses",
        "SpreadsheetReading", "WorkbookWriting", "QRCodes",
      ]),
    tests("Responses", ["Responses", "Questionnaires", "JSONText"], excluding: ["Fixtures"]),
    tests(
      "ResponseStores",
      [
        "ResponseStores", "Responses", "Questionnaires", "SQLiteClient", "FileAccess", "Hashing",
        "TestSupport",
      ]),
    tests(
      "FieldCollection",
      [
        "FieldCollection", "ResponseStores", "Responses", "Questionnaires", "QuestionnaireFiles",
        "HTTPServing", "SpreadsheetReading", "FileAccess", "JSONText", "Hashing", "TestSupport",
      ]),
    tests(
      "Analysis", ["Analysis", "Questionnaires", "Responses", "JSONText", "Distributions"],
      excluding: ["Fixtures"]),
    tests(
      "Exports",
      [
        "Exports", "Questionnaires", "Responses", "Analysis", "WorkbookWriting", "JSONText",
        "TestSupport",
      ]),
    tests("Commands", ["Commands"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// The fuzzers are built by `script/fuzz` alone, with -sanitize=fuzzer for every target.
if Context.environment["DPG_FUZZING"] != nil {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Fuzzing/CLibFuzzer"),
    .executableTarget(
      name: "dpg-fuzz",
      dependencies: [
        "CLibFuzzer", "Questionnaires", "QuestionnaireFiles", "QuestionnaireConversion",
        "Responses", "SpreadsheetReading", "XMLReading", "JSONText", "FileAccess", "TestSupport",
      ], path: "Fuzzing/Sources", swiftSettings: strict,
      // gold fails on the line tables of instrumented code.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
  ]
}

// What Tests/Conformance asks instead of the whole program; not part of a release.
if Context.environment["DPG_CONFORMANCE"] != nil {
  package.products.append(.executable(name: "evaluate", targets: ["evaluate"]))
  package.targets.append(
    .executableTarget(
      name: "evaluate",
      dependencies: [
        "FileAccess", "JSONText", "QuestionnaireFiles", "Questionnaires", "Responses",
      ],
      path: "Tests/Conformance/evaluate", swiftSettings: strict))
}
