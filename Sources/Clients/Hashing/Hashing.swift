internal import CSodium

/// Hashes and random bytes of libsodium.
public enum Hashing {
  // sodium_init may be called from any thread, more than once; it must precede every use.
  private static let isReady = sodium_init() >= 0

  /// SHA-256 (FIPS 180-4): 32 bytes.
  public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    precondition(isReady, "libsodium could not start")
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return digest
  }

  /// SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits in lower case.
  public static func sha256Hex(_ text: String) -> String { hexadecimal(sha256(Array(text.utf8))) }

  /// Keyed BLAKE2b: `length` bytes (16...64) that say nothing about `message` without `key`.
  ///
  /// - Parameter key: 16...64 secret bytes.
  public static func keyed(_ message: [UInt8], key: [UInt8], length: Int) -> [UInt8] {
    precondition(isReady && (16...64).contains(key.count) && (16...64).contains(length))
    var digest = [UInt8](repeating: 0, count: length)
    crypto_generichash(&digest, length, message, UInt64(message.count), key, key.count)
    return digest
  }

  /// `count` bytes nobody can predict.
  public static func randomBytes(_ count: Int) -> [UInt8] {
    precondition(isReady, "libsodium could not start")
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// Two lower-case digits a byte.
  public static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Base64 (RFC 4648) with padding.
  public static func base64(_ bytes: [UInt8]) -> String {
    let length = sodium_base64_encoded_len(bytes.count, sodium_base64_VARIANT_ORIGINAL)
    var text = [CChar](repeating: 0, count: length)
    sodium_bin2base64(&text, length, bytes, bytes.count, sodium_base64_VARIANT_ORIGINAL)
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The bytes of hexadecimal digits; `nil` for an odd count or another character.
  public static func bytes(hexadecimal text: some StringProtocol) -> [UInt8]? {
    let digits = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }
}

/// SHA-256 of bytes that come in pieces.
public struct SHA256Digest: ~Copyable {
  private var state = crypto_hash_sha256_state()

  /// Starts with nothing.
  public init() { crypto_hash_sha256_init(&state) }

  /// Adds the next piece.
  public mutating func update(_ bytes: [UInt8]) {
    crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// The 32 bytes; nothing can be added afterwards.
  public consuming func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256_final(&state, &digest)
    return digest
  }
}
