import QuestionnaireFiles
import Questionnaires
import Testing

/// A definition with `⟦code⟧` before each place where a diagnostic must point.
struct Marked: CustomTestStringConvertible {
  let title: String
  let text: String
  var testDescription: String { title }

  /// The text without marks, and `line:column code` of each, 1-based.
  var parts: (text: String, expected: [String]) {
    var clean = ""
    var expected: [String] = []
    var (line, column) = (1, 1)
    var rest = text[...]
    while let character = rest.first {
      if character == "⟦", let end = rest.firstIndex(of: "⟧") {
        expected.append("\(line):\(column) \(rest[rest.index(after: rest.startIndex)..<end])")
        rest = rest[rest.index(after: end)...]
        continue
      }
      clean.append(character)
      column += character.unicodeScalars.count
      if character == "\n" { (line, column) = (line + 1, 1) }
      rest = rest.dropFirst()
    }
    return (clean, expected)
  }
}

@Suite("Wrong files say everything that is wrong, and where")
struct DiagnosticTests {
  static let head = """
    questionnaire: q
    version: "1"
    languages: [es, en]
    title: {es: T, en: T}

    """

  static let questionnaires = [
    Marked(
      title: "ten mistakes in one file",
      text: head + """
        ⟦Q002⟧welcom: {es: Hola, en: Hello}
        scales:
          acuerdo:
            - {code: 1, label: {es: No, en: No}}
            - {code: ⟦Q014⟧1, label: {es: Sí, en: Yes}}
            - {code: 2, label: ⟦Q030⟧{es: Solo}}
            - {code: ⟦Q025⟧dos palabras, label: x}
            - {code: 3, label: {es: a, en: b}, missing: ⟦Q008⟧dontknow}
        sections:
          - id: S
            title: {es: á, en: S}
            questions:
              - {id: A, text: {es: ¿?, en: "?"}, scale: ⟦Q013⟧acuerd}
              - {id: B, text: {es: ¿?, en: "?"}, scale: acuerdo, relevant: "${A} =⟦Q020⟧"}
              - id: C
                text: {es: ¿?, en: "?", ⟦Q031⟧pt: "?"}
                scale: acuerdo
                relevant: ⟦Q021⟧${Z} = '1'
              - {id: ⟦Q012⟧C, text: {es: ¿?, en: "?"}, type: text, ⟦Q017⟧reversed: yes}
              - ⟦Q003⟧{id: D, scale: acuerdo}
        """),
    Marked(
      title: "conditions point into the text, after accents",
      text: head + """
        scales:
          sino: [{code: si, label: {es: s, en: y}}, {code: no, label: {es: n, en: n}}]
        sections:
          - id: S
            title: {es: é, en: e}
            questions:
              - {id: A, text: {es: é, en: e}, scale: sino, relevant: "'año' = ⟦Q020⟧§"}
              - {id: B, text: {es: é, en: e}, scale: sino, relevant: ⟦Q023⟧"${A} = 'sí'"}
              - {id: C, text: {es: é, en: e}, scale: sino, relevant: ⟦Q022⟧"${D} = 'si'"}
              - {id: D, text: {es: é, en: e}, scale: sino}
        """),
    Marked(
      title: "mistakes at the head do not hide those further down",
      text: """
        ⟦Q003⟧questionnaire: ⟦Q010⟧9q
        languages: [es]
        title: t
        scales:
          sino: [{code: si, label: s}, {code: no, label: n}]
        sections:
          - id: ⟦Q010⟧9S
            title: x
            questions:
              - {id: A, text: ⟦Q030⟧{}, scale: ⟦Q013⟧sinno}
              - {id: B, text: x, scale: sino, relevant: "${A} = 'si'"}
              - {id: C, text: x, scale: sino, relevant: ⟦Q023⟧"${B} = 'sí'"}
              - {id: D, text: x, scale: sino, relevant: ⟦Q021⟧"${Z} = 'si'"}
        """),
    Marked(
      title: "wrong forms",
      text: head + """
        settings: ⟦Q005⟧nada
        scales: ⟦Q005⟧[1, 2]
        sections:
          - ⟦Q003⟧id: S
            title: ⟦Q005⟧[a]
          - id: ⟦Q010⟧9z
            title: x
            role: ⟦Q008⟧opinon
            questions: ⟦Q006⟧ninguna
        """),
    Marked(
      title: "duplicate keys and unknown placeholders",
      text: head + """
        closing: {es: ⟦Q032⟧"{{quien}}", en: ⟦Q068⟧x}
        sections:
          - id: S
            title: x
            questions:
              - {id: N, type: integer, text: x, minimum: ⟦Q018⟧9, maximum: 1, ⟦Q004⟧text: y}
              - {id: M, type: decimal, text: x, minimum: ⟦Q009⟧uno}
              - {id: T, type: text, text: x, maximum_length: ⟦Q096⟧0}
        """),
  ]

  @Test("Questionnaires", arguments: questionnaires)
  func placed(_ marked: Marked) {
    let (text, expected) = marked.parts
    let file = DefinitionFiles.questionnaire(Array(text.utf8), name: "q.yaml")
    let found = file.diagnostics.map { "\($0.line):\($0.column) \($0.problem.code)" }
    #expect(found.sorted() == expected.sorted())
    #expect(file.value == nil)
  }

  @Test("A plan with mistakes at its head is still checked against its questionnaire")
  func plan() {
    let text = """
      plan: p
      title: t
      questionnaire: q
      minimum_answered: casi
      favourable_from: 75
      unfavourable_up_to: 25
      dimensions:
        - {id: D, title: t, weight: cero, items: [A, Z]}
      breakdowns: [{id: b, title: t, question: T}]
      reliability: {minimum_cases: 30}
      protection: {threshold: 10}
      """
    let file = DefinitionFiles.plan(Array(text.utf8), name: "p.yaml")
    let survey = DefinitionFiles.questionnaire(
      Array(
        (Self.head + """
          sections:
            - id: S
              title: x
              questions:
                - {id: A, type: text, text: x}
                - {id: T, type: text, text: x}
          """).utf8), name: "q.yaml")
    let fit = file.readable.flatMap { plan in survey.value.map { PlanChecks.fit(plan, to: $0) } }
    #expect(file.value == nil)
    #expect(
      file.diagnostics(adding: fit ?? []).map(\.problem.code).sorted()
        == ["P001", "P003", "P007", "P017", "Q003", "Q008", "Q009"])
  }

  @Test("No name stands for one that could not be read")
  func unnamed() throws {
    let survey =
      Self.head + "sections: [{id: S, title: x, questions: [{id: A, type: text, text: x}]}]"
    let questionnaire = try #require(
      DefinitionFiles.questionnaire(Array(survey.utf8), name: "q.yaml").readable)
    for (name, codes) in [("unnamed", ["P012"]), ("1", [])] {
      let file = DefinitionFiles.plan(Array("plan: p\nquestionnaire: \(name)".utf8), name: "p.yaml")
      let plan = try #require(file.readable)
      #expect(PlanChecks.fit(plan, to: questionnaire).map(\.problem.code) == codes)
    }
  }

  @Test("The message has the place, the line, a caret under it, and what to do")
  func wording() {
    let text = Self.head + "sections:\n  - {id: S, title: ñandú, questions: [], rol: x}\n"
    let file = DefinitionFiles.questionnaire(Array(text.utf8), name: "f.yaml")
    #expect(
      file.diagnostics.map { $0.text(in: "en") } == [
        """
        f.yaml:6:42: error Q002: unknown key 'rol'. Did you mean 'role'? Correct or remove it.
            - {id: S, title: ñandú, questions: [], rol: x}
                                                   ^
        """
      ])
  }

  struct Broken: CustomTestStringConvertible {
    let title: String
    let bytes: [UInt8]
    let code: String
    var testDescription: String { title }
  }

  static let broken = [
    Broken(title: "empty", bytes: [], code: "Q094"),
    Broken(title: "Latin-1", bytes: Array("questionnaire: a".utf8) + [0xF1], code: "Q090"),
    Broken(title: "UTF-16", bytes: [0xFF, 0xFE] + utf16("questionnaire: a"), code: "Q090"),
    Broken(title: "UTF-16 without a mark", bytes: utf16("questionnaire: a"), code: "Q090"),
    Broken(title: "binary", bytes: [0, 1, 2, 3, 255], code: "Q091"),
    Broken(title: "PDF", bytes: Array("%PDF-1.7\n1 0 obj\n".utf8), code: "Q091"),
    Broken(title: "web page", bytes: Array("\n<!DOCTYPE html>\n".utf8), code: "Q091"),
    Broken(title: "study", bytes: Array("SQLite format 3\u{0}".utf8), code: "Q091"),
    Broken(title: "JSON", bytes: Array("{\"a\": \"b\" \"c\": 1}".utf8), code: "Q093"),
    Broken(title: "anchor", bytes: Array("a: &x 1\nb: *x\n".utf8), code: "Q001"),
    Broken(title: "two documents", bytes: Array("a: 1\n---\nb: 1\n".utf8), code: "Q001"),
    Broken(title: "deep", bytes: Array(String(repeating: "[", count: 999).utf8), code: "Q024"),
    Broken(title: "tab indentation", bytes: Array("a:\n\tb: 1\n".utf8), code: "Q092"),
    Broken(title: "other kind", bytes: Array("a: 1\n".utf8), code: "Q011"),
  ]

  static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test("What is no definition at all is said once", arguments: broken)
  func unreadable(_ broken: Broken) {
    let found = DefinitionFiles.any(broken.bytes, name: "x").diagnostics
    #expect(found.map(\.problem.code) == [broken.code])
  }
}
