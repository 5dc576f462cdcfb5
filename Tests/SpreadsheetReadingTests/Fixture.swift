import FileAccess
import Foundation

/// The bytes of a file in `Fixtures`.
func fixture(_ name: String) throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
  return try FileAccess.read(folder.appending(path: "Fixtures/\(name)").path())
}
