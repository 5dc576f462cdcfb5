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

  fileprivate init(source: DefinitionSource, value: Value?, diagnostics: [Diagnostic]) {
    self.init(source: source, value: value, found: source.locate(diagnostics))
  }

  fileprivate init(source: DefinitionSource, value: Value?, found all: [LocatedDiagnostic]) {
    self.source = source
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
    switch source.kind {
    case .questionnaire, .overlay:
      return .questionnaire(questionnaire(source, settings: nil, base: base))
    case .plan: return .plan(plan(source))
    case .layout: return .layout(layout(source))
    case .importMap: return .importMap(importMap(source))
    case nil:
      let problems = source.problem == nil ? [Diagnostic(.unknownKindOfFile, at: .root)] : []
      return .unknown(DefinitionFile(source: source, value: nil, diagnostics: problems))
    }
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
    if let other: DefinitionFile<Questionnaire> = otherKind(source, than: .questionnaire) {
      return other
    }
    let applied = AppliedOverlays(base: base).resolve(source)
    let failed = applied.found.contains { $0.problem.severity == .error }
    var decoder = QuestionnaireDecoder(settingValues: settings)
    let isRead = !failed || applied.own != nil
    let value = isRead ? applied.source.root.flatMap { decoder.questionnaire($0) } : nil
    var found = applied.source.locate(decoder.reader.diagnostics)
    if failed, applied.own != nil {
      found.removeAll { !applied.isOwn($0) }
    } else {
      found = applied.blamed(found, on: source)
    }
    found.removeAll { applied.found.contains($0) }
    return DefinitionFile(
      source: applied.source, value: failed ? nil : value,
      found: (applied.found + found).sorted { $0.place < $1.place })
  }

  private static func plan(_ source: DefinitionSource) -> DefinitionFile<ScoringPlan> {
    if let other: DefinitionFile<ScoringPlan> = otherKind(source, than: .plan) { return other }
    var decoder = PlanDecoder()
    let value = source.root.flatMap { decoder.plan($0) }
    return DefinitionFile(source: source, value: value, diagnostics: decoder.reader.diagnostics)
  }

  private static func layout(_ source: DefinitionSource) -> DefinitionFile<ExportLayout> {
    if let other: DefinitionFile<ExportLayout> = otherKind(source, than: .layout) { return other }
    var decoder = LayoutDecoder()
    let value = source.root.flatMap { decoder.layout($0) }
    return DefinitionFile(source: source, value: value, diagnostics: decoder.reader.diagnostics)
  }

  private static func importMap(_ source: DefinitionSource) -> DefinitionFile<ImportMap> {
    if let other: DefinitionFile<ImportMap> = otherKind(source, than: .importMap) { return other }
    var decoder = ImportMapDecoder()
    let value = source.root.flatMap { decoder.map($0) }
    return DefinitionFile(source: source, value: value, diagnostics: decoder.reader.diagnostics)
  }

  /// A file that plainly defines something else: that alone is said of it.
  private static func otherKind<Value>(
    _ source: DefinitionSource, than expected: DefinitionKind
  ) -> DefinitionFile<Value>? {
    guard let found = source.kind, found != expected,
      found != .overlay || expected != .questionnaire
    else { return nil }
    let problem = Diagnostic(.otherKind(found, expected: expected), at: .root)
    return DefinitionFile(source: source, value: nil, diagnostics: [problem])
  }
}
