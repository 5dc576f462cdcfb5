/// What an exported workbook contains, in which order.
public struct ExportLayout: Sendable, Equatable {
  /// Who may read the file.
  public enum Audience: String, Sendable, CaseIterable {
    /// Anybody: only figures that passed disclosure control.
    case published
    /// The analysis team alone: one row a person.
    case `internal`
  }

  /// One sheet.
  public struct Sheet: Sendable, Equatable {
    /// What a sheet can show.
    public enum Kind: String, Sendable, CaseIterable {
      /// What the workbook is, of what, from when.
      case cover
      /// Dimension scores with a chart.
      case summary
      /// Dimension scores by group.
      case dimensions
      /// Every question with the distribution of its answers.
      case items
      /// Names, wordings, codes and labels.
      case codebook
      /// Markers, rules, limits.
      case notes
      /// One row a response; internal layouts only, and alone.
      case responses
    }

    /// What it shows.
    public let kind: Kind
    /// The sheet's name; unique, at most 31 characters in each language.
    public let title: LocalizedText
    /// For `dimensions`: which breakdowns of the plan, in this order; empty: all of them.
    public let breakdowns: [BreakdownID]

    /// Makes a sheet.
    public init(kind: Kind, title: LocalizedText, breakdowns: [BreakdownID] = []) {
      self.kind = kind
      self.title = title
      self.breakdowns = breakdowns
    }
  }

  /// The layout's name.
  public let id: String
  /// Who may read what it makes.
  public let audience: Audience
  /// The sheets in the order of their tabs.
  public let sheets: [Sheet]

  /// Makes a layout.
  public init(id: String, audience: Audience, sheets: [Sheet]) {
    self.id = id
    self.audience = audience
    self.sheets = sheets
  }
}
