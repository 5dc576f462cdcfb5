internal import FileAccess
public import HTTPServing
public import Questionnaires
internal import Responses
public import ResponseStores

/// Answers phones: the form, the saving of answers, and whether all is well.
public struct CollectionServer: Sendable {
  private let router: Router

  /// A server for a study.
  ///
  /// - Parameter instruments: the study's instruments; the first is the form at `/`.
  /// Precondition: at least one.
  public init(study: StudyFile, instruments: [Questionnaire], description: StudyDescription) {
    let queue = SubmissionQueue(store: study)
    let form = FormRoutes(
      questionnaire: instruments[0], description: description, queue: queue, study: study)
    let api = ResponseRoutes(instruments: instruments, queue: queue)
    var router = Router()
    router.add("GET", "/") { exchange, _ in form.show(exchange) }
    router.add("POST", "/") { exchange, _ in form.take(exchange) }
    router.add("GET", "/thanks") { exchange, _ in form.thank(exchange) }
    router.add("GET", "/declined") { exchange, _ in form.decline(exchange) }
    router.add("GET", "/health") { exchange, _ in HealthRoutes.answer(exchange, study) }
    router.add("PUT", "/api/v1/responses/{}") { exchange, parameters in
      api.put(exchange, id: parameters[0])
    }
    self.router = router
  }

  /// Answers a request, at once or when its answers are on the disk.
  public func respond(to exchange: HTTPExchange) { router.respond(to: exchange) }
}

/// `/health`: 200 when answers can be stored.
enum HealthRoutes {
  static func answer(_ exchange: HTTPExchange, _ study: StudyFile) {
    let isOpen = (try? study.description().status) == .open
    let text = isOpen ? "{\"ready\":true}\n" : "{\"ready\":false}\n"
    exchange.respond(
      HTTPResponse(
        status: isOpen ? 200 : 503, text: text, contentType: "application/json",
        headers: SecurityHeaders.common))
  }
}
