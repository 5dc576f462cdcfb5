import QuestionnaireConversion
import Questionnaires
import Responses
import Testing

@Suite("Reading XLSForms")
struct XLSFormReaderTests {
  /// A survey sheet written as lines of cells between bars, with choices a, b of the list `l`.
  func read(
    _ survey: String, choices: String = "list_name|name|label\nl|a|A\nl|b|B",
    settings: String = "form_id|form_title|version\nf|F|1"
  ) -> XLSFormReading {
    func table(_ name: String, _ text: String) -> SheetTable {
      SheetTable(
        name: name,
        rows: text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        })
    }
    let tables = [table("survey", survey), table("choices", choices), table("settings", settings)]
    return XLSFormReader(unnamedLanguage: "en").read(tables, fileName: "form")
  }

  func facts(_ reading: XLSFormReading) -> [XLSFormFact] { reading.findings.map(\.fact) }

  struct Spelling: CustomTestStringConvertible {
    let header: String
    let row: String
    var testDescription: String { "\(header) / \(row)" }
  }

  @Test(
    "headers and types in their spellings are the same question",
    arguments: [
      Spelling(header: "type|name|label", row: "select_one l|q|Q"),
      Spelling(header: "Type| Name |LABEL", row: "select one from l|q|Q"),
      Spelling(header: "command|value|caption", row: "select1 l|q|Q"),
      Spelling(header: "type|name|label::English (en)", row: "select one l|q|Q"),
      Spelling(header: "type|name|label:English", row: "Select_One l|q|Q"),
      Spelling(header: "type|name|label:: en ", row: "select_one  l | q | Q "),
    ])
  func spellings(_ spelling: Spelling) throws {
    let reading = read("\(spelling.header)\n\(spelling.row)")
    let question = try #require(reading.questionnaire?.questions.first)
    #expect(question.id == "q")
    #expect(question.text == LocalizedText(["en": "Q"]))
    #expect(question.scale?.choices.map(\.code) == ["a", "b"])
    #expect(reading.questionnaire?.languages == ["en"])
  }

  @Test(
    "each type has its kind",
    arguments: [
      ("integer", Question.Kind.integer(minimum: nil, maximum: nil)),
      ("decimal", .decimal(minimum: nil, maximum: nil)), ("text", .text(maximumLength: 1_000)),
      ("date", .date(minimum: nil, maximum: nil)), ("dateTime", .date(minimum: nil, maximum: nil)),
      ("barcode", .text(maximumLength: 1_000)),
      ("percentage", .integer(minimum: 0, maximum: 100)),
    ])
  func kinds(_ type: String, _ kind: Question.Kind) {
    let reading = read("type|name|label\n\(type)|q|Q")
    #expect(reading.questionnaire?.questions.map(\.kind) == [kind])
  }

  @Test("a range is a run of choices, or a number with limits")
  func ranges() {
    let reading = read(
      "type|name|label|parameters\nrange|a|A|start=0 end=10 step=1\nrange|b|B|start = 1, end = 2 step=0.5"
        + "\nrange|c|C|start=0;end=500;step=50")
    let kinds = reading.questionnaire?.questions.map(\.kind)
    #expect(
      kinds?.dropFirst() == [.decimal(minimum: 1, maximum: 2), .integer(minimum: 0, maximum: 500)])
    #expect(reading.questionnaire?.questions.first?.scale?.run == 0...10)
    #expect(facts(read("type|name|label|parameters\nrange|a|A|step=0")).contains(.badRange))
  }

  @Test("groups are sections, those inside are dissolved with their conditions")
  func groups() {
    let reading = read(
      """
      type|name|label|relevant
      integer|n|N
      begin group|g|G|${n} > 1
      begin_group|h|H|${n} > 2
      text|t|T|${n} > 3
      end_group
      end group
      """)
    let sections = reading.questionnaire?.sections
    #expect(sections?.map(\.id) == ["main", "g"])
    #expect(sections?.last?.questions.map(\.id) == ["h", "t"])
    #expect(sections?.last?.questions.first?.kind == .note)
    #expect(sections?.last?.questions.last?.ownRelevance?.text == "${n} > 2 and ${n} > 3")
    #expect(
      sections?.last?.questions.last?.relevance?.text == "${n} > 1 and (${n} > 2 and ${n} > 3)")
  }

  @Test("a table of one list is a matrix, written either way")
  func matrices() {
    let rows = "select_one l|a|A\nselect_one l|b|B\nend group"
    let short = read("type|name|label|appearance\nbegin group|m|M|table-list\n\(rows)")
    let long = read(
      """
      type|name|label|appearance
      begin group|s|S|field-list
      note|x|X
      select_one l|m|M|label
      select_one l|a|A|list-nolabel
      select_one l|b|B|list-nolabel
      text|y|Y
      end group
      """)
    #expect(short.questionnaire?.questions.map { $0.matrix?.id } == ["m", "m"])
    #expect(long.questionnaire?.questions.map { $0.matrix?.id } == [nil, "m", "m", nil])
  }

  @Test("other, specify: a choice with a follow-up that conditions can name")
  func orOther() {
    let reading = read(
      "type|name|label|relevant\nselect_one l or_other|q|Q\nselect_one l|p|P"
        + "\ntext|t|T|${q_other} != ''")
    let questions = reading.questionnaire?.questions
    #expect(questions?.map(\.id) == ["q", "q_other", "p", "t"])
    #expect(questions?[1].specifies == .init(question: "q", choice: "other"))
    #expect(questions?[2].scale?.choices.map(\.code) == ["a", "b", "other"])
    #expect(questions?[0].scale?.id != questions?[2].scale?.id)
  }

  @Test("names are made plain, with the conditions that use them")
  func names() {
    let reading = read(
      "type|name|label|relevant\ninteger|_á.b|A\ntext|A-B|B|${_á.b} > 1\ntext|a_b|C|${A-B} = 'x'"
        + "\ninteger|9|D")
    let questions = reading.questionnaire?.questions
    #expect(questions?.map(\.id.rawValue) == ["a_b", "A-B", "a_b_2", "q9"])
    #expect(questions?[1].ownRelevance?.text == "${a_b} > 1")
    #expect(facts(reading).contains(.renamed("_á.b", to: "a_b")))
  }

  @Test("repeats take records, with fields named after them")
  func repeats() {
    let reading = read(
      """
      type|name|label|relevant|repeat_count
      begin repeat|r|R||3
      integer|n|N
      text|t|T|${n} > 1
      end repeat
      integer|k|K|sum(${n}) > 1|
      """)
    let set = reading.questionnaire?.questions.first?.recordSet
    #expect(set?.questions.map(\.id) == ["r_n", "r_t"])
    #expect(set?.questions.last?.relevance?.text == "${r_n} > 1")
    #expect(set?.minimum == 3 && set?.maximum == 3)
    #expect(reading.questionnaire?.questions.last?.relevance?.text == "sum(${r_n}) > 1")
  }

  @Test("languages: the default first, gaps filled, unknown ones numbered")
  func languages() {
    let reading = read(
      "type|name|label::Zzz|label::Français|label::English (en)\ntext|q|Z|F|E\ntext|p||F|",
      settings: "form_id|default_language\nf|English (en)")
    #expect(reading.questionnaire?.languages == ["en", "qaa", "fr"])
    #expect(
      reading.questionnaire?.questions.last?.text
        == LocalizedText(["en": "F", "qaa": "F", "fr": "F"]))
    #expect(facts(reading).contains(.missingTranslation("English (en)")))
    #expect(facts(reading).contains(.generatedLanguage("Zzz", code: "qaa")))
  }

  @Test("as many unknown languages as there are codes for local use")
  func unknownLanguages() {
    let names = (0..<521).map { "Zz\($0)" }
    let reading = read(
      "type|name|" + names.map { "label::\($0)" }.joined(separator: "|") + "\ntext|q|"
        + names.joined(separator: "|"))
    let codes = reading.questionnaire?.languages ?? []
    #expect(codes.count == 520 && Set(codes).count == 520)
    #expect(codes.first == "qaa" && codes[26] == "qba" && codes.last == "qtz")
    #expect(facts(reading).contains(.columnLeft("Zz520")))
  }

  @Test(
    "what is left does not stop the form",
    arguments: ["start", "deviceid", "image", "geopoint", "csv-external", "audit", "osm building"])
  func left(_ type: String) {
    let reading = read("type|name|label\n\(type)|x|X\ntext|q|Q")
    #expect(reading.questionnaire?.questions.map(\.id) == ["q"])
    #expect(reading.findings.contains { $0.severity == .left && $0.place?.letters == "A" })
    #expect(read("type|name|label|relevant\n\(type)|x|X\ntext|q|Q|${x} != ''").questionnaire == nil)
  }

  @Test(
    "expressions: spellings that are read, and what is refused",
    arguments: [
      ("TRUE()", "true()"), ("../n > 1", "${n} > 1"), ("/data/n = 2", "${n} = 2"),
      ("${ n } = 2", "${n} = 2"), ("${q} = 'zz' or ${n} = 1", "false() or ${n} = 1"),
      ("selected(${q}, 'a')", "selected(${q}, 'a')"),
      ("selected(${q}, 1) or ${n} = 1", "false() or ${n} = 1"),
      ("${d} > 18000", "${d} > date(18000)"),
      ("${x} > 3 and ${x} = '5'", "number(${x}) > 3 and ${x} = '5'"),
      ("${n}>=1\n and ${n}<3", "${n} >= 1 and ${n} < 3"),
      (
        Array(repeating: "SELECTED(${q}, 'a')", count: 21).joined(separator: " or "),
        Array(repeating: "selected(${q}, 'a')", count: 21).joined(separator: " or ")
      ),
      ("${x} = 'ABS(1)' or Abs (${n}) = 1", "${x} = 'ABS(1)' or abs(${n}) = 1"),
    ])
  func expressions(_ written: String, _ text: String) {
    let tables = [
      SheetTable(
        name: "survey",
        rows: [
          ["type", "name", "label", "relevant"], ["integer", "n", "N"], ["select_one l", "q", "Q"],
          ["date", "d", "D"], ["text", "x", "X"], ["text", "t", "T", written],
        ]),
      SheetTable(name: "choices", rows: [["list_name", "name", "label"], ["l", "a", "A"]]),
    ]
    let reading = XLSFormReader().read(tables, fileName: "f")
    #expect(reading.questionnaire?.questions.last?.relevance?.text == text)
  }

  @Test(
    "expressions that are refused name the function or the path",
    arguments: [
      ("pulldata('f', 'a', 'b', ${n})", XLSFormFact.unsupportedFunction("pulldata")),
      ("jr:choice-name(${n}, '${n}') = 1", .unsupportedFunction("jr:choice-name")),
      ("position(..) = 1", .unsupportedFunction("position")),
      ("indexed-repeat(${n}, ${n}, 1)", .unsupportedFunction("indexed-repeat")),
      ("instance('l')/root/item[name = 1] = 1", .unsupportedFunction("instance")),
      ("${nn} = 1", .unknownReference("nn", didYouMean: "n")),
      ("${z} = 1", .laterReference("z")),
      ("${last-saved#n} = 1", .unsupportedPath("last-saved#n")),
    ])
  func refusedExpressions(_ written: String, _ fact: XLSFormFact) {
    let reading = read("type|name|label|relevant\ninteger|n|N\ntext|t|T|\(written)\ninteger|z|Z")
    #expect(reading.questionnaire == nil)
    let finding = reading.findings.first { $0.severity == .refused }
    #expect(finding?.fact == fact)
    #expect(finding?.place == CellPlace(sheet: "survey", row: 3, column: 3, header: "relevant"))
  }

  @Test("what would need a deep stack is refused")
  func deep() {
    let long = read(
      "type|name|label|relevant\ninteger|n|N\ntext|t|T|1\(String(repeating: "+1", count: 16_000))")
    #expect(facts(long).contains(.badExpression(.tooManyOperators(most: 1_000))))
    let groups = (0..<200).map { "begin group|g\($0)|G" } + ["text|t|T"]
    let ends = Array(repeating: "end group", count: 200)
    let deep = read((["type|name|label"] + groups + ends).joined(separator: "\n"))
    #expect(facts(deep).contains(.tooDeep(most: 50)))
  }

  @Test("every finding says something in every language, without the file's own words lost")
  func messages() {
    let reading = read(
      """
      type|name|label|relevant|required|otra|appearance|read_only|calculation
      rank l|r|R
      select_one|s|S
      select_one x|s2|S
      ||T
      text||U
      text|t|{{x}} <b>${r}</b>|${r} = (|x|y|minimal
      text|t|V||||||1 + 1
      text|t2|W|||||yes
      begin group|g
      end repeat
      """)
    #expect(reading.questionnaire == nil)
    for language in LanguageCode.shipped {
      let lines = XLSFormReport(reading.findings).lines(in: language)
      #expect(lines.count > 12)
      #expect(lines.allSatisfy { !$0.hasSuffix(": ") })
    }
    let all = Set(LanguageCode.shipped.map { XLSFormReport(reading.findings).summary(in: $0) })
    #expect(all.count == 4)
  }

  @Test("whatever the cells hold, reading ends and what it gives is whole")
  func anything() {
    var numbers = SeededGenerator(seed: 7)
    let words = [
      "", "", "text", "begin group", "end group", "begin repeat", "end repeat", "select_one l",
      "select_multiple l or_other", "calculate", "note", "range", "hidden", "a", "b", "a.b", "_",
      "${a}", "${b} > 1", "selected(${a}, 'a')", ". > 1", "yes", "'", "${", "()", "start=1 end=3",
      "table-list", "label", "list-nolabel", "${a", "../a", "é", "{{", "l", "1", "-", "|", "🙂",
      "count(${a})", "once(1)", "\u{201C}", "label::x", "type", "name", "appearance", "calculation",
    ]
    let headers = [
      "type", "name", "label", "label::English", "relevant", "calculation", "required",
      "constraint", "appearance", "parameters", "hint", "repeat_count", "read_only", "default",
    ]
    for _ in 0..<400 {
      let rows = (0..<Int.random(in: 0...14, using: &numbers)).map { _ in
        headers.map { _ in words.randomElement(using: &numbers) ?? "" }
      }
      let choices = (0..<4).map { _ in
        [
          "l", words.randomElement(using: &numbers) ?? "",
          words.randomElement(using: &numbers) ?? "",
        ]
      }
      let reading = XLSFormReader().read(
        [
          SheetTable(name: "survey", rows: [headers] + rows),
          SheetTable(name: "choices", rows: [["list_name", "name", "label"]] + choices),
        ], fileName: "f")
      #expect(
        (reading.questionnaire == nil) == reading.findings.contains { $0.severity == .refused })
    }
    #expect(XLSFormReader().read([], fileName: "").questionnaire == nil)
  }
}
