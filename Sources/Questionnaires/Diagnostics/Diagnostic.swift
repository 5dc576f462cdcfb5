/// Something a person should know about a definition file, with the place it is about.
public struct Diagnostic: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used; somebody should look.
    case warning

    /// What stands before the message.
    public var word: LocalizedText {
      switch self {
      case .error: LocalizedText(es: "error", en: "error", pt: "erro", fr: "erreur")
      case .warning: LocalizedText(es: "aviso", en: "warning", pt: "aviso", fr: "avertissement")
      }
    }
  }

  /// What it is.
  public let problem: Problem
  /// Where in the definition.
  public let path: DefinitionPath

  /// Makes a diagnostic.
  public init(_ problem: Problem, at path: DefinitionPath) {
    self.problem = problem
    self.path = path
  }
}

/// The way from the root of a definition file to one of its values.
public struct DefinitionPath: Sendable, Equatable, Hashable {
  /// One step of the way.
  public enum Step: Sendable, Equatable, Hashable {
    /// Into the value under a key.
    case key(String)
    /// To the key itself.
    case name(String)
    /// Into an element of a list, 0-based.
    case element(Int)
    /// To a place inside a text: Unicode scalars from its start, 0-based.
    case offset(Int)
  }

  /// The steps from the root.
  public let steps: [Step]

  /// The root of the file.
  public static let root = DefinitionPath([])

  /// A path of these steps.
  public init(_ steps: [Step]) { self.steps = steps }

  /// The value under `key`.
  public subscript(key: String) -> DefinitionPath { DefinitionPath(steps + [.key(key)]) }

  /// The element at `index`, 0-based.
  public subscript(index: Int) -> DefinitionPath { DefinitionPath(steps + [.element(index)]) }

  /// The key `key` itself.
  public func name(_ key: String) -> DefinitionPath { DefinitionPath(steps + [.name(key)]) }

  /// A place inside the text there.
  public func offset(_ count: Int) -> DefinitionPath { DefinitionPath(steps + [.offset(count)]) }
}
