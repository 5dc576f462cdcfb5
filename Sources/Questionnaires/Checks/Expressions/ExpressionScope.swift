/// The questions that expressions can name, those inside records included.
struct ExpressionScope {
  struct Entry {
    let question: Question
    /// The position in `Questionnaire.questions`; of a field, that of its records question.
    let position: Int
    /// The place among the fields of its record.
    let place: Int
    /// The records question it is inside of, if any.
    let record: QuestionID?
  }

  private let entries: [QuestionID: Entry]
  private var types: [QuestionID: ExpressionType] = [:]

  init(_ questionnaire: Questionnaire) {
    var entries: [QuestionID: Entry] = [:]
    var order: [Question] = []
    for (position, question) in questionnaire.questions.enumerated() {
      let entry = Entry(question: question, position: position, place: 0, record: nil)
      if entries[question.id] == nil { entries[question.id] = entry }
      for (place, field) in (question.recordSet?.questions ?? []).enumerated() {
        let entry = Entry(
          question: field, position: position, place: place, record: question.id)
        if entries[field.id] == nil { entries[field.id] = entry }
        order.append(field)
      }
      order.append(question)
    }
    self.entries = entries
    for question in order where types[question.id] == nil {
      types[question.id] = type(of: question)
    }
  }

  subscript(id: QuestionID) -> Entry? { entries[id] }

  /// How many names there are.
  var count: Int { entries.count }

  var names: [String] { entries.keys.map(\.rawValue).sorted() }

  /// What an answer to a question is; of one not there, unknown.
  func type(of id: QuestionID) -> ExpressionType { types[id] ?? .unknown }

  private func type(of question: Question) -> ExpressionType {
    switch question.kind {
    case .one, .several: .codes(question.id)
    case .integer, .decimal: .number
    case .date: .date
    case .text: .text
    case .records: .records(question.id)
    case .note: .unknown
    case .calculated(let calculation):
      // The value is kept as a text, in which only a number is still what it was.
      switch calculation.type(in: self, at: question.id) {
      case .number, .days: .number
      case .date, .truth, .text: .text
      case .codes, .records, .unknown: .unknown
      }
    }
  }
}

/// What an expression works out to, as far as that is known without answers.
enum ExpressionType: Equatable {
  case text
  case number
  /// A number of days that stands for a day: a date and something added.
  case days
  case truth
  case date
  /// One code or several of that question's scale.
  case codes(QuestionID)
  case records(QuestionID)
  case unknown
}

extension Expression {
  /// What it works out to. `owner` is the question that `.` stands for.
  func type(in scope: ExpressionScope, at owner: QuestionID) -> ExpressionType {
    switch self {
    case .text: return .text
    case .number, .negative: return .number
    case .answer(let id): return scope.type(of: id)
    case .thisAnswer: return scope.type(of: owner)
    case .operation(.plus, let left, let right), .operation(.minus, let left, let right):
      let dates = [left, right].count { [.date, .days].contains($0.type(in: scope, at: owner)) }
      return dates == 1 ? .days : .number
    case .operation(let sign, _, _): return sign.isArithmetic ? .number : .truth
    case .call(let function, let arguments):
      let last = arguments.last?.type(in: scope, at: owner) ?? .unknown
      switch function {
      case .choose, .coalesce:
        let first = arguments[arguments.count - 2].type(in: scope, at: owner)
        return first == last ? first : .unknown
      case .once: return last
      case .min, .max: return last == .date || last == .days ? .days : .number
      default: return function.result
      }
    }
  }
}

extension Expression.Operator {
  var isArithmetic: Bool {
    switch self {
    case .plus, .minus, .times, .dividedBy, .modulo: true
    default: false
    }
  }

  var isOrder: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}

extension Expression.Function {
  /// What it always gives; unknown if that depends on its arguments.
  fileprivate var result: ExpressionType {
    switch self {
    case .selected, .not, .alwaysTrue, .alwaysFalse, .boolean, .contains, .startsWith, .endsWith,
      .regex:
      .truth
    case .countSelected, .stringLength, .number, .int, .round, .abs, .pow, .min, .max, .sum,
      .count, .countNonEmpty, .decimalDateTime:
      .number
    case .string, .concat, .substr, .normalizeSpace, .translate, .formatDate, .selectedAt: .text
    case .today, .date: .date
    case .choose, .coalesce, .once: .unknown
    }
  }
}
