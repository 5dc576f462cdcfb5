/// Reads command lines.
public struct CommandLineParser: Sendable {
  /// The commands known.
  public let commands: [Command]

  /// A parser for these commands.
  public init(_ commands: [Command]) { self.commands = commands }

  /// What people type for `--help`; no other option has a short name.
  private static let shortHelp = "-h"

  /// The command meant and what was given to it.
  ///
  /// - Parameter words: the command line without the program's name.
  public func parse(
    _ words: [String]
  ) throws(UsageError) -> (command: Command, arguments: ParsedArguments) {
    guard let name = words.first else { throw .noCommand }
    guard let command = commands.first(where: { $0.name == name }) else {
      throw .unknownCommand(name, didYouMean: Self.nearest(name, among: commands.map(\.name)))
    }
    var arguments = ParsedArguments()
    var rest = words.dropFirst()
    var onlyPositional = false
    while let word = rest.popFirst() {
      if word == "--", !onlyPositional {
        onlyPositional = true
      } else if word == Self.shortHelp, !onlyPositional {
        arguments.switches.insert("help")
      } else if word.hasPrefix("--"), !onlyPositional {
        try option(word.dropFirst(2), of: command, &rest, &arguments)
      } else {
        arguments.positional.append(word)
      }
    }
    if !arguments.has("help") {
      try checkCount(of: arguments.positional, for: command)
      for option in command.options where option.isRequired && arguments.value(option.name) == nil {
        throw .missingOption(option.name)
      }
    }
    return (command, arguments)
  }

  private func option(
    _ word: Substring, of command: Command, _ rest: inout ArraySlice<String>,
    _ arguments: inout ParsedArguments
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let known = command.options + Command.commonOptions
    guard let option = known.first(where: { $0.name == name }) else {
      let near = Self.nearest(name, among: known.map(\.name))
      throw .unknownOption("--\(name)", didYouMean: near.map { "--\($0)" })
    }
    guard option.valueName != nil else {
      guard parts.count == 1 else { throw .unexpectedValue(name) }
      arguments.switches.insert(name)
      return
    }
    var values: [String] = []
    if parts.count == 2 {
      values = [String(parts[1])]
    } else {
      while let next = rest.first, !next.hasPrefix("--"), next != Self.shortHelp,
        values.isEmpty || option.takesMany
      {
        values.append(next)
        rest.removeFirst()
      }
    }
    guard !values.isEmpty else { throw .missingValue(name) }
    guard option.isRepeating || arguments.values[name] == nil else { throw .givenTwice(name) }
    arguments.values[name, default: []] += values
  }

  private func checkCount(
    of given: [String], for command: Command
  ) throws(UsageError) {
    let required = command.arguments.filter { !$0.isOptional }
    if given.count < required.count { throw .missingArgument(required[given.count].name) }
    let isOpen = command.arguments.last?.isRepeating ?? false
    if !isOpen, given.count > command.arguments.count {
      throw .unexpectedArgument(given[command.arguments.count])
    }
  }

  /// The one candidate that differs in at most two letters, if any.
  static func nearest(_ word: String, among candidates: [String]) -> String? {
    candidates.map { ($0, distance(Array(word), Array($0))) }
      .filter { $0.1 <= 2 && $0.1 < $0.0.count }
      .min { $0.1 < $1.1 }?.0
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let change = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
