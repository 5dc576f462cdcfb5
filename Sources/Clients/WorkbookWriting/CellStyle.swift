/// How a cell looks, as a plain value: equal styles share one format of the workbook.
public struct CellStyle: Sendable, Hashable {
  /// Where text stands between the left and right edge.
  public enum HorizontalAlignment: Sendable { case general, left, center, right, justify }
  /// Where text stands between the upper and lower edge.
  public enum VerticalAlignment: Sendable { case bottom, center, top }

  /// Size in points, 1...409; Excel's own is 11.
  public var fontSizeInPoints: Double?
  /// Heavy letters.
  public var isBold = false
  /// Slanted letters.
  public var isItalic = false
  /// Colour of the letters; the reader's own if `nil`.
  public var fontColor: RGBColor?
  /// Colour of the cell; none if `nil`.
  public var backgroundColor: RGBColor?
  /// Lines at the edges.
  public var border: CellBorder?
  /// Whether long text breaks into lines.
  public var wrapsText = false
  /// General: numbers right, text left.
  public var horizontal = HorizontalAlignment.general
  /// Excel's own is bottom.
  public var vertical = VerticalAlignment.bottom
  /// Steps from the edge, 0...15, about three spaces each.
  public var indent = 0
  /// An Excel number format in its English form (`0.0%`), at most 127 bytes; general if empty.
  public var numberFormat = ""
  /// Turn against the clock, -90...90.
  public var rotationInDegrees = 0

  /// The plain style; set what differs.
  public init() {}

  /// The plain style with changes: `CellStyle { $0.isBold = true }`.
  public init(_ change: (inout CellStyle) -> Void) { change(&self) }
}

/// Lines at the edges of a cell.
public struct CellBorder: Sendable, Hashable {
  /// How a line is drawn.
  public enum Line: Sendable { case thin, medium, thick, dotted, dashed, double, hair }

  /// Some of the four edges.
  public struct Edges: OptionSet, Sendable, Hashable {
    /// One bit an edge.
    public let rawValue: UInt8
    /// Edges from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The upper edge.
    public static let top = Edges(rawValue: 1)
    /// The lower edge.
    public static let bottom = Edges(rawValue: 2)
    /// The left edge.
    public static let left = Edges(rawValue: 4)
    /// The right edge.
    public static let right = Edges(rawValue: 8)
    /// All four.
    public static let all: Edges = [.top, .bottom, .left, .right]
  }

  /// How the lines are drawn.
  public var line: Line
  /// Which edges have one.
  public var edges: Edges
  /// Their colour; the reader's own if `nil`.
  public var color: RGBColor?

  /// The same line at some edges.
  public init(_ line: Line = .thin, edges: Edges = .all, color: RGBColor? = nil) {
    self.line = line
    self.edges = edges
    self.color = color
  }
}
