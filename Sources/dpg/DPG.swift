import Commands
import FileAccess

/// The program: finds the command, runs it, turns what went wrong into a sentence and a code.
@main
struct DPG {
  static let version = "0.1.0"

  static var commands: [any Subcommand.Type] {
    [
      Init.self, Check.self, Diff.self, Convert.self, Open.self, Close.self, Serve.self,
      Interview.self,
      Import.self,
      Status.self, Score.self, Export.self, Verify.self, Demo.self,
    ]
  }

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    let language = Console.language(asked: words)
    switch words.first {
    case "help" where words.count > 1 && !words[1].hasPrefix("-"):
      run([words[1], "--help"] + words.dropFirst(2), language)
    case nil, "--help", "-h", "help": showHelp(language)
    case "--version": Console(language: language).result("dpg \(version)")
    default: run(words, language)
    }
  }

  private static func run(_ words: [String], _ language: String) {
    let fallback = Console(language: language)
    do throws(UsageError) {
      let parser = CommandLineParser(commands.map { $0.command })
      let (command, arguments) = try parser.parse(words)
      let asked = try Console.checked(arguments.value("language")) ?? language
      let console = Console(
        language: asked, isQuiet: arguments.has("quiet"), wantsJSON: arguments.has("json"),
        isVerbose: arguments.has("verbose"))
      if arguments.has("help") {
        let text = HelpText(program: "dpg", language: asked).text(command)
        return console.write(text + "\n")  // text, also with --json
      }
      guard let found = commands.first(where: { $0.command.name == command.name }) else { return }
      end(with: perform(found, arguments, console))
    } catch {
      fallback.error(error.message)
      end(with: .usage)
    }
  }

  private static func perform(
    _ command: any Subcommand.Type, _ arguments: ParsedArguments, _ console: Console
  ) -> ExitCode {
    do {
      return try command.run(arguments, console)
    } catch let error as UsageError {
      console.error(error.message)
      return .usage
    } catch {
      let failure = Failure(error)
      console.error(failure.message)
      return failure.code
    }
  }

  private static func showHelp(_ language: String) {
    let purpose = Wording(
      es: "dpg: diagnósticos participativos de género, del cuestionario al libro de Excel.",
      en: "dpg: participatory gender assessments, from the questionnaire to the Excel workbook.",
      pt: "dpg: diagnósticos participativos de gênero, do questionário à planilha do Excel.",
      fr: "dpg\u{A0}: diagnostics participatifs de genre, du questionnaire au classeur Excel.")
    let text = HelpText(program: "dpg", language: language).text(
      purpose: purpose, commands: commands.map { $0.command }, example: "dpg demo")
    Console(language: language).result(text)
  }
}

/// One of the program's commands.
protocol Subcommand {
  /// Its name, help and options.
  static var command: Command { get }
  /// Does it. What it throws becomes a sentence and an exit code (`Failure`).
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode
}
