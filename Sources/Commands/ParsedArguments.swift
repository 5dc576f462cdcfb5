/// What was given on the command line, checked against the command's declaration.
public struct ParsedArguments: Sendable, Equatable {
  /// Values given by place.
  public internal(set) var positional: [String] = []
  /// Values given by name, in the order given.
  var values: [String: [String]] = [:]
  /// Switches given.
  var switches: Set<String> = []

  /// The last value of an option.
  public func value(_ name: String) -> String? { values[name]?.last }

  /// All values of an option.
  public func values(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether a switch was given.
  public func has(_ name: String) -> Bool { switches.contains(name) }
}

/// What is wrong with a command line.
public enum UsageError: Error, Sendable, Equatable {
  case noCommand
  case unknownCommand(String, didYouMean: String?)
  case unknownOption(String, didYouMean: String?)
  case missingValue(String)
  case unexpectedValue(String)
  case givenTwice(String)
  case missingArgument(String)
  case missingOption(String)
  case unexpectedArgument(String)
  case badValue(option: String, value: String, expected: String)
  case notAPair(option: String, value: String)

  /// What is wrong and what to do.
  public var message: Wording {
    func meant(_ near: String?) -> Wording {
      near.map {
        Wording(
          es: " ¿Quiso decir '\($0)'?", en: " Did you mean '\($0)'?", pt: " Quis dizer '\($0)'?",
          fr: " Vouliez-vous dire '\($0)'\u{A0}?")
      }
        ?? Wording(es: "", en: "", pt: "", fr: "")
    }
    switch self {
    case .noCommand:
      return Wording(
        es: "falta la orden. Vea: dpg --help", en: "a command is missing. See: dpg --help",
        pt: "falta o comando. Veja: dpg --help",
        fr: "il manque la commande. Voyez\u{A0}: dpg --help")
    case .unknownCommand(let name, let near):
      return Wording(
        es: "no existe la orden '\(name)'.\(meant(near).es) Vea: dpg --help",
        en: "there is no command '\(name)'.\(meant(near).en) See: dpg --help",
        pt: "não existe o comando '\(name)'.\(meant(near).pt) Veja: dpg --help",
        fr: "la commande '\(name)' n'existe pas.\(meant(near).fr) Voyez\u{A0}: dpg --help")
    case .unknownOption(let name, let near):
      return Wording(
        es: "no existe la opción '\(name)'.\(meant(near).es)",
        en: "there is no option '\(name)'.\(meant(near).en)",
        pt: "não existe a opção '\(name)'.\(meant(near).pt)",
        fr: "l'option '\(name)' n'existe pas.\(meant(near).fr)")
    case .missingValue(let name):
      return Wording(
        es: "'--\(name)' necesita un valor.", en: "'--\(name)' needs a value.",
        pt: "'--\(name)' precisa de um valor.", fr: "'--\(name)' a besoin d'une valeur.")
    case .unexpectedValue(let name):
      return Wording(
        es: "'--\(name)' no lleva valor.", en: "'--\(name)' takes no value.",
        pt: "'--\(name)' não leva valor.", fr: "'--\(name)' ne prend pas de valeur.")
    case .givenTwice(let name):
      return Wording(
        es: "'--\(name)' aparece dos veces. Quite una.",
        en: "'--\(name)' is there twice. Remove one.",
        pt: "'--\(name)' aparece duas vezes. Retire uma.",
        fr: "'--\(name)' apparaît deux fois. Retirez-en une.")
    case .missingArgument(let name):
      let name = ValueName.wording(name)
      return Wording(
        es: "falta \(name.es).", en: "\(name.en) is missing.", pt: "falta \(name.pt).",
        fr: "il manque \(name.fr).")
    case .missingOption(let name):
      return Wording(
        es: "falta '--\(name)'.", en: "'--\(name)' is missing.", pt: "falta '--\(name)'.",
        fr: "il manque '--\(name)'.")
    case .unexpectedArgument(let text):
      return Wording(
        es: "sobra '\(text)'.", en: "'\(text)' is one too many.", pt: "sobra '\(text)'.",
        fr: "'\(text)' est de trop.")
    case .badValue(let option, let value, let expected):
      return Wording(
        es: "'\(value)' no vale para '--\(option)'; se espera \(expected).",
        en: "'\(value)' is not valid for '--\(option)'; expected: \(expected).",
        pt: "'\(value)' não vale para '--\(option)'; espera-se \(expected).",
        fr: "'\(value)' ne convient pas pour '--\(option)'\u{A0}; valeurs attendues\u{A0}: "
          + "\(expected).")
    case .notAPair(let option, let value):
      let pair = ValueName.wording("name=value")
      return Wording(
        es: "'\(value)' no vale para '--\(option)'; se espera \(pair.es).",
        en: "'\(value)' is not valid for '--\(option)'; expected: \(pair.en).",
        pt: "'\(value)' não vale para '--\(option)'; espera-se \(pair.pt).",
        fr: "'\(value)' ne convient pas pour '--\(option)'\u{A0}; il faut \(pair.fr).")
    }
  }
}
