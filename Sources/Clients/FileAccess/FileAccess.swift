internal import Glibc

/// What the operating system refused.
public struct FileError: Error, Sendable, Equatable {
  /// What was being done.
  public enum Action: Sendable { case read, write, remove, makeDirectory }

  /// What was being done.
  public let action: Action
  /// The path as given.
  public let path: String
  /// The C library's `errno`.
  public let code: Int32

  /// The system's own words for `code`.
  public var reason: String { String(cString: strerror(code)) }
  /// Nothing is there under that name.
  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  init(_ action: Action, _ path: String) {
    self.action = action
    self.path = path
    code = errno
  }
}

/// Files as whole values.
public enum FileAccess {
  /// All bytes of a file.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    let file = try FileReader(path)
    var bytes: [UInt8] = []
    while let chunk = try file.next() { bytes.append(contentsOf: chunk) }
    return bytes
  }

  /// Writes a file that appears under `path` only when it is whole and on the disk.
  ///
  /// - Parameter body: makes the file under the temporary name it is given. If it throws,
  ///   nothing is left behind and whatever stood at `path` stays.
  public static func replace<Failure: Error>(
    _ path: String, _ body: (_ temporaryPath: String) throws(Failure) -> Void
  ) throws {
    let temporary = "\(path).\(getpid()).part"
    do {
      try body(temporary)
      try synchronize(temporary)
      guard rename(temporary, path) == 0 else { throw FileError(.write, path) }
      try synchronize(directory(of: path))
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Writes bytes as `replace` does.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    try replace(path) { (temporary: String) throws(FileError) in
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw FileError(.write, path) }
      defer { close(descriptor) }
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        guard count >= 0 || errno == EINTR else { throw FileError(.write, path) }
        rest = rest.dropFirst(max(0, count))
      }
    }
  }

  /// Whether a file or folder of that name can be seen.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a folder stands there.
  public static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether two paths lead to the same file, by whatever names.
  public static func isSameFile(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_ino == second.st_ino
      && first.st_dev == second.st_dev
  }

  /// The names of what stands in a folder, sorted; hidden files left out.
  public static func names(in path: String) throws(FileError) -> [String] {
    guard let folder = opendir(path) else { throw FileError(.read, path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a folder and those above it; fine if it exists.
  public static func makeDirectory(_ path: String) throws(FileError) {
    if isDirectory(path) || path.isEmpty { return }
    try makeDirectory(directory(of: path))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FileError(.makeDirectory, path)
    }
  }

  /// Removes a file; fine if there is none.
  public static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileError(.remove, path) }
  }

  /// The folder a path stands in: `.` for a bare name.
  public static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  public static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func synchronize(_ path: String) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.write, path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileError(.write, path) }
  }
}

/// Reads a file from start to end in pieces.
public struct FileReader: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Opens a file.
  public init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.read, path) }
  }

  deinit { close(descriptor) }

  /// The next bytes, at most `count`; `nil` at the end.
  public func next(_ count: Int = 1 << 16) throws(FileError) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      var got = Glibc.read(descriptor, buffer.baseAddress, count)
      while got < 0 && errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, count) }
      failed = got < 0
      used = max(0, got)
    }
    if failed { throw FileError(.read, path) }
    return bytes.isEmpty ? nil : bytes
  }
}
