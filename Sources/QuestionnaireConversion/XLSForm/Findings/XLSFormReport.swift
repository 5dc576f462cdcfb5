public import Questionnaires

/// What is printed about a conversion: the findings, those for one reason in one line.
public struct XLSFormReport: Sendable {
  /// The findings.
  public let findings: [XLSFormFinding]

  /// Makes a report.
  public init(_ findings: [XLSFormFinding]) { self.findings = findings }

  /// Lines for people: what became of it, where, what. The weightiest last, where they are on
  /// screen when everything is said.
  ///
  /// Refusals stay apart by what they name, for each is to be mended, and tell all of their cells.
  ///
  /// - Parameter isWhole: whether the other lists are told to their ends, too, however long.
  public func lines(in language: LanguageCode, isWhole: Bool = false) -> [String] {
    entries.map { entry in
      let most = isWhole || entry.severity == .refused ? nil : Self.most
      let places = FormPlaces(entry.places).text(in: language, most: most)
      return "\(entry.severity.word[language]): \(places)\(entry.message(in: language, most: most))"
    }
  }

  /// Whether `lines` leaves out cells or names unless it is asked for all.
  public var isCut: Bool { lines(in: "es") != lines(in: "es", isWhole: true) }

  /// How many findings there are of each kind, in one line.
  public func summary(in language: LanguageCode) -> String {
    XLSFormFinding.Severity.allCases.reversed().compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(severity.word[language]): \(count)"
    }.joined(separator: ", ")
  }

  /// The most cells, and the most names, of a list that is cut.
  private static let most = 12

  /// What is said in one line.
  private struct Entry {
    let severity: XLSFormFinding.Severity
    /// What all of its findings are, but for the names.
    let reason: XLSFormFact
    /// The facts, each once.
    private(set) var facts: [XLSFormFact] = []
    private(set) var places: [CellPlace] = []
    private var seen: Set<XLSFormFact> = []

    init(_ severity: XLSFormFinding.Severity, _ reason: XLSFormFact) {
      self.severity = severity
      self.reason = reason
    }

    mutating func add(_ finding: XLSFormFinding) {
      if seen.insert(finding.fact).inserted { facts.append(finding.fact) }
      if let place = finding.place { places.append(place) }
    }

    func message(in language: LanguageCode, most: Int?) -> String {
      if facts.count == 1 { return facts[0].message[language] }
      let names = facts.compactMap(\.named?.names)
      let shown = most.map { names.prefix($0) } ?? names[...]
      let more = shown.count < names.count ? " … (\(names.count))" : ""
      return "\(reason.message[language]) [\(shown.joined(separator: ", "))\(more)]"
    }
  }

  private var entries: [Entry] {
    var entries: [Entry] = []
    var numbers: [XLSFormFact: Int] = [:]
    for finding in findings {
      let isApart = finding.severity == .refused
      let reason = isApart ? finding.fact : finding.fact.named?.reason ?? finding.fact
      let number = numbers[reason, default: entries.count]
      numbers[reason] = number
      if number == entries.count { entries.append(Entry(finding.severity, reason)) }
      entries[number].add(finding)
    }
    return XLSFormFinding.Severity.allCases.flatMap { severity in
      entries.filter { $0.severity == severity }
    }
  }
}

extension XLSFormFinding.Severity {
  /// The word for it.
  public var word: LocalizedText {
    switch self {
    case .taken: LocalizedText(es: "tomado", en: "taken", pt: "tomado", fr: "pris")
    case .approximated:
      LocalizedText(es: "aproximado", en: "approximated", pt: "aproximado", fr: "approché")
    case .left: LocalizedText(es: "dejado", en: "left out", pt: "deixado", fr: "laissé")
    case .warned: LocalizedText(es: "aviso", en: "warning", pt: "aviso", fr: "avertissement")
    case .refused: LocalizedText(es: "rechazado", en: "refused", pt: "recusado", fr: "refusé")
    }
  }
}
