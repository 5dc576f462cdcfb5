internal import Questionnaires
internal import YAMLReading

/// Finds which settings a questionnaire's tree puts to use.
enum SettingWalk {
  /// The names in its texts, and those that its questions' scales wait for.
  static func used(in tree: YAMLNode) -> Set<String> {
    var names: Set<String> = []
    var scales: Set<String> = []
    for entry in tree.entries where !["settings", "scales"].contains(entry.key) {
      visit(entry.value, &names, &scales)
    }
    for entry in tree["scales"]?.entries ?? [] where scales.contains(entry.key) {
      visit(entry.value, &names, &scales)
      if let setting = entry.value.scalar(under: "setting") { names.insert(setting) }
    }
    return names
  }

  private static func visit(
    _ node: YAMLNode, _ names: inout Set<String>, _ scales: inout Set<String>
  ) {
    switch node {
    case .scalar(let text, _, _): names.formUnion(Placeholders.names(in: text))
    case .list(let elements, _): for element in elements { visit(element, &names, &scales) }
    case .mapping(let entries, _):
      for entry in entries {
        if entry.key == "scale", let scale = entry.value.text { scales.insert(scale) }
        visit(entry.value, &names, &scales)
      }
    }
  }
}
