internal import Hashing

/// Headers that keep a page to itself: no outside request, no cache, no referrer, no frame.
enum SecurityHeaders {
  static let common: [(name: String, value: String)] = [
    ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
  ]

  /// Headers of a page whose one style sheet is `style`.
  static func page(style: String) -> [(name: String, value: String)] {
    let hash = Hashing.base64(Hashing.sha256(Array(style.utf8)))
    let policy =
      "default-src 'none'; style-src 'sha256-\(hash)'; form-action 'self'; base-uri 'none'; "
      + "frame-ancestors 'none'"
    return common + [("Content-Security-Policy", policy)]
  }
}
