/// How conditions are written elsewhere, and how here.
enum ForeignSpelling {
  /// What to write for an operator or sign of another language; `nil` if it is not known.
  static func of(_ piece: String) -> String? { operators[piece.lowercased()] }

  /// The function that was probably meant: the nearest name, or the one a word stands for.
  static func function(_ name: String) -> String? {
    words[name.lowercased()]
      ?? NearestName.to(name, among: Expression.Function.allCases.map(\.rawValue))
  }

  /// Words for no answer.
  static let nothing: Set = [
    "null", "nil", "none", "empty", "blank", "nulo", "nula", "vacio", "vacío", "vacía", "vazio",
    "vazia", "vide",
  ]

  private static let operators = [
    "==": "=", "=>": ">=", "=<": "<=", "<>": "!=", "><": "!=", ">>": ">", "<<": "<",
    "≥": ">=", "≤": "<=", "≠": "!=", "and": "and", "y": "and", "e": "and", "et": "and",
    "&": "and", "or": "or", "o": "or", "u": "or", "ou": "or", "|": "or", "!": "not(…)",
    "not": "not(…)", "no": "not(…)", "/": "div", "%": "mod", "×": "*", "÷": "div", ";": ",",
    "{": "${FIL01}", "in": "${FIL01} = 'a' or ${FIL01} = 'b'", "‘": "'", "’": "'", "“": "'",
    "”": "'", "«": "'", "»": "'", "`": "'", "´": "'",
  ]

  private static let words = [
    "si": "if", "sí": "if", "se": "if", "iif": "if", "no": "not", "não": "not", "non": "not",
    "hoy": "today", "hoje": "today", "now": "today", "fecha": "date", "data": "date",
    "seleccionado": "selected", "seleccionada": "selected", "contiene": "contains",
    "contar": "count", "suma": "sum", "sumar": "sum", "soma": "sum", "somme": "sum",
    "redondear": "round", "minimo": "min", "mínimo": "min", "maximo": "max", "máximo": "max",
    "len": "string-length", "length": "string-length", "largo": "string-length",
    "concatenar": "concat", "substring": "substr", "matches": "regex",
  ]
}
