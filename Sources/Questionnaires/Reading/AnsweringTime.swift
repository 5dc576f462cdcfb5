/// How long a questionnaire takes: a rough model, to compare drafts with.
///
/// Reading: 238 words a minute, the mean of silent reading of non-fiction by adults in English
/// (M. Brysbaert 2019, "How many words do we read per minute?", *Journal of Memory and Language*
/// 109, 104047); taken for every language. A scale's choices are read once a section. Answering
/// goes on top, in seconds: 4 for one choice, 3 for a row of a matrix, 6 for several, 6 for a
/// number, 8 for a day, 15 for a text of up to 200 letters and 45 for a longer one; a record takes
/// the time of its questions, and one record is counted, or the fewest allowed. These seconds are
/// our own round figures, not measured: put a pilot's in their place.
public struct AnsweringTime: Sendable {
  /// Words read a minute.
  public static let wordsPerMinute = 238.0

  private let questionnaire: Questionnaire
  private let language: LanguageCode
  private let reading: [Double]

  /// The model of a questionnaire read in one language.
  public init(_ questionnaire: Questionnaire, language: LanguageCode) {
    self.questionnaire = questionnaire
    self.language = language
    var reading: [Double] = []
    for section in questionnaire.sections {
      var scales: Set<ScaleID> = []
      for rows in section.questions.byMatrix {
        // The head of a matrix is read with its first row.
        let head = rows.first?.matrix.map { TextMeasures($0.text[language], language).words }
        for (place, question) in rows.enumerated() {
          var words = question.measures(in: language).words + (place == 0 ? head ?? 0 : 0)
          if let scale = question.scale, scales.insert(scale.id).inserted {
            words += Self.words(of: scale, language)
          }
          reading.append(Double(words))
        }
      }
    }
    self.reading = reading.map { $0 * 60 / Self.wordsPerMinute }
  }

  /// The seconds of what everybody reads: welcome, consent, notes of sections, closing.
  public var secondsForAll: Double {
    let consent = questionnaire.consent.map { [$0.text, $0.yes, $0.no] } ?? []
    let texts =
      [questionnaire.title, questionnaire.welcome, questionnaire.closing].compactMap(\.self)
      + consent + questionnaire.sections.flatMap { [$0.title, $0.note].compactMap(\.self) }
    let words = texts.reduce(0) { $0 + TextMeasures($1[language], language).words }
    return Double(words) * 60 / Self.wordsPerMinute
  }

  /// The seconds that the question at a position takes whoever is asked it; 0 for a computed one.
  public func seconds(at position: Int) -> Double {
    let question = questionnaire.questions[position]
    if case .calculated = question.kind { return 0 }
    return reading[position] + answering(question)
  }

  private func answering(_ question: Question) -> Double {
    switch question.kind {
    case .one: return question.matrix == nil ? 4 : 3
    case .several, .integer, .decimal: return 6
    case .date: return 8
    case .text(let length): return length <= 200 ? 15 : 45
    case .note, .calculated: return 0
    case .records(let set):
      let one = set.questions.reduce(0.0) { sum, field in
        let words =
          field.measures(in: language).words
          + (field.scale.map { Self.words(of: $0, language) } ?? 0)
        return sum + answering(field) + Double(words) * 60 / Self.wordsPerMinute
      }
      return one * Double(max(1, set.minimum))
    }
  }

  private static func words(of scale: Scale, _ language: LanguageCode) -> Int {
    scale.choices.reduce(0) { $0 + TextMeasures($1.label[language], language).words }
  }
}
