/// Text as the library may be given it: what XML and Excel cannot hold is replaced, marked or cut.
///
/// - CR LF and CR become LF, the line break of a cell (browsers send CR LF).
/// - Other control characters, NUL, U+FFFE and U+FFFF become U+FFFD.
/// - `_x000D_` and its like are read as a character by Excel: the first `_` becomes `_x005F_`.
/// - More than `limit` UTF-16 units are cut before the character that would not fit whole.
///
/// Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring); Excel specifications and limits.
struct PreparedText {
  /// What Excel calls the total number of characters that a cell can contain.
  static let cellLimit = 32_767
  /// For texts the library copies into buffers of 2 080 bytes, cutting them anywhere.
  static let attributeLimit = 500

  private(set) var text = ""
  private(set) var isCut = false
  private(set) var replacedCharacters = 0
  private var unitCount = 0
  private var writtenCount = 0

  /// - Parameter isCell: whether `_x000D_` is a code there (cells, headers), and to be marked.
  init(_ source: String, limit: Int = cellLimit, isCell: Bool = true) {
    if Self.isClean(source, limit: limit) {
      text = source
      return
    }
    var start = source.startIndex
    while start < source.endIndex {
      let end = source.index(after: start)
      let marks = isCell && Self.startsCode(source.utf8[start...])
      if !append(source[start..<end], marks: marks, limit: limit) { return }
      start = end
    }
  }

  /// Adds one character whole, or says that it does not fit.
  ///
  /// One that alone is too long (a letter with thousands of accents) is begun. The library counts
  /// scalars of the written text, Excel UTF-16 units of the read one.
  private mutating func append(_ character: Substring, marks: Bool, limit: Int) -> Bool {
    var piece = String.UnicodeScalarView()
    var units = unitCount
    var written = writtenCount
    var replaced = 0
    var afterReturn = false
    for scalar in character.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      if scalar == "\n", afterReturn { continue }
      let legal = Self.legal(scalar)
      units += legal.utf16.count
      written += marks ? 7 : 1
      guard units <= limit, written <= limit else {
        isCut = true
        if text.isEmpty { text = String(piece) }
        return false
      }
      replaced += legal == scalar || scalar == "\r" ? 0 : 1
      if marks { piece.append(contentsOf: "_x005F_".unicodeScalars) } else { piece.append(legal) }
    }
    text.unicodeScalars.append(contentsOf: piece)
    (unitCount, writtenCount) = (units, written)
    replacedCharacters += replaced
    return true
  }

  private static func legal(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A: scalar
    case 0x0D: "\n"
    case 0..<0x20, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: scalar
    }
  }
}

extension PreparedText {
  /// Whether the text can be written as it is: one pass, nothing allocated.
  ///
  /// Errs on the safe side: any `_x`, U+FFxx or more bytes than `limit` has units counts as not.
  static func isClean(_ text: String, limit: Int) -> Bool {
    let bytes = text.utf8
    if bytes.count > limit { return false }
    return bytes.withContiguousStorageIfAvailable { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        if byte < 0x20, byte != 0x09, byte != 0x0A { return false }
        if byte == 0x78, previous == 0x5F { return false }
        if byte == 0xBF, previous == 0xEF { return false }
        previous = byte
      }
      return true
    } ?? false
  }

  /// Whether `_xHHHH_` stands at the beginning.
  static func startsCode(_ bytes: Substring.UTF8View) -> Bool {
    guard bytes.first == 0x5F else { return false }
    let code = Array(bytes.prefix(7))
    return code.count == 7 && code[1] == 0x78 && code[6] == 0x5F
      && code[2..<6].allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
  }
}
