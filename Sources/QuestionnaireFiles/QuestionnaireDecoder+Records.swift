internal import Questionnaires
internal import YAMLReading

extension QuestionnaireDecoder {
  mutating func readRecordTypes(_ mapping: [String: YAMLNode]) {
    guard let node = mapping["records"] else { return }
    let path = DefinitionPath.root["records"]
    for (name, value) in reader.entries(node, at: path) ?? [] {
      guard let id: RecordTypeID = reader.name(name, at: path.name(name)),
        let inside = reader.mapping(value, at: path[name], keys: ["questions"]),
        let questions = reader.required("questions", in: inside, at: path[name])
      else { continue }
      places.recordTypes.append((id, path[name]))
      recordTypes[id] = (questions, path[name]["questions"])
    }
  }

  /// The record set of the question `owner`, its fields named `owner_field`.
  mutating func records(
    _ mapping: [String: YAMLNode], at path: DefinitionPath, of owner: QuestionID,
    _ place: QuestionPlace
  ) -> RecordSet? {
    guard place.record == nil else {
      reader.report(.notInsideRecords("records"), at: path["type"])
      return nil
    }
    let minimum = reader.integer("minimum", in: mapping, at: path, range: 0...200) ?? 0
    let maximum = reader.integer("maximum", in: mapping, at: path, range: 1...200) ?? 50
    if minimum > maximum { reader.report(.rangeUpsideDown, at: path["minimum"]) }
    guard let name = reader.text("record", in: mapping, at: path) else { return nil }
    let type = RecordTypeID(name)
    guard let (node, nodePath) = recordTypes[type] else {
      let names = recordTypes.keys.map(\.rawValue).sorted()
      let near = NearestName.to(name, among: names)
      reader.report(.unknownRecordType(type, didYouMean: near), at: path["record"])
      return nil
    }
    let elements = reader.list(node, at: nodePath) ?? []
    if elements.isEmpty { reader.report(.emptyList("questions"), at: nodePath) }
    var inside = QuestionPlace(relevance: nil, record: owner)
    for local in elements.compactMap({ $0.scalar(under: "id") }) {
      inside.names[QuestionID(local)] = QuestionID("\(owner)_\(local)")
    }
    let questions = elements.enumerated().flatMap { number, element in
      self.questions(element, at: nodePath[number], inside)
    }
    return RecordSet(type: type, questions: questions, minimum: minimum, maximum: maximum)
  }
}
