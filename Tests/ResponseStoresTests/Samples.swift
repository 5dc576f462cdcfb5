import Questionnaires
import ResponseStores
import Responses

/// A study with one question, and responses to it.
enum Samples {
  static let questionnaire = Questionnaire(
    id: "q", version: "1", languages: ["es"], title: LocalizedText(["es": "t", "en": "t"]),
    sections: [
      Section(
        id: "S", title: LocalizedText(["es": "s", "en": "s"]),
        questions: [
          Question(
            id: "A", text: LocalizedText(["es": "a", "en": "a"]), kind: .text(maximumLength: 100)),
          Question(
            id: "B\"'", text: LocalizedText(["es": "b", "en": "b"]), kind: .text(maximumLength: 100)
          ),
        ])
    ])

  static func study(at path: String) throws -> StudyFile {
    let definition = #"{"x":"1"}"#
    let file = try StudyFile.create(
      at: path,
      StudyDescription(
        id: "0", title: "Prueba", isPractice: false, languages: ["es", "en"],
        settings: ["a": LocalizedText(["es": "ñ", "en": "n"])]),
      instruments: [
        StoredDefinition(
          id: "q", version: "1", definition: definition,
          hash: "013bdcb2b4d38b7d26f13f2a48631e9a5ae45530c3ef0e5946668d4f1892baa1")
      ],
      plan: nil, frame: [StaffFrameRow(sex: "m", level: "l", unit: "u", headcount: 3)],
      at: "2026-01-01T00:00:00Z")
    return file
  }

  static func openStudy(at path: String) throws -> StudyFile {
    let file = try study(at: path)
    try file.open(threshold: 10, at: "2026-01-02T00:00:00Z")
    return file
  }

  static func response(
    _ number: Int, _ text: String, revision: Int = 1, complete: Bool = true
  ) -> Response {
    let digits = String(number, radix: 16)
    var answers = Answers(to: questionnaire)
    answers["A"] = .text(text)
    return Response(
      id: ResponseID(String(repeating: "0", count: 32 - digits.count) + digits) ?? zero,
      instrument: "q", version: "1", language: "es", channel: .browser, revision: revision,
      isComplete: complete, day: "2026-01-03", answers: answers)
  }

  private static var zero: ResponseID {
    guard let id = ResponseID(String(repeating: "0", count: 32)) else {
      preconditionFailure("32 digits are an id")
    }
    return id
  }
}
