import QuestionnaireFiles
import Questionnaires
import Testing

/// What each expression of a questionnaire is told: the code, and that it points at the expression.
@Suite("Conditions that cannot be meant are told")
struct ExpressionCheckTests {
  /// An expression in the place that `key` names, and the codes expected there.
  struct Case: CustomTestStringConvertible, Sendable {
    let key: String
    let text: String
    let codes: [String]
    var testDescription: String { "\(key): \(text)" }

    init(_ text: String, _ codes: String..., in key: String = "relevant") {
      self.key = key
      self.text = text
      self.codes = codes
    }
  }

  private static let head = """
    questionnaire: q
    version: "1"
    languages: [es]
    title: {es: T}
    settings:
      unidades: {help: {es: u}, sample: {es: "a = A"}}
    scales:
      sino: [{code: si, label: {es: s}}, {code: 'no', label: {es: n}}]
      grado: [{code: 1, label: {es: u}}, {code: 2, label: {es: d}}, {code: NS, label: {es: n}, missing: dont_know}]
      temas: [{code: a, label: {es: a}}, {code: b, label: {es: b}}, {code: c, label: {es: c}}]
      unidad: {setting: unidades, choices: [{code: PNC, label: {es: p}, missing: refused}]}
    records:
      prueba:
        questions:
          - {id: monto, type: integer, text: {es: m}}
          - {id: nota, type: text, text: {es: n}, FIELD}
          - {id: fin, type: date, text: {es: f}}
    sections:
      - id: S
        title: {es: S}
        questions:
          - {id: uno, text: {es: q}, scale: sino}
          - {id: grado, text: {es: q}, scale: grado}
          - {id: varios, text: {es: q}, scale: temas, type: several}
          - {id: unidad, text: {es: q}, scale: unidad}
          - {id: edad, text: {es: q}, type: integer, minimum: 0, maximum: 120}
          - {id: peso, text: {es: q}, type: decimal}
          - {id: nombre, text: {es: q}, type: text}
          - {id: dia, text: {es: q}, type: date}
          - {id: E, text: {es: q}, type: records, record: prueba}
          - {id: total, text: {es: q}, type: calculated, calculation: "sum(${E_monto})"}
          - {id: cierre, text: {es: q}, type: calculated, calculation: "date(${dia} + 30)"}
    """

  /// The file with the expression in one place, and where it starts.
  static func file(_ testCase: Case) -> (text: String, line: Int, column: Int) {
    let quoted = "\"" + testCase.text.replacing("\\", with: "\\\\") + "\""
    let entry: String
    switch testCase.key {
    case "calculation": entry = "{id: Z, text: {es: q}, type: calculated, calculation: \(quoted)}"
    case "field": entry = "{id: Z, text: {es: q}, scale: sino}"
    case "edad":
      entry =
        "{id: Z, text: {es: q}, type: integer, minimum: 0, maximum: 120, constraint: \(quoted)}"
    case "varios":
      entry = "{id: Z, text: {es: q}, scale: temas, type: several, constraint: \(quoted)}"
    case "dia":
      entry = "{id: Z, text: {es: q}, type: date, minimum: 2026-01-01, constraint: \(quoted)}"
    case "nombre":
      entry = "{id: Z, text: {es: q}, type: text, maximum_length: 100, constraint: \(quoted)}"
    case "peso":
      entry = "{id: Z, text: {es: q}, type: decimal, minimum: 0, maximum: 9, constraint: \(quoted)}"
    default: entry = "{id: Z, text: {es: q}, scale: sino, \(testCase.key): \(quoted)}"
    }
    let field = testCase.key == "field" ? "relevant: \(quoted)" : "hint: {es: x}"
    let text = "\(head)\n      - \(entry)\n      - {id: last, text: {es: q}, scale: sino}\n"
      .replacing("FIELD", with: field)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let found = line.firstRange(of: ": \(quoted)}") {
        return (text, number + 1, line.distance(from: line.startIndex, to: found.lowerBound) + 3)
      }
    }
    return (text, 0, 0)
  }

  static let wrong: [Case] = [
    // Names
    Case("${unoo} = 'si'", "Q021"), Case("${last} = 'si'", "Q022"),
    Case("${Z} = 'si'", "Q041"), Case("${Z} + 1", "Q041", in: "calculation"),
    Case("${Z} = 'si'", "Q041", in: "required"),
    Case("${E_nota} = 'x'", "Q049"), Case("max(${E_monto}, 3) > 2", "Q049"),
    Case("sum(${E_monto} + 1) > 2", "Q049"),
    Case("${E_fin} > today()", "Q022", in: "field"),
    Case("${uno} = 'si' and ${total} = 1", "Q022", in: "field"),
    Case("${nota} = 'x'", "Q041", in: "field"), Case("count(${E}) = 1", "Q022", in: "field"),
    // Codes
    Case("${uno} = 'sí'", "Q023"), Case("'SI' != ${uno}", "Q023"),
    Case("selected(${varios}, 'd')", "Q023"), Case("selected-at(${varios}, 0) = 'd'", "Q023"),
    Case(". = 'sí'", "Q023", in: "constraint"), Case("selected(., 'd')", "Q023", in: "varios"),
    // Types
    Case("${nombre} < 5", "Q040"), Case("${dia} < '2026-03-10'", "Q040"),
    Case("${edad} > 'mucho'", "Q040"), Case("${edad} = 'si'", "Q040"),
    Case("'si' != ${peso}", "Q040"), Case("${nombre} + 1 > 2", "Q040"),
    Case("${uno} + 1 = 2", "Q040"), Case("${uno} > 1", "Q040"), Case("-${uno} = 1", "Q040"),
    Case("${varios} > 1", "Q040"), Case("round(${uno}) = 1", "Q040"),
    Case("${dia} > 5", "Q040"), Case("${dia} = ${edad}", "Q040"), Case("today() = 20521", "Q040"),
    Case("${dia} = '9/3/2026'", "Q040"), Case("${dia} = '2026-3-9'", "Q040"),
    Case("(${uno} = 'si') = 'true'", "Q040"), Case("selected(${edad}, '7')", "Q040"),
    Case("count-selected(${dia}) > 1", "Q040"), Case("selected-at(${peso}, 0) = '1'", "Q040"),
    Case("selected(${grado}, 1)", "Q040"), Case("count(${edad}) = 1", "Q040"),
    Case("sum(3) = 3", "Q040"), Case("sum(${E_nota}) = 3", "Q040"), Case("sum(${E}) = 3", "Q040"),
    Case("count-non-empty('x') = 1", "Q040"), Case("${E} = ''", "Q040"), Case("${E} > 1", "Q040"),
    Case("format-date(${nombre}, '%Y') = '2026'", "Q040"), Case("date(${uno}) = today()", "Q040"),
    Case("concat(${E}, 'x') = 'x'", "Q040"), Case("${cierre} < today()", "Q040"),
    // What it comes to
    Case("${uno} = 'si' and ${uno} = 'no'", "Q042"), Case("false()", "Q042"),
    Case("selected(${varios}, 'a') and count-selected(${varios}) = 0", "Q042"),
    Case("${edad} > 120", "Q042"), Case("${edad} < 18 and ${grado} > 2", "Q042"),
    Case("${uno} != 'si' or ${uno} != 'no'", "Q043"), Case("true()", "Q043"),
    Case("${edad} < 121 or ${edad} = ''", "Q043"), Case("count-selected(${varios}) < 4", "Q043"),
    Case(". = ''", "Q044", in: "constraint"), Case(". > 120", "Q044", in: "edad"),
    Case(". mod 2 = 0 and . mod 2 = 1", "Q044", in: "edad"),
    Case(". >= 0 and . <= 120", "Q045", in: "edad"), Case(". <= 9", "Q045", in: "peso"),
    Case(". = 'si' or . = 'no'", "Q045", in: "constraint"),
    Case("${Z} < 500", "Q045", in: "edad"), Case("count-selected(.) <= 3", "Q045", in: "varios"),
    Case("false()", "Q044", in: "peso"),
    Case(". > 5 and . < 3", "Q044", in: "peso"), Case(". = 5 and . != 5", "Q044", in: "peso"),
    Case("not(. < 5) and 4.5 >= .", "Q044", in: "peso"), Case(". > 9 or . < 0", "Q044", in: "peso"),
    Case(". > 2 and . < 3", "Q044", in: "edad"), Case(". + 1 > 121", "Q044", in: "edad"),
    Case("string-length(.) > 200", "Q044", in: "nombre"),
    Case("string-length(.) > 5 and string-length(.) < 5", "Q044", in: "nombre"),
    Case(". = 'si' and string-length(.) = 3", "Q044", in: "nombre"),
    Case(". > date('2026-06-01') and . < date('2026-02-01')", "Q044", in: "dia"),
    Case(". < date('2025-06-01')", "Q044", in: "dia"),
    Case(". > date('2025-06-01')", "Q045", in: "dia"),
    Case("count-selected(.) > 3", "Q044", in: "varios"),
    Case("selected(., 'a') and count-selected(.) = 0", "Q044", in: "varios"),
    Case("regex(., 'a+') and . > 5 and . < 3", "Q044", in: "peso"),
    Case("${edad} > 60 and ${edad} < 18", "Q042"), Case("${peso} > 60 and ${peso} < 18", "Q042"),
    Case("${dia} > date('2026-01-01') and ${dia} < date('2025-01-01')", "Q042"),
    Case("count(${E}) > 50", "Q042"), Case("${nombre} = 'a' and ${nombre} = 'b'", "Q042"),
    Case("string-length(${nombre}) > 1000", "Q042"),
    Case("${unidad} = 'a' and ${unidad} = 'b'", "Q042"),
    Case("${edad} > 60 and ${edad} < 18 and ${nombre} = 'x'", "Q042"),
    // Patterns, formats, conditions
    Case("regex(${nombre}, '[a-z')", "Q046"), Case("regex(${nombre}, '*')", "Q046"),
    Case("regex(${nombre}, '(a+)+b')", "Q046"),
    Case("regex(${nombre}, '([a-z]*)*')", "Q046"),
    Case("regex(${nombre}, '(\\w+\\s?){2,}')", "Q046"),
    Case("regex(${nombre}, 'x((a|b+)c?)+')", "Q046"),
    Case("regex(${nombre}, '(?:(.*))*?')", "Q046"),
    Case("${nombre}", "Q047"), Case("${edad}", "Q047"), Case("${uno} and ${edad} > 3", "Q047"),
    Case("not(${nombre})", "Q047"), Case("if(${edad}, true(), false())", "Q047"),
    Case("count(${E})", "Q047"), Case("${uno} = 'si'", "Q047", in: "calculation"),
    Case("format-date(${dia}, '%Q') = 'x'", "Q048"), Case("format-date(${dia}, '%') = 'x'", "Q048"),
    Case("${dia} > date('2026-02-30')", "Q048"), Case("${dia} > date('hoy')", "Q048"),
    // Several at once, each told once
    Case("${unoo} = 'si' and ${unoo} = 'no' and ${last} = 'si'", "Q021", "Q022"),
    Case("${uno} = 'x' and ${uno} > 3 and regex(${nombre}, '(')", "Q023", "Q040", "Q046"),
  ]

  @Test("Each mistake, at the expression", arguments: wrong)
  func told(_ testCase: Case) {
    let file = Self.file(testCase)
    let read = DefinitionFiles.questionnaire(Array(file.text.utf8), name: "q.yaml")
    let found = read.diagnostics
    #expect(found.map(\.problem.code) == testCase.codes)
    #expect(found.allSatisfy { $0.line == file.line && $0.column == file.column })
    for diagnostic in found {
      #expect(
        (["Q043", "Q045", "Q047"].contains(diagnostic.problem.code))
          == (diagnostic.problem.severity == .warning))
      #expect(Set(diagnostic.problem.message.byLanguage.keys) == Set(LanguageCode.shipped))
    }
  }

  static let right: [Case] = [
    Case("${uno} = 'si'"), Case("${uno} = ''"), Case("${grado} > 1"), Case("${grado} + 1 > 2"),
    Case("${unidad} = 'dir'"), Case("selected(${varios}, 'a') and not(selected(${varios}, 'b'))"),
    Case("${edad} >= 18"), Case("${edad} = '7'"), Case("${peso} > 2.5"),
    Case("number(${nombre}) > 5"),
    Case("${nombre} != ''"), Case("${dia} > date('2026-01-01')"), Case("${dia} = '2026-03-09'"),
    Case("${dia} + 30 > today()"), Case("today() - ${dia} > 365"), Case("${dia} < today()"),
    Case("(${uno} = 'si') + (${grado} = 1) > 1"), Case("count(${E}) > 2"), Case("count(${E}) = 0"),
    Case("sum(${E_monto}) > 100"), Case("count-non-empty(${E_nota}) = count(${E})"),
    Case("max(${E_fin}) < today()"), Case("contains(concat(${E_nota}), 'x')"), Case("${total} > 5"),
    Case("date(${cierre}) < today()"), Case("if(${uno} = 'si', ${edad}, 0) > 5"),
    Case("coalesce(${edad}, 0) > 5"), Case("regex(${nombre}, '[A-Z]+')"),
    Case("regex(${nombre}, '([a-z0-9]+[.])+[a-z]{2,}')"), Case("regex(${nombre}, '(a+)b*c{3}')"),
    Case("regex(${nombre}, '(ab)+(cd)*[)+(]+')"), Case("regex(${nombre}, '\\(+(x+y)*')"),
    Case("regex(${nombre}, '(a++)+')"), Case("regex(${nombre}, '(\\d{3})*')"),
    Case("format-date(${dia}, '%Y') = '2026'"), Case("${monto} > 5", in: "field"),
    Case("${uno} = 'si' and ${monto} = ''", in: "field"),
    Case(". = 'si' or ${edad} > 5", in: "constraint"), Case(". > ${edad}", in: "edad"),
    Case(". mod 2 = 0", in: "edad"), Case("count-selected(.) <= 2", in: "varios"),
    Case(". <= 8.5", in: "peso"), Case("${edad} + 1", in: "calculation"),
    Case("if(${uno} = 'si', 1, 0)", in: "calculation"), Case("${nombre}", in: "calculation"),
    Case("${uno} = 'si'", in: "required"), Case("string-length(${nombre}) > 3"),
    Case("boolean(${nombre})"), Case("decimal-date-time(${dia}) > 20000"),
    Case("pow(${edad}, 2) > 9"), Case(". > 2 and . < 3", in: "peso"),
    Case(". > 5 and today() > date('2026-01-01')", in: "edad"),
    Case(". != 5 or regex(., 'x')", in: "peso"),
    Case("string-length(.) > 99", in: "nombre"),
    Case("regex(., 'a+') and not(regex(., 'a+'))", in: "nombre"),
    Case(". > date('2026-01-01') and . < date('2026-01-03')", in: "dia"),
    Case("${peso} > 2 and ${peso} < 3"), Case("${unidad} != 'a' and ${unidad} != 'b'"),
    Case("${total} > 5 and ${total} < 3"),
  ]

  @Test("What can be meant is told nothing", arguments: right)
  func untold(_ testCase: Case) {
    let read = DefinitionFiles.questionnaire(Array(Self.file(testCase).text.utf8), name: "q.yaml")
    #expect(read.diagnostics.map { $0.text(in: "en") } == [])
  }

  @Test("A constraint may name its own question")
  func ownName() throws {
    let file = Self.file(Case("${Z} mod 2 = 0", in: "edad"))
    let read = DefinitionFiles.questionnaire(Array(file.text.utf8), name: "q.yaml")
    let constraint = try #require(read.value?.question("Z")?.constraint)
    #expect(constraint.condition.text == ". mod 2 = 0")
  }
}
