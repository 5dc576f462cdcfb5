internal import Questionnaires

/// The rows of a form, those that the writer made for what is no question set apart.
struct WrittenRows {
  /// The rows that are left.
  private(set) var nodes: [FormNode] = []
  private(set) var welcome: FormNode?
  private(set) var consent: FormNode?
  private(set) var closing: FormNode?
  private(set) var support: FormNode?
  private(set) var attribution: FormNode?
  /// The names of questions that are made anew from the choices they specify.
  private(set) var followUps: [String] = []

  init(_ nodes: [FormNode], _ carried: CarriedSheet) {
    self.nodes = carried.isEmpty ? nodes : kept(nodes, carried)
  }

  private mutating func kept(_ nodes: [FormNode], _ carried: CarriedSheet) -> [FormNode] {
    nodes.compactMap { node -> FormNode? in
      switch carried.role(of: node.name) {
      case .welcome: welcome = node
      case .consent: consent = node
      case .closing: closing = node
      case .attribution: attribution = node
      case .support: support = node
      case .followUp: followUps.append(node.name)
      default:
        var node = node
        node.children = kept(node.children, carried)
        return node
      }
      return nil
    }
  }
}
