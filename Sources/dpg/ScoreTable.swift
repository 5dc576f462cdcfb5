import Analysis
import Questionnaires
import ResponseStores

/// Protected findings as a table for a terminal of 80 columns or more.
struct ScoreTable {
  private let findings: ProtectedFindings
  private let study: StudyDescription
  private let language: LanguageCode

  init(_ findings: ProtectedFindings, study: StudyDescription, language: LanguageCode) {
    self.findings = findings
    self.study = study
    self.language = language
  }

  /// The whole table.
  var text: String {
    ([head, dimensions] + findings.breakdowns.map(breakdown) + [foot]).joined(separator: "\n\n")
  }

  private func say(es: String, en: String, pt: String, fr: String) -> String {
    LocalizedText(es: es, en: en, pt: pt, fr: fr)[language]
  }

  private var head: String {
    let count = findings.responses.value.map(String.init) ?? "[c]"
    var lines = [
      study.title,
      say(
        es: "\(findings.questionnaire.title[language]) · \(count) respuestas · "
          + "puntaje orientativo de 0 a 100",
        en: "\(findings.questionnaire.title[language]) · \(count) responses · "
          + "indicative score from 0 to 100",
        pt: "\(findings.questionnaire.title[language]) · \(count) respostas · pontuação "
          + "orientativa de 0 a 100",
        fr: "\(findings.questionnaire.title[language]) · \(count) réponses · score indicatif de "
          + "0 à 100"),
    ]
    if study.isPractice {
      lines.append(
        say(
          es: "PRÁCTICA: respuestas simuladas o de prueba, no de personas reales",
          en: "PRACTICE: simulated or trial answers, not of real people",
          pt: "PRÁTICA: respostas simuladas ou de teste, não de pessoas reais",
          fr: "EXERCICE\u{A0}: réponses simulées ou d'essai, pas de personnes réelles"))
    }
    if !findings.rules.allowsPublication {
      lines.append(
        say(
          es: "SIN PROTECCIÓN de grupos pequeños: uso interno, no publicar",
          en: "Small groups NOT PROTECTED: internal use, do not publish",
          pt: "SEM PROTEÇÃO de grupos pequenos: uso interno, não publicar",
          fr: "SANS PROTECTION des petits groupes\u{A0}: usage interne, ne pas publier"))
    }
    return lines.joined(separator: "\n")
  }

  private static let titleWidth = 34
  private static let barWidth = 20

  private var dimensions: String {
    let columns =
      Self.right("n", 5)
      + Self.right(say(es: "puntaje", en: "score", pt: "pontos", fr: "score"), 9)
      + Self.right("95" + language.percentSign, 2 + Self.barWidth + 2 + 10)
      + Self.right(say(es: "favorable", en: "favourable", pt: "favorável", fr: "favorable"), 11)
      + Self.right(say(es: "alfa", en: "alpha", pt: "alfa", fr: "alpha"), 7)
    var lines = [Self.padded("", Self.titleWidth) + columns]
    for dimension in findings.dimensions {
      let titles = Self.wrapped(dimension.dimension.title[language], Self.titleWidth - 2)
      lines.append(Self.padded(titles[0], Self.titleWidth) + row(dimension))
      lines += titles.dropFirst()
    }
    if let composite = findings.composite {
      let title = say(
        es: "Índice compuesto", en: "Composite index", pt: "Índice composto", fr: "Indice composite"
      )
      let value = composite.value.map { "  \(Self.right(fixed($0, 1), 7))  \(Self.bar($0))" }
      lines.append(Self.padded(title, Self.titleWidth) + "     " + (value ?? "      [c]"))
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ dimension: ProtectedFindings.Dimension) -> String {
    guard let estimate = dimension.estimate.value, let mean = estimate.mean else {
      return "         [c]"
    }
    let interval = estimate.interval.map {
      "\(fixed($0.lowerBound, 1))–\(fixed($0.upperBound, 1))"
    }
    let favourable =
      estimate.favourableShare.map { fixed($0 * 100, 0) + language.percentSign } ?? ""
    let alpha = dimension.reliability.map { fixed($0.alpha, 2) } ?? ""
    let level = dimension.level.map { "  \($0.title[language])" } ?? ""
    return Self.right("\(estimate.n)", 5) + "  " + Self.right(fixed(mean, 1), 7) + "  "
      + Self.bar(mean) + "  " + Self.right(interval ?? "", 10) + "  " + Self.right(favourable, 9)
      + "  " + Self.right(alpha, 5) + level
  }

  private func breakdown(_ breakdown: ProtectedFindings.Breakdown) -> String {
    let width = 28
    let cell = max(7, (findings.dimensions.map { $0.dimension.id.rawValue.count }.max() ?? 0) + 2)
    let heads = findings.dimensions.map { Self.right($0.dimension.id.rawValue, cell) }.joined()
    var lines = [
      Self.padded(breakdown.breakdown.title[language], width) + Self.right("n", 6) + heads
    ]
    for group in breakdown.groups {
      let titles = Self.wrapped(title(of: group.category), width - 4)
      let count = group.responses.value.map(String.init) ?? "[c]"
      let cells = group.estimates.map { estimate -> String in
        switch estimate {
        case .suppressed: Self.right("[c]", cell)
        case .shown(let value): Self.right(value.mean.map { fixed($0, 1) } ?? "[z]", cell)
        }
      }
      lines.append(
        Self.padded("  " + titles[0], width) + Self.right(count, 6) + cells.joined())
      lines += titles.dropFirst().map { "    " + $0 }
    }
    return lines.joined(separator: "\n")
  }

  private func title(of category: BreakdownFinding.Group.Category) -> String {
    switch category {
    case .choice(let choice): choice.label[language]
    case .notStated:
      say(es: "(sin respuesta)", en: "(not stated)", pt: "(sem resposta)", fr: "(sans réponse)")
    }
  }

  private var foot: String {
    let threshold = findings.rules.threshold
    guard findings.rules.allowsPublication else { return "" }
    return say(
      es: "[c] oculto para proteger a grupos de menos de \(threshold) personas · [z] sin datos",
      en: "[c] hidden to protect groups of fewer than \(threshold) people · [z] no data",
      pt: "[c] oculto para proteger grupos de menos de \(threshold) pessoas · [z] sem dados",
      fr: "[c] masqué pour protéger les groupes de moins de \(threshold) personnes · [z] sans "
        + "données")
  }

  /// A bar of 0...100, each cell five points.
  private static func bar(_ score: Double) -> String {
    let full = max(0, min(barWidth, Int((score / 100 * Double(barWidth)).rounded())))
    return String(repeating: "█", count: full) + String(repeating: "·", count: barWidth - full)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= width {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// A number with that many decimals, half away from zero.
  private func fixed(_ value: Double, _ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((abs(value) * scale).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(scaled)" }
    let digits = String(scaled)
    let filled = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return "\(sign)\(filled.dropLast(decimals))\(language.decimalMark)\(filled.suffix(decimals))"
  }
}
