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

  /// The Excel code. Spanish puts a blank before the percent sign.
  func code(in language: LanguageCode) -> String {
    switch self {
    case .count: "#,##0"
    case .score: "0.0"
    case .share: language == "en" ? "0%" : "0\u{A0}%"
    case .coefficient: "0.00"
    case .plain: ""
    }
  }
}
