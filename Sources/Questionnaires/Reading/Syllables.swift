/// Counts the syllables of words by the spelling rules of a language.
///
/// Rules of our own for Spanish, English, Portuguese and French, tested against words counted by
/// hand. Spanish is nearly exact. Portuguese follows the dictionary where speech wavers
/// (*so-ci-al*; *his-tó-ria*). English goes by groups of vowels with the usual silent letters.
/// French counts as in careful speech: a final mute *e* is none, one inside a word is; it cannot
/// tell the mute *-ent* of verbs from that of *souvent* and counts both.
public struct Syllables: Sendable {
  private let rules: @Sendable ([Character]) -> Int

  /// The rules of a language; `nil` if there are none.
  public init?(_ language: LanguageCode) {
    switch language.rawValue {
    case "es": rules = { SpanishSyllables.count($0) }
    case "en": rules = { EnglishSyllables.count($0) }
    case "pt": rules = { PortugueseSyllables.count($0) }
    case "fr": rules = { FrenchSyllables.count($0) }
    default: return nil
    }
  }

  /// How many a word has, 1 or more; an abbreviation without vowels has one.
  public func count(_ word: some StringProtocol) -> Int {
    max(1, rules(Array(word.lowercased())))
  }
}

/// What the rules of the languages share.
enum Vowels {
  /// The number of runs of vowels, each parted where `isParted` says so.
  ///
  /// - Parameters:
  ///   - isVowel: whether the letter at a place is a vowel there.
  ///   - isParted: whether a syllable ends between the vowels at a place and at the next.
  static func nuclei(
    in letters: [Character], isVowel: (Int) -> Bool, isParted: (Int) -> Bool
  ) -> Int {
    var count = 0
    for place in letters.indices where isVowel(place) {
      if place == 0 || !isVowel(place - 1) || isParted(place - 1) { count += 1 }
    }
    return count
  }
}
