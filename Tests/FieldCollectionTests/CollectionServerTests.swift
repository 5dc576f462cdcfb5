import FieldCollection
import Foundation
import HTTPServing
import JSONText
import Questionnaires
import ResponseStores
import Synchronization
import Testing
import TestSupport

@Suite("The collection server")
struct CollectionServerTests {
  let scratch = Scratch()
  let study: StudyFile
  let server: CollectionServer

  init() throws {
    study = try Samples.study(in: scratch)
    server = CollectionServer(
      study: study, instruments: [try Samples.questionnaire()], description: Samples.description())
  }

  static let id = "0123456789abcdef0123456789abcdef"

  static func body(_ answers: String, revision: Int = 1, complete: Bool = true) -> String {
    """
    {"instrument":"mini","version":"1","language":"es","revision":\(revision),\
    "complete":\(complete),"answers":\(answers)}
    """
  }

  func put(_ body: String, id: String = id) async -> Int {
    await server.send("PUT", "/api/v1/responses/\(id)", body: body).status
  }

  @Test("PUT: created, same again, draft replaced, final in conflict")
  func put() async throws {
    #expect(await put(Self.body(#"{"Q1":"si"}"#, complete: false)) == 201)
    #expect(await put(Self.body(#"{"Q1":"no"}"#, revision: 2, complete: false)) == 200)
    #expect(await put(Self.body(#"{"Q1":"no"}"#, revision: 3)) == 200)
    #expect(await put(Self.body(#"{"Q1":"no"}"#, revision: 3)) == 200)
    #expect(await put(Self.body(#"{"Q1":"si"}"#, revision: 4)) == 409)
    #expect(try Samples.answers(in: study) == [#"{"Q1":"no","Q2":null}"#])
    #expect(try study.conflictCount() == 1)
  }

  @Test("An id is 128 bits in hexadecimal, with dashes or without")
  func ids() async throws {
    #expect(await put(Self.body("{}"), id: "01234567-89AB-CDEF-0123-456789ABCDEF") == 201)
    #expect(await put(Self.body("{}")) == 200)
    for id in ["1", "zz", Self.id + "00", "ñ"] {
      #expect(await put(Self.body("{}"), id: id) == 400)
    }
  }

  @Test(
    "What is no submission is 400",
    arguments: [
      "", "x", "[]", "{}", #"{"instrument":1}"#, body("[]"), body("{}", revision: 0),
      body("{}").replacing("\"es\"", with: "\"fr\""), body(#"{"Q1":"si","Q1":"no"}"#),
    ])
  func malformed(_ body: String) async { #expect(await put(body) == 400) }

  @Test("Answers that cannot be taken are 422, a problem a question, without the answers")
  func refused() async throws {
    let body = Self.body(#"{"Q1":"secreto","Q4":"secreto","Q5":"secreto secreto","Q9":1}"#)
    let response = await server.send("PUT", "/api/v1/responses/\(Self.id)", body: body)
    #expect(response.status == 422)
    let text = String(decoding: response.body, as: UTF8.self)
    #expect(!text.contains("secreto"))
    guard case .array(let problems)? = try JSONValue(parsing: response.body)["problems"] else {
      Issue.record("problems")
      return
    }
    let codes = problems.map { "\($0["question"]?.string ?? "") \($0["code"]?.string ?? "")" }
    #expect(
      codes.sorted()
        == ["Q1 unknown_choice", "Q4 wrong_type", "Q5 too_long", "Q9 unknown_question"])
    #expect(try study.count(of: "mini") == ResponseCount())
    let other = Self.body("{}").replacing("\"1\"", with: "\"2\"")
    #expect(await put(other) == 422)
  }

  @Test("However many answers are wrong, the reply names at most a thousand")
  func manyProblems() async throws {
    let names = (0..<5_000).map { "\"x\($0)\":1" }.joined(separator: ",")
    let body = Self.body("{\(names)}")
    let response = await server.send("PUT", "/api/v1/responses/\(Self.id)", body: body)
    #expect(response.status == 422)
    guard case .array(let problems)? = try JSONValue(parsing: response.body)["problems"] else {
      Issue.record("problems")
      return
    }
    #expect(problems.count == 1_000)
  }

  @Test("The form is handed in without JavaScript and thanks; twice counts once")
  func form() async throws {
    let body = "response=\(Self.id)&lang=en&Q1=si&Q2=a&Q2=b&Q3=2&Q4=41&Q5=a%0D%0Ab&Q6=1%2C5"
    for _ in 0..<2 {
      let response = await server.send("POST", "/", body: body)
      #expect(response.status == 303)
      #expect(response.headers.contains { $0.name == "Location" && $0.value == "/thanks?lang=en" })
    }
    #expect(
      try Samples.answers(in: study)
        == [#"{"Q1":"si","Q2":["a","b"],"Q3":"2","Q4":41,"Q5":"a\nb","Q6":1.5}"#])
    #expect(await server.send("POST", "/", body: body + "&Q3=1").status == 303)
    #expect(
      await server.send("POST", "/", body: body.replacing("Q1=si", with: "Q1=no")).status == 409)
    let thanks = await server.send("GET", "/thanks", query: "lang=en")
    #expect(String(decoding: thanks.body, as: UTF8.self).contains("Support: 123"))
  }

  @Test("A form with a mistake comes back with everything that was typed")
  func correction() async throws {
    let body = "response=\(Self.id)&lang=es&Q1=si&Q2=a&Q2=ninguno&Q4=x&Q5=%3Cb%3E+largo+largo"
    let response = await server.send("POST", "/", body: body)
    #expect(response.status == 422)
    let text = String(decoding: response.body, as: UTF8.self)
    #expect(text.contains("&lt;b&gt; largo largo"))
    #expect(text.contains("value=\"\(Self.id)\""))
    #expect(text.contains("role=\"alert\"") && text.contains("value=\"x\""))
    #expect(text.components(separatedBy: " checked").count - 1 == 3)
    #expect(try study.count(of: "mini") == ResponseCount())
  }

  @Test("A quote with an accent on it does not end an attribute")
  func accentedQuote() async throws {
    let typed = "1%22%CC%81+autofocus+onfocus=alert(1)+x=%22%CC%81"
    let response = await server.send("POST", "/", body: "response=\(Self.id)&lang=es&Q4=\(typed)")
    #expect(response.status == 422)
    let text = String(decoding: response.body, as: UTF8.self)
    #expect(text.contains("alert(1)"))
    #expect(!text.utf8.contains("1\"\u{301}".utf8))
  }

  @Test("Pages escape what people wrote and allow nothing from outside")
  func pages() async throws {
    let page = await server.send("GET", "/")
    let text = String(decoding: page.body, as: UTF8.self)
    #expect(text.contains("Ministerio &lt;i&gt;") && text.contains("Encuesta &lt;b&gt;"))
    #expect(text.contains("Hola &amp; adiós"))
    #expect(!text.contains("http://") && !text.contains("https://"))
    #expect(!text.contains("checked>") && text.contains("lang=\"es\""))
    let policy = page.headers.first { $0.name == "Content-Security-Policy" }?.value ?? ""
    #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
    let ids = Set(
      try (await [server.send("GET", "/"), server.send("GET", "/")]).map { page in
        let text = String(decoding: page.body, as: UTF8.self)
        return String(try #require(text.firstMatch(of: /name="response" value="([0-9a-f]{32})"/)).1)
      })
    #expect(ids.count == 2)
  }

  @Test(
    "The language is the one asked for, else the browser's, else the study's first",
    arguments: [
      ("lang=en", "es", "en"), ("lang=fr", "en", "es"), ("", "en-US,en;q=0.9", "en"),
      ("", "fr, en;q=0.5", "en"), ("", "en;q=0.1, es;q=0.9", "es"), ("", "en;q=0, fr", "es"),
      ("", "fr", "es"), ("", "", "es"),
    ])
  func language(_ query: String, _ accepted: String, _ shown: String) async {
    let page = await server.send(
      "GET", "/", query: query, headers: [(name: "Accept-Language", value: accepted)])
    #expect(String(decoding: page.body, as: UTF8.self).contains("<html lang=\"\(shown)\">"))
  }

  @Test("Without JavaScript the form says who a question is for")
  func conditions() async {
    let page = await server.send("GET", "/", query: "lang=en")
    let text = String(decoding: page.body, as: UTF8.self)
    #expect(text.contains("Question 2 is only for those who ticked “Yes” in question 1."))
    #expect(text.contains("body:not(:has(#q-Q1-0:checked)) #only-2{display:none}"))
    #expect(text.contains("<div class=\"note whom told\">"))
  }

  @Test("A study that bears the questionnaire's title bears it in the page's language, once")
  func title() async throws {
    let named = CollectionServer(
      study: study, instruments: [try Samples.questionnaire()],
      description: StudyDescription(
        id: "0", title: "Encuesta <b>", isPractice: true, languages: ["es", "en"], settings: [:]))
    for path in ["/", "/thanks"] {
      let response = await named.send("GET", path, query: "lang=en")
      let text = String(decoding: response.body, as: UTF8.self)
      #expect(!text.contains("Encuesta"))
      #expect(text.contains(path == "/" ? "<title>Survey</title>" : "Thank you · Survey</title>"))
      #expect(text.contains("<p class=\"name\">Survey</p>") == (path != "/"))
    }
  }

  @Test("When the study is closed nothing is taken, and the page says so")
  func closed() async throws {
    #expect(await server.send("GET", "/health").status == 200)
    try study.close(at: "t")
    #expect(await server.send("GET", "/").status == 503)
    #expect(await server.send("GET", "/health").status == 503)
    #expect(await put(Self.body("{}")) == 503)
    #expect(await server.send("POST", "/", body: "response=\(Self.id)&Q1=si").status == 503)
  }

  @Test("Unknown paths and methods")
  func routing() async {
    let nothing = await server.send("GET", "/nothing")
    #expect(nothing.status == 404)
    let response = await server.send("DELETE", "/")
    for refusal in [nothing, response] {
      let headers = Dictionary(uniqueKeysWithValues: refusal.headers.map { ($0.name, $0.value) })
      #expect(headers["Cache-Control"] == "no-store")
      #expect(headers["X-Content-Type-Options"] == "nosniff")
      #expect(headers["Referrer-Policy"] == "no-referrer")
    }
    #expect(response.status == 405)
    #expect(response.headers.contains { $0.name == "Allow" && $0.value == "GET, POST" })
    #expect(await server.send("HEAD", "/health").status == 200)
    #expect(await server.send("POST", "/", body: "Q1=si").status == 400)
  }

  @Test("Hundreds at once share commits, and each that is told 201 is there")
  func burst() async throws {
    let count = 400
    let stored = await withTaskGroup(of: Int.self) { group in
      for number in 0..<count {
        group.addTask {
          let digits = String(number, radix: 16)
          let id = String(repeating: "0", count: 32 - digits.count) + digits
          return await put(Self.body(#"{"Q4":\#(number % 100)}"#), id: id)
        }
      }
      return await group.reduce(into: 0) { $0 += $1 == 201 ? 1 : 0 }
    }
    #expect(stored == count)
    #expect(try study.count(of: "mini").complete == count)
    #expect(try study.verify([Samples.questionnaire()]).failed.isEmpty)
  }
}
