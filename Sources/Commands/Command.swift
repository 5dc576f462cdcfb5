/// A value that a command takes by place.
public struct Argument: Sendable {
  /// How it is called in the help, in English capitals; `ValueName` has the other languages.
  public let name: String
  /// Whether it may be left out.
  public let isOptional: Bool
  /// Whether several may be given; only for the last one.
  public let isRepeating: Bool
  /// What it is.
  public let help: Wording

  /// Declares an argument.
  public init(
    _ name: String, isOptional: Bool = false, isRepeating: Bool = false, help: Wording
  ) {
    self.name = name
    self.isOptional = isOptional
    self.isRepeating = isRepeating
    self.help = help
  }
}

/// A value or switch that a command takes by name: `--plan FILE`, `--dry-run`.
public struct Option: Sendable {
  /// Its name without dashes.
  public let name: String
  /// How its value is called in the help, in English capitals; `nil`: a switch.
  public let valueName: String?
  /// Whether it may be given more than once.
  public let isRepeating: Bool
  /// Whether several values may follow, up to the next option.
  public let takesMany: Bool
  /// Whether the command cannot do without it.
  public let isRequired: Bool
  /// What it does.
  public let help: Wording

  /// Declares an option.
  public init(
    _ name: String, value valueName: String? = nil, isRepeating: Bool = false,
    takesMany: Bool = false, isRequired: Bool = false, help: Wording
  ) {
    self.name = name
    self.valueName = valueName
    self.isRepeating = isRepeating || takesMany
    self.takesMany = takesMany
    self.isRequired = isRequired
    self.help = help
  }
}

/// A command line to try, and what it does.
public struct Example: Sendable {
  /// The line as it is typed; names of files in English capitals, which `ValueName` turns into
  /// small letters of the language.
  public let line: String
  /// What comes of it.
  public let outcome: Wording

  /// An example.
  public init(_ line: String, _ outcome: Wording) {
    self.line = line
    self.outcome = outcome
  }
}

/// One of the program's commands.
public struct Command: Sendable {
  /// Its name on the command line.
  public let name: String
  /// What it does, in one line.
  public let summary: Wording
  /// What it takes by place.
  public let arguments: [Argument]
  /// What it takes by name, besides the common options.
  public let options: [Option]
  /// Lines to try.
  public let examples: [Example]

  /// Declares a command.
  public init(
    _ name: String, summary: Wording, arguments: [Argument] = [], options: [Option] = [],
    examples: [Example] = []
  ) {
    self.name = name
    self.summary = summary
    self.arguments = arguments
    self.options = options
    self.examples = examples
  }

  /// The options every command has.
  public static let commonOptions = [
    Option(
      "language", value: "es|en|pt|fr",
      help: Wording(
        es: "idioma de los mensajes y resultados", en: "language of messages and results",
        pt: "idioma das mensagens e dos resultados",
        fr: "langue des messages et des résultats")),
    Option(
      "json",
      help: Wording(
        es: "un documento JSON en la salida estándar", en: "one JSON document on standard output",
        pt: "um documento JSON na saída padrão",
        fr: "un document JSON sur la sortie standard")),
    Option(
      "quiet",
      help: Wording(
        es: "sin avisos: solo resultados y errores", en: "no notes: results and errors only",
        pt: "sem avisos: só resultados e erros",
        fr: "sans remarques\u{A0}: seulement résultats et erreurs")),
    Option(
      "help", help: Wording(es: "esta ayuda", en: "this help", pt: "esta ajuda", fr: "cette aide")),
  ]
}
