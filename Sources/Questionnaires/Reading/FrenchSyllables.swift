/// French: groups of vowels, parted after é and at a diaeresis, less a final mute e.
///
/// Source: conventions of prose, not of verse: *so-cial* has two, *na-tion* two, *cli-ent* two.
enum FrenchSyllables {
  private static let vowels = Set("aeiouyàâäéèêëîïôöùûüœæ")
  private static let clitics: Set<String> = [
    "l", "d", "j", "n", "s", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu",
  ]

  static func count(_ word: [Character]) -> Int {
    word.split { $0 == "'" || $0 == "’" }.enumerated().reduce(0) { sum, part in
      let text = String(part.element)
      let isElided = part.offset == 0 && word.count > text.count
      let bare = ["jusqu": 1, "lorsqu": 1, "puisqu": 1]
      if isElided, clitics.contains(text) { return sum + (bare[text] ?? 0) }
      return sum + max(1, plain(Array(part.element)))
    }
  }

  private static func plain(_ word: [Character]) -> Int {
    let letters = withoutMuteEnd(word)
    return Vowels.nuclei(
      in: letters, isVowel: { isVowel(letters, $0) }, isParted: { parts(letters, $0) })
  }

  /// A y between vowels is a consonant, and the u of qu and gu is none of its own.
  private static func isVowel(_ letters: [Character], _ place: Int) -> Bool {
    guard vowels.contains(letters[place]) else { return false }
    let isAfter = place > 0 && vowels.contains(letters[place - 1])
    let isBefore = place + 1 < letters.count && vowels.contains(letters[place + 1])
    if letters[place] == "y" { return !(isBefore && (isAfter || place == 0)) }
    if letters[place] == "u", place > 0, "qg".contains(letters[place - 1]) { return !isBefore }
    return true
  }

  /// The word without a final -e or -es that is not heard.
  private static func withoutMuteEnd(_ word: [Character]) -> [Character] {
    var letters = word
    if letters.count > 3, letters.suffix(2).elementsEqual("es") {
      letters.removeLast(2)
    } else if letters.count > 2, letters.last == "e" {
      letters.removeLast()
    }
    if letters.count == word.count { return word }
    // The mute e alone made the u of qu and gu a glide: guer-re, lan-gue, pres-que.
    if letters.last == "u", letters.count > 1, "qg".contains(letters[letters.count - 2]) {
      letters.removeLast()
    }
    let hasVowel = letters.contains { vowels.contains($0) }
    return hasVowel ? letters : word
  }

  private static func parts(_ letters: [Character], _ place: Int) -> Bool {
    let (first, second) = (letters[place], letters[place + 1])
    if "ëïüö".contains(second) { return true }
    if first == "é" { return second != "e" || place + 2 < letters.count }
    switch (first, second) {
    case ("a", "o"), ("a", "é"), ("o", "a"), ("o", "é"), ("u", "a"), ("u", "é"), ("u", "o"),
      ("i", "i"):
      return true
    case ("u", "e"): return place + 2 < letters.count && letters[place + 2] == "r"
    case ("i", _):
      // cli-ent, ou-vri-er, but so-cial: a cluster before the i keeps it apart.
      guard place > 1, "rl".contains(letters[place - 1]) else { return false }
      return !vowels.contains(letters[place - 2]) && letters[place - 2] != letters[place - 1]
        && !"rl".contains(letters[place - 2])
    default: return false
    }
  }
}
