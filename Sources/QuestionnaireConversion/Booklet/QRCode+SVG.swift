internal import QRCodes

extension QRCode {
  /// The code as an SVG picture of one path, with the quiet zone of four modules around it.
  ///
  /// - Parameter title: what the picture is, for those who do not see it; HTML-escaped already.
  func svg(title: String) -> String {
    let side = size + 8
    var path = ""
    for row in 0..<size {
      for column in 0..<size where isDark[row * size + column] {
        path += "M\(column + 4) \(row + 4)h1v1h-1z"
      }
    }
    return """
      <svg class="qr" viewBox="0 0 \(side) \(side)" role="img" shape-rendering="crispEdges">\
      <title>\(title)</title><rect width="\(side)" height="\(side)" fill="#fff"/>\
      <path d="\(path)" fill="#000"/></svg>
      """
  }
}
