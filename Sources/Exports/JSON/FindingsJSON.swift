public import Analysis
public import JSONText
internal import Questionnaires

/// Findings as one JSON document, for scripts and for `dpg score --json`.
///
/// `docs/findings.schema.json` describes it completely. Numbers are unrounded. A figure that is
/// not shown has `suppressed` in its place; one that cannot be computed is `null`.
public enum FindingsJSON {
  /// The form of the document. A new member changes the part behind the point, anything else
  /// the part before it.
  public static let schemaVersion = "1.0"

  /// The document, its texts in the language of `context`.
  public static func document(
    _ findings: ProtectedFindings, context: ExportContext
  ) -> JSONValue {
    let language = context.language
    let plan = findings.plan
    return .object([
      ("schemaVersion", .string(schemaVersion)),
      ("language", .string(language.rawValue)),
      ("producedOn", .string(context.producedOn)),
      ("program", .string("dpg \(context.programVersion)")),
      ("study", study(context)),
      ("questionnaire", questionnaire(findings.questionnaire, context)),
      ("plan", self.plan(plan, context)),
      ("protected", .bool(findings.rules.allowsPublication)),
      ("threshold", .integer(findings.rules.threshold)),
      ("base", .object([("responses", .count(findings.responses))])),
      ("composite", composite(findings, language)),
      ("dimensions", .array(findings.dimensions.map { dimension($0, language) })),
      ("groups", .array(findings.breakdowns.flatMap { groups($0, plan, language) })),
      ("items", .array(ItemsJSON(findings, language).items)),
      ("warnings", .array(FindingsWarning.all(findings, context).map { $0.json(in: language) })),
    ])
  }

  private static func study(_ context: ExportContext) -> JSONValue {
    .object([
      ("title", .string(context.studyTitle)), ("practice", .bool(context.isPractice)),
      ("simulated", .bool(context.hasSimulatedAnswers)),
    ])
  }

  private static func questionnaire(
    _ questionnaire: Questionnaire, _ context: ExportContext
  ) -> JSONValue {
    .object([
      ("id", .string(questionnaire.id.rawValue)), ("version", .string(questionnaire.version)),
      ("hash", .string(context.instrumentHash)),
      ("title", .string(questionnaire.title[context.language])),
      (
        "attribution",
        .optional(questionnaire.attribution) { .string($0[context.language]) }
      ),
    ])
  }

  private static func plan(_ plan: ScoringPlan, _ context: ExportContext) -> JSONValue {
    .object([
      ("id", .string(plan.id)), ("version", .string(plan.version)),
      ("hash", .string(context.planHash)), ("title", .string(plan.title[context.language])),
    ])
  }

  /// `null` if the plan asks for none or its rule is not met.
  private static func composite(
    _ findings: ProtectedFindings, _ language: LanguageCode
  ) -> JSONValue {
    .optional(findings.composite) { composite in
      switch composite {
      case .shown(let mean):
        .object([("mean", .number(mean)), ("level", .level(findings.plan.level(for: mean)))])
      case .suppressed: .suppressed
      }
    }
  }

  private static func dimension(
    _ found: ProtectedFindings.Dimension, _ language: LanguageCode
  ) -> JSONValue {
    let name: [(String, JSONValue)] = [
      ("id", .string(found.dimension.id.rawValue)),
      ("title", .string(found.dimension.title[language])),
    ]
    return switch found.estimate {
    case .shown(let estimate):
      .object(
        name + estimate.members + [
          ("level", .level(found.level)),
          ("alpha", .optional(found.reliability) { .number($0.alpha) }),
          ("alphaN", .optional(found.reliability) { .integer($0.n) }),
        ])
    case .suppressed: .object(name + suppressedMembers)
    }
  }

  private static func groups(
    _ found: ProtectedFindings.Breakdown, _ plan: ScoringPlan, _ language: LanguageCode
  ) -> [JSONValue] {
    found.groups.flatMap { group in
      zip(plan.dimensions, group.estimates).map { dimension, estimate in
        let members: [(String, JSONValue)] =
          switch estimate {
          case .shown(let estimate): estimate.members
          case .suppressed: suppressedMembers
          }
        return .object(
          [
            ("breakdown", .string(found.breakdown.id.rawValue)),
            ("category", .optional(group.category.code) { .string($0) }),
            ("label", .string(group.category.label(in: language))),
            ("responses", .count(group.responses)),
            ("dimension", .string(dimension.id.rawValue)),
          ] + members)
      }
    }
  }
}

extension Estimate {
  fileprivate var members: [(String, JSONValue)] {
    [
      ("n", .integer(n)), ("mean", .optional(mean) { .number($0) }),
      ("sd", .optional(standardDeviation) { .number($0) }),
      ("standardError", .optional(standardError) { .number($0) }),
      (
        "interval",
        .optional(interval) { .array([.number($0.lowerBound), .number($0.upperBound)]) }
      ),
      ("favourableShare", .optional(favourableShare) { .number($0) }),
    ]
  }
}

/// The members that stand in the place of a figure that is not shown.
///
/// Why it is not shown is not said: knowing which figure was hidden only to protect another
/// narrows both down.
private let suppressedMembers: [(String, JSONValue)] = [("suppressed", "confidential")]

extension JSONValue {
  /// Stands in the place of a figure that is not shown.
  static var suppressed: JSONValue { .object(suppressedMembers) }

  /// A protected count.
  static func count(_ count: Protected<Int>) -> JSONValue {
    switch count {
    case .shown(let count): .integer(count)
    case .suppressed: .suppressed
    }
  }

  fileprivate static func level(_ level: ScoringPlan.Level?) -> JSONValue {
    .optional(level) { .string($0.id) }
  }
}
