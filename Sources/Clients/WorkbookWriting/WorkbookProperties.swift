internal import CXLSXWriter
internal import Glibc

/// What a file manager shows about the workbook.
///
/// Characters that XML forbids are replaced by U+FFFD. There is no default for the time: the
/// library would take the clock's, and the same data would not give the same bytes twice.
public struct WorkbookProperties: Sendable, Equatable {
  /// Title of the document.
  public var title: String
  /// What it is about.
  public var subject: String
  /// Who made it.
  public var author: String
  /// The organisation.
  public var company: String
  /// Free remarks.
  public var comments: String
  /// Time of creation in seconds since 1970-01-01T00:00Z, kept within 1 and the year 9999.
  public var createdInSeconds: Int

  /// Properties; empty texts are written as empty.
  public init(
    title: String = "", subject: String = "", author: String = "", company: String = "",
    comments: String = "", createdInSeconds: Int
  ) {
    self.title = title
    self.subject = subject
    self.author = author
    self.company = company
    self.comments = comments
    self.createdInSeconds = createdInSeconds
  }
}

extension WorkbookProperties {
  /// Gives them to the library, which copies them.
  func apply(
    to workbook: UnsafeMutablePointer<lxw_workbook>, _ notices: inout WorkbookNotices
  ) -> lxw_error {
    let copies = [title, subject, author, company, comments].map { text in
      let prepared = PreparedText(text, isCell: false)
      notices.note(prepared)
      return strdup(prepared.text)
    }
    defer { for copy in copies { free(copy) } }
    var properties = lxw_doc_properties()
    properties.title = copies[0]
    properties.subject = copies[1]
    properties.author = copies[2]
    properties.company = copies[3]
    properties.comments = copies[4]
    properties.created = min(max(1, createdInSeconds), 253_402_300_799)  // 0 would be the clock's
    return workbook_set_properties(workbook, &properties)
  }
}
