internal import CZip

/// A zip file in memory: owns the bytes and libzip's handle on them.
///
/// Names are found without regard to case, as in Open Packaging Conventions. What the directory
/// says about sizes is checked against the limits here and holds when a part is read.
final class ZipArchive {
  /// What the directory says about a part.
  struct Entry {
    let name: String
    let index: UInt64
    let bytes: Int
  }

  fileprivate let archive: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var entries: [String: Entry] = [:]

  init(_ content: [UInt8], _ limits: SpreadsheetLimits) throws(SpreadsheetError) {
    bytes = .allocate(capacity: content.count)
    _ = bytes.initialize(from: content)
    do throws(SpreadsheetError) {
      archive = try Self.open(bytes)
    } catch {
      bytes.deallocate()
      throw error
    }
    try readDirectory(limits)
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  private static func open(
    _ bytes: UnsafeMutableBufferPointer<UInt8>
  ) throws(SpreadsheetError) -> OpaquePointer {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let size = zip_uint64_t(bytes.count)
    guard let source = zip_source_buffer_create(bytes.baseAddress, size, 0, &error) else {
      throw SpreadsheetError(.damagedArchive(words(&error)))
    }
    if let archive = zip_open_from_source(source, ZIP_RDONLY, &error) { return archive }
    zip_source_free(source)
    let isZip = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    throw SpreadsheetError(isZip ? .damagedArchive(words(&error)) : .notAWorkbook)
  }

  fileprivate static func words(_ error: UnsafeMutablePointer<zip_error_t>?) -> String {
    guard let error, let words = zip_error_strerror(error) else { return "unreadable" }
    return String(cString: words)
  }

  private func readDirectory(_ limits: SpreadsheetLimits) throws(SpreadsheetError) {
    let count = zip_get_num_entries(archive, 0)
    guard count <= limits.parts else {
      throw SpreadsheetError(.tooManyParts(limit: limits.parts))
    }
    var total = 0
    for index in 0..<zip_uint64_t(max(0, count)) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else {
        throw SpreadsheetError(.damagedArchive(Self.words(zip_get_error(archive))))
      }
      let part = String(cString: name).replacing("\\", with: "/")
      if status.encryption_method != ZIP_EM_NONE { throw SpreadsheetError(.encrypted, part: part) }
      guard let bytes = Int(exactly: status.size), bytes <= limits.partBytes else {
        throw SpreadsheetError(.partTooLarge(limit: limits.partBytes), part: part)
      }
      if bytes > 1 << 20, bytes / limits.ratio > status.comp_size {
        throw SpreadsheetError(.packedTooTightly(limit: limits.ratio), part: part)
      }
      total += bytes
      if total > limits.totalBytes { throw SpreadsheetError(.tooLarge(limit: limits.totalBytes)) }
      let entry = Entry(name: part, index: index, bytes: bytes)
      guard entries.updateValue(entry, forKey: part.lowercased()) == nil else {
        throw SpreadsheetError(.repeatedPart, part: part)
      }
    }
  }

  /// Whether the archive holds a part.
  func has(_ part: String) -> Bool { entries[part.lowercased()] != nil }

  /// Opens a part for reading.
  func open(_ part: String) throws(SpreadsheetError) -> ZipPart {
    guard let entry = entries[part.lowercased()] else {
      throw SpreadsheetError(.missingPart, part: part)
    }
    return try ZipPart(entry, in: self)
  }
}

/// Reads a part of a zip file from start to end.
struct ZipPart: ~Copyable {
  /// The name in the archive.
  let name: String

  private let file: OpaquePointer
  private let bytes: Int
  private var count = 0
  /// libzip needs the archive while a file in it is open.
  private let archive: ZipArchive

  fileprivate init(_ entry: ZipArchive.Entry, in archive: ZipArchive) throws(SpreadsheetError) {
    guard let file = zip_fopen_index(archive.archive, entry.index, 0) else {
      throw SpreadsheetError(
        .damagedArchive(ZipArchive.words(zip_get_error(archive.archive))), part: entry.name)
    }
    self.file = file
    self.archive = archive
    name = entry.name
    bytes = entry.bytes
  }

  deinit { zip_fclose(file) }

  /// The next bytes, at most 64 KiB; `nil` at the end, when their sum has been checked.
  mutating func next() throws(SpreadsheetError) -> [UInt8]? {
    var got: zip_int64_t = 0
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, used in
      got = zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
      used = max(0, Int(got))
    }
    guard got >= 0 else {
      throw SpreadsheetError(
        .damagedArchive(ZipArchive.words(zip_file_get_error(file))), part: name)
    }
    count += piece.count
    // The limits were checked against the size that the directory gives.
    guard count <= bytes, !piece.isEmpty || count == bytes else {
      throw SpreadsheetError(.damagedArchive("size differs from directory"), part: name)
    }
    return piece.isEmpty ? nil : piece
  }
}
