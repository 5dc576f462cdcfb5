import Commands
import Testing

@Suite("Command lines")
struct CommandLineParserTests {
  static let parser = CommandLineParser([
    Command(
      "init", summary: Wording(es: "a", en: "a"),
      arguments: [Argument("STUDY", help: Wording(es: "e", en: "s"))],
      options: [
        Option("questionnaire", value: "FILE", takesMany: true, help: Wording(es: "", en: "")),
        Option("set", value: "N=V", isRepeating: true, help: Wording(es: "", en: "")),
        Option("plan", value: "FILE", help: Wording(es: "", en: "")),
        Option("practice", help: Wording(es: "", en: "")),
      ]),
    Command(
      "check", summary: Wording(es: "b", en: "b"),
      arguments: [Argument("FILE", isRepeating: true, help: Wording(es: "", en: ""))]),
  ])

  @Test("Values by place and by name, in any order")
  func values() throws {
    let (command, given) = try Self.parser.parse([
      "init", "s.dpg", "--questionnaire", "a", "b", "--set", "x=1=2", "--set=y=2", "--practice",
      "--plan=p",
    ])
    #expect(command.name == "init")
    #expect(given.positional == ["s.dpg"])
    #expect(given.values("questionnaire") == ["a", "b"])
    #expect(given.values("set") == ["x=1=2", "y=2"])
    #expect(given.value("plan") == "p")
    #expect(given.has("practice") && !given.has("json"))
  }

  @Test("After -- everything stands by place")
  func dashes() throws {
    #expect(
      try Self.parser.parse(["check", "--", "--odd", "b"]).arguments.positional == ["--odd", "b"])
  }

  struct Mistake: CustomTestStringConvertible, Sendable {
    let words: [String]
    let error: UsageError
    var testDescription: String { words.joined(separator: " ") }
  }

  static let mistakes = [
    Mistake(words: [], error: .noCommand),
    Mistake(words: ["chek", "a"], error: .unknownCommand("chek", didYouMean: "check")),
    Mistake(words: ["init"], error: .missingArgument("STUDY")),
    Mistake(words: ["init", "a", "b"], error: .unexpectedArgument("b")),
    Mistake(
      words: ["init", "a", "--plam", "x"], error: .unknownOption("--plam", didYouMean: "--plan")),
    Mistake(words: ["init", "a", "--plan"], error: .missingValue("plan")),
    Mistake(words: ["init", "a", "--plan", "--json"], error: .missingValue("plan")),
    Mistake(words: ["init", "a", "--practice=1"], error: .unexpectedValue("practice")),
    Mistake(words: ["init", "a", "--plan", "x", "--plan", "y"], error: .givenTwice("plan")),
  ]

  @Test("Mistakes are facts with a sentence in both languages", arguments: mistakes)
  func refused(_ mistake: Mistake) {
    let error = #expect(throws: UsageError.self) { try Self.parser.parse(mistake.words) }
    #expect(error == mistake.error)
    #expect(mistake.error.message["es"] != "" && mistake.error.message["en"] != "")
  }

  @Test("Help needs no arguments and lists every option")
  func help() throws {
    let (command, given) = try Self.parser.parse(["init", "--help"])
    #expect(given.has("help"))
    let text = HelpText(program: "dpg", language: "en").text(command)
    for name in [
      "--questionnaire FILE…", "--set N=V", "--practice", "--language", "--json", "STUDY",
    ] {
      #expect(text.contains(name))
    }
  }
}
