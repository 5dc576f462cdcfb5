/// Portuguese: a vowel and a following *i* or *u* stay together, most others part.
///
/// Source: Acordo Ortográfico da Língua Portuguesa (1990), Base XX; Cunha and Cintra, *Nova
/// Gramática do Português Contemporâneo*, encontros vocálicos.
enum PortugueseSyllables {
  private static let vowels = Set("aeiouáàâãéêíóôõúü")
  private static let weak = Set("iuü")
  private static let accented = Set("áâéêíóôú")

  static func count(_ word: [Character]) -> Int {
    let letters = withoutGlides(word)
    return Vowels.nuclei(
      in: letters, isVowel: { vowels.contains(letters[$0]) },
      isParted: { parts(letters, $0) })
  }

  /// The letters without the u of qu and gu before a vowel: i-gual-da-de, lín-gua.
  private static func withoutGlides(_ word: [Character]) -> [Character] {
    word.indices.filter { place in
      guard weak.contains(word[place]), word[place] != "i", place > 0, place + 1 < word.count
      else { return true }
      return !("qg".contains(word[place - 1]) && vowels.contains(word[place + 1]))
    }.map { word[$0] }
  }

  private static func parts(_ letters: [Character], _ place: Int) -> Bool {
    let (first, second) = (letters[place], letters[place + 1])
    if "ãõ".contains(first) { return !"eoiu".contains(second) }
    guard weak.contains(second) else {
      // Something rising: one syllable only at the end of a word stressed before it.
      return !(weak.contains(first) && isUnstressedEnd(letters, place))
    }
    if first == second { return true }
    // ra-i-nha; ca-ir, a-in-da, ru-im; ins-ti-tu-i-ção, ins-ti-tu-iu
    let after = letters[(place + 2)...]
    guard let next = after.first else { return false }
    if next == "n", after.dropFirst().first == "h" { return true }
    if first == "u", next == "ç" || next == "u" { return true }
    let closes = after.dropFirst().first.map { !vowels.contains($0) && $0 != "h" } ?? true
    return "lmnrz".contains(next) && closes
  }

  /// -ia, -io, -ua … with or without s, in a word that bears its accent before.
  private static func isUnstressedEnd(_ letters: [Character], _ place: Int) -> Bool {
    let rest = letters[(place + 2)...]
    return (rest.isEmpty || rest.elementsEqual("s")) && "aeo".contains(letters[place + 1])
      && letters[..<place].contains { accented.contains($0) }
  }
}
