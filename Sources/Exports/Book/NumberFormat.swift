internal import Questionnaires

/// How many decimals a number shows. The cell holds the number unrounded.
enum NumberFormat: CaseIterable {
  /// People.
  case count
  /// Scores, means and their spread.
  case score
  /// Shares, as a percentage.
  case share
  /// Coefficients between −1 and 1.
  case coefficient
  /// As it is.
  case plain

  /// The Excel code. Excel itself shows its point and comma as the reader's system writes them.
  func code(in language: LanguageCode) -> String {
    switch self {
    case .count: "#,##0"
    case .score: "0.0"
    case .share: "0\(language.percentSign)"
    case .coefficient: "0.00"
    case .plain: ""
    }
  }
}
