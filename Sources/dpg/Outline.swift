import Commands
import Glibc
import JSONText
import QuestionnaireFiles
import Questionnaires

/// `dpg check --outline`: a questionnaire as a tree, with what it asks of a person.
struct Outline {
  static let option = Option(
    "outline",
    help: Wording(
      es: "muestra cada cuestionario como un árbol, con duración y lectura",
      en: "shows each questionnaire as a tree, with time and readability",
      pt: "mostra cada questionário como uma árvore, com duração e leitura",
      fr: "montre chaque questionnaire en arbre, avec durée et lisibilité"))

  private let all: [OutlineFacts]
  private let console: Console

  /// The outlines of the questionnaires among the files; the readable part of those with errors.
  init(of definitions: [AnyDefinition], _ console: Console) {
    self.console = console
    all = definitions.compactMap { definition in
      guard case .questionnaire(let file) = definition else { return nil }
      return file.readable.map { OutlineFacts($0, language: console.code) }
    }
  }

  func show() {
    let width = Self.width
    for facts in all {
      console.result((OutlineTree(facts, width: width).lines + [""]).joined(separator: "\n"))
    }
  }

  var json: JSONValue { .array(all.map(\.json)) }

  /// How many columns there are: `$COLUMNS`, else the terminal's, else 80.
  private static var width: Int {
    if let asked = Console.environment("COLUMNS").flatMap({ Int($0) }), asked > 0 {
      return min(max(asked, 40), 240)
    }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(Int(size.ws_col), 40), 240)
  }
}
