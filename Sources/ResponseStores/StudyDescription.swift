public import Questionnaires

/// What a study is, as its file says.
public struct StudyDescription: Sendable, Equatable {
  /// Where a study is in its life.
  public enum Status: String, Sendable { case draft, open, closed }

  /// 32 random hexadecimal digits that name the study.
  public let id: String
  /// Its title, usually institution and round.
  public let title: String
  /// Where it is in its life.
  public var status: Status
  /// For training and demonstrations; never merged with a real study.
  public let isPractice: Bool
  /// The languages it is answered in, default first.
  public let languages: [LanguageCode]
  /// What the institution filled in, by setting name.
  public let settings: [String: LocalizedText]
  /// Fewest people behind a published figure, frozen at opening.
  public var threshold: Int?

  /// Describes a study.
  public init(
    id: String, title: String, status: Status = .draft, isPractice: Bool,
    languages: [LanguageCode], settings: [String: LocalizedText], threshold: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.status = status
    self.isPractice = isPractice
    self.languages = languages
    self.settings = settings
    self.threshold = threshold
  }
}

/// A definition kept in a study file, exactly as loaded.
public struct StoredDefinition: Sendable, Equatable {
  /// Its name.
  public let id: String
  /// Its version.
  public let version: String
  /// Canonical JSON.
  public let definition: String
  /// SHA-256 of `definition`, hexadecimal.
  public let hash: String

  /// A definition to keep.
  public init(id: String, version: String, definition: String, hash: String) {
    self.id = id
    self.version = version
    self.definition = definition
    self.hash = hash
  }
}

/// How many people work in a stratum.
public struct StaffFrameRow: Sendable, Equatable {
  /// The stratum: the institution's words for sex, level and unit.
  public let sex, level, unit: String
  /// People in it.
  public let headcount: Int

  /// A row.
  public init(sex: String, level: String, unit: String, headcount: Int) {
    self.sex = sex
    self.level = level
    self.unit = unit
    self.headcount = headcount
  }
}

/// What happened to a study. Never who answered.
public struct StudyEvent: Sendable, Equatable {
  /// The kinds of event.
  public enum Kind: String, Sendable {
    case created, opened, closed, imported, exported
  }

  /// What happened.
  public let kind: Kind
  /// When, UTC, `2026-11-23T20:15:00Z`.
  public let at: String
  /// Counts and hashes that describe it; JSON object text.
  public let details: String

  /// An event.
  public init(kind: Kind, at: String, details: String) {
    self.kind = kind
    self.at = at
    self.details = details
  }
}
