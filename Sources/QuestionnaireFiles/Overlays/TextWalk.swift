internal import Questionnaires
internal import YAMLReading

/// Visits every text of a questionnaire's tree by the name that translators know it by:
/// `title`, `consent.yes`, `LID01`, `LID01.hint`, `acuerdo5.NS`, `setting.contacto.help`.
struct TextWalk {
  /// Changes a text; the name tells which.
  var visit: (_ name: String, _ text: inout YAMLNode) -> Void

  func walk(_ root: inout YAMLNode) {
    for key in ["title", "welcome", "closing", "attribution"] {
      root.change(key) { visit(key, &$0) }
    }
    root.change("consent") { texts(["text", "yes", "no"], of: &$0, prefix: "consent.") }
    root.change("support") { support(&$0) }
    root.change("settings") { settings in
      settings.changeValues { name, setting in
        texts(["help", "sample", "value"], of: &setting, prefix: "setting.\(name).")
      }
    }
    root.change("scales") { $0.changeValues { scale($0, &$1) } }
    root.change("records") { records in
      records.changeValues { name, record in
        record.change("questions") { questions(&$0, prefix: "\(name).") }
      }
    }
    root.change("sections") { $0.changeElements { section(&$0) } }
  }

  private func texts(_ keys: [String], of node: inout YAMLNode, prefix: String) {
    for key in keys { node.change(key) { visit(prefix + key, &$0) } }
  }

  private func support(_ card: inout YAMLNode) {
    texts(["title", "intro", "checked"], of: &card, prefix: "support.")
    card.change("lines") { lines in
      var number = 0
      lines.changeElements { line in
        number += 1
        texts(["label", "text"], of: &line, prefix: "support.\(number).")
        return true
      }
    }
  }

  private func scale(_ name: String, _ scale: inout YAMLNode) {
    texts(["low", "high"], of: &scale, prefix: "\(name).")
    if case .list = scale { choices(&scale, of: name) }
    scale.change("choices") { choices(&$0, of: name) }
  }

  private func choices(_ list: inout YAMLNode, of scale: String) {
    list.changeElements { choice in
      let name = "\(scale).\(choice.scalar(under: "code") ?? "")"
      choice.change("label") { visit(name, &$0) }
      choice.change("specify") { visit("\(name).specify", &$0) }
      return true
    }
  }

  private func section(_ section: inout YAMLNode) -> Bool {
    let name = section.scalar(under: "id") ?? ""
    section.change("title") { visit(name, &$0) }
    section.change("note") { visit("\(name).note", &$0) }
    section.change("questions") { questions(&$0, prefix: "") }
    return true
  }

  private func questions(_ list: inout YAMLNode, prefix: String) {
    list.changeElements { question in
      let name = prefix + (question.scalar(under: "id") ?? "")
      question.change("text") { visit(name, &$0) }
      question.change("hint") { visit("\(name).hint", &$0) }
      question.change("constraint_message") { visit("\(name).constraint_message", &$0) }
      question.change("formerly") { visit("\(name).formerly", &$0) }
      question.change("rows") { questions(&$0, prefix: prefix) }
      return true
    }
  }
}
