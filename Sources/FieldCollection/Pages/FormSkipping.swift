internal import Questionnaires
internal import Responses

/// Skip logic for a form without JavaScript: which questions go together, and style rules that
/// hide them once a choice is ticked that excludes them.
///
/// Browsers without `:has()` show everything, with a note for whom a question is; the laptop
/// decides in any case.
struct FormSkipping {
  /// Neighbouring questions of a section that are asked under the same condition.
  struct Run {
    /// Their positions in the questionnaire.
    var positions: Range<Int>
    let condition: Expression?

    /// Their element's id on the page.
    var name: String { "only-\(positions.lowerBound + 1)" }
  }

  /// The runs of each section, in order.
  let runs: [[Run]]
  /// The rules.
  let style: String

  init(_ questionnaire: Questionnaire) {
    runs = questionnaire.sections.map { Self.runs(of: $0, in: questionnaire) }
    style = Self.style(of: runs.flatMap(\.self), in: questionnaire)
  }

  private static func runs(of section: Section, in questionnaire: Questionnaire) -> [Run] {
    var runs: [Run] = []
    for question in section.questions {
      guard let position = questionnaire.position(of: question.id) else { continue }
      if let last = runs.last, last.condition == question.relevance {
        runs[runs.count - 1].positions = last.positions.lowerBound..<(position + 1)
      } else {
        runs.append(Run(positions: position..<(position + 1), condition: question.relevance))
      }
    }
    return runs
  }

  /// A ticked choice hides the runs that need another choice of its question, and then every
  /// run that depends on hidden questions alone and does not hold while they are blank.
  private static func style(of runs: [Run], in questionnaire: Questionnaire) -> String {
    let blank = Evaluator(Answers(to: questionnaire))
    var triggers: [String] = []
    var hidden: [String: (positions: Set<Int>, names: [String])] = [:]
    for run in runs {
      guard let condition = run.condition else { continue }
      for trigger in exclusions(of: condition, in: questionnaire) where hidden[trigger] == nil {
        triggers.append(trigger)
        hidden[trigger] = ([], [])
      }
      let own = Set(exclusions(of: condition, in: questionnaire))
      let needed = Set(condition.references.compactMap { questionnaire.position(of: $0) })
      for trigger in triggers {
        let isLost =
          !needed.isEmpty && needed.isSubset(of: hidden[trigger]?.positions ?? [])
          && !blank.holds(condition)
        guard own.contains(trigger) || isLost else { continue }
        hidden[trigger]?.positions.formUnion(run.positions)
        hidden[trigger]?.names.append(run.name)
      }
    }
    return triggers.map { trigger in
      let targets = hidden[trigger]?.names.map { "body:has(\(trigger)) #\($0)" } ?? []
      return targets.joined(separator: ",") + "{display:none}"
    }.joined()
  }

  /// The ticks that exclude a condition of the form `${question} = 'code'`.
  private static func exclusions(
    of condition: Expression, in questionnaire: Questionnaire
  ) -> [String] {
    guard case .operation(.equal, .answer(let id), .text(let code)) = condition,
      case .one(let scale)? = questionnaire.question(id)?.kind,
      scale.choices.contains(where: { $0.code.rawValue == code })
    else { return [] }
    let others = scale.choices.indices.filter { scale.choices[$0].code.rawValue != code }
    return others.map { "#q-\(id)-\($0):checked" }
  }
}
