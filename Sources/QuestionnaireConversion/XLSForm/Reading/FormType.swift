/// What the `type` cell of a row says.
///
/// Source: pyxform 4.5.0, `aliases.py`, `question_type_dictionary.py` and the patterns of
/// `xls2json.py`. Words are read in any case; pyxform wants them as they are written here.
enum FormType: Equatable {
  enum Select: Equatable { case one, several }

  case beginGroup, beginRepeat, endGroup, endRepeat
  case select(Select, list: String, orOther: Bool)
  case selectFromFile
  case plain(Plain)
  case metadata, media, outsideFile
  /// Known to XLSForm and not to the toolkit.
  case unsupported
  /// A setting written as a row of the survey.
  case setting(String)
  case unknown

  enum Plain: Equatable {
    case integer, decimal, text, note, date, calculate, acknowledge, hidden, range
    /// A moment: only its day is kept.
    case dateTime
    /// Kept as a text: a time of day, a bar code.
    case typed
    /// A whole number with limits of its own.
    case limited(ClosedRange<Int>)
  }

  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let lower = words.map { $0.lowercased() }
    let whole = lower.joined(separator: " ")
    if let control = Self.control(whole) {
      self = control
    } else if let select = Self.select(words, lower) {
      self = select
    } else if let known = Self.plain[whole] {
      self = .plain(known)
    } else if Self.metadataTypes.contains(whole) {
      self = .metadata
    } else if Self.mediaTypes.contains(whole) || whole.hasPrefix("osm ") {
      self = .media
    } else if ["xml-external", "csv-external"].contains(whole) {
      self = .outsideFile
    } else if Self.unsupportedTypes.contains(lower.first ?? "") || whole.hasPrefix("begin loop") {
      self = .unsupported
    } else if ["form_title", "set_form_title", "form_id", "set_form_id"].contains(whole) {
      self = .setting(whole.hasSuffix("title") ? "form_title" : "form_id")
    } else {
      self = .unknown
    }
  }

  private static func control(_ whole: String) -> FormType? {
    switch whole.replacing("_", with: " ").replacing("-", with: " ") {
    case "begin group": .beginGroup
    case "end group": .endGroup
    case "begin repeat", "begin lgroup", "begin looped group": .beginRepeat
    case "end repeat", "end lgroup", "end looped group": .endRepeat
    default: nil
    }
  }

  private static func select(_ words: [String], _ lower: [String]) -> FormType? {
    for (command, kind) in selects {
      let length = command.split(separator: " ").count
      guard lower.prefix(length).joined(separator: " ") == command else { continue }
      var rest = Array(words.dropFirst(length))
      var orOther = false
      for ending in [["or", "specify", "other"], ["or", "other"], ["or_other"]]
      where rest.count > ending.count
        && rest.suffix(ending.count).map({ $0.lowercased() }) == ending
      {
        rest.removeLast(ending.count)
        orOther = true
        break
      }
      guard let kind else { return .selectFromFile }
      return .select(kind, list: rest.joined(separator: " "), orOther: orOther)
    }
    return nil
  }

  /// The longest spellings first; `nil`: choices out of a file.
  private static let selects: [(String, Select?)] = [
    ("add select multiple prompt using", .several), ("add select one prompt using", .one),
    ("select all that apply from", .several), ("select multiple from file", nil),
    ("select one from file", nil), ("select_one_from_file", nil),
    ("select_multiple_from_file", nil), ("select_one_external", nil),
    ("select one external", nil), ("select multiple from", .several),
    ("select multiple using", .several), ("select one from", .one), ("select one using", .one),
    ("select all that apply", .several), ("select multiple", .several), ("select one", .one),
    ("select_multiple", .several), ("select_one", .one), ("select1", .one),
    ("q select1", .one), ("q select", .several),
  ]

  private static let plain: [String: Plain] = {
    var types: [String: Plain] = [
      "hidden": .hidden, "range": .range, "percentage": .limited(0...100),
      "number of days in last month": .limited(0...31),
      "number of days in last six months": .limited(0...183),
      "number of days in last year": .limited(0...365), "time": .typed, "phone number": .text,
      "trigger": .acknowledge,
    ]
    let spelled: [(String, Plain)] = [
      ("integer", .integer), ("int", .integer), ("decimal", .decimal), ("text", .text),
      ("string", .text), ("note", .note), ("date", .date), ("calculate", .calculate),
      ("acknowledge", .acknowledge), ("datetime", .dateTime), ("date time", .dateTime),
      ("barcode", .typed),
    ]
    for (name, type) in spelled {
      for spelling in [name, "q \(name)", "add \(name) prompt"] { types[spelling] = type }
    }
    return types
  }()

  private static let metadataTypes: Set = [
    "start", "start time", "get start time", "end", "end time", "get end time", "today",
    "get today", "deviceid", "device id", "get device id", "imei", "phonenumber",
    "get phone number", "username", "email", "audit", "simserial", "sim id", "get sim id",
    "subscriberid", "subscriber id", "get subscriber id", "uri:subscriberid", "uri:phonenumber",
    "uri:simserial", "uri:deviceid", "uri:username", "uri:email", "start-geopoint",
    "background-geopoint", "background-audio",
  ]

  private static let mediaTypes: Set = [
    "q picture", "photo", "add audio prompt", "location", "q audio", "q geopoint", "q geoshape",
    "q geotrace", "q image", "video", "add video prompt", "q location", "add image prompt",
    "add photo prompt", "q video", "geopoint", "geoshape", "geotrace", "image", "gps",
    "add location prompt", "audio", "osm", "file", "add file prompt", "signature", "draw",
    "annotate",
  ]

  private static let unsupportedTypes: Set = [
    "rank", "cascading", "cascading_select", "matrix", "begin_score", "begin_rank",
    "begin_kobomatrix", "kobomatrix", "score__row", "rank__level",
  ]
}
