internal import JSONText
internal import Questionnaires
internal import Responses

/// The body of `PUT /api/v1/responses/{id}`, read and checked.
enum SubmissionBody {
  /// Why a body is not taken.
  enum Failure: Error {
    /// Not JSON, or a member is missing or of the wrong kind; the member's name.
    case malformed(String)
    /// No such instrument, or another version of it.
    case unknownInstrument
    /// Answers that the questionnaire does not take.
    case refused([AnswerProblem])
  }

  /// The response that a body asks to keep.
  static func response(
    _ bytes: [UInt8], id: ResponseID, instruments: [Questionnaire], day: String
  ) throws(Failure) -> Response {
    guard let json = try? JSONValue(parsing: bytes), case .object = json else {
      throw .malformed("body")
    }
    let instrument = try text("instrument", in: json)
    let version = try text("version", in: json)
    let language = LanguageCode(try text("language", in: json))
    guard let revision = json["revision"]?.integer, revision >= 1 else {
      throw .malformed("revision")
    }
    guard case .bool(let isComplete)? = json["complete"] else { throw .malformed("complete") }
    guard let given = json["answers"], case .object = given else { throw .malformed("answers") }
    guard
      let questionnaire = instruments.first(where: {
        $0.id.rawValue == instrument && $0.version == version
      })
    else { throw .unknownInstrument }
    guard questionnaire.languages.contains(language) else { throw .malformed("language") }
    let (answers, unreadable) = Answers.read(given, for: questionnaire)
    let checked = AnswerChecker.check(
      answers, against: questionnaire, isComplete: isComplete, today: CalendarDate(day))
    let problems = unreadable + checked.problems
    guard problems.isEmpty else { throw .refused(problems) }
    return Response(
      id: id, instrument: questionnaire.id, version: version, language: language,
      channel: .browser, revision: revision, isComplete: isComplete, day: day,
      answers: checked.answers)
  }

  private static func text(_ name: String, in json: JSONValue) throws(Failure) -> String {
    guard let text = json[name]?.string else { throw .malformed(name) }
    return text
  }
}
