import Commands
import JSONText
import QuestionnaireConversion
import QuestionnaireFiles
import Questionnaires

/// Something that `dpg check` says about a file.
enum Remark {
  /// About a definition; in a form nobody sees its lines.
  case diagnostic(LocatedDiagnostic, isForm: Bool)
  /// About a cell of a form.
  case finding(XLSFormFinding, path: String)
  /// About a workbook that cannot be opened.
  case failure(Failure, path: String)

  static func all(about files: [CheckedFile]) -> [Remark] {
    files.flatMap { file in
      [file.failure].compactMap { $0.map { .failure($0, path: file.path) } }
        + file.findings.filter { $0.severity != .taken }.map { .finding($0, path: file.path) }
        + diagnostics(of: file, among: files)
    }
  }

  private static func diagnostics(of file: CheckedFile, among all: [CheckedFile]) -> [Remark] {
    let found = file.diagnostics(among: all)
    guard file.isForm else { return found.map { .diagnostic($0, isForm: false) } }
    // Without lines, what is wrong in each language of a text reads the same.
    let unique = found.reduce(into: [LocatedDiagnostic]()) { unique, next in
      if !unique.contains(where: { ($0.owner, $0.problem) == (next.owner, next.problem) }) {
        unique.append(next)
      }
    }
    return unique.map { .diagnostic($0, isForm: true) }
  }

  /// A form that is not taken as it is, is taken otherwise: a warning, unless it is refused.
  var severity: Diagnostic.Severity {
    switch self {
    case .diagnostic(let diagnostic, _): diagnostic.problem.severity
    case .finding(let finding, _): finding.severity == .refused ? .error : .warning
    case .failure: .error
    }
  }

  /// In words; `nil` for a finding, which `XLSFormReport` puts together with others.
  func text(in language: LanguageCode) -> String? {
    switch self {
    case .diagnostic(let diagnostic, let isForm):
      isForm ? diagnostic.textWithoutLines(in: language) : diagnostic.text(in: language)
    case .finding: nil
    case .failure(let failure, let path):
      "\(path): \(severity.word[language]): \(failure.message[language.rawValue])"
    }
  }

  func json(in language: LanguageCode) -> JSONValue {
    let own: [(String, JSONValue)] =
      switch self {
      case .diagnostic(let diagnostic, let isForm):
        [("file", .string(diagnostic.file))] + Self.place(of: diagnostic, isForm)
          + [
            ("code", .string(diagnostic.problem.code)),
            ("message", .string(diagnostic.problem.message[language])),
          ]
      case .finding(let finding, let path):
        [("file", .string(path))] + Self.place(of: finding)
          + [
            ("code", .string(finding.severity.word["en"])),
            ("message", .string(finding.fact.message[language])),
          ]
      case .failure(let failure, let path):
        [
          ("file", .string(path)), ("code", "unreadable"),
          ("message", .string(failure.message[language.rawValue])),
        ]
      }
    return .object(own + [("severity", .string(severity.rawValue))])
  }

  private static func place(
    of diagnostic: LocatedDiagnostic, _ isForm: Bool
  ) -> [(String, JSONValue)] {
    let owner = diagnostic.owner.map { [("about", JSONValue.string($0))] } ?? []
    if isForm { return owner }
    return [("line", .integer(diagnostic.line)), ("column", .integer(diagnostic.column))] + owner
  }

  private static func place(of finding: XLSFormFinding) -> [(String, JSONValue)] {
    guard let place = finding.place else { return [] }
    let row = place.row.map { [("line", JSONValue.integer($0))] } ?? []
    let column = place.column.map { [("column", JSONValue.integer($0 + 1))] } ?? []
    return [("sheet", .string(place.sheet))] + row + column
  }
}
