/// What the header of a column means.
///
/// Source: pyxform 4.5.0, `parsing/sheet_headers.py` and `aliases.py`.
struct HeaderName: Hashable {
  /// The one name of the column among its spellings.
  let key: String
  /// The language after the `::`, if the column has one.
  let language: String?

  init(key: String, language: String? = nil) {
    self.key = key
    self.language = language
  }

  /// Reads a header.
  ///
  /// - Parameter isDouble: whether some header of the sheet has `::`; then `:` divides nothing.
  init(_ header: String, isDouble: Bool, aliases: [String: String]) {
    var parts =
      isDouble || header.contains("::")
      ? header.pieces(between: "::") : header.pieces(between: ":")
    if let place = parts.firstIndex(of: "jr"), place + 1 < parts.count {
      parts[place...(place + 1)] = ["jr:" + parts[place + 1]]
    }
    var key = parts[0].snakeCase
    if Self.wrappers.contains(key), parts.count > 1 {
      parts.removeFirst()
      key = parts[0].snakeCase
    }
    self.key = aliases[key] ?? key
    language = parts.count > 1 ? parts.dropFirst().joined(separator: "::") : nil
  }

  private static let wrappers: Set = ["bind", "control", "body", "media"]

  /// The spellings of the columns of the survey sheet.
  static let surveyAliases = [
    "caption": "label", "command": "type", "tag": "name", "value": "name", "relevance": "relevant",
    "readonly": "read_only", "constraining_message": "constraint_message",
    "jr:constraintmsg": "constraint_message", "requiredmsg": "required_message",
    "jr:requiredmsg": "required_message", "calculate": "calculation", "count": "repeat_count",
    "jr:count": "repeat_count",
  ]

  /// The spellings of the columns of the choices sheet.
  static let choicesAliases = ["caption": "label", "value": "name"]

  /// The spellings of the columns of the settings sheet.
  static let settingsAliases = [
    "set_form_title": "form_title", "title": "form_title", "set_form_id": "form_id",
    "id_string": "form_id",
  ]

  /// The columns of the survey sheet that mean something to pyxform.
  static let survey: Set = read.union(unread)

  /// Those of them that the conversion reads.
  static let read: Set = [
    "type", "name", "label", "hint", "relevant", "required", "required_message", "constraint",
    "constraint_message", "calculation", "appearance", "default", "read_only", "choice_filter",
    "repeat_count", "parameters", "disabled",
  ]

  /// The columns of the choices sheet that are read.
  static let readOfChoices: Set = ["list_name", "name", "label"]

  /// The columns of the settings sheet that are read.
  static let readOfSettings: Set = [
    "form_title", "form_id", "version", "default_language", "clean_text_values",
  ]

  private static let unread: Set = [
    "guidance_hint", "image", "big-image", "audio", "video", "trigger", "autoplay", "rows",
    "intent", "query", "save_to", "sms_field", "sms_option", "sms_separator", "sms_allow_media",
    "sms_date_format", "sms_datetime_format", "sms_response", "compact_tag", "instance",
    "noapperrorstring", "no_app_error_string", "accuracythreshold", "audio-quality",
  ]

  /// The columns whose texts may be in several languages.
  static let translated: Set = ["label", "hint", "constraint_message", "required_message"]
}

extension String {
  /// The parts between a mark, without blanks around them.
  func pieces(between mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      parts.append(String(rest[..<range.lowerBound]).trimmed)
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest).trimmed]
  }

  /// Lower case, blanks as `_`.
  var snakeCase: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "_")
  }

  /// Without white space at both ends.
  var trimmed: String {
    var part = self[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
