internal import Questionnaires
internal import YAMLReading

/// Reads what an answer to a question may be.
struct QuestionKindDecoder {
  private enum TypeName: String, CaseIterable { case one, several, integer, decimal, text }

  let mapping: [String: YAMLNode]
  let path: DefinitionPath
  let scales: [ScaleID: Scale]

  func kind(_ reader: inout DefinitionReader) -> Question.Kind? {
    let type: TypeName =
      mapping["type"] == nil ? .one : reader.word("type", in: mapping, at: path) ?? .one
    refuseKeys(without: type, &reader)
    switch type {
    case .one: return scale(&reader).map { .one($0) }
    case .several:
      let most = QuestionnaireChecks.mostChoicesOfSeveral
      guard let scale = scale(&reader) else { return nil }
      if scale.choices.count > most {
        reader.report(.tooManyChoices(scale.id, most: most), at: path["scale"])
      }
      return .several(scale)
    case .integer:
      let range = range(&reader)
      return .integer(minimum: range.minimum, maximum: range.maximum)
    case .decimal:
      let range = range(&reader)
      return .decimal(minimum: range.minimum, maximum: range.maximum)
    case .text:
      let most = reader.integer("maximum_length", in: mapping, at: path, range: 1...10_000)
      return .text(maximumLength: most ?? 1_000)
    }
  }

  private func scale(_ reader: inout DefinitionReader) -> Scale? {
    guard let name = reader.text("scale", in: mapping, at: path) else { return nil }
    if let scale = scales[ScaleID(name)] { return scale }
    let names = scales.keys.map(\.rawValue).sorted()
    reader.report(
      .unknownScale(ScaleID(name), didYouMean: NearestName.to(name, among: names)),
      at: path["scale"])
    return nil
  }

  private func range(
    _ reader: inout DefinitionReader
  ) -> (minimum: Double?, maximum: Double?) {
    let minimum = reader.number("minimum", in: mapping, at: path)
    let maximum = reader.number("maximum", in: mapping, at: path)
    if let minimum, let maximum, minimum > maximum {
      reader.report(.rangeUpsideDown, at: path["minimum"])
    }
    return (minimum, maximum)
  }

  /// A key that would silently do nothing is a mistake.
  private func refuseKeys(without type: TypeName, _ reader: inout DefinitionReader) {
    let idle: [String] =
      switch type {
      case .one: ["minimum", "maximum", "maximum_length"]
      case .several: ["minimum", "maximum", "maximum_length", "reversed"]
      case .integer, .decimal: ["scale", "maximum_length", "reversed", "dont_know"]
      case .text: ["scale", "minimum", "maximum", "reversed", "dont_know"]
      }
    for key in idle where mapping[key] != nil {
      reader.report(.keyDoesNotApply(key, to: type.rawValue), at: path.name(key))
    }
  }
}
