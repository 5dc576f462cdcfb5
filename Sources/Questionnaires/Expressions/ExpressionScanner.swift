/// A piece of an expression's text.
struct ExpressionToken {
  enum Kind: Equatable {
    case text(String)
    case number(Double)
    case reference(String)
    case name(String)
    case symbol(String)
    case end
  }

  let kind: Kind
  let offset: Int

  /// How the piece was written, for messages.
  var spelling: String {
    switch kind {
    case .text(let value): "'\(value)'"
    case .number(let value): Expression.number(value).text
    case .reference(let id): "${\(id)}"
    case .name(let word), .symbol(let word): word
    case .end: ""
    }
  }

  /// The operator this piece spells. Words count only where an operator may stand.
  var asOperator: Expression.Operator? {
    switch kind {
    case .name(let word), .symbol(let word): Expression.Operator(rawValue: word)
    case .text, .number, .reference, .end: nil
    }
  }
}

/// Cuts the text of an expression into tokens.
struct ExpressionScanner {
  private let scalars: [Unicode.Scalar]
  private var place = 0

  static func tokens(of text: String) throws(ExpressionError) -> [ExpressionToken] {
    var scanner = ExpressionScanner(scalars: Array(text.unicodeScalars))
    var tokens: [ExpressionToken] = []
    repeat { tokens.append(try scanner.token()) } while tokens.last?.kind != .end
    return tokens
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var current: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }
  private var next: Unicode.Scalar? { place + 1 < scalars.count ? scalars[place + 1] : nil }

  private mutating func token() throws(ExpressionError) -> ExpressionToken {
    while let scalar = current, scalar.properties.isWhitespace { place += 1 }
    let start = place
    guard let first = current else { return ExpressionToken(kind: .end, offset: start) }
    let kind: ExpressionToken.Kind
    switch first {
    case "'", "\"": kind = try quoted(by: first, from: start)
    case "$": kind = try reference(from: start)
    case "0"..."9": kind = number()
    case "." where next.map { ("0"..."9").contains($0) } ?? false: kind = number()
    case "<", ">", "!", "=": kind = comparison(first)
    case "(", ")", ",", "+", "-", "*", ".":
      place += 1
      kind = .symbol(String(first))
    case _ where first.properties.isAlphabetic: kind = .name(word())
    default: throw ExpressionError(reason: .unexpected(String(first)), offset: start)
    }
    return ExpressionToken(kind: kind, offset: start)
  }

  private mutating func quoted(
    by quote: Unicode.Scalar, from start: Int
  ) throws(ExpressionError) -> ExpressionToken.Kind {
    place += 1
    var text = String.UnicodeScalarView()
    while let scalar = current {
      place += 1
      if scalar == quote { return .text(String(text)) }
      text.append(scalar)
    }
    throw ExpressionError(reason: .unclosedText, offset: start)
  }

  private mutating func reference(
    from start: Int
  ) throws(ExpressionError) -> ExpressionToken.Kind {
    place += 1
    guard current == "{" else { throw ExpressionError(reason: .badReference, offset: start) }
    place += 1
    var name = String.UnicodeScalarView()
    while let scalar = current, scalar != "}" {
      name.append(scalar)
      place += 1
    }
    guard current == "}", !name.isEmpty else {
      throw ExpressionError(reason: .badReference, offset: start)
    }
    place += 1
    return .reference(String(name))
  }

  private mutating func number() -> ExpressionToken.Kind {
    var digits = ""
    while let scalar = current, ("0"..."9").contains(scalar) || scalar == "." {
      digits.unicodeScalars.append(scalar)
      place += 1
    }
    guard let value = Double(digits), value.isFinite else { return .symbol(digits) }
    return .number(value)
  }

  private mutating func comparison(_ first: Unicode.Scalar) -> ExpressionToken.Kind {
    place += 1
    // What other languages write, == or <>, is one piece, too: messages name it whole.
    guard let second = current,
      second == "=" || first != "!" && "<>".unicodeScalars.contains(second)
    else { return .symbol(String(first)) }
    place += 1
    return .symbol(String(first) + String(second))
  }

  private mutating func word() -> String {
    var letters = String.UnicodeScalarView()
    while let scalar = current,
      scalar.properties.isAlphabetic || scalar == "-" || scalar == "_" || scalar == "."
        || ("0"..."9").contains(scalar)
    {
      letters.append(scalar)
      place += 1
    }
    return String(letters)
  }
}
