internal import XMLReading

/// The namespaces of Office Open XML, each in its transitional and its strict spelling.
enum OfficeNamespace {
  /// Workbook, sheet, styles and shared texts.
  static func isSpreadsheet(_ namespace: String) -> Bool {
    namespace == "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
      || namespace == "http://purl.oclc.org/ooxml/spreadsheetml/main"
  }

  private static let relationshipBases = [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ]

  /// `worksheet` of `…/relationships/worksheet`; `nil` for other kinds of relationship.
  static func kind(ofRelationship type: String) -> String? {
    for base in relationshipBases where type.hasPrefix(base + "/") {
      return String(type.dropFirst(base.count + 1))
    }
    return nil
  }

  /// The value of `r:id`.
  static func relationshipID(_ attributes: XMLAttributes) -> String? {
    attributes.first { $0.name.local == "id" && relationshipBases.contains($0.name.namespace) }?
      .value
  }
}

/// Where one part points to.
struct Relationship {
  let id: String
  /// `worksheet`, `styles`, …
  let kind: String
  /// The name of the part pointed to, from the root of the file.
  let target: String
}

extension ZipArchive {
  /// Reads a whole part of XML and tells a handler.
  func read(
    _ part: String, telling handler: any XMLEventHandler, _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) {
    var file = try open(part)
    do {
      var events = try XMLEvents(telling: handler, limits: limits.xml)
      while handler.wantsMore, let piece = try file.next() { try events.feed(piece) }
      try events.finish()
    } catch let error as XMLReadingError {
      throw SpreadsheetError(.xml(error), part: file.name)
    } catch let error as SpreadsheetError {
      throw error
    } catch {
      throw SpreadsheetError(.unexpectedPart, part: part)
    }
  }

  /// What a part points to inside the file; `part` empty: what the file as a whole points to.
  func relationships(
    of part: String, _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) -> [Relationship] {
    let folder = PartName.folder(of: part)
    let name = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    let handler = RelationshipHandler(folder: folder)
    try read(name, telling: handler, limits)
    return handler.found
  }
}

extension SpreadsheetLimits {
  /// The same for XML: the archive has checked the size, and a sheet's elements are not kept.
  var xml: XMLLimits {
    var limits = XMLLimits()
    limits.bytes = partBytes
    limits.textBytes = textBytes
    limits.elements = .max
    return limits
  }
}

/// Names of parts in a file.
enum PartName {
  /// `xl/` of `xl/workbook.xml`; empty at the root.
  static func folder(of part: String) -> String {
    part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
  }

  /// The part that `target`, absolute or relative to a folder, names.
  static func resolved(_ target: String, in folder: String) -> String {
    let target = target.replacing("\\", with: "/")
    let path = target.hasPrefix("/") ? target : folder + target
    var steps: [Substring] = []
    for step in path.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

private final class RelationshipHandler: XMLEventHandler {
  private let folder: String
  private(set) var found: [Relationship] = []
  let wantsMore = true

  init(folder: String) { self.folder = folder }

  func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    guard name.local == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let target = attributes["Target"],
      let kind = attributes["Type"].flatMap({ OfficeNamespace.kind(ofRelationship: $0) })
    else { return }
    found.append(
      Relationship(id: id, kind: kind, target: PartName.resolved(target, in: folder)))
  }

  func end(_ name: XMLName) {}
  func text(_ text: String) {}
}
