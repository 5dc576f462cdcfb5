/// Spanish: two strong vowels part, and so do a strong one and a stressed weak one.
///
/// Source: Real Academia Española, *Ortografía* (2010), diptongos e hiatos ortográficos.
enum SpanishSyllables {
  private static let strong = Set("aeoáéóàèòâêô")
  private static let weak = Set("iuü")
  private static let stressedWeak = Set("íú")

  static func count(_ word: [Character]) -> Int {
    // An h between vowels is not heard: prohi-bir, a-ho-ra.
    let letters = word.indices.filter { place in
      !(word[place] == "h" && place > 0 && isLetterVowel(word[place - 1]))
    }.map { word[$0] }
    return Vowels.nuclei(
      in: letters,
      isVowel: { place in
        isLetterVowel(letters[place]) || letters[place] == "y" && isVowelY(letters, place)
      },
      isParted: { place in parts(letters[place], letters[place + 1]) })
  }

  private static func isLetterVowel(_ letter: Character) -> Bool {
    strong.contains(letter) || weak.contains(letter) || stressedWeak.contains(letter)
  }

  /// A y is a vowel unless one follows it.
  private static func isVowelY(_ letters: [Character], _ place: Int) -> Bool {
    place + 1 == letters.count || !isLetterVowel(letters[place + 1])
  }

  private static func parts(_ first: Character, _ second: Character) -> Bool {
    let strongs = (strong.contains(first), strong.contains(second))
    return switch strongs {
    case (true, true): true
    case (true, false): stressedWeak.contains(second)
    case (false, true): stressedWeak.contains(first)
    case (false, false): first == second
    }
  }
}
