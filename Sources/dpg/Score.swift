import Analysis
import Commands
import Exports
import JSONText
import Questionnaires
import ResponseStores

/// `dpg score`: dimension scores, for everybody and by group, in the terminal.
enum Score: Subcommand {
  static let command = Command(
    "score",
    summary: Wording(
      es: "calcula puntajes por dimensión y grupo", en: "computes scores by dimension and group",
      pt: "calcula pontuações por dimensão e grupo",
      fr: "calcule les scores par dimension et par groupe"),
    arguments: [studyArgument],
    options: [
      Option(
        "plan", value: "FILE",
        help: Wording(
          es: "otro plan que el del estudio", en: "another plan than the study's",
          pt: "outro plano que não o do estudo", fr: "un autre plan que celui de l'étude")),
      Option(
        "by", value: "sex,level",
        help: Wording(
          es: "desgloses del plan; sin esto, todos", en: "breakdowns of the plan; all if left out",
          pt: "recortes do plano; sem isto, todos",
          fr: "ventilations du plan\u{A0}; toutes à défaut")),
      Option(
        "unprotected",
        help: Wording(
          es: "sin ocultar grupos pequeños, y con --json también cada persona: no publicar",
          en: "small groups not hidden, with --json also each person: not for publication",
          pt: "sem ocultar grupos pequenos, e com --json também cada pessoa: não publicar",
          fr: "sans masquer les petits groupes, et avec --json aussi chaque personne\u{A0}: ne "
            + "pas publier")),
    ],
    examples: [
      Example(
        "dpg score STUDY.dpg --by sex,level",
        Wording(
          es: "puntajes por sexo y por nivel; los grupos pequeños no se muestran",
          en: "scores by sex and by level; small groups are not shown",
          pt: "pontuações por sexo e por nível; os grupos pequenos não são mostrados",
          fr: "scores par sexe et par niveau\u{A0}; les petits groupes ne sont pas montrés"))
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let study = try LoadedStudy(arguments.positional[0], console)
    let scored = try ScoredStudy(
      study, plan: arguments.value("plan"), by: arguments.value("by"),
      isProtected: !arguments.has("unprotected"), console)
    let findings = scored.findings
    guard case .shown = findings.responses else { throw scored.tooFew }
    console.result(
      ScoreTable(findings, study: study.description, language: console.code).text)
    let context = try scored.context(console)
    console.json(scored.adding(to: FindingsJSON.document(findings, context: context)))
    return .done
  }
}

/// A study's findings, computed and protected.
struct ScoredStudy {
  let findings: ProtectedFindings
  /// The scores of every person by dimension, where no protection was asked for.
  let persons: [[Double]]?
  private let study: LoadedStudy
  private let planHash: String
  private let questionnaire: Questionnaire

  init(
    _ study: LoadedStudy, plan name: String?, by list: String?, isProtected: Bool,
    _ console: Console
  ) throws {
    self.study = study
    let (plan, hash, questionnaire) = try study.plan(name, console)
    planHash = hash
    self.questionnaire = questionnaire
    let known = plan.breakdowns.map(\.id)
    let wanted = list.map { $0.split(separator: ",").map { BreakdownID(ImportMap.normalized($0)) } }
    for id in wanted ?? [] where !known.contains(id) {
      let names = known.map(\.rawValue).joined(separator: ", ")
      throw UsageError.badValue(option: "by", value: id.rawValue, expected: names)
    }
    let table = try study.file.table(of: questionnaire)
    let raw = Findings(scoring: table, with: plan, by: wanted)
    persons = isProtected ? nil : raw.personScores
    findings = ProtectedFindings(
      protecting: raw,
      rules: isProtected ? ProtectionRules(plan, frozen: study.description.threshold) : .none)
  }

  /// The document and, where no protection was asked for, each person's dimension scores in the
  /// plan's order, without anything that says who; `null` where a person has none.
  func adding(to document: JSONValue) -> JSONValue {
    guard let persons, let count = persons.first?.count, case .object(let members) = document
    else { return document }
    let rows = (0..<count).map { row in JSONValue.array(persons.map { .number($0[row]) }) }
    return .object(members + [("persons", .array(rows))])
  }

  /// Says that nothing can be shown yet.
  var tooFew: Failure {
    let threshold = findings.rules.threshold
    return Failure(
      .notPermitted,
      es: "hay menos de \(threshold) respuestas completas: no se muestra ningún resultado.",
      en: "there are fewer than \(threshold) complete responses: no result is shown.",
      pt: "há menos de \(threshold) respostas completas: nenhum resultado é mostrado.",
      fr: "il y a moins de \(threshold) réponses complètes\u{A0}: aucun résultat n'est montré.")
  }

  /// What outputs say about themselves.
  func context(_ console: Console) throws -> ExportContext {
    try study.context(console, questionnaire: questionnaire, planHash: planHash)
  }
}
