import QuestionnaireFiles
import Questionnaires
import Testing

@Suite("What is wrong is said in every language the program ships")
struct DiagnosticLanguageTests {
  /// Every diagnostic of the wrong files of the suites beside this one.
  static let found: [Problem] = {
    let marked = DiagnosticTests.questionnaires + CheckTests.cases + MarkedFileTests.files
    let texts =
      (marked + MarkedPlanTests.plans).map(\.parts.text)
      + ExpressionCheckTests.wrong.map { ExpressionCheckTests.file($0).text }
    let files = texts.map { Array($0.utf8) } + DiagnosticTests.broken.map(\.bytes)
    return files.flatMap { DefinitionFiles.any($0, name: "q.yaml").diagnostics }.map(\.problem)
  }()

  /// Those that take more than one file, or a rare mistake.
  static let others: [Problem] = [
    .tooManyChoices("a", most: 64), .duplicateSection("S"), .emptyScale("a"), .tooDeep,
    .emptyList("items"), .unknownRecordType("r", didYouMean: "s"), .notInsideRecords("records"),
    .badDate("ayer"), .specifyInMatrix("a"), .notSymmetric("a"), .keepAndDrop,
    .unknownQuestion("A", "q", didYouMean: "B"), .itemTwice("A", "D"), .itemNotScorable("A"),
    .duplicateDimension("D"), .duplicateBreakdown("b"), .unknownDimension("D", didYouMean: nil),
    .breakdownNeedsOneChoice("A"), .outOfRange("9", "0…1"), .thresholdTooLow(1, floor: 5),
    .levelsNotAscending, .unknownScaleInPlan("a", didYouMean: "b"),
    .keyIdleBeside("header", "ticks"),
    .keyIdleWithout("not_ticked", "ticks"), .tooLarge(mebibytes: 8), .notRead(.reference),
    .notRead(.tag), .notRead(.severalDocuments), .duplicateLevel("a"),
    .wrongQuestionnaire("q", expected: "r"), .badSheetName("[a]"), .duplicateSheetName("a"),
    .responsesNotAlone, .unknownBreakdown("b", didYouMean: nil), .unknownBase("b"),
    .basesInCircle("b"), .notInBase("A", didYouMean: "B"), .stillNeeded("A", by: ["B", "C"]),
    .unknownText("A.text"), .missingTexts("pt", ["A.text"]), .breakdownLeftOut("b"),
    .questionMappedTwice("A"), .unknownValueSet("v", didYouMean: "w"),
    .neverRelevant(nil), .neverRelevant(Obstacle(isAround: true, questions: [])),
    .neverRelevant(Obstacle(isAround: false, questions: ["A"])),
    .neverRelevant(Obstacle(isAround: true, questions: ["A", "B"])),
    .alwaysRelevant(isImplied: false), .alwaysRelevant(isImplied: true), .noAnswerMeets(nil),
    .noAnswerMeets(Obstacle(isAround: false, questions: ["A"])), .everyAnswerMeets,
    .badExpression(.unexpected("")), .badExpression(.unclosedText), .badExpression(.badReference),
    .badExpression(.tooManyOperators(most: 1_000)),
    .badExpression(.unknownFunction("f")), .badExpression(.unknownFunction("selectd")),
    .badExpression(.unexpected("==")), .badExpression(.bareWord("x", isCompared: true)),
    .badExpression(.bareWord("x", isCompared: false)),
    .badExpression(.bareWord("null", isCompared: false)),
    .badExpression(.bareWord("today", isCompared: false)),
    .typeMismatch(.dayAsNumber("2026-01-01")), .typeMismatch(.comparisonOfComparison("a and b")),
    .typeMismatch(.countsChoices("A")), .notACondition("x", instead: "y"),
    .badExpression(.tooDeep),
    .badExpression(.wrongArgumentCount("f", expected: 1...1)),
    .badExpression(.wrongArgumentCount("f", expected: 1...3)),
    .badExpression(.wrongArgumentCount("f", expected: 2...Int.max)),
  ]

  /// What a file can be that cannot be read.
  static let files: [Problem] =
    ForeignFile.allCases.map { .notAText($0) } + TextEncoding.allCases.map { .notUTF8($0) }
    + JSONMistake.allCases.map { .notJSON($0) }
    + DefinitionKind.allCases.map { .otherKind($0, expected: .questionnaire) }
    + [
      .tabIndentation, .emptyFile, .outsideLimits("0", "1…9"), .badList(.noCode("a")),
      .badList(.noLabel("a")), .badList(.differs("en")), .badList(.severalTexts),
      .changeOfDefinition("sn", of: "scales"),
      .notInBase("A, B", didYouMean: nil), .listWithoutCodes,
      .sameEdition("q", "1", ["A"], file: "q.yaml"), .baseIsOther("b", nil),
      .baseIsOther("b", .plan), .nothingToRemove("hint", from: "A", didYouMean: nil),
      .takenOut("A"),
      .listedTwice("A"), .sameIDAsBase("q"), .oneTarget, .valueNotUsed("casa"),
      .changedInPart("A", ["en"]), .formerlyOther("es", "x"),
      .wrongTarget("after", "A", isSection: true), .wrongTarget("into", "A1", isSection: false),
    ]

  @Test("Messages of problems", arguments: found + others + files)
  func problem(_ problem: Problem) { Self.check(problem.message) }

  @Test("Entries of the catalogue", arguments: ProblemCatalogue.chapters)
  func chapter(_ chapter: ProblemCatalogue.Chapter) {
    Self.check(chapter.title)
    for entry in chapter.entries {
      Self.check(entry.meaning)
      Self.check(entry.remedy)
    }
  }

  @Test("The word before the message and what libyaml says are translated")
  func words() throws {
    let file = DefinitionFiles.questionnaire(Array("a: %b\n".utf8), name: "f.yaml")
    let diagnostic = try #require(file.diagnostics.first)
    let texts = LanguageCode.shipped.map { diagnostic.text(in: $0) }
    for (text, words) in zip(
      texts,
      [
        "error Q001: el archivo no se puede leer como YAML (un valor no puede empezar así)",
        "error Q001: the file cannot be read as YAML (found character that cannot start any token)",
        "erro Q001: o arquivo não pode ser lido como YAML (um valor não pode começar assim)",
        "erreur Q001: le fichier ne peut pas être lu comme du YAML "
          + "(une valeur ne peut pas commencer ainsi)",
      ])
    {
      #expect(text.contains(words), "\(text)")
    }
  }

  private static func check(
    _ text: LocalizedText, _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(Set(text.byLanguage.keys) == Set(LanguageCode.shipped), sourceLocation: place)
    for wording in text.byLanguage.values {
      #expect(!wording.isEmpty && !wording.contains("  "), "\(wording)", sourceLocation: place)
    }
    // Spanish and Portuguese may agree in a few words; the others never do.
    #expect(Set(text.byLanguage.values).count >= 3, "\(text["es"])", sourceLocation: place)
    let french = text["fr"]
    for mark in [" : ", " ; ", " ? ", " ! ", " »", "« "] where !french.contains("[ ]") {
      #expect(!french.contains(mark), "\(french)", sourceLocation: place)
    }
    #expect(!french.hasSuffix(" ?") && !french.hasSuffix(" !"), "\(french)", sourceLocation: place)
  }
}
