/// English: groups of vowels, less silent letters, plus the vowels that part inside a group.
enum EnglishSyllables {
  private static let vowels = Set("aeiouy")
  /// Common words that the rules get wrong, with their counts.
  private static let exceptions: [String: Int] = [
    "business": 2, "people": 2, "every": 2, "everybody": 4, "everyone": 3, "everything": 3,
    "being": 2, "doing": 2, "going": 2, "seeing": 2, "area": 3, "areas": 3, "idea": 3, "ideas": 3,
    "create": 2, "created": 3, "creates": 2, "reality": 4, "client": 2, "clients": 2,
    "experience": 4, "experiences": 5, "society": 4, "quiet": 2, "diet": 2, "science": 2,
    "maybe": 2, "whose": 1, "something": 2, "someone": 2, "sometimes": 2, "somebody": 3,
    "therefore": 2, "queue": 1, "realise": 3, "colleague": 2, "colleagues": 2, "suicide": 3,
    "women": 2, "else": 1, "behaviour": 3, "element": 3, "elements": 3, "audience": 3,
    "themselves": 2, "ourselves": 2, "yourselves": 2, "male": 1,
  ]
  /// Endings before which a final e of the stem stays silent.
  private static let suffixes = [
    "ment", "ments", "ness", "ful", "less", "ly", "place", "places", "work", "times", "where",
    "thing", "holder", "holders",
  ]

  static func count(_ word: [Character]) -> Int {
    let letters = word.filter { $0 != "'" && $0 != "’" }
    let text = String(letters)
    if let known = exceptions[text] { return known }
    if word.count != letters.count, text.hasSuffix("nt"), text.count > 4,
      !vowels.contains(letters[letters.count - 3])
    {
      return count(Array(text.dropLast(2))) + 1  // didn't, couldn't
    }
    for suffix in suffixes where text.hasSuffix("e" + suffix) && text.count > suffix.count + 2 {
      return max(1, count(Array(text.dropLast(suffix.count)))) + count(Array(suffix))
    }
    let groups = Vowels.nuclei(
      in: letters, isVowel: { isVowel(letters, $0) }, isParted: { parts(letters, $0) })
    return max(1, groups - silentEnd(letters)) + (text.hasSuffix("sm") ? 1 : 0)
  }

  /// A y at the start, or between vowels, is a consonant, and so is the u of qu.
  private static func isVowel(_ letters: [Character], _ place: Int) -> Bool {
    let letter = letters[place]
    guard vowels.contains(letter) else { return false }
    let next = place + 1 < letters.count ? letters[place + 1] : " "
    if letter == "y" { return !(vowels.contains(next) && next != "y" && place == 0) }
    if letter == "u", place > 0, letters[place - 1] == "q" { return false }
    if letter == "u", place > 0, letters[place - 1] == "g", vowels.contains(next) { return false }
    return true
  }

  private static func parts(_ letters: [Character], _ place: Int) -> Bool {
    let (first, second) = (letters[place], letters[place + 1])
    let before = place > 0 ? letters[place - 1] : " "
    let after = place + 2 < letters.count ? letters[place + 2] : " "
    switch (first, second) {
    case ("i", "a"): return !("ct".contains(before) && after == "l") && after != "g"
    case ("i", "o"): return !"tscgx".contains(before) && !("nl".contains(before) && after == "n")
    case ("i", "u"), ("y", "a"), ("y", "i"), ("y", "o"), ("u", "a"), ("u", "o"): return true
    case ("i", "e"): return after == "t"
    case ("e", "o"): return before != "g"
    case ("e", "a"): return letters[place...].starts(with: "eatio")
    case ("u", "i"): return after == "n" || after == "t" && "tn".contains(before)
    case ("u", "e"): return before == "l" && after == "n"
    case ("y", "e"): return after != "d" && after != "s"
    default: return false
    }
  }

  /// 1 if the last group of vowels is silent: -e, -es and -ed after most consonants.
  private static func silentEnd(_ letters: [Character]) -> Int {
    func at(_ back: Int) -> Character {
      back <= letters.count ? letters[letters.count - back] : " "
    }
    let isConsonant = { (letter: Character) in !vowels.contains(letter) && letter != " " }
    if at(1) == "e", isConsonant(at(2)) || at(2) == "u" && "gq".contains(at(3)) {
      return at(2) == "l" && isConsonant(at(3)) ? 0 : 1
    }
    if at(1) == "s", at(2) == "e", isConsonant(at(3)) {
      let hisses = "szxcg".contains(at(3)) || at(3) == "h" && "sc".contains(at(4))
      return hisses || at(3) == "l" && isConsonant(at(4)) ? 0 : 1
    }
    if at(1) == "d", at(2) == "e", isConsonant(at(3)) {
      return "td".contains(at(3)) || at(3) == "l" && isConsonant(at(4)) && at(4) != "l" ? 0 : 1
    }
    return 0
  }
}
