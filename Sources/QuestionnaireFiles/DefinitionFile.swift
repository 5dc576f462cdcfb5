internal import Hashing
internal import JSONText
public import Questionnaires
internal import YAMLReading

/// A definition file that has been read: a questionnaire, plan, layout or import map.
///
/// Reading never stops at the first mistake: `diagnostics` has them all, and `value` is there
/// only when none of them is an error.
public struct DefinitionFile<Value: Sendable>: Sendable {
  /// What the file defines; `nil` if a diagnostic is an error.
  public let value: Value?
  /// What could be read in any case, with stand-ins for what is wrong: for checks that need two
  /// files, never for use.
  public let readable: Value?
  /// Everything to say about the file, in the order of its lines.
  public let diagnostics: [LocatedDiagnostic]
  /// The definition exactly as loaded: JSON with sorted keys and every scalar as text.
  public let canonicalJSON: String
  /// SHA-256 of `canonicalJSON`, 64 hexadecimal digits.
  public let hash: String

  private let source: DefinitionSource

  /// - Parameter earlier: what was found on the way to `source`.
  fileprivate init(
    source: DefinitionSource, value: Value?, diagnostics: [Diagnostic],
    after earlier: [LocatedDiagnostic] = []
  ) {
    self.source = source
    let all = earlier + source.locate(diagnostics)
    let failed = all.contains { $0.problem.severity == .error }
    self.value = failed ? nil : value
    readable = value
    self.diagnostics = all
    canonicalJSON = source.canonicalJSON
    hash = Hashing.sha256Hex(canonicalJSON)
  }

  /// Everything to say about the file and `more`, found by a check that needs another file.
  public func diagnostics(adding more: [Diagnostic]) -> [LocatedDiagnostic] {
    (diagnostics + source.locate(more)).sorted { $0.place < $1.place }
  }
}

/// What a definition file defines.
public enum AnyDefinition: Sendable {
  case questionnaire(DefinitionFile<Questionnaire>)
  case plan(DefinitionFile<ScoringPlan>)
  case layout(DefinitionFile<ExportLayout>)
  case importMap(DefinitionFile<ImportMap>)
  case unknown(DefinitionFile<Never>)

  /// Everything to say about the file.
  public var diagnostics: [LocatedDiagnostic] {
    switch self {
    case .questionnaire(let file): file.diagnostics
    case .plan(let file): file.diagnostics
    case .layout(let file): file.diagnostics
    case .importMap(let file): file.diagnostics
    case .unknown(let file): file.diagnostics
    }
  }
}

/// Finds the questionnaire that an overlay adapts.
///
/// Takes the name after `base:` and the file that says it; gives the text and its own name, or
/// `nil` if there is none.
public typealias BaseFinder = (_ name: String, _ overlay: String) -> (bytes: [UInt8], name: String)?

/// Reads definition files from bytes.
///
/// `name` is used in messages only. Definitions stored as JSON are read the same way.
public enum DefinitionFiles {
  /// Reads whichever kind of definition the file declares by a key at its top, wherever it stands;
  /// `questionnaire` declares one if it comes first or stands beside `sections`.
  public static func any(
    _ bytes: [UInt8], name: String, base: @escaping BaseFinder = { _, _ in nil }
  ) -> AnyDefinition {
    let source = DefinitionSource(bytes, name: name)
    let keys = source.topLevelKeys
    if keys.contains("overlay") {
      return .questionnaire(questionnaire(source, settings: nil, base: base))
    }
    if keys.contains("questionnaire") && keys.contains("sections") || keys.first == "questionnaire"
    {
      return .questionnaire(questionnaire(source, settings: nil, base: base))
    }
    if keys.contains("plan") { return .plan(plan(source)) }
    if keys.contains("layout") { return .layout(layout(source)) }
    if keys.contains("import") { return .importMap(importMap(source)) }
    let problems = source.problem == nil ? [Diagnostic(.unknownKindOfFile, at: .root)] : []
    return .unknown(DefinitionFile(source: source, value: nil, diagnostics: problems))
  }

  /// Reads a questionnaire.
  ///
  /// - Parameters:
  ///   - settings: what an institution filled in, by setting name; `nil` leaves `{{name}}` in the
  ///     texts and lists of choices empty.
  ///   - base: finds the questionnaire that an overlay adapts.
  public static func questionnaire(
    _ bytes: [UInt8], name: String, settings: [String: LocalizedText]? = nil,
    base: @escaping BaseFinder = { _, _ in nil }
  ) -> DefinitionFile<Questionnaire> {
    questionnaire(DefinitionSource(bytes, name: name), settings: settings, base: base)
  }

  /// Reads a scoring plan.
  public static func plan(_ bytes: [UInt8], name: String) -> DefinitionFile<ScoringPlan> {
    plan(DefinitionSource(bytes, name: name))
  }

  /// Reads an export layout.
  public static func layout(_ bytes: [UInt8], name: String) -> DefinitionFile<ExportLayout> {
    layout(DefinitionSource(bytes, name: name))
  }

  /// Reads an import map.
  public static func importMap(_ bytes: [UInt8], name: String) -> DefinitionFile<ImportMap> {
    importMap(DefinitionSource(bytes, name: name))
  }

  private static func questionnaire(
    _ source: DefinitionSource, settings: [String: LocalizedText]?, base: @escaping BaseFinder
  ) -> DefinitionFile<Questionnaire> {
    let (source, found) = AppliedOverlays(base: base).resolve(source)
    // A broken overlay makes a broken questionnaire: what is wrong with it says enough.
    let failed = found.contains { $0.problem.severity == .error }
    var decoder = QuestionnaireDecoder(settingValues: settings)
    let value = failed ? nil : source.root.flatMap { decoder.questionnaire($0) }
    return DefinitionFile(
      source: source, value: value, diagnostics: decoder.reader.diagnostics, after: found)
  }

  private static func plan(_ source: DefinitionSource) -> DefinitionFile<ScoringPlan> {
    var decoder = PlanDecoder()
    let value = source.root.flatMap { decoder.plan($0) }
    return DefinitionFile(source: source, value: value, diagnostics: decoder.reader.diagnostics)
  }

  private static func layout(_ source: DefinitionSource) -> DefinitionFile<ExportLayout> {
    var decoder = LayoutDecoder()
    let value = source.root.flatMap { decoder.layout($0) }
    return DefinitionFile(source: source, value: value, diagnostics: decoder.reader.diagnostics)
  }

  private static func importMap(_ source: DefinitionSource) -> DefinitionFile<ImportMap> {
    var decoder = ImportMapDecoder()
    let value = source.root.flatMap { decoder.map($0) }
    return DefinitionFile(source: source, value: value, diagnostics: decoder.reader.diagnostics)
  }
}
