import QuestionnaireConversion
import QuestionnaireFiles
import Questionnaires
import Testing

@Suite("Paper booklet")
struct BookletTests {
  static let definition = """
    questionnaire: sample
    version: "1.2"
    languages: [es, en]
    title: {es: Título & más, en: "Title <b>"}
    welcome: {es: "Hola, {{casa}}", en: "Hello, {{casa}}"}
    consent:
      text: {es: ¿Acepta?, en: Do you agree?}
      yes: {es: Sí, en: "Yes"}
      no: {es: No, en: "No"}
    settings:
      casa: {help: {es: La casa, en: The house}, sample: {es: Casa, en: House}}
      areas: {help: {es: Áreas, en: Areas}, sample: {es: "a = A", en: "a = A"}}
    scales:
      sn:
        - {code: si, label: {es: Sí, en: "Yes"}}
        - {code: no, label: {es: No, en: "No"}}
      several:
        - {code: a, label: {es: Aa, en: Aa}}
        - {code: otro, label: {es: Otro, en: Other}, specify: {es: ¿Cuál?, en: Which?}}
        - {code: none, exclusive: yes, label: {es: Nada, en: Nothing}}
      area: {setting: areas, choices: [{code: PNC, missing: refused, label: {es: X, en: X}}]}
      run:
        {from: 0, to: 4, low: {es: poco, en: little}, high: {es: mucho, en: much}}
    records:
      thing:
        questions:
          - {id: name, type: text, maximum_length: 80, text: {es: Nombre, en: Name}}
          - {id: sure, scale: sn, text: {es: ¿Seguro?, en: Sure?}}
          - {id: why, type: text, maximum_length: 80, text: {es: Razón, en: Reason},
             relevant: "${sure} = 'no'"}
    sections:
      - id: A
        title: {es: Uno, en: One}
        questions:
          - {id: A1, scale: sn, required: yes, text: {es: ¿Sigue?, en: Go on?}}
          - {id: A2, scale: sn, text: {es: ¿Y?, en: And?}, relevant: "${A1} = 'si'"}
          - {id: A3, scale: sn, text: {es: ¿Más?, en: More?}, relevant: "${A2} = 'si'"}
      - id: B
        title: {es: Dos, en: Two}
        questions:
          - {id: B1, type: several, scale: several, text: {es: B, en: B}}
          - {id: B2, scale: area, text: {es: B, en: B}}
          - {id: B3, scale: run, text: {es: B, en: B}}
          - {id: B4, type: integer, minimum: 0, maximum: 250, text: {es: B, en: B}}
          - {id: B5, type: date, minimum: 2020-01-31, text: {es: B, en: B}}
          - {id: B6, type: text, maximum_length: 600, text: {es: B, en: B}}
          - {id: B7, type: calculated, calculation: "${B4} + 1", text: {es: B, en: B}}
      - id: C
        title: {es: Tres, en: Three}
        role: sensitive
        relevant: "${B4} + 1 > 3"
        questions:
          - {id: C1, type: records, record: thing, maximum: 9, text: {es: C, en: C}}
    """

  static func html(
    _ language: LanguageCode, settings: [String: LocalizedText] = [:]
  ) throws -> String {
    let file = DefinitionFiles.questionnaire(
      Array(definition.utf8), name: "sample.yaml", settings: settings.isEmpty ? nil : settings)
    let questionnaire = try #require(file.value, "\(file.diagnostics)")
    return BookletWriter(
      questionnaire, language: language, hash: "0123456789abcdef", values: settings
    ).html()
  }

  @Test("the code names questionnaire, version, language and definition")
  func code() throws {
    #expect(try Self.html("en").contains(">dpg:sample:1.2:en:0123456789ab<"))
  }

  @Test("texts are made safe, in the page and in its style sheet")
  func safe() throws {
    let page = try Self.html("en")
    #expect(page.contains("<h1>Title &lt;b&gt;</h1>"))
    #expect(page.contains(#"content: "Title \3c b\3e  · 1.2 · en""#))
    #expect(try Self.html("es").contains("<title>Título &amp; más</title>"))
  }

  @Test("an arrow where an answer skips more than the next question, through a chain")
  func arrows() throws {
    let page = try Self.html("en")
    #expect(page.contains("<span>No <span class=\"go\">→ go to section B</span></span>"))
    #expect(!page.contains("<span>Yes <span class=\"go\">"))
    #expect(
      page.contains("Answer A2 only if you ticked “Yes” in A1. Otherwise, go to section B."))
  }

  @Test("a condition without words stands as written, and skips to the end")
  func written() throws {
    #expect(
      try Self.html("en").contains("Only if this holds: B4 + 1 &gt; 3. Otherwise, go to the end."))
  }

  @Test("what is to be filled in is a line, until it is filled in")
  func settings() throws {
    let blank = try Self.html("es")
    #expect(blank.contains("Hola, <span class=\"fill\"><i>casa</i></span>"))
    #expect(blank.components(of: "<li><code></code>") == 6)
    let texts = [
      "casa": LocalizedText(es: "Sol", en: "Sun", pt: "", fr: ""),
      "areas": LocalizedText(es: "n = Norte", en: "n = North", pt: "", fr: ""),
    ]
    let filled = try Self.html("en", settings: texts)
    #expect(filled.contains("Hello, Sun"))
    #expect(filled.contains("<td>Sun</td>"))
    #expect(filled.contains("<code>n</code><span class=\"round\"></span><span>North</span>"))
    #expect(filled.components(of: "<li><code></code>") == 0)
  }

  @Test("boxes by kind of question")
  func boxes() throws {
    let page = try Self.html("en")
    #expect(page.contains("Go on?\u{A0}✱"))
    #expect(page.contains("<span>Nothing <i>(only this)</i></span>"))
    #expect(page.contains("Other <span class=\"specify\">Which? <span class=\"line\"></span> "))
    #expect(page.contains("<code>B1_otro</code>"))
    #expect(page.contains("<p class=\"ends\"><span>little</span><span>much</span></p>"))
    #expect(page.contains("<span class=\"range\">from 0 to 250</span>"))
    #expect(page.contains("<span class=\"range\">from 31/01/2020</span>"))
    #expect(page.contains("600 letters at most, about 96 words"))
    #expect(!page.contains("B7"))
  }

  /// The page of one question.
  private func page(_ kind: Question.Kind) -> String {
    let question = Question(id: "q", text: LocalizedText(["es": "¿?"]), kind: kind)
    let questionnaire = Questionnaire(
      id: "f", version: "1", languages: ["es"], title: LocalizedText(["es": "F"]),
      sections: [Section(id: "A", title: LocalizedText(["es": "A"]), questions: [question])])
    return BookletWriter(questionnaire, language: "es", hash: "0123456789abcdef")
      .html()
  }

  @Test("choices stand in columns, however many they are", arguments: [4, 24, 26, 40])
  func columns(_ count: Int) {
    let choices = (1...count).map {
      Choice(code: ChoiceCode("\($0)"), label: LocalizedText(["es": "una opción de 21 letr"]))
    }
    let page = page(.one(Scale(id: "s", choices: choices)))
    #expect(
      page.contains(
        "class=\"choices columns\" style=\"--code:\("\(count)".count);--rows:\(count / 2)\""))
    #expect(page.contains("grid-template-rows: repeat(var(--rows), auto)"))
  }

  @Test(
    "as many boxes as the longest answer has digits",
    arguments: [
      (nil, nil, 6), (0, 250, 3), (10_000_000, nil, 8), (-12_345_678, nil, 8), (nil, 9, 1),
      (-500, 9, 3),
    ] as [(Double?, Double?, Int)])
  func digits(_ minimum: Double?, _ maximum: Double?, _ count: Int) {
    let page = page(.integer(minimum: minimum, maximum: maximum))
    #expect(page.components(of: "<span class=\"digit\"></span>") == count)
  }

  @Test("the cover leaves out what the support card says as a whole, and nothing else")
  func settingsOfCard() {
    func same(_ text: String) -> LocalizedText { LocalizedText(["es": text]) }
    func setting(_ name: String, _ value: String?) -> Setting {
      Setting(name: name, help: same("ayuda \(name)"), sample: same("x"), value: value.map(same))
    }
    let lines = ["Llame al 123", "{{por_llenar}}"].map {
      SupportCard.Line(label: same("L"), text: same($0))
    }
    let questionnaire = Questionnaire(
      id: "f", version: "1", languages: ["es"], title: same("F"),
      support: SupportCard(title: same("S"), lines: lines, checked: same("noviembre de 2026")),
      settings: [
        setting("anio", "2026"), setting("linea", "Llame al 123"), setting("mes", "noviembre"),
        setting("por_llenar", nil),
      ], sections: [])
    let page = BookletWriter(questionnaire, language: "es", hash: "0123456789abcdef").html()
    #expect(page.contains("<th scope=\"row\">ayuda anio</th><td>2026</td>"))
    #expect(page.contains("<th scope=\"row\">ayuda mes</th><td>noviembre</td>"))
    #expect(page.components(of: "<th scope=\"row\">") == 2)
  }

  @Test("five frames, then the back of the sheet")
  func frames() throws {
    let page = try Self.html("en")
    #expect(page.components(of: "<div class=\"frame\">") == 5)
    #expect(page.contains("More? Go on on the back, with C1 and the next number."))
    #expect(page.contains("Only if you ticked “No” in sure."))
    #expect(page.contains("class=\"part sensitive\""))
  }

  @Test("no script, nothing fetched", arguments: ["es", "en"] as [LanguageCode])
  func alone(language: LanguageCode) throws {
    let page = try Self.html(language)
    for word in ["<script", "http", "url(", "@import", "src="] { #expect(!page.contains(word)) }
    #expect(page.contains("<html lang=\"\(language)\">"))
  }
}

extension String {
  /// How often a text occurs in it.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
