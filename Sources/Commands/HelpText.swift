/// The help of the program and of each command.
public struct HelpText: Sendable {
  private let program: String
  private let language: String

  /// Help in a language.
  public init(program: String, language: String) {
    self.program = program
    self.language = language
  }

  /// The program's help.
  public func text(purpose: Wording, commands: [Command], example: String) -> String {
    let heads = Wording(es: "Órdenes:", en: "Commands:", pt: "Comandos:", fr: "Commandes\u{A0}:")
    let more = Wording(
      es: "Ayuda de una orden, con ejemplos: \(program) help ORDEN",
      en: "Help for a command, with examples: \(program) help COMMAND",
      pt: "Ajuda de um comando, com exemplos: \(program) help COMANDO",
      fr: "Aide d'une commande, avec des exemples\u{A0}: \(program) help COMMANDE")
    let start = Wording(
      es: "Para empezar:", en: "To begin:", pt: "Para começar:", fr: "Pour commencer\u{A0}:")
    return """
      \(purpose[language])

      \(heads[language])
      \(columns(commands.map { ($0.name, $0.summary[language]) }))

      \(start[language])  \(example)
      \(more[language])
      """
  }

  /// A command's help.
  public func text(_ command: Command) -> String {
    let usage = Wording(es: "Uso:", en: "Usage:", pt: "Uso:", fr: "Utilisation\u{A0}:")
    let places = command.arguments.map { argument in
      let name = self.name(argument) + (argument.isRepeating ? "…" : "")
      return argument.isOptional ? "[\(name)]" : name
    }
    let names = command.options.map { $0.isRequired ? spelling($0) : "[\(spelling($0))]" }
    let line = ([usage[language], program, command.name] + places + names).joined(separator: " ")
    let arguments = command.arguments.map { (name($0), $0.help[language]) }
    let options = (command.options + Command.commonOptions).map {
      (spelling($0), $0.help[language])
    }
    return """
      \(command.summary[language])

      \(line)

      \(columns(arguments + options))\(examples(of: command))
      """
  }

  private func examples(of command: Command) -> String {
    if command.examples.isEmpty { return "" }
    let head = Wording(es: "Ejemplos:", en: "Examples:", pt: "Exemplos:", fr: "Exemples\u{A0}:")
    let lines = command.examples.map { example in
      "  \(ValueName.line(example.line, in: language))\n      \(example.outcome[language])"
    }
    return "\n\n\(head[language])\n" + lines.joined(separator: "\n")
  }

  private func name(_ argument: Argument) -> String {
    ValueName.text(argument.name, in: language)
  }

  private func spelling(_ option: Option) -> String {
    let value = option.valueName.map { " \(ValueName.text($0, in: language))" } ?? ""
    return "--\(option.name)\(value)\(option.takesMany ? "…" : "")"
  }

  private func columns(_ rows: [(String, String)]) -> String {
    let width = min(30, rows.map(\.0.count).max() ?? 0)
    return rows.map { name, help in
      let padding = String(repeating: " ", count: max(2, width + 2 - name.count))
      return "  \(name)\(padding)\(help)"
    }.joined(separator: "\n")
  }
}
