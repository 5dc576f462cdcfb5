/// The name of one thing in a definition file, typed by what it names.
///
/// Compared byte by byte, like texts in conditions: `si` and `SI` are two names, and so are two
/// ways to write one accent.
public struct Identifier<Subject>: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name as written in the file.
  public let rawValue: String

  /// Stands where a name is missing or cannot be read; no definition file can write it.
  public static var unreadable: Self { Self("") }

  /// Names a thing.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Names a thing with a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// The name as written in the file.
  public var description: String { rawValue }

  /// The same bytes. (What `String` calls equal may differ in how accents are written.)
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue && left.rawValue.utf8.elementsEqual(right.rawValue.utf8)
  }

  /// Byte order, so that sorting does not depend on a locale.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// Names a questionnaire, for example `dpg-staff`.
public typealias QuestionnaireID = Identifier<Questionnaire>
/// Names a section of a questionnaire, for example `LID`.
public typealias SectionID = Identifier<Section>
/// Names a question and its column everywhere, for example `LID01`.
public typealias QuestionID = Identifier<Question>
/// Names a kind of repeated record, for example `evidencia`.
public typealias RecordTypeID = Identifier<RecordSet>
/// Names an answer scale, for example `acuerdo5`.
public typealias ScaleID = Identifier<Scale>
/// The stored code of a choice, always text: `1`, `si`, `no`, `PNC`.
public typealias ChoiceCode = Identifier<Choice>
/// Names a dimension of a scoring plan, for example `LID`.
public typealias DimensionID = Identifier<ScoringPlan.Dimension>
/// Names a breakdown of a scoring plan, for example `sex`.
public typealias BreakdownID = Identifier<ScoringPlan.Breakdown>
/// A language tag, for example `es` or `es-BO`.
public typealias LanguageCode = Identifier<LocalizedText>
