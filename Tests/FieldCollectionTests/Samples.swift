import HTTPServing
import QuestionnaireFiles
import Questionnaires
import Responses
import ResponseStores
import Testing
import TestSupport

/// A small survey in an open study, made the way the program makes one.
struct Samples {
  static let text = """
    questionnaire: mini
    version: "1"
    languages: [es, en]
    title: {es: Encuesta <b>, en: Survey}
    welcome: {es: "Hola & adiós", en: Hello}
    closing: {es: "Apoyo: 123", en: "Support: 123"}
    scales:
      sino:
        - {code: si, label: {es: Sí, en: "Yes"}}
        - {code: no, label: {es: No, en: "No"}}
        - {code: PNC, label: {es: Prefiero no contestar, en: Prefer not to say}, missing: refused}
      acuerdo:
        - {code: 1, label: {es: En desacuerdo, en: Disagree}}
        - {code: 2, label: {es: De acuerdo, en: Agree}}
        - {code: NS, label: {es: No sé, en: "I don't know"}, missing: dont_know}
      temas:
        - {code: a, label: {es: Alfa, en: Alpha}}
        - {code: b, label: {es: Beta, en: Beta}}
        - {code: ninguno, label: {es: Ninguno, en: None}, exclusive: yes}
    sections:
      - id: S1
        title: {es: Uno, en: One}
        questions:
          - {id: Q1, text: {es: ¿Vino?, en: Did you come?}, scale: sino}
          - {id: Q2, text: {es: ¿Temas?, en: Topics?}, type: several, scale: temas, relevant: "${Q1} = 'si'"}
          - {id: Q3, text: {es: ¿De acuerdo?, en: Do you agree?}, scale: acuerdo}
      - id: S2
        title: {es: Dos, en: Two}
        questions:
          - {id: Q4, text: {es: ¿Años?, en: Years?}, type: integer, minimum: 0, maximum: 120}
          - {id: Q5, text: {es: ¿Algo más?, en: Anything else?}, type: text, maximum_length: 10}
          - {id: Q6, text: {es: ¿Monto?, en: Amount?}, type: decimal}
    """

  static func questionnaire() throws -> Questionnaire {
    let file = DefinitionFiles.questionnaire(Array(text.utf8), name: "mini.yaml")
    return try #require(file.value, "\(file.diagnostics.map { $0.text(in: "en") })")
  }

  static func study(in scratch: Scratch) throws -> StudyFile {
    let file = DefinitionFiles.questionnaire(Array(text.utf8), name: "mini.yaml")
    let study = try StudyFile.create(
      at: scratch.newPath("dpg"), description(),
      instruments: [
        StoredDefinition(id: "mini", version: "1", definition: file.canonicalJSON, hash: file.hash)
      ], plan: nil, frame: [], at: "t")
    try study.open(threshold: 10, at: "t")
    return study
  }

  static func description() -> StudyDescription {
    StudyDescription(
      id: "0", title: "Ministerio <i>", isPractice: true, languages: ["es", "en"], settings: [:])
  }

  /// The stored answers of complete responses, as canonical JSON.
  static func answers(in study: StudyFile) throws -> [String] {
    var found: [String] = []
    try study.forEachResponse(of: "mini") { found.append($0.answers) }
    return found.sorted()
  }
}
