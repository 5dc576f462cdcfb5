public import Questionnaires

/// What is printed about a conversion: the findings, those that say the same put together.
public struct XLSFormReport: Sendable {
  /// The findings.
  public let findings: [XLSFormFinding]

  /// Makes a report.
  public init(_ findings: [XLSFormFinding]) { self.findings = findings }

  /// Lines for people, the weightiest first: what became of it, where, what.
  public func lines(in language: LanguageCode) -> [String] {
    XLSFormFinding.Severity.allCases.reversed().flatMap { severity in
      grouped(findings.filter { $0.severity == severity }).map { fact, places in
        let word = severity.word[language]
        let place = Self.text(places, in: language)
        return "\(word): \(place)\(fact.message[language])"
      }
    }
  }

  /// How many findings there are of each kind, in one line.
  public func summary(in language: LanguageCode) -> String {
    XLSFormFinding.Severity.allCases.reversed().compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(severity.word[language]): \(count)"
    }.joined(separator: ", ")
  }

  private func grouped(_ findings: [XLSFormFinding]) -> [(XLSFormFact, [CellPlace])] {
    var groups: [(XLSFormFact, [CellPlace])] = []
    var numbers: [XLSFormFinding: Int] = [:]
    for finding in findings {
      guard let place = finding.place else {
        groups.append((finding.fact, []))
        continue
      }
      // Findings of one column.
      let column = CellPlace(sheet: place.sheet, column: place.column)
      let number = numbers[XLSFormFinding(finding.fact, at: column), default: groups.count]
      numbers[XLSFormFinding(finding.fact, at: column)] = number
      if number == groups.count { groups.append((finding.fact, [])) }
      groups[number].1.append(place)
    }
    return groups
  }

  /// `survey!H12, H14 (relevant): `
  private static func text(_ places: [CellPlace], in language: LanguageCode) -> String {
    guard let first = places.first else { return "" }
    let rows = places.compactMap(\.row)
    let header = first.header.map { " (\($0))" } ?? ""
    guard !rows.isEmpty else { return "\(first.sheet): " }
    let shown = rows.prefix(12).map { row in
      first.column == nil ? rowWord[language] + "\(row)" : "\(first.letters)\(row)"
    }
    let more = rows.count > 12 ? " … (\(rows.count))" : ""
    return "\(first.sheet)!\(shown.joined(separator: ", "))\(more)\(header): "
  }

  private static let rowWord = LocalizedText(es: "fila ", en: "row ", pt: "linha ", fr: "ligne ")
}

extension XLSFormFinding.Severity {
  /// The word for it.
  public var word: LocalizedText {
    switch self {
    case .taken: LocalizedText(es: "tomado", en: "taken", pt: "tomado", fr: "pris")
    case .approximated:
      LocalizedText(es: "aproximado", en: "approximated", pt: "aproximado", fr: "approché")
    case .left: LocalizedText(es: "dejado", en: "left out", pt: "deixado", fr: "laissé")
    case .refused: LocalizedText(es: "rechazado", en: "refused", pt: "recusado", fr: "refusé")
    }
  }
}
