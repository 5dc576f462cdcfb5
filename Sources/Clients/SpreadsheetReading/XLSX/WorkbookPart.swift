internal import XMLReading

/// Reads `xl/workbook.xml`: the sheets in order, and the day that dates start from.
final class WorkbookHandler: XMLEventHandler {
  struct Sheet {
    let name: String
    let isHidden: Bool
    let relationship: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var startsIn1904 = false
  private(set) var isWorkbook = false
  private var depth = 0
  private(set) var wantsMore = true

  func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    depth += 1
    let isOurs = OfficeNamespace.isSpreadsheet(name.namespace)
    if depth == 1 {
      isWorkbook = isOurs && name.local == "workbook"
      wantsMore = isWorkbook
    }
    guard isOurs else { return }
    switch (depth, name.local) {
    case (2, "workbookPr"):
      startsIn1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
    case (3, "sheet"):
      sheets.append(
        Sheet(
          name: EscapedText.decoded(attributes["name"] ?? ""),
          isHidden: ["hidden", "veryHidden"].contains(attributes["state"] ?? ""),
          relationship: OfficeNamespace.relationshipID(attributes) ?? ""))
    default: break
    }
  }

  func end(_ name: XMLName) { depth -= 1 }
  func text(_ text: String) {}
}

/// Reads `xl/styles.xml`: what each cell format makes of a number.
final class StylesHandler: XMLEventHandler {
  /// By the number that cells give.
  private(set) var formats: [NumberFormat] = []
  private var custom: [Int: NumberFormat] = [:]
  private var path: [String] = []
  let wantsMore = true

  func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    path.append(name.local)
    guard path.count == 3, OfficeNamespace.isSpreadsheet(name.namespace),
      let number = attributes["numFmtId"].flatMap({ Int($0) })
    else {
      // A format that says nothing is General, and counts all the same.
      if path.count == 3, path[1] == "cellXfs", name.local == "xf" { formats.append(.plain) }
      return
    }
    switch (path[1], name.local) {
    case ("numFmts", "numFmt"):
      custom[number] = NumberFormat(code: attributes["formatCode"] ?? "")
    case ("cellXfs", "xf"):
      formats.append(custom[number] ?? NumberFormat(builtIn: number))
    default: break
    }
  }

  func end(_ name: XMLName) { _ = path.popLast() }
  func text(_ text: String) {}
}

/// Reads `xl/sharedStrings.xml`: texts with their runs joined, readings of Japanese left out.
final class SharedTextsHandler: XMLEventHandler {
  private(set) var texts: [String] = []
  private(set) var isTooLong = false
  private let most: Int
  private var item = TextItem()
  private var depth = 0
  var wantsMore: Bool { !isTooLong }

  init(most: Int) { self.most = most }

  func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    depth += 1
    if depth == 2 {
      item = TextItem()
    } else if depth > 2 {
      item.start(name, attributes)
    }
  }

  func text(_ text: String) { item.text(text) }

  func end(_ name: XMLName) {
    depth -= 1
    if depth == 1, name.local == "si" {
      texts.append(item.text)
      isTooLong = texts.count > most
    } else if depth > 1 {
      item.end()
    }
  }
}

/// A text made of runs: what stands inside `si` and `is` (CT_Rst).
struct TextItem {
  private enum Place { case run, text(keepsBlanks: Bool), other }

  /// The runs so far, joined.
  private(set) var text = ""
  private var places: [Place] = []

  /// An element begins inside the item.
  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    let isAtTop: Bool
    switch places.last {
    case nil, .run: isAtTop = true
    case .text, .other: isAtTop = false
    }
    guard isAtTop, OfficeNamespace.isSpreadsheet(name.namespace) else {
      return places.append(.other)
    }
    switch name.local {
    case "t":
      // Some programs forget to say that the blanks between two runs are meant.
      let space = attributes[XMLName(XMLName.xmlNamespace, "space")]
      places.append(.text(keepsBlanks: space == "preserve" || !places.isEmpty))
    case "r" where places.isEmpty: places.append(.run)
    default: places.append(.other)
    }
  }

  /// A text comes by.
  mutating func text(_ run: String) {
    guard case .text(let keepsBlanks) = places.last else { return }
    let run = EscapedText.run(run, keepsBlanks: keepsBlanks)
    if text.isEmpty { text = run } else { text += run }
  }

  /// The element last begun ends.
  mutating func end() { _ = places.popLast() }
}
