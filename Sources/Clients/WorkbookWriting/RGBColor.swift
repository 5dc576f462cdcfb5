/// A colour of the screen.
public struct RGBColor: Sendable, Hashable {
  /// Red, green, blue from high to low byte: `0xFF8000` is orange.
  public let hex: UInt32

  /// A colour from `0xRRGGBB`; higher bits are dropped.
  public init(hex: UInt32) { self.hex = hex & 0xFF_FFFF }

  /// Black.
  public static let black = RGBColor(hex: 0)
  /// White.
  public static let white = RGBColor(hex: 0xFF_FFFF)

  /// For the library, where 0 means "not set" and black has a bit of its own (LXW_COLOR_BLACK).
  var code: UInt32 { hex == 0 ? 0x100_0000 : hex }
}
