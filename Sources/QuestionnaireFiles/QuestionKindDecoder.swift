internal import Questionnaires
internal import YAMLReading

/// The keys that a question may have.
enum QuestionKeys {
  static let row = [
    "id", "text", "hint", "reversed", "dont_know", "critical", "sensitive", "required", "relevant",
    "formerly",
  ]
  static let all =
    row + [
      "type", "scale", "minimum", "maximum", "maximum_length", "record", "calculation",
      "constraint", "constraint_message",
    ]
  static let matrix = ["id", "type", "text", "hint", "scale", "rows", "relevant"]
}

/// Reads what an answer to a question may be.
struct QuestionKindDecoder {
  enum TypeName: String, CaseIterable {
    case one, several, integer, decimal, date, text, matrix, records, calculated, note
  }

  let mapping: [String: YAMLNode]
  let path: DefinitionPath
  let scales: [ScaleID: Scale]

  /// The type as written; left out: one choice.
  func type(_ reader: inout DefinitionReader) -> TypeName {
    mapping["type"] == nil ? .one : reader.word("type", in: mapping, at: path) ?? .one
  }

  /// What an answer to a question of a type without questions or calculations of its own may be.
  func kind(_ type: TypeName, _ reader: inout DefinitionReader) -> Question.Kind? {
    refuseKeys(without: type, &reader)
    switch type {
    case .one: return scale(most: QuestionnaireChecks.mostChoicesOfOne, &reader).map { .one($0) }
    case .several:
      return scale(most: QuestionnaireChecks.mostChoicesOfSeveral, &reader).map { .several($0) }
    case .integer:
      let range = range(&reader)
      return .integer(minimum: range.minimum, maximum: range.maximum)
    case .decimal:
      let range = range(&reader)
      return .decimal(minimum: range.minimum, maximum: range.maximum)
    case .date: return dates(&reader)
    case .text:
      let most = reader.integer("maximum_length", in: mapping, at: path, range: 1...10_000)
      return .text(maximumLength: most ?? 1_000)
    case .note: return .note
    case .matrix, .records, .calculated: return nil
    }
  }

  /// The scale named, which must exist.
  private func scale(most: Int, _ reader: inout DefinitionReader) -> Scale? {
    let scale = scale(&reader)
    if let scale, scale.choices.count > most {
      reader.report(.tooManyChoices(scale.id, most: most), at: path["scale"])
    }
    return scale
  }

  func scale(_ reader: inout DefinitionReader) -> Scale? {
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

  private func dates(_ reader: inout DefinitionReader) -> Question.Kind {
    let minimum = reader.date("minimum", in: mapping, at: path)
    let maximum = reader.date("maximum", in: mapping, at: path)
    if let minimum, let maximum, minimum > maximum {
      reader.report(.rangeUpsideDown, at: path["minimum"])
    }
    return .date(minimum: minimum, maximum: maximum)
  }

  /// A key that would silently do nothing is a mistake.
  func refuseKeys(without type: TypeName, _ reader: inout DefinitionReader) {
    let range = ["minimum", "maximum"]
    let constraint = ["constraint", "constraint_message", "required"]
    let scoring = ["reversed", "dont_know", "critical"]
    let idle: [String] =
      switch type {
      case .one: range + ["maximum_length", "record", "calculation"]
      case .several: range + ["maximum_length", "record", "calculation", "reversed", "critical"]
      case .integer, .decimal, .date:
        scoring + ["scale", "maximum_length", "record", "calculation"]
      case .text: scoring + range + ["scale", "record", "calculation"]
      case .records: scoring + ["scale", "maximum_length", "calculation"]
      case .calculated: scoring + range + constraint + ["scale", "maximum_length", "record"]
      case .note:
        scoring + range + constraint
          + ["scale", "maximum_length", "record", "calculation", "formerly", "sensitive"]
      case .matrix: []
      }
    for key in idle where mapping[key] != nil {
      reader.report(.keyDoesNotApply(key, to: type.rawValue), at: path.name(key))
    }
  }
}
