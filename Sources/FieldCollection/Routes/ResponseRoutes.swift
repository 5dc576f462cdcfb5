internal import FileAccess
internal import HTTPServing
internal import JSONText
internal import Questionnaires
internal import Responses
internal import ResponseStores

/// `PUT /api/v1/responses/{id}`: keeps a response and says so only once it is on the disk.
struct ResponseRoutes: Sendable {
  let instruments: [Questionnaire]
  let queue: SubmissionQueue

  /// More than any form has at once; a body can hold a hundred thousand names that nobody knows.
  private static let mostProblems = 1_000

  func put(_ exchange: HTTPExchange, id text: String) {
    guard let id = ResponseID(text) else {
      return answer(exchange, 400, Self.error("malformed", member: "id"))
    }
    let response: Response
    do throws(SubmissionBody.Failure) {
      response = try SubmissionBody.response(
        exchange.request.body, id: id, instruments: instruments, day: SystemClock.today())
    } catch {
      return refuse(exchange, error)
    }
    let isTaken = queue.add(response) { result in
      switch result {
      case .success(.stored): self.answer(exchange, 201, [("saved", true)])
      case .success(.replaced), .success(.unchanged): self.answer(exchange, 200, [("saved", true)])
      case .success(.conflict): self.answer(exchange, 409, Self.error("conflict"))
      case .failure(let error as StudyError) where error.isNotOpen:
        self.answer(exchange, 503, Self.error("not_open"))
      case .failure: self.answer(exchange, 503, Self.error("not_saved"))
      }
    }
    if !isTaken { answer(exchange, 503, Self.error("busy")) }
  }

  private func refuse(_ exchange: HTTPExchange, _ failure: SubmissionBody.Failure) {
    switch failure {
    case .malformed(let member): answer(exchange, 400, Self.error("malformed", member: member))
    case .unknownInstrument: answer(exchange, 422, Self.error("unknown_instrument"))
    case .refused(let problems):
      let list = problems.prefix(Self.mostProblems).map(Self.object)
      answer(exchange, 422, Self.error("refused") + [("problems", .array(list))])
    }
  }

  /// The question, for a field of a record also which record, 1-based, and what is wrong.
  private static func object(_ problem: AnswerProblem) -> JSONValue {
    let record = problem.record.map { [("record", JSONValue.number(Double($0)))] } ?? []
    let messages = LanguageCode.shipped.map { language in
      (language.rawValue, JSONValue.string(problem.message[language]))
    }
    return .object(
      [("question", .string(problem.question.rawValue))] + record
        + [("code", .string(problem.code)), ("message", .object(messages))])
  }

  private static func error(_ code: String, member: String? = nil) -> [(String, JSONValue)] {
    [("error", .string(code))] + (member.map { [("member", .string($0))] } ?? [])
  }

  private func answer(_ exchange: HTTPExchange, _ status: Int, _ body: [(String, JSONValue)]) {
    var headers = SecurityHeaders.common
    if status == 503 { headers.append((name: "Retry-After", value: "5")) }
    exchange.respond(
      HTTPResponse(
        status: status, text: JSONValue.object(body).text() + "\n",
        contentType: "application/json", headers: headers))
  }
}
