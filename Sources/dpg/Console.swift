import Commands
import FileAccess
import Glibc
import JSONText
import Questionnaires

/// Where a command speaks: results to standard output, everything else to standard error.
struct Console: Sendable {
  let language: String
  var isQuiet = false
  var wantsJSON = false
  /// Lists are told to their ends.
  var isVerbose = false
  /// Says nothing but errors, not even results: for steps inside another command.
  var isSilent = false

  /// The language for definition files' texts.
  var code: LanguageCode { LanguageCode(language) }

  /// The result, as text. Left out when JSON was asked for.
  func result(_ text: @autoclosure () -> String) {
    if !wantsJSON, !isSilent { Self.write(text() + "\n", to: STDOUT_FILENO) }
  }

  /// The result, as the one JSON document. Left out unless asked for.
  func json(_ value: @autoclosure () -> JSONValue) {
    if wantsJSON { Self.write(value().text(isIndented: true) + "\n", to: STDOUT_FILENO) }
  }

  /// Something to know besides the result.
  func note(_ wording: Wording) {
    if !isQuiet, !isSilent { Self.write(wording[language] + "\n", to: STDERR_FILENO) }
  }

  /// What went wrong.
  func error(_ wording: Wording) {
    Self.write("dpg: \(wording[language])\n", to: STDERR_FILENO)
  }

  /// Lines that are already in the right language, to standard error.
  func report(_ text: String) { Self.write(text + "\n", to: STDERR_FILENO) }

  /// How far a long task is: on a terminal only, over itself.
  func progress(_ text: @autoclosure () -> String) {
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
    Self.write("\r\u{1B}[K\(text())", to: STDERR_FILENO, isOwn: true)
  }

  /// Text as it is, for interviews and help.
  func write(_ text: String) { Self.write(text, to: STDOUT_FILENO) }

  /// Text whose control characters, but for line ends, cannot steer the terminal.
  private static func harmless(_ text: String) -> String {
    let isHarmless = { (scalar: Unicode.Scalar) in
      scalar == "\n" || scalar.properties.generalCategory != .control
    }
    guard !text.unicodeScalars.allSatisfy(isHarmless) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      safe.append(isHarmless(scalar) ? scalar : scalar == "\t" ? " " : "\u{FFFD}")
    }
    return String(safe)
  }

  private static func write(_ text: String, to descriptor: Int32, isOwn: Bool = false) {
    var rest = Array((isOwn ? text : harmless(text)).utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        // Nobody reads any more, or the disk is full: a result cut short must not look done.
        if descriptor == STDOUT_FILENO { DPG.end(with: .inputOutput) }
        return
      }
      rest = rest.dropFirst(count)
    }
  }

  /// The language asked for on the command line, else the locale's if shipped, else Spanish.
  static func language(asked words: [String]) -> String {
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1] : ""
      let name = "--language="
      let asked =
        word == "--language" ? next : word.hasPrefix(name) ? String(word.dropFirst(name.count)) : ""
      if LanguageCode.shipped.contains(LanguageCode(asked)) { return asked }
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment(name), !value.isEmpty else { continue }
      let wanted = LanguageCode(String(value.prefix(2)))
      return LanguageCode.shipped.contains(wanted) ? wanted.rawValue : "es"
    }
    return "es"
  }

  /// The value of `--language`, if it is one that ships.
  static func checked(_ asked: String?) throws(UsageError) -> String? {
    guard let asked else { return nil }
    if LanguageCode.shipped.contains(LanguageCode(asked)) { return asked }
    let list = LanguageCode.shipped.map(\.rawValue).joined(separator: ", ")
    throw .badValue(option: "language", value: asked, expected: list)
  }

  /// A variable of the environment.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

extension DPG {
  /// Ends the program.
  static func end(with code: ExitCode) -> Never { exit(code.rawValue) }
}
