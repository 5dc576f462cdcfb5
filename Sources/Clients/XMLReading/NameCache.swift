/// Remembers the names met last, because a document says the same few again and again.
///
/// A fixed number of places, so that a document of a million names takes no more memory.
struct NameCache {
  private struct Known {
    let bytes: [UInt8]
    let name: XMLName
  }

  private var places = [Known?](repeating: nil, count: 128)

  /// The name for expat's `namespace separator local`.
  mutating func name(_ text: UnsafePointer<CChar>) -> XMLName {
    var hash: UInt32 = 2_166_136_261
    var count = 0
    while text[count] != 0 {
      hash = (hash ^ UInt32(UInt8(bitPattern: text[count]))) &* 16_777_619
      count += 1
    }
    return text.withMemoryRebound(to: UInt8.self, capacity: count) {
      let bytes = UnsafeBufferPointer(start: $0, count: count)
      let place = Int(hash ^ hash >> 16) & (places.count - 1)
      if let known = places[place], known.bytes.count == count,
        known.bytes.elementsEqual(bytes)
      {
        return known.name
      }
      let name = Self.split(bytes)
      places[place] = Known(bytes: Array(bytes), name: name)
      return name
    }
  }

  private static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLName {
    guard let separator = bytes.lastIndex(of: ExpatParser.separator) else {
      return XMLName("", String(decoding: bytes, as: UTF8.self))
    }
    return XMLName(
      String(decoding: bytes[..<separator], as: UTF8.self),
      String(decoding: bytes[(separator + 1)...], as: UTF8.self))
  }
}
