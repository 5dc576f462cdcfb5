/// How easily a text reads, by the formula that is usual in its language.
///
/// All four descend from Flesch's *Reading Ease* and are higher for easier texts, about 0...100.
/// P is syllables a word, F words a sentence:
/// - Spanish: 206.84 − 60 P − 1.02 F. J. Fernández Huerta (1959), "Medidas sencillas de
///   lecturabilidad", *Consigna* 214, 29–32. Often quoted with F as sentences in 100 words, as
///   it was printed; then short sentences would read harder, against Flesch and against sense:
///   G. Law (2011), "Error in the Fernandez Huerta Readability Formula", LINGUIST List 22.2332.
///   Also quoted as 0.60 P: that P is syllables in 100 words.
/// - English: 206.835 − 84.6 P − 1.015 F. R. Flesch (1948), "A new readability yardstick",
///   *Journal of Applied Psychology* 32, 221–233.
/// - Portuguese: 248.835 − 84.6 P − 1.015 F. Martins, Ghiraldelo, Nunes, Oliveira (1996),
///   *Readability formulas applied to textbooks in Brazilian Portuguese*: Flesch plus 42.
/// - French: 207 − 73.6 P − 1.015 F. L. Kandel, A. Moles (1958), "Application de l'indice de
///   Flesch à la langue française". Some programs give 209 − 68 P − 1.15 F under their names; the
///   paper itself was not at hand.
///
/// The constants of Spanish, English and French are those of textstat 0.7.13 for Python. Its
/// scores are higher in Spanish and French: it counts points of hyphenation, which are fewer than
/// syllables (of 76 Spanish words cut by hand, right in 43 and too few in 33).
///
/// Made for running prose of a hundred words and more: over one short question it is a hint at
/// where to look, not a measurement.
public struct Readability: Sendable, Equatable {
  /// A word for a range of scores.
  public enum Band: String, Sendable, CaseIterable {
    case veryHard = "very_hard"
    case hard
    case fairlyHard = "fairly_hard"
    case plain
    case fairlyEasy = "fairly_easy"
    case easy
    case veryEasy = "very_easy"
  }

  /// The formulas' names, by language.
  public static let formulas: [LanguageCode: String] = [
    "es": "Fernández Huerta", "en": "Flesch", "pt": "Martins et al.", "fr": "Kandel & Moles",
  ]

  /// The score, higher for easier.
  public let score: Double
  private let language: LanguageCode

  /// The readability of a text; `nil` if it has no words or its language no formula.
  public init?(_ text: TextMeasures, _ language: LanguageCode) {
    guard text.words > 0, text.sentences > 0 else { return nil }
    let perWord = Double(text.syllables) / Double(text.words)
    let perSentence = Double(text.words) / Double(text.sentences)
    self.language = language
    switch language.rawValue {
    case "es": score = 206.84 - 60 * perWord - 1.02 * perSentence
    case "en": score = 206.835 - 84.6 * perWord - 1.015 * perSentence
    case "pt": score = 248.835 - 84.6 * perWord - 1.015 * perSentence
    case "fr": score = 207 - 73.6 * perWord - 1.015 * perSentence
    default: return nil
    }
  }

  /// The word for the score: Flesch's seven bands; for Portuguese the four of Martins et al.
  public var band: Band {
    if language == "pt" {
      return score < 25 ? .veryHard : score < 50 ? .hard : score < 75 ? .easy : .veryEasy
    }
    let cuts: [(Double, Band)] = [
      (90, .veryEasy), (80, .easy), (70, .fairlyEasy), (60, .plain), (50, .fairlyHard), (30, .hard),
    ]
    return cuts.first { score >= $0.0 }?.1 ?? .veryHard
  }
}

extension Questionnaire {
  /// The readability of everything that is asked and explained: questions with their hints, the
  /// fields of records, notes, welcome, consent and closing. Titles and choices are left out: they
  /// are no sentences.
  public func readability(in language: LanguageCode) -> Readability? {
    let texts = [welcome, consent?.text, closing] + sections.map(\.note)
    var sum = texts.compactMap(\.self)
      .reduce(TextMeasures()) { $0 + TextMeasures($1[language], language) }
    for section in sections {
      for rows in section.questions.filter(\.isRead).byMatrix {
        if let head = rows.first?.matrix { sum = sum + TextMeasures(head.text[language], language) }
        for part in rows.flatMap(\.withFields) where part.isRead {
          sum = sum + part.measures(in: language)
        }
      }
    }
    return Readability(sum, language)
  }

  /// The questions that read hardest, hardest first; of equals, the first. Those under
  /// `words` words are left out: the formulas make nothing of them.
  public func hardestQuestions(
    in language: LanguageCode, count: Int = 3, words: Int = 6
  ) -> [(question: Question, readability: Readability)] {
    var seen: Set<String> = []
    let measured = allQuestions.compactMap {
      question -> (question: Question, readability: Readability)? in
      guard question.isAsked, seen.insert(question.text[language]).inserted else { return nil }
      let measures = TextMeasures(question.text[language], language)
      guard measures.words >= words else { return nil }
      return Readability(measures, language).map { (question, $0) }
    }
    let ranked = measured.enumerated().sorted {
      ($0.element.readability.score, $0.offset) < ($1.element.readability.score, $1.offset)
    }
    return ranked.prefix(count).map(\.element)
  }
}

extension Question {
  /// Whether whoever answers reads it: everything but what is calculated.
  fileprivate var isRead: Bool { isAsked || kind == .note }

  /// Its words and its hint's.
  func measures(in language: LanguageCode) -> TextMeasures {
    TextMeasures(text[language], language)
      + (hint.map { TextMeasures($0[language], language) } ?? TextMeasures())
  }
}
