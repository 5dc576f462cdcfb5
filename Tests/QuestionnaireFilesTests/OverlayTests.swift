import QuestionnaireFiles
import Questionnaires
import Testing

@Suite("Overlays")
struct OverlayTests {
  static let base = """
    questionnaire: base
    version: "1"
    languages: [es, en]
    title: {es: Título, en: Title}
    settings:
      casa: {help: {es: A, en: A}, sample: {es: Casa, en: House}}
      areas: {help: {es: A, en: A}, sample: {es: "a = A", en: "a = A"}}
    welcome: {es: "Hola, {{casa}}", en: "Hello, {{casa}}"}
    scales:
      sn: [{code: si, label: {es: Sí, en: "Yes"}}, {code: no, label: No}]
      area: {setting: areas, choices: [{code: PNC, label: "-", missing: refused}]}
    sections:
      - id: A
        title: {es: A, en: A}
        questions:
          - {id: A1, scale: sn, text: {es: Uno, en: One}}
          - {id: A2, scale: sn, text: {es: Dos, en: Two}, relevant: "${A1} = 'si'"}
          - id: M
            type: matrix
            scale: sn
            text: {es: M, en: M}
            rows: [{id: Ma, text: {es: a, en: a}}, {id: Mb, text: {es: b, en: b}}]
      - id: B
        title: {es: B, en: B}
        role: profile
        questions:
          - {id: B1, scale: area, text: {es: Tres, en: Three}}
    """

  static let start = "overlay: mine\nversion: 1\nbase: base\n"

  private func read(_ overlay: String) -> DefinitionFile<Questionnaire> {
    DefinitionFiles.questionnaire(Array(overlay.utf8), name: "mine.yaml") { name, _ in
      switch name {
      case "base": (Array(Self.base.utf8), "base.yaml")
      case "plan": (Array("plan: p\nquestionnaire: base\n".utf8), "plan.yaml")
      default: nil
      }
    }
  }

  private func ids(_ file: DefinitionFile<Questionnaire>) -> [String] {
    file.value?.questions.map(\.id.rawValue) ?? []
  }

  @Test("The result has the overlay's id and version, and names what it adapts")
  func head() throws {
    let file = read("overlay: mine\nbase: base\nversion: 1-a\ntitle: {es: Otro}\n")
    let questionnaire = try #require(file.value)
    #expect(questionnaire.id == "mine" && questionnaire.basedOn == "base")
    #expect(questionnaire.version == "1-a")
    #expect(questionnaire.title == LocalizedText(["es": "Otro", "en": "Title"]))
    #expect(questionnaire.questions.count == 5)
  }

  @Test("What is stored reads back as the same questionnaire, without the base")
  func canonical() throws {
    let file = read("overlay: mine\nbase: base\nversion: 1\ndrop: [B]\nvalues: {casa: X}\n")
    let again = DefinitionFiles.questionnaire(Array(file.canonicalJSON.utf8), name: "stored")
    #expect(again.value != nil && again.value?.sections == file.value?.sections)
    #expect(again.canonicalJSON == file.canonicalJSON)
  }

  @Test("Keeping and dropping sections, matrices, rows and questions")
  func selection() {
    let head = "overlay: mine\nbase: base\nversion: 1\n"
    #expect(ids(read(head + "keep: [A1, Mb]")) == ["A1", "Mb"])
    #expect(ids(read(head + "keep: [B, M]")) == ["Ma", "Mb", "B1"])
    #expect(ids(read(head + "drop: [A2, Ma]")) == ["A1", "Mb", "B1"])
    #expect(read(head + "drop: [B]").value?.sections.map(\.id) == ["A"])
  }

  @Test("Changes are merged by language, additions stand where they should")
  func changes() throws {
    let file = read(
      """
      overlay: mine
      base: base
      version: 1
      scales:
        tres: [{code: x, label: X}]
      change:
        A1: {text: {es: Uno nuevo}, formerly: {es: Uno}}
        A2: {remove: [relevant]}
        B: {role: sensitive}
      add:
        - {after: A1, questions: [{id: N1, type: note, text: Nota}]}
        - {into: B, questions: [{id: N2, scale: tres, text: Dos}]}
        - after_section: A
          sections: [{id: C, title: C, questions: [{id: C1, scale: tres, text: C}]}]
      """)
    #expect(file.diagnostics.allSatisfy { $0.problem.severity == .warning })
    #expect(ids(file) == ["A1", "N1", "A2", "Ma", "Mb", "C1", "B1", "N2"])
    let questionnaire = try #require(file.value)
    let first = questionnaire.questions[0]
    #expect(first.text == LocalizedText(["es": "Uno nuevo", "en": "One"]))
    #expect(first.formerly == LocalizedText(["es": "Uno"]))
    #expect(questionnaire.question("A2")?.relevance == nil)
    #expect(questionnaire.question("B1")?.role == .sensitive)
  }

  @Test("Values fill texts and lists")
  func values() throws {
    let file = read(
      """
      overlay: mine
      base: base
      version: 1
      values: {casa: {es: Mides, en: Moss}, areas: "dir = Dirección; prog = Programas"}
      """)
    let questionnaire = try #require(file.value)
    #expect(questionnaire.welcome?["es"] == "Hola, Mides")
    #expect(questionnaire.welcome?["en"] == "Hello, Moss")
    #expect(questionnaire.question("B1")?.scale?.choices.map(\.code) == ["dir", "prog", "PNC"])
  }

  @Test("A language may be added with its texts, and languages left out")
  func languages() throws {
    let file = read(
      """
      overlay: mine
      base: base
      version: 1
      languages: [gn, es]
      keep: [A1]
      translations:
        gn:
          title: T
          welcome: "W {{casa}}"
          A: S
          A1: Q
          sn.si: Hẽe
          sn.no: Nahániri
          setting.casa.help: h
          setting.casa.sample: s
          setting.areas.help: h
          setting.areas.sample: "a = A"
      """)
    #expect(file.diagnostics.isEmpty)
    let scale = try #require(file.value?.questions.first?.scale)
    #expect(scale.choices[0].label == LocalizedText(["gn": "Hẽe", "es": "Sí"]))
    #expect(scale.choices[1].label == LocalizedText(["gn": "Nahániri", "es": "No"]))
  }

  struct Wrong: CustomTestStringConvertible {
    let overlay: String
    let code: String
    let line: Int
    let testDescription: String
  }

  @Test(
    "Mistakes have a code and a place",
    arguments: [
      Wrong(
        overlay: "overlay: mine\nversion: 1", code: "Q003", line: 1, testDescription: "no base"),
      Wrong(
        overlay: "overlay: mine\nversion: 1\nbase: nada", code: "O001", line: 3,
        testDescription: "no such base"),
      Wrong(
        overlay: "overlay: mine\nversion: 1\nbase: base\nkeep: [A1]\ndrop: [B]", code: "O004",
        line: 5, testDescription: "keep and drop"),
      Wrong(
        overlay: "overlay: mine\nversion: 1\nbase: base\ndrop: [A1]", code: "O005", line: 4,
        testDescription: "A2 depends on A1"),
      Wrong(
        overlay: "overlay: mine\nversion: 1\nbase: base\ndrop:\n  - B2", code: "O003", line: 5,
        testDescription: "unknown question"),
      Wrong(
        overlay: "overlay: mine\nversion: 1\nbase: base\nvalues: {caza: x}", code: "O003", line: 4,
        testDescription: "unknown setting"),
      Wrong(
        overlay: "overlay: mine\nversion: 1\nbase: base\nlanguages: [es, gn]", code: "O007",
        line: 4, testDescription: "language without texts"),
      Wrong(
        overlay: "overlay: mine\nversion: 1\nbase: base\ntranslations: {es: {X9: x}}",
        code: "O006", line: 4, testDescription: "translation of nothing"),
      Wrong(
        overlay: "overlay: mine\nversion: 1\nbase: base\nchanges: {}", code: "Q002", line: 4,
        testDescription: "unknown key"),
      Wrong(
        overlay: "overlay: base\nversion: 1\nbase: base", code: "O012", line: 1,
        testDescription: "the name of its base"),
      Wrong(
        overlay: "overlay: mine\nversion: 1\nbase: plan", code: "O008", line: 3,
        testDescription: "a plan as base"),
      Wrong(
        overlay: start + "change:\n  A1:\n    remove:\n      - relevant", code: "O009", line: 7,
        testDescription: "removing what is not there"),
      Wrong(
        overlay: start + "change:\n  A1: {remove: relevant}", code: "Q006", line: 5,
        testDescription: "removing no list"),
      Wrong(
        overlay: start + "change:\n  A2:\n    remove: [relevant, text]", code: "Q003", line: 6,
        testDescription: "removing what must be there"),
      Wrong(
        overlay: start + "drop: [B]\nchange:\n  B1: {text: {es: X}}", code: "O010", line: 6,
        testDescription: "dropped and changed"),
      Wrong(
        overlay: start + "keep: [A1]\nadd:\n  - after: A2\n    questions: []", code: "O010",
        line: 6,
        testDescription: "added after what is not kept"),
      Wrong(
        overlay: start + "drop:\n  - B\n  - B", code: "O011", line: 6,
        testDescription: "dropped twice"),
      Wrong(
        overlay: start + "change:\n  A1: {hint: x}\n  A1: {hint: y}", code: "Q004", line: 6,
        testDescription: "changed twice"),
      Wrong(
        overlay: start + "languages: [es]\ntitle: {es: T, fr: T}", code: "Q031", line: 5,
        testDescription: "a title in a language that is left out"),
      Wrong(
        overlay: start + "languages: [es]\nchange:\n  A1:\n    text:\n      es: Uno\n      en: One",
        code: "Q031", line: 9,
        testDescription: "a change in a language of the base that is left out"),
      Wrong(
        overlay: start + "languages: [es]\nvalues:\n  casa:\n    es: C\n    en: H", code: "Q031",
        line: 8, testDescription: "a value in a language that is left out"),
      Wrong(
        overlay: start + "values:\n  casa: ''", code: "Q030", line: 5, testDescription: "no value"),
      Wrong(
        overlay: start + "values:\n  areas: 'a = A; a = B'", code: "Q014", line: 5,
        testDescription: "a code twice in a list"),
      Wrong(
        overlay: start + "values:\n  areas: 'a b = A'", code: "Q025", line: 5,
        testDescription: "a blank in a code of a list"),
      Wrong(
        overlay: start + "values:\n  areas:\n    es: a = A\n    en: a = A; B", code: "Q097",
        line: 7, testDescription: "lists of two lengths, and no code"),
      Wrong(
        overlay: start + "values:\n  areas: 'a = A; b ='", code: "Q097", line: 5,
        testDescription: "a code without a name"),
      Wrong(
        overlay: start + "values:\n  areas: {es: a = A; b = B, en: b = B; c = A}", code: "Q097",
        line: 5, testDescription: "other codes"),
      Wrong(
        overlay: start + "welcome: {es: 'Hola, {{caza}}', en: 'Hello, {{caza}}'}", code: "Q032",
        line: 4, testDescription: "a name that is not there, in words put into the base's"),
      Wrong(
        overlay: start + "change:\n  A1:\n    text:\n      es: ''\n      en: Y", code: "Q030",
        line: 7,
        testDescription: "no words where the base has some"),
      Wrong(
        overlay: start + "change:\n  M:\n    scale: area\n    rows: []", code: "Q026", line: 7,
        testDescription: "no rows where the base has some"),
      Wrong(
        overlay: start + "change:\n  sn: {choices: []}", code: "O018", line: 5,
        testDescription: "a scale changed as if it were a question"),
      Wrong(
        overlay: start + "values:\n  areas:\n    - a = A\n    - b = B", code: "Q097", line: 6,
        testDescription: "a list of YAML instead of one text"),
      Wrong(
        overlay: start + "add:\n  - {after: A, questions: []}", code: "O014", line: 5,
        testDescription: "after a section"),
      Wrong(
        overlay: start + "add:\n  - {into: A1, questions: []}", code: "O014", line: 5,
        testDescription: "into a question"),
      Wrong(
        overlay: start + "add:\n  - {after: A1, into: A, questions: []}", code: "O013", line: 5,
        testDescription: "two places"),
    ])
  func mistakes(_ wrong: Wrong) {
    let file = read(wrong.overlay)
    #expect(file.value == nil)
    #expect(Set(file.diagnostics.map(\.problem.code)) == [wrong.code])
    #expect(file.diagnostics.first?.line == wrong.line)
    #expect(file.diagnostics.allSatisfy { $0.file == "mine.yaml" })
  }

  @Test(
    "What can be used and is probably not meant is a warning",
    arguments: [
      Wrong(
        overlay: start + "drop: [B]\nvalues:\n  areas: a = A", code: "O015", line: 6,
        testDescription: "the list of a question that was dropped"),
      Wrong(
        overlay: start + "welcome: Hola\nvalues:\n  casa: C", code: "O015", line: 6,
        testDescription: "a name that no text has any more"),
      Wrong(
        overlay: start + "values:\n  areas: c", code: "Q098", line: 5,
        testDescription: "a list without codes"),
      Wrong(
        overlay: start + "change:\n  A1: {text: {es: Otra}}", code: "O016", line: 5,
        testDescription: "other words in one language only"),
      Wrong(
        overlay: start
          + "change:\n  A1:\n    text: {es: X, en: Y}\n    formerly: {es: Unos, en: One}",
        code: "O017", line: 7,
        testDescription: "words that the base does not have"),
    ])
  func warnings(_ wrong: Wrong) {
    let file = read(wrong.overlay)
    #expect(file.value != nil)
    #expect(file.diagnostics.map(\.problem.code) == [wrong.code])
    #expect(file.diagnostics.first?.line == wrong.line)
    #expect(file.diagnostics.first?.file == "mine.yaml")
  }

  @Test("A condition that the overlay itself takes out or mends needs nobody")
  func mendedCondition() {
    let drop = "drop: [A1]\nchange:\n  A2: "
    #expect(ids(read(Self.start + drop + "{remove: [relevant]}")) == ["A2", "Ma", "Mb", "B1"])
    #expect(ids(read(Self.start + drop + "{relevant: '1 = 1'}")).first == "A2")
    let broken = read(Self.start + drop + "{relevant: \"${A1} = 'no'\"}")
    #expect(Set(broken.diagnostics.map(\.problem.code)) == ["O005", "Q021"])
  }

  @Test("One run tells every mistake, and nothing of what follows from them")
  func everything() {
    let file = read(
      """
      overlay: mine
      base: base
      version: 1
      languages: es
      titel: T
      values: {areas: "a = A; B", caza: C}
      drop: [A1, B9]
      change:
        A2: {scale: nada, txt: x}
      add:
        - after: C1
          questions: [{id: N1, scale: sn, text: N, relevant: "${N9} = 'si'"}]
        - into: B
          questions: [{id: N2, scale: sn, text: N, relevant: "${N1} = 'si'"}]
      """)
    let places = file.diagnostics.map { "\($0.line) \($0.problem.code)" }
    #expect(
      places == [
        "4 Q006", "5 Q002", "6 Q097", "6 O003", "7 O005", "7 O003", "9 Q013", "9 Q002", "11 O003",
        "12 Q021", "14 Q060",
      ])
    #expect(file.diagnostics.allSatisfy { $0.file == "mine.yaml" })
  }

  @Test("Words of a questionnaire are told what an overlay calls them")
  func meant() {
    let file = read(
      Self.start + "settings: {casa: X}\nsections: []\nremove: [A1]\nbased_on: base\n")
    let meant = file.diagnostics.map { $0.problem }
    #expect(
      meant == [
        .unknownKey("settings", didYouMean: "values"), .unknownKey("sections", didYouMean: "add"),
        .unknownKey("remove", didYouMean: "drop"), .unknownKey("based_on", didYouMean: "base"),
      ])
  }

  @Test("What a change makes wrong in the base is told at the change")
  func blame() {
    let file = DefinitionFiles.questionnaire(
      Array((Self.start + "change:\n  N:\n    maximum: 3\n").utf8), name: "mine.yaml"
    ) { _, _ in
      let question = "      - {id: N, type: integer, text: {es: N, en: N}, minimum: 5}"
      return (Array((Self.base + "\n" + question).utf8), "base.yaml")
    }
    #expect(file.diagnostics.filter { $0.problem.severity == .error }.map(\.file) == ["mine.yaml"])
    #expect(file.diagnostics.first?.line == 5)
    #expect(file.diagnostics.first?.problem == .rangeUpsideDown)
  }

  @Test("Without its base an overlay is checked as far as that goes")
  func noBase() {
    let file = read("overlay: mi ne\nversion: [1]\nbase: nada\nkeep: [A]\ndrop: [B]\ntitel: T\n")
    #expect(
      file.diagnostics.map { "\($0.line) \($0.problem.code)" }
        == ["1 Q010", "2 Q007", "3 O001", "5 O004", "6 Q002"])
  }

  @Test("What is wrong in an addition is told with the overlay's line")
  func placeOfAddition() throws {
    let file = read(
      """
      overlay: mine
      base: base
      version: 1
      add:
        - into: B
          questions:
            - {id: A1, scale: nada, text: Otra}
      """)
    #expect(file.diagnostics.map(\.problem.code) == ["Q012", "Q013"])
    #expect(file.diagnostics.allSatisfy { $0.file == "mine.yaml" && $0.line == 7 })
  }

  @Test("A text of nothing is missing, however it is written")
  func emptyText() {
    let text = Self.base.replacing("text: {es: Uno, en: One}", with: "text: \"\"")
    let file = DefinitionFiles.questionnaire(Array(text.utf8), name: "q.yaml")
    #expect(file.diagnostics.map(\.problem.code) == ["Q030"])
  }

  @Test("An overlay that leads to itself is refused")
  func circle() {
    let text = "overlay: mine\nversion: 1\nbase: base\n"
    let file = DefinitionFiles.questionnaire(Array(text.utf8), name: "mine.yaml") { _, _ in
      (Array("overlay: base\nversion: 1\nbase: mine\n".utf8), "base.yaml")
    }
    #expect(file.value == nil)
    #expect(file.diagnostics.map(\.problem.code) == ["O002"])
  }

  @Test("A plan for the base is adapted, and says what it leaves out")
  func plan() throws {
    let questionnaire = try #require(
      read("overlay: mine\nbase: base\nversion: 1\nkeep: [A1, B]\nvalues: {areas: a = A}").value)
    let plan = """
      plan: p
      version: "1"
      title: P
      questionnaire: base
      minimum_answered: 60%
      favourable_from: 75
      unfavourable_up_to: 25
      value_maps: [{scales: [sn], values: {si: 100, no: 0}}]
      dimensions:
        - {id: D1, title: D1, weight: 1, items: [A1, A2]}
        - {id: D2, title: D2, weight: 1, items: [Ma]}
      composite: {minimum_dimensions: 1, required: [D1]}
      levels: []
      breakdowns: [{id: area, title: A, question: B1}, {id: m, title: M, question: Mb}]
      reliability: {minimum_cases: 30}
      protection: {threshold: 10}
      """
    let file = DefinitionFiles.plan(Array(plan.utf8), name: "plan.yaml")
    let read = try #require(file.value)
    let found = PlanChecks.fit(read, to: questionnaire)
    #expect(found.map(\.problem.code) == ["P030", "P030", "P031"])
    #expect(found.allSatisfy { $0.problem.severity == .warning })
    let adapted = read.adapted(to: questionnaire)
    #expect(adapted.dimensions.map(\.items) == [["A1"]])
    #expect(adapted.breakdowns.map(\.id) == ["area"])
    #expect(adapted.composite != nil)
    #expect(PlanChecks.fit(adapted, to: questionnaire).isEmpty)
  }
}
