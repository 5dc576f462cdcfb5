import FieldCollection
import Foundation
import HTTPServing
import JSONText
import Questionnaires
import ResponseStores
import Testing
import TestSupport

@Suite("The collection server with every kind of question")
struct EveryKindServerTests {
  let scratch = Scratch()
  let study: StudyFile
  let server: CollectionServer
  static let id = "0123456789abcdef0123456789abcdef"

  init() throws {
    study = try EveryKind.study(in: scratch)
    server = CollectionServer(
      study: study, instruments: [try EveryKind.questionnaire()],
      description: StudyDescription(
        id: "0", title: "M", isPractice: true, languages: ["es", "en", "pt", "fr"], settings: [:]))
  }

  func put(_ answers: String, complete: Bool) async throws -> (status: Int, problems: [String]) {
    let body = """
      {"instrument":"every-kind","version":"1","language":"pt","revision":1,\
      "complete":\(complete),"answers":\(answers)}
      """
    let response = await server.send("PUT", "/api/v1/responses/\(Self.id)", body: body)
    guard case .array(let problems)? = try JSONValue(parsing: response.body)["problems"] else {
      return (response.status, [])
    }
    return (
      response.status,
      problems.map { problem in
        let record = problem["record"]?.integer.map { " \($0)" } ?? ""
        return "\(problem["question"]?.string ?? "")\(record) \(problem["code"]?.string ?? "")"
      }
    )
  }

  @Test("What is required is required of what is handed in, not of a draft")
  func required() async throws {
    #expect(try await put("{}", complete: true).problems == ["UNO required", "LIDa required"])
    #expect(try await put("{}", complete: false).status == 201)
  }

  @Test("Days, records and computed values; a value sent in place of a computed one counts not")
  func kinds() async throws {
    let answers = """
      {"UNO":"no","LIDa":"1","FECHA":"2026-03-09","EDAD":40,"HIJOS":1,"TOTAL":"999",\
      "E":[{},{"E_titulo":"a","E_fecha":"2019-07-01"}]}
      """
    #expect(try await put(answers, complete: true).status == 201)
    let kept = try #require(try EveryKind.answers(in: study).first)
    #expect(kept.contains(#""TOTAL":"39""#) && kept.contains(#""FECHA":"2026-03-09""#))
    #expect(kept.contains(#""E":[{"E_fecha":"2019-07-01","E_numero":null,"E_tipo_otro":null"#))
  }

  @Test("A problem in a record names the field and the record")
  func records() async throws {
    let answers = """
      {"UNO":"no","LIDa":"1","FECHA":"x","AVISO":"x","E":[{"E_titulo":"a"},{"E_tipo":"informe"},\
      {"E_titulo":"b","E_fecha":"1999-12-31","E_nada":"1","E_tipo":1}]}
      """
    let (status, problems) = try await put(answers, complete: true)
    #expect(status == 422)
    #expect(
      problems.sorted() == [
        "E_fecha 3 out_of_range", "E_nada 3 unknown_question", "E_tipo 3 wrong_type",
        "E_titulo 2 required", "FECHA not_a_date",
      ])
    let many = try await put(
      #"{"E":[{"E_titulo":"1"},{"E_titulo":"2"},{"E_titulo":"3"},{"E_titulo":"4"}]}"#,
      complete: false)
    #expect(many.problems == ["E too_many_records"])
    // Blank ones, too: a body of a megabyte can hold hundreds of thousands.
    let blank = try await put(#"{"E":[{},{},{},{}]}"#, complete: false)
    #expect(blank.status == 422 && blank.problems == ["E too_many_records"])
    #expect(
      try await put(#"{"E":[1,1,1,1]}"#, complete: false).problems.sorted()
        == ["E 1 wrong_type", "E 2 wrong_type", "E 3 wrong_type", "E too_many_records"])
    #expect(try await put(#"{"E":"x"}"#, complete: false).problems == ["E wrong_type"])
    #expect(try await put(#"{"E":["x"]}"#, complete: false).problems == ["E 1 wrong_type"])
  }

  @Test("Nothing ticked is a blank, whoever sends it")
  func nothingTicked() async throws {
    let answers = #"{"UNO":"si","LIDa":"1","MEDIO":[],"VARIOS":[]}"#
    #expect(try await put(answers, complete: true).problems == ["MEDIO wrong_type"])
    let without = answers.replacingOccurrences(of: #""MEDIO":[],"#, with: "")
    #expect(try await put(without, complete: true).status == 201)
    #expect(try EveryKind.answers(in: study).first?.contains("[]") == false)
  }

  @Test(
    "What no form sends stops nothing",
    arguments: [
      ("EDAD=-9223372036854775808&LIDa=1&UNO=no&dpg.consent=yes", 422),
      ("HIJOS=0x1F&LIDa=1&UNO=no&dpg.consent=yes", 422),
      ("dpg.remove=E.-9223372036854775808", 204), ("dpg.remove=E.0", 204),
      ("dpg.remove=E.9223372036854775807", 200), ("E.shown=-9223372036854775808", 422),
    ])
  func strangeForms(_ body: String, _ status: Int) async {
    let response = await server.send("POST", "/", body: "response=\(Self.id)&lang=es&" + body)
    #expect(
      response.status == status, "\(String(decoding: response.body.prefix(300), as: UTF8.self))")
    #expect(await server.send("GET", "/").status == 200)
  }

  @Test("Consent comes first: without it nothing is kept, declining leads to the end")
  func consent() async throws {
    let body = "response=\(Self.id)&lang=fr&UNO=no&LIDa=1"
    #expect(await server.send("POST", "/", body: body).status == 422)
    let declined = await server.send("POST", "/", body: body + "&dpg.consent=no")
    #expect(declined.status == 303)
    #expect(declined.headers.contains { $0.value == "/declined?lang=fr" })
    #expect(try EveryKind.answers(in: study).isEmpty)
    #expect(await server.send("POST", "/", body: body + "&dpg.consent=yes").status == 303)
    #expect(try EveryKind.answers(in: study).count == 1)
  }

  @Test("Conditions are said in words, in each language")
  func words() async {
    for (language, sentence) in [
      ("es", "La pregunta 7 es solo para quien marcó «Sí» en la pregunta 1."),
      ("en", "Question 7 is only for those who ticked “Yes” in question 1."),
      ("pt", "A pergunta 7 é só para quem marcou “Sim” na pergunta 1."),
      (
        "fr",
        "La question 7 s&#39;adresse seulement aux personnes qui ont coché «\u{a0}Oui\u{a0}» "
          + "à la question 1."
      ),
    ] {
      let body = "response=\(Self.id)&lang=\(language)&dpg.add=E"
      let page = await server.send("POST", "/", body: body)
      #expect(page.status == 200)
      #expect(String(decoding: page.body, as: UTF8.self).contains(sentence), "\(language)")
    }
  }
}
