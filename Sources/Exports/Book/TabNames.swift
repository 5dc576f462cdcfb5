internal import Questionnaires

/// Names for the tabs that no layout names.
struct TabNames {
  private var taken: Set<String>

  /// - Parameter titles: the names that the layout gives.
  init(_ titles: [String]) { taken = Set(titles.map { $0.lowercased() }) }

  /// The name of the sheet that holds all the figures of the one called `title`: that and a word
  /// behind it, the title cut to fit into the 31 characters of a name, numbered if taken.
  mutating func data(after title: String, in language: LanguageCode) -> String {
    let word = LocalizedText(es: "datos", en: "data", pt: "dados", fr: "données")[language]
    for number in 1... {
      let ending = number == 1 ? " (\(word))" : " (\(word) \(number))"
      var start = title
      while (start + ending).utf16.count > 31 { start.removeLast() }
      if taken.insert((start + ending).lowercased()).inserted { return start + ending }
    }
    return title
  }
}
