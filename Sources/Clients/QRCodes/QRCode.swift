internal import CQREncode

/// A QR code: a square of dark and light modules, without the quiet zone around it.
public struct QRCode: Sendable, Equatable {
  /// How many modules a side has: 21, 25 … 177.
  public let size: Int
  /// Whether each module is dark, row by row from the top left; `size * size` of them.
  public let isDark: [Bool]

  /// The smallest code of a text, with error correction M (about 15 % may be damaged).
  ///
  /// `nil` for an empty text, one that holds a NUL, or one over 2 331 bytes.
  /// Source: ISO/IEC 18004; libqrencode 4.1, `QRcode_encodeString8bit`.
  public init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0),
      let code = text.withCString({ QRcode_encodeString8bit($0, 0, QR_ECLEVEL_M) })
    else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    // The lowest bit of each byte is the colour (qrencode.h, "symbol data").
    isDark = (0..<size * size).map { code.pointee.data[$0] & 1 == 1 }
  }
}
