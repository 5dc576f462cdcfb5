public import Questionnaires

/// Writes a questionnaire as an ODK XForm, in the shape that pyxform gives to the XLSForm of it.
///
/// The same questionnaire is always the same text. Source: ODK XForms specification,
/// https://getodk.github.io/xforms-spec/.
public enum XFormWriter {
  /// The XForm, and what it lacks or says otherwise.
  ///
  /// - Parameter isFilledIn: the institution's values stand in the texts and lists already.
  public static func write(
    _ questionnaire: Questionnaire, isFilledIn: Bool = false
  ) -> (xml: String, gaps: [ConversionGap]) {
    let form = FieldForm(questionnaire, isFilledIn: isFilledIn)
    return (XFormDocument(form).root.document(), form.gaps)
  }
}

/// The parts of an XForm.
struct XFormDocument {
  private static let namespaces: [(String, String?)] = [
    ("xmlns", "http://www.w3.org/2002/xforms"),
    ("xmlns:h", "http://www.w3.org/1999/xhtml"),
    ("xmlns:ev", "http://www.w3.org/2001/xml-events"),
    ("xmlns:xsd", "http://www.w3.org/2001/XMLSchema"),
    ("xmlns:jr", "http://openrosa.org/javarosa"),
    ("xmlns:orx", "http://openrosa.org/xforms"),
    ("xmlns:odk", "http://www.opendatakit.org/xforms"),
  ]

  private let form: FieldForm
  private let paths: XFormPaths
  private let places: [XFormPaths.Place]

  init(_ form: FieldForm) {
    self.form = form
    paths = XFormPaths(form)
    places = paths.places
  }

  var root: XMLElement {
    let title = form.languages.first.map { form.title[$0] } ?? ""
    let identifier = XMLElement(
      "bind",
      [
        ("nodeset", "/data/meta/instanceID"), ("type", "string"), ("readonly", "true()"),
        ("jr:preload", "uid"),
      ])
    let model = XMLElement(
      "model", [("odk:xforms-version", "1.0.0")],
      [XMLElement("itext", [], form.languages.map(translation)), primaryInstance]
        + form.lists.map(Self.instance) + places.compactMap(bind) + [identifier])
    let head = XMLElement("h:head", [], [XMLElement("h:title", text: title), model])
    let body = XMLElement("h:body", [], form.elements.compactMap { control($0) })
    return XMLElement("h:html", Self.namespaces, [head, body])
  }

  // MARK: Texts

  private func translation(_ language: LanguageCode) -> XMLElement {
    func entry(_ id: String, _ text: LocalizedText?) -> XMLElement? {
      text.map { XMLElement("text", [("id", id)], [XMLElement("value", text: $0[language])]) }
    }
    let choices = form.lists.flatMap { list in
      list.choices.enumerated().map { entry("\(list.name)-\($0)", $1.label) }
    }
    let others = places.flatMap { place in
      [
        entry("\(place.path):jr:constraintMsg", place.element.constraintMessage),
        entry("\(place.path):label", place.element.label),
        entry("\(place.path):hint", place.element.hint),
      ]
    }
    return XMLElement(
      "translation",
      [
        ("lang", FieldForm.languageName(language)),
        ("default", language == form.languages.first ? "true()" : nil),
      ], (choices + others).compactMap { $0 })
  }

  // MARK: Instances

  private var primaryInstance: XMLElement {
    let meta = XMLElement("meta", [], [XMLElement("instanceID")])
    let data = XMLElement(
      "data", [("id", form.id), ("version", form.version)],
      form.elements.flatMap(Self.nodes) + [meta])
    return XMLElement("instance", [], [data])
  }

  /// The empty node of an element; a repetition has its template before it.
  private static func nodes(_ element: FieldForm.Element) -> [XMLElement] {
    let node = XMLElement(element.name, [], element.inside.flatMap(nodes))
    guard case .repetition = element.kind else { return [node] }
    return [XMLElement(element.name, [("jr:template", "")], node.children), node]
  }

  private static func instance(_ list: FieldForm.List) -> XMLElement {
    let items = list.choices.enumerated().map { place, choice in
      XMLElement(
        "item", [],
        [
          XMLElement("itextId", text: "\(list.name)-\(place)"),
          XMLElement("name", text: choice.code),
        ])
    }
    return XMLElement("instance", [("id", list.name)], [XMLElement("root", [], items)])
  }

  // MARK: Binds

  private func bind(_ place: XFormPaths.Place) -> XMLElement? {
    let element = place.element
    let type: String?
    var calculation: String?
    switch element.kind {
    case .group, .repetition:
      guard element.relevant != nil else { return nil }
      type = nil
    case .integer: type = "int"
    case .decimal: type = "decimal"
    case .date: type = "date"
    case .calculate(let expression):
      type = "string"
      calculation = expression
    case .note, .text, .one, .several: type = "string"
    }
    func xpath(_ expression: String?) -> String? {
      expression.map { paths.xpath($0, in: place) }
    }
    var isNote = false
    if case .note = element.kind { isNote = true }
    return XMLElement(
      "bind",
      [
        ("nodeset", place.path), ("type", type), ("readonly", isNote ? "true()" : nil),
        ("required", xpath(element.required)), ("relevant", xpath(element.relevant)),
        ("constraint", xpath(element.constraint)),
        (
          "jr:constraintMsg",
          element.constraintMessage.map { _ in "jr:itext('\(place.path):jr:constraintMsg')" }
        ), ("calculate", xpath(calculation)),
      ])
  }

  // MARK: Controls

  /// What shows an element; `nil` for a calculation.
  private func control(_ element: FieldForm.Element) -> XMLElement? {
    let path = paths.path(of: element.name)
    let label = XMLElement("label", [("ref", "jr:itext('\(path):label')")])
    let attributes: [(String, String?)] = [("ref", path), ("appearance", element.appearance)]
    let inside = element.inside.compactMap { control($0) }
    switch element.kind {
    case .calculate: return nil
    case .group: return XMLElement("group", attributes, [label] + inside)
    case .repetition:
      return XMLElement(
        "group", attributes, [label, XMLElement("repeat", [("nodeset", path)], inside)])
    case .note, .text, .integer, .decimal, .date, .one, .several: break
    }
    let hint = element.hint.map { _ in XMLElement("hint", [("ref", "jr:itext('\(path):hint')")]) }
    return XMLElement(
      element.controlName, attributes,
      [label] + [hint, element.list.map(Self.choices)].compactMap { $0 })
  }

  private static func choices(_ list: String) -> XMLElement {
    XMLElement(
      "itemset", [("nodeset", "instance('\(list)')/root/item")],
      [
        XMLElement("value", [("ref", "name")]),
        XMLElement("label", [("ref", "jr:itext(itextId)")]),
      ])
  }
}

extension FieldForm.Element {
  /// The XForms control that takes an answer.
  fileprivate var controlName: String {
    switch kind {
    case .one: "select1"
    case .several: "select"
    default: "input"
    }
  }
}
