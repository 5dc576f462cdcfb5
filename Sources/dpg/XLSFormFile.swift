import Commands
import FileAccess
import QuestionnaireConversion
import QuestionnaireFiles
import Questionnaires
import SpreadsheetReading

/// XLSForms as `dpg convert` reads and writes them.
enum XLSFormFile {
  /// Reads a form, says what became of it, and stops if something is refused.
  static let read: QuestionnaireFormat.Read = { path, values, console in
    let reading = try reading(of: path, console)
    if values == nil { show(reading.findings, on: console) }
    guard let questionnaire = reading.questionnaire else {
      let count = reading.findings.count { $0.severity == .refused }
      throw Failure(
        .badData,
        es: "el formulario no se convierte: \(count) rechazo(s). Cambie esas celdas y vuelva a "
          + "intentar.",
        en: "the form is not converted: \(count) refusal(s). Change those cells and try again.",
        pt: "o formulário não se converte: \(count) recusa(s). Mude essas células e tente de novo.",
        fr:
          "le formulaire n'est pas converti\u{A0}: \(count) refus. Changez ces cellules et réessayez."
      )
    }
    let loader = DefinitionLoader(console: console)
    let file = definition(of: questionnaire, path, settings: values)
    try loader.refuse(file.diagnostics, hasLines: false)
    return try loader.value(file)
  }

  /// What a form says, and what is to be said about that.
  static func reading(of path: String, _ console: Console) throws -> XLSFormReading {
    let tables = try tables(of: path)
    let name = FileAccess.name(of: path)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return XLSFormReader(unnamedLanguage: console.code).read(tables, fileName: stem)
  }

  /// A form's questionnaire with the checks of every definition file.
  static func definition(
    of questionnaire: Questionnaire, _ path: String, settings: [String: LocalizedText]? = nil
  ) -> DefinitionFile<Questionnaire> {
    let text = DefinitionText(questionnaire).yaml()
    return DefinitionFiles.questionnaire(Array(text.utf8), name: path, settings: settings)
  }

  /// Writes a form, which appears under its name when it is whole.
  static let write: QuestionnaireFormat.Write = { job, path in
    var gaps: [ConversionGap] = []
    try FileAccess.replace(path) { temporary in
      do throws(XLSFormWriter.WritingError) {
        gaps = try XLSFormWriter.write(
          job.questionnaire, isFilledIn: job.isFilledIn, to: temporary)
      } catch {
        switch error {
        case .system(let code): throw Failure(cannotWrite: path, code)
        case .library(let words):
          throw Failure(
            .cannotCreate, es: "no se puede hacer el libro '\(path)': \(words).",
            en: "the workbook '\(path)' cannot be made: \(words).",
            pt: "não se pode fazer a pasta de trabalho '\(path)': \(words).",
            fr: "impossible de faire le classeur '\(path)'\u{A0}: \(words).")
        }
      }
    }
    return gaps
  }

  private static func tables(of path: String) throws -> [SheetTable] {
    let bytes = try FileAccess.read(path)
    do throws(SpreadsheetError) {
      return try SheetTable.sheets(ofWorkbook: bytes)
    } catch {
      throw Failure(workbook: error, in: path)
    }
  }

  private static func show(_ findings: [XLSFormFinding], on console: Console) {
    let shown = console.isQuiet ? findings.filter { $0.severity == .refused } : findings
    guard !shown.isEmpty else { return }
    let report = XLSFormReport(shown)
    for line in report.lines(in: console.code, isWhole: console.isVerbose) { console.report(line) }
    let more = Wording(
      es: " (con --verbose, todas las celdas)", en: " (with --verbose, every cell)",
      pt: " (com --verbose, todas as células)", fr: " (avec --verbose, toutes les cellules)")
    let isCut = report.isCut && !console.isVerbose
    console.report(report.summary(in: console.code) + (isCut ? more[console.language] : ""))
  }
}
