internal import YAMLReading

/// Finds the conditions in a questionnaire's tree.
enum ConditionWalk {
  private static let keys: Set<String> = ["relevant", "constraint", "required", "calculation"]

  /// The text of every condition with the id of what carries it.
  static func conditions(in tree: YAMLNode) -> [(owner: String, condition: String)] {
    (tree["sections"]?.elements ?? []).flatMap { conditions(of: $0) }
  }

  private static func conditions(of node: YAMLNode) -> [(owner: String, condition: String)] {
    let owner = node.scalar(under: "id") ?? ""
    let own = node.entries.compactMap { entry in
      keys.contains(entry.key) ? entry.value.text.map { (owner, $0) } : nil
    }
    let inside = (node["questions"]?.elements ?? []) + (node["rows"]?.elements ?? [])
    return own + inside.flatMap { conditions(of: $0) }
  }
}
