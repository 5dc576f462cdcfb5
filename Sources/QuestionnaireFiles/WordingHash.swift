internal import Hashing
public import Questionnaires

extension Question {
  /// What names this question's wording in one language: two editions with the same id and the
  /// same hash asked the same words with the same choices.
  ///
  /// SHA-256, 64 hexadecimal digits, over the words above the matrix, the question's words, each
  /// choice's code and label, and what the ends of a run mean if said, runs of blanks counted as
  /// one; `nil` if there is no wording.
  public func wordingHash(in language: LanguageCode) -> String? {
    guard let own = text.byLanguage[language] else { return nil }
    let above = matrix?.text.byLanguage[language] ?? ""
    let choices = (scale?.choices ?? []).flatMap {
      [$0.code.rawValue, $0.label.byLanguage[language] ?? ""]
    }
    // Three pieces, so that they are no choice.
    let ends = scale?.ends.map { ends in
      [""] + [ends.low, ends.high].map { $0.byLanguage[language] ?? "" }
    }
    let pieces = ([above, own] + choices + (ends ?? [])).map { ImportMap.normalized($0) }
    return Hashing.sha256Hex(pieces.joined(separator: "\u{1F}"))
  }
}
