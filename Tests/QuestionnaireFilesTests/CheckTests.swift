import QuestionnaireFiles
import Questionnaires
import Testing

@Suite("What a questionnaire means is checked, with the place")
struct CheckTests {
  static let head = DiagnosticTests.head

  static let cases = [
    Marked(
      title: "names",
      text: head
        + """
        scales:
          s: [{code: si, label: {es: s, en: y}}, {code: otro, label: o, specify: {es: c, en: w}}]
        records:
          r:
            questions:
              - {id: ⟦Q053⟧campo_de_nombre_largo_que_no_cabe, type: text, text: x}
              - {id: b, type: text, text: x}
        sections:
          - id: A
            title: x
            questions:
              - {id: P1, text: x, scale: s}
              - {id: ⟦Q050⟧p1, text: x, type: text}
              - {id: ⟦Q054⟧P1-otro, text: x, type: text}
              - {id: ⟦Q052⟧un_nombre_que_no_cabe_en_una_columna, text: x, type: text}
              - {id: ⟦Q055⟧With, text: x, type: text}
              - {id: unnamed, text: x, type: text}
              - {id: ⟦Q050⟧Unnamed, text: x, type: text}
              - {id: ⟦Q052⟧una_lista_de_registros_con_un_nombre, type: records, record: r, text: x}
              - {id: M, type: matrix, scale: t, text: x, rows: [{id: M1, text: x}]}
          - {id: ⟦Q070⟧P1, title: x, questions: [{id: Q, text: x, type: text}]}
          - {id: ⟦Q070⟧M, title: x, questions: [{id: R, text: x, type: text}]}
          - {id: ⟦Q070⟧unnamed, title: x, questions: [{id: S, text: x, type: text}]}
        """
        .replacing("  s: [", with: "  t: [{code: 1, label: a}, {code: 2, label: b}]\n  s: [")
        .replacing("- {id: b, type", with: "- {id: ⟦Q052⟧b, type")),
    Marked(
      title: "sensitive questions",
      text: head + """
        scales:
          seguir: [{code: si, label: s}, {code: no, label: n}]
          pnc: [{code: si, label: s}, {code: no, label: n}, {code: P, label: p, missing: refused}]
        sections:
          - id: ⟦Q058⟧⟦Q059⟧SIN
            title: x
            role: sensitive
            questions:
              - {id: A, text: x, scale: ⟦Q057⟧seguir}
              - {id: B, text: x, scale: pnc, required: ⟦Q056⟧yes}
          - id: CON
            title: x
            role: sensitive
            note: x
            questions:
              - {id: C, text: x, scale: seguir}
              - {id: D, text: x, scale: seguir, relevant: "${C} = 'si'"}
              - {id: E, text: x, type: text, relevant: "${D} = 'si'", required: ⟦Q056⟧"${C} = 'si'"}
          - id: ⟦Q059⟧NOTA
            title: x
            role: sensitive
            questions: [{id: N, type: note, text: x}, {id: F, text: x, scale: pnc}]
          - id: FUERA
            title: x
            role: sensitive
            note: x
            relevant: ${C} = 'si'
            questions: [{id: G, text: x, scale: seguir, required: no}]
          - id: OP
            title: x
            questions:
              - {id: H, text: x, scale: ⟦Q057⟧seguir, sensitive: yes}
              - {id: I, text: x, scale: seguir, required: yes}
          - id: QUIEN
            title: x
            role: profile
            questions:
              - {id: J, text: x, scale: ⟦Q060⟧seguir}
              - {id: K, text: x, type: several, scale: ⟦Q060⟧seguir}
              - {id: L, text: x, scale: pnc}
              - {id: M, text: x, type: matrix, scale: seguir, rows:
                 [⟦Q060⟧{id: M1, text: x}, {id: M2, text: x}]}
              - {id: O, text: x, type: integer}
        """),
    Marked(
      title: "scales and scoring",
      text: head + """
        scales:
          parejo: [{code: 1, label: a}, {code: 2, label: b}, {code: 9, label: NS, missing: dont_know}]
          salto: [{code: 1, label: uno}, {code: 2, label: dos}, {code: ⟦Q062⟧5, label: cinco}]
          baja: [{code: 3, label: tres}, {code: ⟦Q062⟧2, label: más}, {code: 1, label: nada}]
          reves: ⟦Q063⟧[{code: 1, label: B}, {code: 2, label: A}]
          sexo: [{code: 1, label: m}, {code: 2, label: h}, {code: 7, label: n, missing: refused}, {code: 9, label: o}]
          casos: [{code: si, label: s}, {code: ⟦Q051⟧SI, label: t}, {code: no, label: n}]
          lado: {bipolar: yes, choices: [{code: -1, label: m}, {code: 0, label: i}, {code: 1, label: h}]}
          once: {from: 0, to: 10}
        sections:
          - id: A
            title: x
            questions:
              - {id: P1, text: x, scale: parejo, critical: yes}
              - {id: P2, text: x, scale: salto, reversed: yes}
              - {id: P3, text: x, scale: baja}
              - {id: P4, text: x, scale: reves}
              - {id: P5, text: x, scale: casos, ⟦Q064⟧critical: yes}
              - {id: P6, text: x, scale: lado, ⟦Q061⟧reversed: yes}
              - {id: P7, text: x, scale: once, reversed: yes}
          - {id: B, title: x, role: profile, questions: [{id: S, text: x, scale: sexo}]}
        """),
    Marked(
      title: "wordings",
      text: """
        questionnaire: q
        version: "1"
        languages: [es, en, pt, ⟦Q074⟧es, ⟦Q075⟧español, ⟦Q075⟧EN]
        title: {es: T, en: T, pt: T}
        settings:
          mesa: {help: x, sample: x}
        welcome:
          es: |
            Hola, {{mesa}}
          en: ⟦Q068⟧Hello
          pt: "Olá, {{mesa}} "
        closing: ⟦Q069⟧" x"
        scales:
          s:
            - {code: a, label: {es: Sí, en: Yes, pt: Sim}}
            - {code: b, label: {es: No, en: ⟦Q065⟧Yes, pt: Não}}
            - {code: c, label: ⟦Q065⟧Sim}
        sections:
          - id: A
            title: {es: Una sección de prueba larga, en: Section, pt: ⟦Q067⟧Una sección de prueba larga}
            questions:
              - id: P1
                text: {es: ¿Se escucha a las mujeres aquí?, en: Are women heard in this place?, pt: u}
                formerly: {es: ⟦Q073⟧¿Se escucha a las mujeres aquí?, en: Before, ⟦Q031⟧fr: Avant}
                scale: s
              - id: P2
                text: {es: ¿Se escucha a los hombres aquí?, en: ⟦Q066⟧Are women heard in this place?, pt: d}
                scale: s
              - id: P3
                text: {es: Responsabilidades de cuidado, en: Care, pt: Responsabilidades de cuidado}
                scale: s
        """.replacing("pt: \"Olá", with: "pt: ⟦Q069⟧\"Olá")),
    Marked(
      title: "left over",
      text: head + """
        settings:
          ⟦Q072⟧nadie: {help: x, sample: x}
          lista: {help: x, sample: x}
          quien: {help: x, sample: x}
        scales:
          s: {setting: lista, choices: [{code: a, label: a}]}
          ⟦Q072⟧sola: [{code: a, label: a}]
        records:
          r: {questions: [{id: a, text: x, scale: s}]}
          ⟦Q072⟧nunca: {questions: [{id: a, text: x, type: text}]}
        sections:
          - {id: A, title: "{{quien}}", questions: [{id: P, type: records, record: r, text: x}]}
          - {id: ⟦Q071⟧B, title: x, questions: []}
          - {id: ⟦Q071⟧C, title: x, questions: [{id: N, type: note, text: x}]}
        """),
    Marked(
      title: "no language",
      text: "questionnaire: q\nversion: 1\nlanguages: ⟦Q026⟧[]\ntitle: x\nsections: ⟦Q026⟧[]"),
  ]

  @Test("Each at its place", arguments: cases)
  func placed(_ marked: Marked) {
    let (text, expected) = marked.parts
    let file = DefinitionFiles.questionnaire(Array(text.utf8), name: "q.yaml")
    let found = file.diagnostics.map { "\($0.line):\($0.column) \($0.problem.code)" }
    #expect(found.sorted() == expected.sorted())
    let hasErrors = file.diagnostics.contains { $0.problem.severity == .error }
    #expect((file.value == nil) == hasErrors)
    for diagnostic in file.diagnostics {
      #expect(
        Set(diagnostic.problem.message.byLanguage.keys) == Set(LanguageCode.shipped),
        "\(diagnostic.problem.code)")
    }
  }

  @Test("A working record of the team may require what is sensitive")
  func team() {
    let text =
      Self.head + """
        filled_by: team
        scales: {s: [{code: si, label: s}, {code: no, label: n}]}
        sections:
          - {id: A, title: x, role: sensitive, questions: [{id: P, text: x, scale: s, required: yes}]}
        """
    #expect(DefinitionFiles.questionnaire(Array(text.utf8), name: "q").diagnostics.isEmpty)
  }

  @Test("A plan that says something else than its questionnaire")
  func plan() throws {
    let survey =
      Self.head + """
        scales:
          acuerdo: [{code: 1, label: a}, {code: 2, label: b}, {code: 3, label: c}]
          sino: [{code: si, label: a}, {code: no, label: b}, {code: NS, label: c, missing: dont_know}]
        sections:
          - id: A
            title: x
            questions:
              - {id: P1, text: x, scale: acuerdo, reversed: yes}
              - {id: P2, text: x, scale: sino}
              - {id: P3, text: x, scale: acuerdo, reversed: yes}
              - {id: P4, text: x, scale: sino, dont_know: zero}
              - {id: P5, text: x, scale: acuerdo}
              - {id: P6, text: x, scale: sino}
        """
    let marked = Marked(
      title: "",
      text: """
        plan: p
        version: 1
        title: t
        questionnaire: q
        minimum_answered: 60%
        favourable_from: 75
        unfavourable_up_to: 25
        value_maps:
          - {scales: [sino], values: ⟦P016⟧{si: 100, ⟦P015⟧noo: 0}}
          - {scales: [acuerdo], values: ⟦P014⟧{"1": 100, "2": 50, "3": 0}}
        ⟦P013⟧⟦P013⟧⟦P013⟧dimensions:
          - {id: D, title: t, weight: 1, items: [P1, P2]}
        breakdowns: [{id: b, title: t, question: ⟦P017⟧P2}]
        reliability: {minimum_cases: 30}
        protection: {threshold: 10}
        """)
    let (text, expected) = marked.parts
    let file = DefinitionFiles.plan(Array(text.utf8), name: "p.yaml")
    let questionnaire = try #require(
      DefinitionFiles.questionnaire(Array(survey.utf8), name: "q").value)
    let plan = try #require(file.value)
    let found = file.diagnostics(adding: PlanChecks.fit(plan, to: questionnaire))
    let places = found.map { "\($0.line):\($0.column) \($0.problem.code)" }
    #expect(places.sorted() == expected.sorted())
    let errors = found.filter { $0.problem.severity == .error }
    #expect(errors.map(\.problem.code) == ["P015"])
  }

  @Test("Codes are compared by their bytes, as when answers come in; look-alikes are refused")
  func accents() {
    func codes(_ second: String, _ condition: String) -> [String] {
      let text =
        Self.head + """
          scales: {s: [{code: é, label: x}, {code: \(second), label: y}]}
          sections:
            - id: A
              title: x
              questions:
                - {id: P, text: x, scale: s}
                - {id: R, text: x, type: text, relevant: "${P} = '\(condition)'"}
          """
      return DefinitionFiles.questionnaire(Array(text.utf8), name: "q").diagnostics
        .map(\.problem.code)
    }
    #expect(codes("e", "\u{E9}") == [])
    #expect(codes("e", "e\u{301}") == ["Q023"])
    #expect(codes("e\u{301}", "\u{E9}") == ["Q014"])
  }

  @Test("The list that an institution writes is checked when it is there")
  func institution() {
    let text =
      Self.head + """
        settings: {unidades: {help: x, sample: x}}
        scales: {s: {setting: unidades}}
        sections: [{id: A, title: x, questions: [{id: P, text: x, scale: s}]}]
        """
    for (list, code) in [("a = A; a = B", "Q014"), ("a b = A", "Q025"), (" ; ", "Q015")] {
      let value = LocalizedText(["es": list, "en": list])
      let file = DefinitionFiles.questionnaire(
        Array(text.utf8), name: "q", settings: ["unidades": value])
      #expect(file.diagnostics.map(\.problem.code) == [code])
    }
    #expect(DefinitionFiles.questionnaire(Array(text.utf8), name: "q").diagnostics.isEmpty)
  }
}
