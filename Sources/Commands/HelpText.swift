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
    let heads = Wording(es: "Órdenes:", en: "Commands:")
    let more = Wording(
      es: "Ayuda de una orden: \(program) ORDEN --help",
      en: "Help for a command: \(program) COMMAND --help")
    let start = Wording(es: "Para empezar:", en: "To begin:")
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
    let usage = Wording(es: "Uso:", en: "Usage:")
    let places = command.arguments.map { argument in
      let name = argument.isRepeating ? argument.name + "…" : argument.name
      return argument.isOptional ? "[\(name)]" : name
    }
    let names = command.options.map { "[\(spelling($0))]" }
    let line = ([usage[language], program, command.name] + places + names).joined(separator: " ")
    let arguments = command.arguments.map { ($0.name, $0.help[language]) }
    let options = (command.options + Command.commonOptions).map {
      (spelling($0), $0.help[language])
    }
    return """
      \(command.summary[language])

      \(line)

      \(columns(arguments + options))
      """
  }

  private func spelling(_ option: Option) -> String {
    let value = option.valueName.map { " \($0)\(option.takesMany ? "…" : "")" } ?? ""
    return "--\(option.name)\(value)"
  }

  private func columns(_ rows: [(String, String)]) -> String {
    let width = min(30, rows.map(\.0.count).max() ?? 0)
    return rows.map { name, help in
      let padding = String(repeating: " ", count: max(2, width + 2 - name.count))
      return "  \(name)\(padding)\(help)"
    }.joined(separator: "\n")
  }
}
