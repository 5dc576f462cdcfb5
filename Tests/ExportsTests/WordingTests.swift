import Analysis
import Questionnaires
import Testing

@testable import Exports

@Suite("Wording")
struct WordingTests {
  static let texts: [LocalizedText] = {
    let kinds: [Question.Kind] = [
      .one(Sample.yesNo), .several(Sample.yesNo), .text(maximumLength: 9),
      .integer(minimum: 0, maximum: 9), .integer(minimum: 1, maximum: nil),
      .decimal(minimum: nil, maximum: 2.5), .decimal(minimum: nil, maximum: nil),
    ]
    return ColumnTitle.allCases.map(\.text) + Phrase.allCases.map(\.text)
      + FindingsWarning.Code.allCases.map { FindingsWarning(code: $0).text }
      + Choice.Missing.allCases.map(\.wording) + kinds.map(\.wording)
  }()

  @Test("Every text has a wording in each language, tidy", arguments: texts)
  func allLanguages(text: LocalizedText) {
    #expect(Set(text.byLanguage.keys) == Set(LanguageCode.shipped))
    for wording in text.byLanguage.values {
      #expect(!wording.isEmpty && !wording.contains("  ") && !wording.hasPrefix(" "))
    }
  }

  @Test("So has every note, whatever the plan", arguments: LanguageCode.shipped)
  func notes(language: LanguageCode) throws {
    for people in [0, 40] {
      let notes = Note.all(try Sample.protected(people: people))
      #expect(Set(notes.map { $0.topic[language] }).count == notes.count)
      for note in notes {
        #expect(note.text.byLanguage[language]?.isEmpty == false)
        #expect(note.text.byLanguage[language]?.contains("  ") == false)
      }
    }
  }

  @Test("The notes say the numbers of the plan")
  func numbers() throws {
    let text = Note.all(try Sample.protected(people: 40)).map { $0.text["en"] }
      .joined(separator: "\n")
    for words in [
      "if 10 people or more", "at least 60% of the questions", "worth 75 points or more",
      "25 or less", "D1 2, D2 1, D3 1", "at least 2 dimensions, among them D1", "it takes 10",
      "Low en, from 0; High en, from 60",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("A share is a percentage where that is exact", arguments: [("60%", "60%"), ("2/3", "2/3")])
  func share(text: String, wording: String) throws {
    let share = try #require(Fraction(text))
    #expect(share.wording(in: "en") == wording)
    #expect(share.wording(in: "pt") == wording)
    for language in ["es", "fr"] as [LanguageCode] {
      #expect(share.wording(in: language) == wording.replacing("%", with: "\u{A0}%"))
    }
  }

  @Test("French puts no-break spaces where they belong", arguments: texts)
  func french(text: LocalizedText) {
    let french = text["fr"]
    for mark in [" :", " ;", " ?", " !", " »", "« "] {
      #expect(!french.contains(mark), "\(french)")
    }
  }

  @Test("A workbook has one language", arguments: LanguageCode.shipped)
  func oneLanguage(language: LanguageCode) throws {
    let findings = try Sample.protected(people: 60)
    let book = try Book(findings, Sample.context(language, isPractice: true, isSimulated: true))
    let words = Self.texts + Note.all(findings).flatMap { [$0.topic, $0.text] }
    let others = LanguageCode.shipped.filter { $0 != language }
    let foreign = Set(words.flatMap { text in others.map { text[$0] } })
      .subtracting(words.map { $0[language] })
      .subtracting(Sample.yesNo.choices.map(\.code.rawValue))
    for sheet in book.sheets {
      let found = sheet.cells.map(\.text).filter { foreign.contains($0) }
      #expect(found.isEmpty, "\(sheet.name): \(found)")
      // The sample's own texts are in Spanish and English only.
      let other = language == "en" ? "es" : "en"
      let isCodebook = sheet.name.hasPrefix("codebook")
      #expect(isCodebook || !sheet.cells.contains { $0.text.hasSuffix(" \(other)") })
    }
  }

  @Test("Names of tabs fit and differ, whatever the language", arguments: LanguageCode.shipped)
  func tabs(language: LanguageCode) {
    let titles = [String(repeating: "é", count: 31), String(repeating: "é", count: 30) + "a"]
    var names = TabNames(titles)
    let made = titles.map { names.data(after: $0, in: language) }
    #expect(Set(made + titles).count == 4)
    #expect(made.allSatisfy { $0.utf16.count <= 31 })
  }
}
