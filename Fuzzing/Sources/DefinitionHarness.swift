import Questionnaires
import QuestionnaireFiles
import Responses

/// Definition files: reading never stops at a mistake and never crashes; what was read is the
/// same when its stored form is read again; and whatever was accepted can be answered.
enum DefinitionHarness {
  private static let base = Array(
    """
    questionnaire: base
    version: "1"
    languages: [es, en]
    title: {es: Base, en: Base}
    settings: {lugar: {help: {es: Lugar, en: Place}, sample: {es: aquí, en: here}}}
    scales:
      acuerdo: [{code: 1, label: {es: sí, en: yes}}, {code: 2, label: {es: no, en: no}}]
      nota: {from: 0, to: 4, low: {es: nada, en: nothing}, high: {es: todo, en: all}}
    sections:
      - id: A
        title: {es: A, en: A}
        questions:
          - {id: A1, scale: acuerdo, text: {es: "¿{{lugar}}?", en: "{{lugar}}?"}}
          - {id: A2, type: integer, minimum: 0, maximum: 9, relevant: "${A1} = 1", text: {es: n, en: n}}
      - id: B
        title: {es: B, en: B}
        questions:
          - {id: B1, type: text, text: {es: b, en: b}}
          - {id: B2, scale: nota, reversed: yes, text: {es: r, en: r}}
    """.utf8)

  static func run(_ bytes: [UInt8]) -> Int32 {
    switch read(bytes) {
    case .questionnaire(let file):
      for diagnostic in file.diagnostics { _ = diagnostic.text(in: "es") }
      guard let questionnaire = file.value else { return 0 }
      checkStored(file)
      answer(questionnaire)
    case .plan(let file):
      if let plan = file.value, let base = baseQuestionnaire {
        for diagnostic in file.diagnostics(adding: PlanChecks.fit(plan, to: base)) {
          _ = diagnostic.text(in: "en")
        }
        checkStored(file)
      }
    case .layout(let file): if file.value != nil { checkStored(file) }
    case .importMap(let file): if file.value != nil { checkStored(file) }
    case .unknown: break
    }
    return 0
  }

  static let baseQuestionnaire = DefinitionFiles.questionnaire(base, name: "base.yaml")
    .value

  private static func read(_ bytes: [UInt8]) -> AnyDefinition {
    DefinitionFiles.any(bytes, name: "f.yaml") { _, _ in (base, "base.yaml") }
  }

  /// The form kept in a study file gives the same definition.
  private static func checkStored<Value>(_ file: DefinitionFile<Value>) {
    let again = read(Array(file.canonicalJSON.utf8))
    let (json, isRead) =
      switch again {
      case .questionnaire(let file): (file.canonicalJSON, file.value != nil)
      case .plan(let file): (file.canonicalJSON, file.value != nil)
      case .layout(let file): (file.canonicalJSON, file.value != nil)
      case .importMap(let file): (file.canonicalJSON, file.value != nil)
      case .unknown(let file): (file.canonicalJSON, false)
      }
    precondition(
      isRead, "the stored form is refused: \(again.diagnostics.map { $0.text(in: "en") })")
    precondition(json == file.canonicalJSON, "the stored form changes when read again")
  }

  /// Made-up answers to whatever was accepted are taken.
  private static func answer(_ questionnaire: Questionnaire) {
    var random = SeededGenerator(seed: 7)
    let answers = SimulatedRespondent(questionnaire).answers(using: &random)
    let checked = AnswerChecker.check(answers, against: questionnaire)
    let again = AnswerChecker.check(checked.answers, against: questionnaire)
    precondition(again.answers == checked.answers, "answers that were taken are not taken again")
  }
}
