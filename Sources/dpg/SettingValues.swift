import Commands
import Questionnaires

/// The texts that an institution fills in, from `--set name=value` and `--set name.en=value`.
struct SettingValues {
  private var given: [String: [LanguageCode: String]] = [:]
  private let languages: [LanguageCode]
  private let isPractice: Bool

  init(_ pairs: [String], languages: [LanguageCode], isPractice: Bool) throws(UsageError) {
    self.languages = languages
    self.isPractice = isPractice
    for pair in pairs {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else {
        throw .notAPair(option: "set", value: pair)
      }
      let name = halves[0].split(separator: ".", maxSplits: 1).map(String.init)
      let targets = name.count == 2 ? [LanguageCode(name[1])] : languages
      for language in targets {
        guard languages.contains(language) else {
          let list = languages.map { "\(name[0]).\($0)" }.joined(separator: ", ")
          throw .badValue(option: "set", value: String(halves[0]), expected: list)
        }
        // A value for one language wins over one for all, whichever came first.
        if name.count == 2 || given[name[0]]?[language] == nil {
          given[name[0], default: [:]][language] = String(halves[1])
        }
      }
    }
  }

  /// A value for every setting in the languages `needed`; practice studies take the author's
  /// samples where none is given.
  func filled(
    _ settings: [Setting], in needed: [LanguageCode]
  ) throws -> [String: LocalizedText] {
    let names = settings.map(\.name)
    for name in given.keys.sorted() where !names.contains(name) {
      throw UsageError.badValue(
        option: "set", value: name, expected: names.joined(separator: ", "))
    }
    var values: [String: LocalizedText] = [:]
    var missing: [Setting] = []
    for setting in settings {
      let own = given[setting.name] ?? [:]
      if needed.allSatisfy({ own[$0] != nil }) {
        values[setting.name] = LocalizedText(own)
      } else if let value = setting.value {
        values[setting.name] = value.map { own[$0] ?? $1 }
      } else if isPractice {
        values[setting.name] = setting.sample.map { own[$0] ?? $1 }
      } else if !missing.contains(setting) {
        missing.append(setting)
      }
    }
    guard missing.isEmpty else { throw Self.failure(missing) }
    return values
  }

  static func failure(_ missing: [Setting]) -> Failure {
    func list(_ language: LanguageCode) -> String {
      missing.map { "\n  --set \($0.name)='…'   \($0.help[language])" }.joined()
    }
    return Failure(
      .usage,
      es: "falta llenar los textos de la institución (o use --practice):\(list("es"))",
      en: "the institution's texts must be filled in (or use --practice):\(list("en"))",
      pt: "falta preencher os textos da instituição (ou use --practice):\(list("pt"))",
      fr: "il reste à remplir les textes de l'institution (ou utilisez "
        + "--practice)\u{A0}:\(list("fr"))")
  }
}
