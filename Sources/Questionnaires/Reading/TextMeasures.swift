/// How long a text is, for reading it and for formulas of readability.
public struct TextMeasures: Sendable, Equatable {
  /// Runs of letters; figures and signs are none. Hyphens part words, apostrophes do not.
  public private(set) var words = 0
  /// Sentences with a word in them: they end at `.`, `?`, `!`, `…` or `:` before a blank, and at
  /// the end of a line.
  public private(set) var sentences = 0
  /// Syllables of all words; 0 in a language without rules.
  public private(set) var syllables = 0

  /// Nothing read yet.
  public init() {}

  /// The measures of a text in a language.
  public init(_ text: String, _ language: LanguageCode) {
    let rules = Syllables(language)
    for sentence in Self.sentences(of: text) {
      let words = Self.words(of: sentence)
      if words.isEmpty { continue }
      self.words += words.count
      sentences += 1
      syllables += words.reduce(0) { $0 + (rules?.count($1) ?? 0) }
    }
  }

  /// Both texts one after the other.
  public static func + (first: Self, second: Self) -> Self {
    var sum = first
    sum.words += second.words
    sum.sentences += second.sentences
    sum.syllables += second.syllables
    return sum
  }

  /// The words of a text, as it has them.
  public static func words(of text: some StringProtocol) -> [String] {
    text.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map { String($0) }
      .filter { (word: String) in word.contains(where: \.isLetter) }
  }

  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var isAtEnd = false
    for character in text {
      if character.isNewline || isAtEnd && character.isWhitespace {
        sentences.append(current)
        current = ""
        isAtEnd = false
        continue
      }
      current.append(character)
      if ".?!…:".contains(character) {
        isAtEnd = true
      } else if !")»”\"'".contains(character) {
        isAtEnd = false
      }
    }
    return sentences + [current]
  }
}
