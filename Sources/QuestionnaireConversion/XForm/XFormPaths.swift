/// Where the elements of a form stand in its data.
struct XFormPaths {
  /// An element and its path.
  struct Place {
    let element: FieldForm.Element
    let path: String
    /// The path of the repetition around it, if any.
    let repetition: String?
  }

  /// Every element, those that hold others before what they hold.
  let places: [Place]
  private let byName: [String: Place]

  init(_ form: FieldForm) {
    places = form.elements.flatMap { Self.places($0, below: "/data", repetition: nil) }
    byName = Dictionary(
      places.map { ($0.element.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func places(
    _ element: FieldForm.Element, below path: String, repetition: String?
  ) -> [Place] {
    let place = Place(
      element: element, path: "\(path)/\(element.name)", repetition: repetition)
    var around = repetition
    if case .repetition = element.kind { around = place.path }
    return [place]
      + element.inside.flatMap { places($0, below: place.path, repetition: around) }
  }

  /// The path of the element of that name.
  func path(of name: String) -> String { byName[name]?.path ?? "/data/\(name)" }

  /// An expression with paths for `${name}`, blanks around each, as pyxform writes it: from the
  /// root, or from the answer itself to another one of the same record.
  func xpath(_ expression: String, in place: Place) -> String {
    var result = ""
    var rest = expression[...]
    while let open = rest.firstRange(of: "${"),
      let close = rest[open.upperBound...].firstIndex(of: "}")
    {
      let name = String(rest[open.upperBound..<close])
      result += rest[..<open.lowerBound]
      if let target = byName[name] {
        let isNear = target.repetition != nil && target.repetition == place.repetition
        result += isNear ? " ../\(name) " : " \(target.path) "
      } else {
        result += "${\(name)}"
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
