/// The words that `ConditionWording` is made of.
enum ConditionWords {
  typealias Person = ConditionWording.Person

  static func at(_ name: String) -> LocalizedText {
    LocalizedText(es: "en \(name)", en: "in \(name)", pt: "em \(name)", fr: "à \(name)")
  }

  /// A clause whose verb goes with the person; only French has two forms of it.
  private static func clause(
    _ person: Person, es: String, en: String, pt: String, frYou: String, frThose: String
  ) -> LocalizedText {
    LocalizedText(
      es: es, en: person == .you ? "you \(en)" : en, pt: person == .you ? "você \(pt)" : pt,
      fr: person == .you ? "vous \(frYou)" : frThose)
  }

  static func answered(_ person: Person) -> LocalizedText {
    clause(
      person, es: "respondió algo", en: "answered something", pt: "respondeu algo",
      frYou: "avez répondu quelque chose", frThose: "ont répondu quelque chose")
  }

  static func leftBlank(_ person: Person) -> LocalizedText {
    clause(
      person, es: "dejó en blanco la respuesta", en: "left the answer blank",
      pt: "deixou a resposta em branco", frYou: "avez laissé la réponse en blanc",
      frThose: "ont laissé la réponse en blanc")
  }

  static func ticked(_ list: LocalizedText, _ person: Person) -> LocalizedText {
    clause(
      person, es: "marcó \(list["es"])", en: "ticked \(list["en"])", pt: "marcou \(list["pt"])",
      frYou: "avez coché \(list["fr"])", frThose: "ont coché \(list["fr"])")
  }

  static func notTicked(_ list: LocalizedText, _ person: Person) -> LocalizedText {
    clause(
      person, es: "no marcó \(list["es"])", en: "did not tick \(list["en"])",
      pt: "não marcou \(list["pt"])", frYou: "n'avez pas coché \(list["fr"])",
      frThose: "n'ont pas coché \(list["fr"])")
  }

  static func tickedOther(_ list: LocalizedText, _ person: Person) -> LocalizedText {
    clause(
      person, es: "marcó algo que no sea \(list["es"])", en: "ticked anything but \(list["en"])",
      pt: "marcou algo que não seja \(list["pt"])",
      frYou: "avez coché autre chose que \(list["fr"])",
      frThose: "ont coché autre chose que \(list["fr"])")
  }

  static func tickedAtLeast(_ count: Int, _ person: Person) -> LocalizedText {
    clause(
      person, es: "marcó \(count) o más opciones", en: "ticked \(count) or more choices",
      pt: "marcou \(count) ou mais opções", frYou: "avez coché \(count) options ou plus",
      frThose: "ont coché \(count) options ou plus")
  }

  static func compared(
    _ sign: Expression.Operator, _ value: String, _ person: Person
  ) -> LocalizedText? {
    func wrote(_ es: String, _ en: String, _ pt: String, _ fr: String) -> LocalizedText {
      clause(
        person, es: "escribió \(es)", en: "wrote \(en)", pt: "escreveu \(pt)",
        frYou: "avez écrit \(fr)", frThose: "ont écrit \(fr)")
    }
    switch sign {
    case .equal: return wrote(value, value, value, value)
    case .greater:
      return wrote(
        "más de \(value)", "more than \(value)", "mais de \(value)", "plus de \(value)")
    case .greaterOrEqual:
      return wrote(
        "\(value) o más", "\(value) or more", "\(value) ou mais", "\(value) ou plus")
    case .less:
      return wrote(
        "menos de \(value)", "less than \(value)", "menos de \(value)", "moins de \(value)")
    case .lessOrEqual:
      return wrote(
        "\(value) o menos", "\(value) or less", "\(value) ou menos", "\(value) ou moins")
    default: return nil
    }
  }

  static func and(_ person: Person) -> LocalizedText {
    LocalizedText(es: " y ", en: " and ", pt: " e ", fr: person == .you ? " et si " : " et ")
  }

  static func or(_ person: Person) -> LocalizedText {
    LocalizedText(es: " o ", en: " or ", pt: " ou ", fr: person == .you ? " ou si " : " ou ")
  }

  /// *And* between parts that hold an *or*.
  static func andBesides(_ person: Person) -> LocalizedText {
    LocalizedText(
      es: ", y además ", en: ", and also ", pt: ", e além disso ",
      fr: person == .you ? ", et en plus si " : ", et en plus ")
  }

  /// *Or* between parts that hold an *and*.
  static func orElse(_ person: Person) -> LocalizedText {
    LocalizedText(
      es: ", o bien ", en: ", or else ", pt: ", ou então ",
      fr: person == .you ? ", ou bien si " : ", ou bien ")
  }
}
