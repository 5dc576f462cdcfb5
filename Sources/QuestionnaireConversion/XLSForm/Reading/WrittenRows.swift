internal import Questionnaires

/// The rows that the writer made for parts of a questionnaire that are no questions, taken out of
/// the tree.
struct WrittenRows {
  /// The rows that are left.
  private(set) var nodes: [FormNode] = []
  private(set) var welcome: FormNode?
  private(set) var consent: FormNode?
  private(set) var closing: FormNode?

  init(_ nodes: [FormNode], _ carried: CarriedSheet) {
    self.nodes = kept(nodes, carried)
  }

  private mutating func kept(_ nodes: [FormNode], _ carried: CarriedSheet) -> [FormNode] {
    nodes.flatMap { node -> [FormNode] in
      switch carried[.row, name: node.name, key: "is"] {
      case "welcome": welcome = node
      case "consent": consent = node
      case "closing": closing = node
      case "support", "follow_up": break
      case "consented": return kept(node.children, carried)
      default:
        var node = node
        node.children = kept(node.children, carried)
        return [node]
      }
      return []
    }
  }
}
