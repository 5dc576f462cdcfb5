import Analysis
import Exports
import JSONText
import Questionnaires
import Testing

@Suite("Findings as JSON")
struct FindingsJSONTests {
  private static func names(_ value: JSONValue?) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.0)
  }

  private static func list(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let elements) = value else { return [] }
    return elements
  }

  @Test("Its members, and those of each part")
  func members() throws {
    let findings = try Sample.protected(people: 80)
    let document = FindingsJSON.document(findings, context: Sample.context(isPractice: true))
    #expect(
      Self.names(document) == [
        "schemaVersion", "language", "producedOn", "program", "study", "questionnaire", "plan",
        "protected", "threshold", "base", "composite", "dimensions", "groups", "items", "warnings",
      ])
    #expect(document["study"]?["practice"] == true)
    #expect(document["protected"] == true)
    #expect(document["base"]?["responses"] == 80)
    let estimate = ["n", "mean", "sd", "standardError", "interval", "favourableShare"]
    #expect(
      Self.names(Self.list(document["dimensions"]).first)
        == ["id", "title"] + estimate + ["level", "alpha", "alphaN"])
    let shown = Self.list(document["groups"]).first { $0["n"] != nil }
    #expect(
      Self.names(shown)
        == ["breakdown", "category", "label", "responses", "dimension"] + estimate)
    #expect(Self.list(document["groups"]).count == 2 * 5 * 3)
    #expect(Self.list(document["items"]).count == findings.items.count)
  }

  @Test("Numbers are unrounded")
  func unrounded() throws {
    let findings = try Sample.protected(people: 80)
    let document = FindingsJSON.document(findings, context: Sample.context())
    let read = try JSONValue(parsing: Array(document.text().utf8))
    let dimensions = Self.list(read["dimensions"])
    #expect(!dimensions.isEmpty && dimensions.count == findings.dimensions.count)
    for (dimension, found) in zip(dimensions, findings.dimensions) {
      let estimate = try #require(found.estimate.value)
      let interval = try #require(estimate.interval)
      #expect(dimension["mean"] == estimate.mean.map { .number($0) })
      #expect(
        dimension["interval"]
          == .array([.number(interval.lowerBound), .number(interval.upperBound)]))
      #expect(dimension["alpha"] == .optional(found.reliability) { .number($0.alpha) })
    }
    #expect(read["composite"]?["mean"] == findings.composite?.value.map { .number($0) })
  }

  @Test("A hidden figure has neither its reason nor a number", arguments: 11...20)
  func suppressed(people: Int) throws {
    let findings = try Sample.protected(people: people)
    let document = FindingsJSON.document(findings, context: Sample.context())
    let figures = findings.breakdowns.flatMap(\.groups).flatMap(\.estimates)
    let groups = Self.list(document["groups"])
    #expect(!groups.isEmpty && groups.count == figures.count)
    for (group, figure) in zip(groups, figures) {
      switch figure {
      case .shown: #expect(group["suppressed"] == nil)
      case .suppressed:
        #expect(group["suppressed"] == "confidential")
        #expect(
          Self.names(group)
            == ["breakdown", "category", "label", "responses", "dimension", "suppressed"])
      }
    }
  }

  @Test("Those who stated no group have no category")
  func notStated() throws {
    let document = FindingsJSON.document(
      try Sample.protected(people: 80), context: Sample.context("es"))
    let groups = Self.list(document["groups"]).filter { $0["breakdown"] == "sex" }
    #expect(groups.last?["category"] == .null)
    #expect(groups.last?["label"] == "No indicado")
    #expect(groups.first?["category"] == "a")
  }

  @Test("Warnings name what to know")
  func warnings() throws {
    let raw = try Sample.findings(people: 30)
    let open = ProtectedFindings(protecting: raw, rules: .none)
    let context = Sample.context(isPractice: true, isSimulated: true)
    let document = FindingsJSON.document(open, context: context)
    #expect(document["protected"] == false)
    let warnings = Self.list(document["warnings"])
    #expect(
      warnings.map { $0["code"] } == ["practice", "simulated", "unprotected", "alpha_missing"])
    #expect(warnings.last?["dimension"] == "D3")
    #expect(warnings.allSatisfy { $0["message"]?.string?.isEmpty == false })
    let empty = FindingsJSON.document(try Sample.protected(people: 0), context: Sample.context())
    #expect(Self.list(empty["warnings"]).map { $0["code"] } == ["composite_missing"])
    #expect(empty["base"]?["responses"]?["suppressed"] == "confidential")
  }
}
