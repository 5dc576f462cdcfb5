/// Where the parts of a questionnaire stand in its file: what checks need besides the value.
public struct QuestionnairePlaces: Sendable {
  /// A scale of the file with its places.
  public struct PlacedScale: Sendable {
    /// The scale.
    public let scale: Scale
    /// Its definition.
    public let path: DefinitionPath
    /// The choices that are written out; those of a run or of an institution's list have no place.
    public let choices: [ChoiceCode: DefinitionPath]

    /// Places a scale.
    public init(scale: Scale, path: DefinitionPath, choices: [ChoiceCode: DefinitionPath]) {
      self.scale = scale
      self.path = path
      self.choices = choices
    }
  }

  /// Every scale of the file, used or not, in the order written.
  public var scales: [PlacedScale] = []
  /// One for each of `Questionnaire.sections`.
  public var sections: [DefinitionPath] = []
  /// The mapping of each question, field and follow-up; the question's own for its follow-ups.
  public private(set) var questions: [QuestionID: DefinitionPath] = [:]
  /// The names of questions, fields and follow-ups in the order read.
  public private(set) var names: [QuestionID] = []
  /// The matrices in the order read.
  public var matrices: [(id: QuestionID, path: DefinitionPath)] = []
  /// The kinds of records defined, in the order written.
  public var recordTypes: [(id: RecordTypeID, path: DefinitionPath)] = []
  /// The settings that a text or a scale refers to.
  public var usedSettings: Set<String> = []

  /// No places yet.
  public init() {}

  /// Notes where a question stands; of two with one name the first counts.
  public mutating func add(_ id: QuestionID, at path: DefinitionPath) {
    guard questions[id] == nil else { return }
    questions[id] = path
    names.append(id)
  }

  /// Where a question stands.
  public func path(of id: QuestionID) -> DefinitionPath { questions[id] ?? .root }
}
