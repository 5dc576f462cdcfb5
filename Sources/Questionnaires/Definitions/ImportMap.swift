/// How the columns of a table made elsewhere become answers.
public struct ImportMap: Sendable, Equatable {
  /// How numbers are written in the table.
  public enum DecimalMark: String, Sendable, CaseIterable {
    /// `1,234.5`
    case point
    /// `1.234,5`
    case comma
  }

  /// How days are written in the table. A year first (`2026-03-09`) is understood in any case.
  public enum DateFormat: String, Sendable, CaseIterable {
    /// `2026-03-09`
    case iso
    /// `9/3/2026`: day, month, year
    case dmy
    /// `3/9/2026`: month, day, year
    case mdy
  }

  /// One or more columns that answer one question.
  public struct Column: Sendable, Equatable {
    /// How cells become an answer.
    public enum Source: Sendable, Equatable {
      /// The cell is the answer, or several separated by `separator`.
      case cell(header: Header, separator: String?)
      /// One column a choice: a cell that is not in `notTicked` ticks it. All blank: not asked.
      case ticks([Tick], notTicked: [String])
    }

    /// A column that ticks one choice.
    public struct Tick: Sendable, Equatable {
      /// The column.
      public let header: Header
      /// The choice it ticks.
      public let choice: ChoiceCode
      /// The texts that tick it; empty: any that is neither blank nor `notTicked`.
      public let tickedBy: [String]

      /// Makes a tick column.
      public init(header: Header, choice: ChoiceCode, tickedBy: [String]) {
        self.header = header
        self.choice = choice
        self.tickedBy = tickedBy
      }
    }

    /// The question answered.
    public let question: QuestionID
    /// Where the answer stands.
    public let source: Source
    /// Code by cell text; texts are compared after `ImportMap.normalized`.
    public let values: [String: ChoiceCode]
    /// Texts that mean *left blank* in this column, besides the map's own.
    public let blanks: [String]

    /// Makes a column.
    public init(
      question: QuestionID, source: Source, values: [String: ChoiceCode], blanks: [String]
    ) {
      self.question = question
      self.source = source
      self.values = values
      self.blanks = blanks
    }
  }

  /// The ways a column's header may be written; the first that the table has is taken.
  public struct Header: Sendable, Equatable {
    /// The spellings, compared after `ImportMap.normalized`.
    public let spellings: [String]

    /// Makes a header.
    public init(spellings: [String]) { self.spellings = spellings }
  }

  /// The questionnaire whose answers these are.
  public let questionnaire: QuestionnaireID
  /// The language the answers were given in.
  public let language: LanguageCode
  /// How cells are separated.
  public let delimiter: Character
  /// Rows above the header; `nil`: the first row that holds most of the declared headers.
  public let skippedRows: Int?
  /// How numbers are written.
  public let decimalMark: DecimalMark
  /// How days are written.
  public let dateFormat: DateFormat
  /// Texts that mean *left blank* in every column.
  public let blanks: [String]
  /// Texts that mean *protected* or *not asked* in the source, `[c]` say: kept out as blanks
  /// and counted.
  public let markers: [String]
  /// The columns that carry answers.
  public let columns: [Column]
  /// Columns left out on purpose; any other column of the table is reported.
  public let ignored: [Header]

  /// Makes a map.
  public init(
    questionnaire: QuestionnaireID, language: LanguageCode, delimiter: Character,
    skippedRows: Int?, decimalMark: DecimalMark, dateFormat: DateFormat = .iso,
    blanks: [String], markers: [String], columns: [Column], ignored: [Header]
  ) {
    self.questionnaire = questionnaire
    self.language = language
    self.delimiter = delimiter
    self.skippedRows = skippedRows
    self.decimalMark = decimalMark
    self.dateFormat = dateFormat
    self.blanks = blanks
    self.markers = markers
    self.columns = columns
    self.ignored = ignored
  }

  /// A text without blanks at its ends and with each run of blanks inside as one.
  public static func normalized(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
