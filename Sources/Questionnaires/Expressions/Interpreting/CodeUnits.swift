/// A text as its UTF-16 units, by which Java and JavaScript count and cut.
struct CodeUnits {
  private let units: [UInt16]

  init(_ text: String) { units = Array(text.utf16) }

  private init(_ units: some Sequence<UInt16>) { self.units = Array(units) }

  var count: Int { units.count }
  var text: String { String(decoding: units, as: UTF16.self) }

  /// From a place up to, not including, another; negative places count from the end.
  func part(from start: Int, to end: Int) -> CodeUnits {
    let place = { (wanted: Int) in
      Swift.min(Swift.max(0, wanted < 0 ? count + wanted : wanted), count)
    }
    let (low, high) = (place(start), place(end))
    return CodeUnits(low <= high ? units[low..<high] : [])
  }

  /// Whether another text is somewhere in it; the empty text is in every one.
  func contains(_ other: CodeUnits) -> Bool {
    guard let first = other.units.first else { return true }
    guard other.count <= count else { return false }
    return (0...(count - other.count)).contains { start in
      units[start] == first && units[start..<(start + other.count)].elementsEqual(other.units)
    }
  }

  /// Each unit found in `from` replaced by the unit at that place in `to`, or dropped.
  func translated(_ from: CodeUnits, _ to: CodeUnits) -> CodeUnits {
    CodeUnits(
      units.compactMap { unit in
        guard let place = from.units.firstIndex(of: unit) else { return unit }
        return place < to.count ? to.units[place] : nil
      })
  }

  /// Control characters and blanks at the ends dropped, each run of blanks inside made one.
  var withSingleBlanks: CodeUnits {
    let start = units.drop { $0 <= 0x20 }
    let kept = start.prefix(start.reversed().drop { $0 <= 0x20 }.count)
    var result: [UInt16] = []
    var isAfterBlank = false
    for unit in kept {
      let isBlank = unit == 0x20 || (0x09...0x0D).contains(unit)
      if !isBlank { result.append(unit) } else if !isAfterBlank { result.append(0x20) }
      isAfterBlank = isBlank
    }
    return CodeUnits(result)
  }
}
