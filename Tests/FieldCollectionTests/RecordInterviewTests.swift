import FieldCollection
import Foundation
import Questionnaires
import Responses
import Testing

@Suite("Interviews with every kind of question")
struct RecordInterviewTests {
  static func run(
    _ lines: [String], language: LanguageCode = "es", answers: Answers? = nil
  ) throws -> (TerminalInterview.Outcome, RecordedInterview) {
    let session = InterviewSession(
      try EveryKind.questionnaire(), language: language, answers: answers,
      today: CalendarDate("2026-11-23"))
    return try RecordedInterview.run(session, typing: lines)
  }

  /// Up to the records: not from here, matrix rows, a day, ages.
  static let before =
    ["s", "2", "3", "Una colega", "2", "10", "4", "ns", "1", "2026-03-09", "41", "2"]
    + ["3,5", "nada"]

  @Test("Every construct is asked, and kept as answered")
  func everything() throws {
    let records = ["s", "Acta", "3", "Un acta", "2019-07-01", "", "s", "Otra", "", "", "", "n"]
    let (outcome, record) = try Self.run(Self.before + records + ["s"])
    #expect(outcome == .complete)
    #expect(
      record.saved.last?.answers.canonicalJSON == """
        {"CUIDA":3.5,"E":[{"E_fecha":"2019-07-01","E_numero":null,"E_tipo":"otro",\
        "E_tipo_otro":"Un acta","E_titulo":"Acta"},\
        {"E_numero":null,"E_tipo_otro":null,"E_titulo":"Otra"}],\
        "EDAD":41,"FECHA":"2026-03-09","HIJOS":2,"LIDa":"4","LIDb":"NS","LIDc":"1",\
        "MEDIO":"otro","MEDIO_otro":"Una colega","ONCE":"10","REPARTO":"-1","TEXTO":"nada",\
        "TOTAL":"39","UNO":"no","USOa":null,"USOb":null,"VARIOS":null,"VARIOS_otro":null}
        """)
    let stem = "¿Está de acuerdo con estas frases sobre su jefatura?"
    #expect(record.output.components(separatedBy: stem).count == 2)
    for words in [
      "No ponga nombres", "0 = nada igualitaria", "2020-01-01 – 2030-12-31", "(obligatoria)",
      "¿Agregar otro? (s/n)", "1) Registro 1  Acta", "Registro 2 · Pregunta 1",
      "Línea nacional: 137",
      "Contactos comprobados: 2 de noviembre",
    ] {
      #expect(record.output.contains(words), "\(words)")
    }
    #expect(!record.output.contains("Edad menos hijos"))
  }

  @Test("Records are opened again, taken out, and left by going back")
  func records() throws {
    let (outcome, record) = try Self.run(
      Self.before + ["s", "uno", "", "", "", "s", "dos", "<", "<", "1", "UNO", "", "", "", "-2"]
        + ["s", "tres", "!"])
    #expect(outcome == .paused)
    let draft = try #require(record.saved.last).answers
    guard case .records(let records)? = draft["E"] else {
      Issue.record("records")
      return
    }
    #expect(records.map { $0["E_titulo"] } == [.text("UNO"), .text("tres")])
    let (end, rest) = try Self.run(["9", "x", "n", "s"], answers: draft)
    #expect(end == .complete)
    #expect(rest.saved.last?.answers == draft)
    #expect(rest.output.contains("no está en la lista"))
  }

  @Test("A number that no record has is no reply")
  func strangeNumbers() throws {
    let (outcome, record) = try Self.run(
      Self.before + ["--9223372036854775808", "0", "n", "s"])
    #expect(outcome == .complete)
    #expect(record.output.components(separatedBy: "no está en la lista").count == 3)
  }

  @Test("There is no room for more than the most")
  func full() throws {
    let three = ["1", "2", "3"].flatMap { ["s", $0, "", "", ""] }
    let (_, record) = try Self.run(Self.before + three + ["s", "n", "s"])
    #expect(record.saved.last?.isComplete == true)
    #expect(record.output.contains("No caben más registros."))
  }

  @Test("What is required is asked again; a dash leaves it for the end, where it is missing")
  func required() throws {
    let rest = ["", "", "", "1", "", "", "", "", "", "", "n"]
    let (outcome, record) = try Self.run(["s", "", "-"] + rest + ["s", "2", "", "!"])
    #expect(outcome == .paused)
    #expect(record.output.components(separatedBy: "necesita una respuesta").count == 3)
    #expect(record.saved.allSatisfy { !$0.isComplete })
  }

  @Test("What is required is shown again with its words and choices")
  func shownAgain() throws {
    let (_, record) = try Self.run(["s", "", "!"])
    let after = record.output.components(separatedBy: "necesita una respuesta").last ?? ""
    #expect(after.contains("Pregunta 1 de") && after.contains("¿Trabaja en esta institución?"))
    #expect(after.contains("1) Sí") && !after.contains("Parte 1"))
  }

  @Test("A record without a text is listed by the first thing it says")
  func recordTitles() throws {
    let (_, record) = try Self.run(Self.before + ["s", "-", "2", "2020-05-06", "", "!"])
    #expect(record.output.contains("1) Registro 1  Informe"))
  }

  @Test("The help names the languages there are")
  func help() throws {
    let (_, record) = try Self.run(["s", "?", "!"], language: "fr")
    #expect(record.output.contains("=es =en =pt =fr  changer de langue"))
    #expect(record.output.contains("Entrée seule     continuer"))
  }

  @Test("A constraint is explained in the author's words")
  func constraint() throws {
    let (_, record) = try Self.run(
      ["s", "2", "", "", "", "1", "", "", "9 de marzo", "2031-01-01", "", "20", "20", "!"])
    #expect(record.output.contains("No puede haber más hijos que años."))
    #expect(record.output.contains("Escriba la fecha así: 2026-11-23."))
    #expect(record.output.contains("La fecha va del 2020-01-01 al 2030-12-31."))
  }

  @Test("Who declines is shown the support card and leaves nothing")
  func declined() throws {
    let (outcome, record) = try Self.run(["n"])
    #expect(outcome == .declined && record.saved.isEmpty)
    #expect(record.output.contains("n) No quiero participar"))
    #expect(record.output.contains("Línea nacional: 137"))
  }

  @Test(
    "Each language is of one piece",
    arguments: [
      ("en", "y", "Add a record?"), ("pt", "s", "Acrescentar um registro?"),
      ("fr", "o", "Ajouter une fiche"),
    ])
  func languages(_ language: LanguageCode, _ yes: String, _ words: String) throws {
    let (_, record) = try Self.run(
      [yes, "2"] + Array(repeating: "", count: 3) + ["1"] + Array(repeating: "", count: 7)
        + ["!"], language: language)
    #expect(record.output.contains(words))
    #expect(!record.output.contains("Pregunta ") || language == "pt")
  }
}
