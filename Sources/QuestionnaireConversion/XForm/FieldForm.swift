internal import Questionnaires

/// A questionnaire as a form for ODK Collect, Enketo and KoboToolbox: the rows of an XLSForm,
/// with every decision made that the two formats share.
///
/// `XFormWriter` writes it as an XForm. An XLSForm with these rows, run through pyxform, is the
/// same XForm. Expressions are in the XLSForm spelling: `${name}` and `.`.
struct FieldForm {
  /// A row, with the rows inside it.
  struct Element {
    enum Kind {
      case note, text, integer, decimal, date
      /// One choice of the list of that name.
      case one(String)
      /// Any number of choices of the list of that name.
      case several(String)
      case calculate(String)
      case group([Element])
      case repetition([Element])
    }

    /// Unique in the form: the name of the question, section or matrix where it is one.
    let name: String
    let kind: Kind
    let label: LocalizedText
    var hint: LocalizedText?
    var relevant: String?
    /// What an answer must meet, its range and length included.
    var constraint: String?
    var constraintMessage: LocalizedText?
    /// `true()` for always.
    var required: String?
    var appearance: String?

    /// The rows inside a group or repetition.
    var inside: [Element] {
      switch kind {
      case .group(let elements), .repetition(let elements): elements
      default: []
      }
    }

    /// The name of the list that an answer is chosen from.
    var list: String? {
      switch kind {
      case .one(let list), .several(let list): list
      default: nil
      }
    }
  }

  /// A list of choices.
  struct List {
    let name: String
    let choices: [(code: String, label: LocalizedText)]
  }

  let id: String
  let version: String
  let title: LocalizedText
  /// The languages of every text, default first.
  let languages: [LanguageCode]
  /// The rows, in order.
  let elements: [Element]
  /// The lists of choices in the order of their first use.
  let lists: [List]
  /// What the form lacks or says otherwise.
  let gaps: [ConversionGap]

  /// How a form names a language: `Español (es)`; the bare code where the name is not known.
  static func languageName(_ code: LanguageCode) -> String {
    LanguageNames.own(code).map { "\($0) (\(code))" } ?? code.rawValue
  }
}
