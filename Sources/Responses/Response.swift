public import Questionnaires

/// The random 128-bit name of a response, chosen where it is answered before it is first sent.
public struct ResponseID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The 16 bytes as 32 hexadecimal digits in lower case.
  public let description: String

  /// Reads 32 hexadecimal digits, dashes allowed (a UUID); `nil` for anything else.
  public init?(_ text: String) {
    let isPlain = text.utf8.count == 32 && text.utf8.allSatisfy(Self.isDigit)
    let digits = isPlain ? text : text.lowercased().filter { $0 != "-" }
    guard digits.utf8.count == 32, digits.utf8.allSatisfy(Self.isDigit) else { return nil }
    description = digits
  }

  /// Names a response with 16 bytes that nobody can guess.
  ///
  /// Precondition: there are 16.
  public init(bytes: [UInt8]) {
    precondition(bytes.count == 16, "an id has 128 bits")
    let digits = Array("0123456789abcdef".utf8)
    description = String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// The order of the bytes, which says nothing about time.
  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

/// One person's answers to one instrument, as kept.
public struct Response: Sendable, Equatable {
  /// How the answers came in.
  public enum Channel: String, Sendable, CaseIterable {
    case browser, terminal, imported, simulated
  }

  /// Its random name.
  public let id: ResponseID
  /// The instrument answered.
  public let instrument: QuestionnaireID
  /// The instrument's version.
  public let version: String
  /// The language answered in.
  public let language: LanguageCode
  /// How it came in.
  public let channel: Channel
  /// 1, 2, 3 … for each time the respondent saved.
  public let revision: Int
  /// Whether the respondent handed it in. A complete response is final.
  public let isComplete: Bool
  /// The collection day, `2026-11-23`. No finer time is kept.
  public let day: String
  /// The answers, hidden questions decided.
  public let answers: Answers
  /// The answers as stored. Made here, so that the thread that writes need not.
  public let canonicalAnswers: String

  /// Makes a response.
  public init(
    id: ResponseID, instrument: QuestionnaireID, version: String, language: LanguageCode,
    channel: Channel, revision: Int, isComplete: Bool, day: String, answers: Answers
  ) {
    self.id = id
    self.instrument = instrument
    self.version = version
    self.language = language
    self.channel = channel
    self.revision = revision
    self.isComplete = isComplete
    self.day = day
    self.answers = answers
    canonicalAnswers = answers.canonicalJSON
  }
}
