import Commands
import Testing

@Suite("Command lines")
struct CommandLineParserTests {
  static let parser = CommandLineParser([
    Command(
      "init", summary: Wording(es: "a", en: "a", pt: "a", fr: "a"),
      arguments: [Argument("STUDY.dpg", help: Wording(es: "e", en: "s", pt: "s", fr: "s"))],
      options: [
        Option(
          "questionnaire", value: "FILE", takesMany: true,
          help: Wording(es: "", en: "", pt: "", fr: "")),
        Option(
          "set", value: "N=V", isRepeating: true, help: Wording(es: "", en: "", pt: "", fr: "")),
        Option("plan", value: "FILE", help: Wording(es: "", en: "", pt: "", fr: "")),
        Option("practice", help: Wording(es: "", en: "", pt: "", fr: "")),
      ]),
    Command(
      "check", summary: Wording(es: "b", en: "b", pt: "b", fr: "b"),
      arguments: [
        Argument("FILE", isRepeating: true, help: Wording(es: "", en: "", pt: "", fr: ""))
      ]),
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

  @Test("-h is --help, wherever it stands")
  func shortHelp() throws {
    for words in [["init", "-h"], ["init", "--questionnaire", "a", "-h"], ["check", "a", "-h"]] {
      #expect(try Self.parser.parse(words).arguments.has("help"))
    }
    #expect(try Self.parser.parse(["check", "--", "-h"]).arguments.positional == ["-h"])
  }

  struct Mistake: CustomTestStringConvertible, Sendable {
    let words: [String]
    let error: UsageError
    var testDescription: String { words.joined(separator: " ") }
  }

  static let mistakes = [
    Mistake(words: [], error: .noCommand),
    Mistake(words: ["chek", "a"], error: .unknownCommand("chek", didYouMean: "check")),
    Mistake(words: ["init"], error: .missingArgument("STUDY.dpg")),
    Mistake(words: ["init", "a", "b"], error: .unexpectedArgument("b")),
    Mistake(
      words: ["init", "a", "--plam", "x"], error: .unknownOption("--plam", didYouMean: "--plan")),
    Mistake(words: ["init", "a", "--plan"], error: .missingValue("plan")),
    Mistake(words: ["init", "a", "--plan", "--json"], error: .missingValue("plan")),
    Mistake(words: ["init", "a", "--practice=1"], error: .unexpectedValue("practice")),
    Mistake(words: ["init", "a", "--plan", "x", "--plan", "y"], error: .givenTwice("plan")),
  ]

  @Test("Mistakes are facts with a sentence in each language", arguments: mistakes)
  func refused(_ mistake: Mistake) {
    let error = #expect(throws: UsageError.self) { try Self.parser.parse(mistake.words) }
    #expect(error == mistake.error)
    let message = mistake.error.message
    let wordings = [message.es, message.en, message.pt, message.fr]
    #expect(wordings.allSatisfy { !$0.isEmpty } && Set(wordings).count >= 3)
    #expect(["es", "en", "pt", "fr"].map { message[$0] } == wordings)
  }

  @Test("Help needs no arguments and lists every option")
  func help() throws {
    let (command, given) = try Self.parser.parse(["init", "--help"])
    #expect(given.has("help"))
    let text = HelpText(program: "dpg", language: "en").text(command)
    for name in [
      "--questionnaire FILE…", "--set N=V", "--practice", "--language", "--json", "STUDY.dpg",
    ] {
      #expect(text.contains(name))
    }
  }

  @Test(
    "Names of values are in the language of the help; endings are what they are",
    arguments: [
      ("es", "ESTUDIO.dpg", "--questionnaire ARCHIVO…"),
      ("pt", "ESTUDO.dpg", "--questionnaire ARQUIVO…"),
      ("fr", "ETUDE.dpg", "--questionnaire FICHIER…"),
    ])
  func names(language: String, study: String, option: String) throws {
    let command = try Self.parser.parse(["init", "--help"]).command
    let text = HelpText(program: "dpg", language: language).text(command)
    #expect(text.contains(study) && text.contains(option))
    #expect(!text.contains("STUDY") && !text.contains("FILE"))
    #expect(UsageError.missingArgument("STUDY.dpg").message[language].contains(study))
  }

  @Test("Every option that all commands have is explained in four languages")
  func commonOptions() {
    for option in Command.commonOptions {
      let help = option.help
      #expect(Set([help.es, help.en, help.pt, help.fr]).count == 4)
    }
  }
}
