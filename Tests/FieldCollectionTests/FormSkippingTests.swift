import Foundation
import HTTPServing
import QuestionnaireFiles
import Questionnaires
import ResponseStores
import Testing

@testable import FieldCollection

@Suite("Questions stay closed until their condition can hold")
struct FormSkippingTests {
  /// A questionnaire whose last question has a condition, and a record with one.
  static func skipping(_ condition: String, inRecord: String = "true()") throws -> FormSkipping {
    let text = """
      questionnaire: skip
      version: "1"
      languages: [es]
      title: {es: T}
      scales:
        sn: [{code: si, label: {es: Sí}}, {code: no, label: {es: No}}, {code: NS, label: {es: NS}, missing: dont_know}]
        k: [{code: a, label: {es: A}}, {code: b, label: {es: B}}]
      records:
        r:
          questions:
            - {id: clase, scale: k, text: {es: ¿Qué?}}
            - {id: nota, type: text, text: {es: Nota}, relevant: "\(inRecord)"}
      sections:
        - id: S
          title: {es: S}
          questions:
            - {id: A, scale: sn, text: {es: A}}
            - {id: B, scale: sn, text: {es: B}, relevant: "${A} = 'si'"}
            - {id: K, type: several, scale: k, text: {es: K}}
            - {id: N, type: integer, text: {es: N}}
            - {id: T, type: text, text: {es: T}}
            - {id: E, type: records, record: r, text: {es: E}}
            - {id: D, type: date, text: {es: D}}
            - {id: Z, scale: sn, text: {es: Z}, relevant: "\(condition)"}
      """
    let file = DefinitionFiles.questionnaire(Array(text.utf8), name: "skip.yaml")
    let questionnaire = try #require(
      file.value, "\(file.diagnostics.map { $0.text(in: "en") })")
    return FormLayout(questionnaire).skipping
  }

  /// What must hold for a part of the page to be open; `nil`: nothing closes it.
  static func opens(_ skipping: FormSkipping, _ part: String = "#only-8") -> String? {
    skipping.style.split(separator: "}").map(String.init)
      .first { $0.contains(part + "{") || $0.contains(part + ",") }
      .flatMap { rule in
        let all = rule.replacing("@supports selector(:has(*)){", with: "")
        let first = all.prefix { $0 != "{" }.split(separator: " ", maxSplits: 1).first ?? ""
        return String(first.dropFirst("body:not(".count).dropLast())
      }
  }

  @Test(
    "What can be ticked or written opens it, and the words are not needed then",
    arguments: [
      ("${A} = 'si'", ":has(#q-A-0:checked)"),
      ("${A} = 'si' or ${A} = 'no'", ":has(#q-A-0:checked,#q-A-1:checked)"),
      ("${A} != 'si'", ":not(:has(#q-A-0:checked))"),
      ("${A} != ''", ":has(#q-A-0:checked,#q-A-1:checked,#q-A-2:checked)"),
      ("${A} != '' and ${A} != 'si'", ":has(#q-A-1:checked,#q-A-2:checked)"),
      ("not(${A} = 'si')", ":not(:has(#q-A-0:checked))"),
      // What B's answer says counts only while B is asked.
      ("${B} = 'si'", ":has(#q-B-0:checked):has(#q-A-0:checked)"),
      ("${B} != 'si'", ":is(:not(:has(#q-B-0:checked)),:not(:has(#q-A-0:checked)))"),
      ("selected(${K}, 'b')", ":has(#q-K-1:checked)"),
      ("not(selected(${K}, 'b'))", ":not(:has(#q-K-1:checked))"),
      ("count-selected(${K}) > 0", ":has(#q-K-0:checked,#q-K-1:checked)"),
      (
        "${A} = 'si' and selected(${K}, 'a')",
        ":has(#q-A-0:checked):has(#q-K-0:checked)"
      ),
      ("${A} = 'si' or selected(${K}, 'a')", ":has(#q-A-0:checked,#q-K-0:checked)"),
    ])
  func exact(_ condition: String, _ selector: String) throws {
    let skipping = try Self.skipping(condition)
    #expect(Self.opens(skipping) == selector)
    #expect(skipping.told("only-8") == " told")
  }

  @Test(
    "What style rules cannot see whole opens it as soon as it might hold, and is said in words",
    arguments: [
      ("count-selected(${K}) >= 2", ":has(#q-K-0:checked,#q-K-1:checked)"),
      ("${A} = 'si' and ${D} >= date('2026-01-01')", ":has(#q-A-0:checked)"),
    ])
  func partly(_ condition: String, _ selector: String) throws {
    let skipping = try Self.skipping(condition)
    #expect(Self.opens(skipping) == selector)
    #expect(skipping.told("only-8") == "")
  }

  @Test("A number or a text opens it when something is written")
  func written() throws {
    for (condition, told) in [("${N} > 3", ""), ("${T} != ''", " told")] {
      let skipping = try Self.skipping(condition)
      #expect(skipping.style.contains("input#q-\(condition.contains("N") ? "N" : "T"):not("))
      #expect(Self.opens(skipping) != nil && skipping.told("only-8") == told)
    }
  }

  @Test(
    "What might hold with nothing answered stays open",
    arguments: [
      "${D} >= date('2026-01-01')", "${T} = ''", "today() > date('2026-01-01')",
      "${N} < 3 or 1 = 1",
      "${A} = 'si' or ${D} >= date('2026-01-01')", "if(${A} = 'si', true(), false())",
    ])
  func open(_ condition: String) throws {
    let skipping = try Self.skipping(condition)
    if condition.hasPrefix("if") {
      // One question alone: worked out choice by choice.
      #expect(Self.opens(skipping) == ":has(#q-A-0:checked)")
    } else {
      #expect(Self.opens(skipping) == nil && skipping.told("only-8") == "")
    }
  }

  @Test("A reminder goes away when a record has something in it")
  func reminder() throws {
    let skipping = try Self.skipping("${A} = 'si' and count(${E}) = 0")
    #expect(skipping.style.contains("body:not(:has(#q-A-0:checked):not(:has(input#q-E:not("))
    #expect(skipping.style.contains("#q-E .rec :checked") && skipping.told("only-8") == " told")
  }

  @Test(
    "The fields of a record open by its own choices and by earlier questions",
    arguments: [
      ("${clase} = 'b'", ":has(.k-E_clase-1:checked)"),
      ("${A} = 'si'", ":is(body:has(#q-A-0:checked) *)"),
      (
        "${clase} = 'b' or ${A} = 'si'",
        ":is(:has(.k-E_clase-1:checked),:is(body:has(#q-A-0:checked) *))"
      ),
    ])
  func records(_ condition: String, _ selector: String) throws {
    let skipping = try Self.skipping("true()", inRecord: condition)
    #expect(skipping.style.contains(".rec:not(\(selector)) .f-E_nota{"))
    #expect(skipping.classesInRecords.contains("k-E_clase-1") == condition.contains("clase"))
  }

  @Test("Browsers that do not know :has() hide nothing")
  func support() throws {
    let style = try Self.skipping("${A} = 'si'").style
    #expect(style.hasPrefix("@supports selector(:has(*)){"))
    #expect(style.hasSuffix(".told{display:none}}"))
  }
}
