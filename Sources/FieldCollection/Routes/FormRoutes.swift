internal import FileAccess
internal import HTTPServing
internal import Hashing
internal import Questionnaires
internal import Responses
internal import ResponseStores

/// The form for browsers without JavaScript: one page, one button.
struct FormRoutes: Sendable {
  let layout: FormLayout
  let description: StudyDescription
  let queue: SubmissionQueue
  let study: StudyFile

  private var questionnaire: Questionnaire { layout.questionnaire }

  init(
    questionnaire: Questionnaire, description: StudyDescription, queue: SubmissionQueue,
    study: StudyFile
  ) {
    layout = FormLayout(questionnaire)
    self.description = description
    self.queue = queue
    self.study = study
  }

  /// `GET /`: an empty form with a new random id, so that sending it twice counts once.
  func show(_ exchange: HTTPExchange) {
    let language = language(of: exchange.request)
    guard (try? study.description().status) == .open else {
      return message(exchange, 503, FormWording.notOpenTitle, FormWording.notOpen, language)
    }
    let blank = FormState(questionnaire)
    let id = ResponseID(bytes: Hashing.randomBytes(16))
    page(exchange, 200, form(language).html(id: id, state: blank, problems: []))
  }

  /// `POST /`: what the button pressed asks for.
  func take(_ exchange: HTTPExchange) {
    let fields = HTTPQuery(formEncoded: exchange.request.body)
    let language = language(of: exchange.request, asked: fields.first(named: "lang"))
    guard let id = fields.first(named: "response").flatMap({ ResponseID($0) }) else {
      return message(exchange, 400, FormWording.brokenTitle, FormWording.broken, language)
    }
    let body = FormBody(fields)
    switch body.action {
    case .stay:
      // Without content the browser keeps the page as it is, with all that is filled in.
      exchange.respond(HTTPResponse(status: 204, headers: SecurityHeaders.common))
    case .decline where questionnaire.consent != nil:
      redirect(exchange, to: "/declined?lang=\(language)")
    case .add(let question):
      change(exchange, id, body, question, language) { $0.addRecord(to: question, $1) }
    case .remove(let question, let number):
      change(exchange, id, body, question, language) {
        $0.removeRecord(number, from: question, $1)
      }
    case .decline, .handIn: handIn(exchange, id, body, language)
    }
  }

  /// Gives the page back with one record more or less. Nothing is kept.
  private func change(
    _ exchange: HTTPExchange, _ id: ResponseID, _ body: FormBody, _ question: QuestionID,
    _ language: LanguageCode, _ change: (inout FormState, RecordSet) -> Void
  ) {
    var state = body.state(for: questionnaire)
    if let set = questionnaire.question(question)?.recordSet { change(&state, set) }
    page(exchange, 200, form(language).html(id: id, state: state, problems: []))
  }

  /// Keeps the answers as handed in, then sends the browser on to the thanks.
  private func handIn(
    _ exchange: HTTPExchange, _ id: ResponseID, _ body: FormBody, _ language: LanguageCode
  ) {
    let state = body.state(for: questionnaire)
    let day = SystemClock.today()
    let checked = AnswerChecker.check(
      state.answers, against: questionnaire, isComplete: true, today: CalendarDate(day))
    let lacksConsent = questionnaire.consent != nil && state.consents != true
    guard checked.problems.isEmpty, !lacksConsent else {
      let html = form(language).html(
        id: id, state: state, problems: checked.problems, lacksConsent: lacksConsent)
      return page(exchange, 422, html)
    }
    let response = Response(
      id: id, instrument: questionnaire.id, version: questionnaire.version, language: language,
      channel: .browser, revision: 1, isComplete: true, day: day, answers: checked.answers)
    let isTaken = queue.add(response) { result in
      switch result {
      case .success(.conflict):
        message(exchange, 409, FormWording.conflictTitle, FormWording.conflict, language)
      case .success: redirect(exchange, to: "/thanks?lang=\(language)")
      case .failure(let error as StudyError) where error.isNotOpen:
        message(exchange, 503, FormWording.notOpenTitle, FormWording.notOpen, language)
      case .failure: failed(exchange, id, state, language)
      }
    }
    if !isTaken { failed(exchange, id, state, language) }
  }

  /// `GET /thanks`: the same for everybody, so that seeing it tells nothing.
  func thank(_ exchange: HTTPExchange) {
    let text = FormWording.thanks(questionnaire.filledBy)
    end(exchange, FormWording.thanksTitle, text, closing: questionnaire.closing)
  }

  /// `GET /declined`: for those who do not take part; nothing was kept.
  func decline(_ exchange: HTTPExchange) {
    end(exchange, FormWording.declinedTitle, FormWording.declined, closing: nil)
  }

  private func end(
    _ exchange: HTTPExchange, _ title: LocalizedText, _ text: LocalizedText,
    closing: LocalizedText?
  ) {
    let language = language(of: exchange.request)
    page(
      exchange, 200,
      MessagePage(frame: frame(language)).html(
        title: title, text: text, after: closing?[language], support: questionnaire.support))
  }

  private func redirect(_ exchange: HTTPExchange, to target: String) {
    let location = [(name: "Location", value: target)]
    exchange.respond(HTTPResponse(status: 303, headers: SecurityHeaders.common + location))
  }

  /// The answers could not be kept: show them again, with the same id, to be sent once more.
  private func failed(
    _ exchange: HTTPExchange, _ id: ResponseID, _ state: FormState, _ language: LanguageCode
  ) {
    let html = form(language).html(
      id: id, state: state, problems: [], notice: FormWording.notSaved)
    page(exchange, 503, html)
  }

  private func form(_ language: LanguageCode) -> FormPage {
    FormPage(layout: layout, frame: frame(language))
  }

  private func frame(_ language: LanguageCode) -> PageFrame {
    PageFrame(description, questionnaire, language: language)
  }

  private func message(
    _ exchange: HTTPExchange, _ status: Int, _ title: LocalizedText, _ text: LocalizedText,
    _ language: LanguageCode
  ) {
    let page = MessagePage(frame: frame(language))
    self.page(exchange, status, page.html(title: title, text: text))
  }

  private func page(_ exchange: HTTPExchange, _ status: Int, _ page: HTMLPage) {
    exchange.respond(
      HTTPResponse(
        status: status, text: page.text, contentType: "text/html; charset=utf-8",
        headers: SecurityHeaders.page(style: page.style)))
  }

  /// `?lang=`, else the first acceptable one of `Accept-Language`, else the study's first.
  private func language(of request: HTTPRequest, asked: String? = nil) -> LanguageCode {
    let offered = description.languages.filter { questionnaire.languages.contains($0) }
    let fallback = offered.first ?? questionnaire.languages.first ?? "es"
    if let wanted = asked ?? request.query.first(named: "lang") {
      return LanguageCode.closest(to: wanted, among: offered) ?? fallback
    }
    let accepted = request.headers.first(named: "Accept-Language") ?? ""
    let preferred = AcceptLanguage.tags(in: accepted).lazy.compactMap { tag in
      LanguageCode.closest(to: tag, among: offered)
    }
    return preferred.first ?? fallback
  }
}

/// What a browser says about its reader's languages (RFC 9110, 12.5.4).
enum AcceptLanguage {
  /// The language tags in lower case, most wanted first; those not wanted at all left out.
  static func tags(in header: String) -> [String] {
    let ranges = header.split(separator: ",").prefix(32).map { range in
      let parts = range.split(separator: ";").map { ImportMap.normalized($0).lowercased() }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap {
        Double($0.dropFirst(2))
      }
      return (tag: parts.first ?? "", weight: weight ?? 1)
    }
    // Equal weights keep the order of the header.
    return ranges.enumerated().filter { $0.element.weight > 0 }
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element.tag)
  }
}
