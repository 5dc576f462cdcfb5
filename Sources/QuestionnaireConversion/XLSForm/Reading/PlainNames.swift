internal import Questionnaires

/// Names of a form, turned into such as definition files take (`NameForm`).
enum PlainNames {
  /// The nearest plain name: letters without accents, everything else as `_`.
  static func plain(_ name: String, prefix: String = "q") -> String {
    var bytes: [UInt8] = []
    for scalar in name.folded.unicodeScalars {
      let byte = UInt8(exactly: scalar.value) ?? 0x5F
      bytes.append(NameForm.isInside(byte) ? byte : 0x5F)
    }
    while bytes.last == 0x5F, bytes.count > 1 { bytes.removeLast() }
    while bytes.first == 0x5F { bytes.removeFirst() }
    if bytes.isEmpty { return prefix }
    let start = NameForm.isLetter(bytes[0]) ? [] : Array(prefix.utf8)
    return String(decoding: (start + bytes).prefix(NameForm.most), as: UTF8.self)
  }

  /// The name, or the name with `_2`, `_3`… that is not taken yet, also not in another case.
  ///
  /// - Parameter taken: names in lower case.
  static func free(_ name: String, among taken: Set<String>, most: Int = NameForm.most) -> String {
    var candidate = String(decoding: name.utf8.prefix(most), as: UTF8.self)
    var number = 2
    while taken.contains(candidate.lowercased()) {
      let end = "_\(number)"
      let start = String(decoding: name.utf8.prefix(most - end.utf8.count), as: UTF8.self)
      candidate = start + end
      number += 1
    }
    return candidate
  }
}

extension String {
  /// Latin letters without their accents; other letters as they are.
  var folded: String {
    String(map { Self.unaccented[$0] ?? $0 })
  }

  private static let unaccented: [Character: Character] = {
    let groups: [(Character, String)] = [
      ("a", "àáâãäåāăą"), ("A", "ÀÁÂÃÄÅĀĂĄ"), ("c", "çćč"), ("C", "ÇĆČ"), ("e", "èéêëēĕėęěẽ"),
      ("E", "ÈÉÊËĒĖĘĚẼ"), ("g", "ğģǧ"), ("G", "ĞĢǦ"), ("i", "ìíîïĩīı"), ("I", "ÌÍÎÏĨĪİ"),
      ("l", "ł"), ("L", "Ł"), ("n", "ñńňņ"), ("N", "ÑŃŇŅ"), ("o", "òóôõöøōő"), ("O", "ÒÓÔÕÖØŌŐ"),
      ("s", "śşšș"), ("S", "ŚŞŠȘ"), ("t", "ţťț"), ("T", "ŢŤȚ"), ("u", "ùúûüũūůű"),
      ("U", "ÙÚÛÜŨŪŮŰ"), ("y", "ýÿ"), ("Y", "ÝŸ"), ("z", "źżž"), ("Z", "ŹŻŽ"),
    ]
    return Dictionary(groups.flatMap { base, marked in marked.map { ($0, base) } }) { first, _ in
      first
    }
  }()
}
