import Foundation

/// A folder of its own for one test, gone afterwards. A suite holds it as a property.
public final class Scratch: Sendable {
  /// Its path, without a slash at the end.
  public let folder: String

  /// Makes the folder where `TMPDIR` says.
  public init() {
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    let url = temporary.appending(path: "dpg-tests-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      preconditionFailure("no folder for a test: \(error)")
    }
    folder = url.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The path of a name in it.
  public func path(_ name: String = "book.xlsx") -> String { "\(folder)/\(name)" }

  /// A path in it that was never given before.
  public func newPath(_ ending: String) -> String { path("\(UUID().uuidString).\(ending)") }

  /// The names in it, sorted.
  public var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
