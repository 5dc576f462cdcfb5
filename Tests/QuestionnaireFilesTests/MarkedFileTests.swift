import QuestionnaireFiles
import Questionnaires
import Testing

@Suite("Layouts, import maps and rare mistakes of questionnaires, with the place")
struct MarkedFileTests {
  static let files = [
    Marked(
      title: "a broken sheet before one with a wrong name",
      text: """
        layout: l
        audience: published
        sheets:
          - ⟦Q003⟧{title: Uno}
          - {kind: cover, title: ⟦L001⟧a/b}
          - {kind: notes, title: ⟦L001⟧"Notas\\tx"}
          - {kind: items, title: {es: ⟦L001⟧"x\\ny", en: ⟦L001⟧_x000D_}}
          - {kind: summary, title: ⟦Q030⟧""}
        """),
    Marked(
      title: "one name for two sheets in some language",
      text: """
        layout: l
        audience: published
        sheets:
          - {kind: cover, title: Resumen}
          - {kind: summary, title: {es: ⟦L002⟧resumen, en: Summary}}
          - {kind: items, title: {en: Items, es: summary}}
          - {kind: notes, title: {es: Notas, en: ⟦L002⟧SUMMARY}}
        """),
    Marked(
      title: "an import map with what does nothing",
      text: """
        import: q
        language: es
        value_sets:
          sino: {"Sí": 1, ⟦Q004⟧"Sí ": 2, " No": 3}
        columns:
          - question: A
            ⟦Q017⟧header: a
            ⟦Q017⟧separator: ";"
            ticks: [{header: b, choice: b}, {header: ⟦Q026⟧[], choice: c}]
            not_ticked: ["-"]
          - {question: B, header: ⟦Q026⟧[], ⟦Q017⟧not_ticked: ["-"]}
          - {question: C, header: c, separator: ";", values: {a  b: 1, ⟦Q004⟧a b: 1}}
          - {question: D, ticks: ⟦Q026⟧[]}
        ignore: [x, ⟦Q026⟧[]]
        """),
    Marked(
      title: "required with a list or keys",
      text: DiagnosticTests.head + """
        sections:
          - id: S
            title: x
            questions:
              - {id: A, type: text, text: x, required: ⟦Q007⟧[yes]}
              - {id: B, type: text, text: x, required: ⟦Q007⟧{a: b}}
        """),
    Marked(
      title: "a scale that is too long, one that is upside down",
      text: DiagnosticTests.head + """
        scales:
          larga: {from: -100, to: ⟦Q096⟧100}
          al_reves: {from: ⟦Q018⟧5, to: 1}
        sections: [{id: S, title: x, questions: [{id: A, type: text, text: x}]}]
        """),
    Marked(
      title: "scales, records and days that do not fit their question",
      text: DiagnosticTests.head + """
        scales:
          larga: {from: 0, to: 62}
          otra: [{code: a, label: a}, {code: b, label: b, specify: {es: c, en: w}}]
          lado:
            bipolar: ⟦Q034⟧yes
            choices: [{code: -2, label: m}, {code: 0, label: i}, {code: 1, label: h}]
        records:
          r:
            questions:
              - {id: t, type: text, text: x}
              - {id: m, type: ⟦Q028⟧matrix, text: x, scale: lado, rows: [{id: n, text: x}]}
              - {id: p, type: ⟦Q028⟧records, text: x, record: r}
        sections:
          - id: S
            title: x
            questions:
              - {id: A, type: several, text: x, scale: ⟦Q016⟧larga}
              - {id: B, type: records, text: x, record: ⟦Q027⟧rr}
              - {id: C, type: date, text: x, minimum: ⟦Q029⟧2026-02-30}
              - {id: D, type: matrix, text: x, scale: ⟦Q033⟧otra, rows: [{id: E, text: x}]}
              - {id: F, type: records, text: x, record: r}
        """),
    Marked(
      title: "persons beside other sheets",
      text: """
        layout: l
        audience: internal
        sheets: ⟦L003⟧[{kind: cover, title: x}, {kind: responses, title: y}]
        """),
    Marked(
      title: "persons in a layout to publish",
      text: "layout: l\naudience: published\nsheets: ⟦L003⟧[{kind: responses, title: x}]\n"),
    Marked(
      title: "a question with two columns, values of no set",
      text: """
        import: q
        language: es
        value_sets: {sino: {"Sí": 1}}
        columns:
          - {question: A, header: a, values: sino}
          - {question: ⟦M001⟧A, header: b, values: ⟦M002⟧sinno}
        """),
    Marked(
      title: "two sections named like a stand-in",
      text: DiagnosticTests.head + """
        sections:
          - {id: unnamed, title: x, questions: [{id: A, type: text, text: x}]}
          - {id: ⟦Q019⟧unnamed, title: x, questions: [{id: B, type: text, text: x}]}
        """),
    Marked(
      title: "no sections", text: DiagnosticTests.head + "sections: ⟦Q026⟧[]\n"),
    Marked(
      title: "no sheets", text: "layout: l\naudience: published\nsheets: ⟦Q026⟧[]\n"),
    Marked(
      title: "of a key that stands twice the first is read",
      text: """
        questionnaire: q
        version: 1
        languages: [es]
        title: {⟦Q031⟧fr: a, es: b}
        ⟦Q004⟧title: {es: c}
        sections: [{id: S, title: x, questions: [{id: A, type: text, text: x}]}]
        """),
  ]

  @Test("Each at its place", arguments: files)
  func placed(_ marked: Marked) {
    let (text, expected) = marked.parts
    let found = DefinitionFiles.any(Array(text.utf8), name: "f.yaml").diagnostics
      .map { "\($0.line):\($0.column) \($0.problem.code)" }
    #expect(found.sorted() == expected.sorted())
  }

  @Test("Sheets of different names in every language are fine")
  func sheets() {
    let text = """
      layout: l
      audience: published
      sheets:
        - {kind: cover, title: {es: Datos, en: Facts}}
        - {kind: notes, title: {es: Notas, en: Datos}}
      """
    #expect(DefinitionFiles.layout(Array(text.utf8), name: "l").value != nil)
  }

  @Test(
    "What YAML has and definitions do not is told with what to do",
    arguments: [
      ("questionnaire: &t q\n", YAMLFeature.reference, "1:16"),
      ("title: &t {es: a}\n", .reference, "1:8"),
      ("title: &t\n  - a\n", .reference, "1:8"),
      ("a: 1\nb: *a\n", .reference, "2:4"),
      ("version: !!int 3\n", .tag, "1:10"),
      ("title: !Importante\n", .tag, "1:8"),
      ("title: ! Importante\n", .tag, "1:8"),
      ("title: !x [a]\n", .tag, "1:8"),
      ("title: !x {a: b}\n", .tag, "1:8"),
      ("a: 1\n---\nb: 1\n", .severalDocuments, "2:1"),
    ])
  func features(_ text: String, _ feature: YAMLFeature, _ place: String) {
    let found = DefinitionFiles.any(Array(text.utf8), name: "f").diagnostics
    #expect(found.map(\.problem) == [.notRead(feature)])
    #expect(found.map { "\($0.line):\($0.column)" } == [place])
    #expect(found.map(\.problem.code) == ["Q001"])
  }

  @Test("A base that is too large is told of itself, and that it is too large")
  func tooLarge() {
    let overlay = "overlay: o\nbase: b\nversion: 1\n"
    let base =
      Array("questionnaire: q\n".utf8) + Array(repeating: UInt8(ascii: "\n"), count: 8 << 20)
    let found = DefinitionFiles.questionnaire(Array(overlay.utf8), name: "o.yaml") { _, _ in
      (base, "b.yaml")
    }.diagnostics
    #expect(found.map(\.file) == ["b.yaml"])
    #expect(found.map(\.problem) == [.tooLarge(mebibytes: 8)])
  }

  struct Lists: CustomTestStringConvertible, Sendable {
    let es: String
    let en: String?
    /// `code es en`, or `nil` if they do not fit.
    let choices: [String]?
    var testDescription: String { "\(es) | \(en ?? "—")" }
  }

  static let lists = [
    Lists(es: "a = A; b = B", en: "b = Bee; a = Ay", choices: ["a A Ay", "b B Bee"]),
    Lists(es: "a = A; b = B", en: "Ay; Bee", choices: ["a A Ay", "b B Bee"]),
    Lists(es: "A; B", en: "Ay; Bee", choices: ["1 A Ay", "2 B Bee"]),
    Lists(es: "a = A; b = B", en: nil, choices: ["a A A", "b B B"]),
    Lists(es: "a = A; b = B", en: "b = Bee; a = Ay; c = Cee", choices: nil),
    Lists(es: "a = A; b = B", en: "a = Ay", choices: nil),
    Lists(es: "a = A; b = B", en: "a = Ay; c = Cee", choices: nil),
    Lists(es: "a = A; b = B", en: "Ay", choices: nil),
  ]

  @Test("The labels of an institution's list go to their codes in each language", arguments: lists)
  func institution(_ lists: Lists) {
    let text =
      DiagnosticTests.head + """
        settings: {unidades: {help: x, sample: x}}
        scales: {s: {setting: unidades}}
        sections: [{id: A, title: x, questions: [{id: P, text: x, scale: s}]}]
        """
    var value: [LanguageCode: String] = ["es": lists.es]
    value["en"] = lists.en
    let file = DefinitionFiles.questionnaire(
      Array(text.utf8), name: "q", settings: ["unidades": LocalizedText(value)])
    let choices = file.value?.questions.first?.scale?.choices.map {
      "\($0.code) \($0.label["es"]) \($0.label["en"])"
    }
    #expect(choices == lists.choices)
    let errors = file.diagnostics.map(\.problem).filter { $0.severity == .error }
    #expect(errors == (lists.choices == nil ? [.badList(.differs("en"))] : []))
  }
}
