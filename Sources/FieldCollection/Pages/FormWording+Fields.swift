internal import Questionnaires

extension FormWording {
  static let required = LocalizedText(
    es: "obligatoria", en: "required", pt: "obrigatória", fr: "obligatoire")
  static let requiredForSome = LocalizedText(
    es: "obligatoria según sus otras respuestas", en: "required depending on your other answers",
    pt: "obrigatória conforme suas outras respostas",
    fr: "obligatoire selon vos autres réponses")

  static let consentTitle = LocalizedText(
    es: "Antes de empezar", en: "Before you start", pt: "Antes de começar",
    fr: "Avant de commencer")
  static let consentMissing = LocalizedText(
    es: "Para entregar sus respuestas hace falta que acepte participar. "
      + "Si no quiere, nada de lo escrito se guarda.",
    en: "To hand in your answers you need to agree to take part. "
      + "If you do not want to, nothing you wrote is kept.",
    pt: "Para entregar suas respostas é preciso que aceite participar. "
      + "Se não quiser, nada do que escreveu é guardado.",
    fr: "Pour remettre vos réponses, il faut que vous acceptiez de participer. "
      + "Sinon, rien de ce que vous avez écrit n'est conservé.")
  static let consentLink = LocalizedText(
    es: "Su participación", en: "Your participation", pt: "Sua participação",
    fr: "Votre participation")
  static let leave = LocalizedText(
    es: "Terminar sin responder", en: "Finish without answering", pt: "Terminar sem responder",
    fr: "Terminer sans répondre")
  static let supportChecked = LocalizedText(
    es: "Contactos comprobados:", en: "Contacts checked:", pt: "Contatos verificados:",
    fr: "Contacts vérifiés :")

  static func atMost(_ count: Int) -> LocalizedText {
    LocalizedText(
      es: "Hasta \(count) caracteres.", en: "Up to \(count) characters.",
      pt: "Até \(count) caracteres.", fr: "Jusqu'à \(count) caractères.")
  }

  /// What a day may be, and how to write it where the browser has no calendar.
  static func date(_ minimum: String?, _ maximum: String?) -> LocalizedText {
    let range: LocalizedText =
      switch (minimum, maximum) {
      case (let low?, let high?):
        LocalizedText(
          es: "Entre el \(low) y el \(high). ", en: "Between \(low) and \(high). ",
          pt: "Entre \(low) e \(high). ", fr: "Entre le \(low) et le \(high). ")
      case (let low?, nil):
        LocalizedText(
          es: "Desde el \(low). ", en: "From \(low) on. ", pt: "A partir de \(low). ",
          fr: "À partir du \(low). ")
      case (nil, let high?):
        LocalizedText(
          es: "Hasta el \(high). ", en: "Up to \(high). ", pt: "Até \(high). ",
          fr: "Jusqu'au \(high). ")
      case (nil, nil): LocalizedText(es: "", en: "", pt: "", fr: "")
      }
    let form = LocalizedText(
      es: "Año, mes y día; si lo escribe: 2026-11-23.",
      en: "Year, month and day; if you type it: 2026-11-23.",
      pt: "Ano, mês e dia; se digitar: 2026-11-23.",
      fr: "Année, mois et jour ; si vous l'écrivez : 2026-11-23.")
    return form.map { range[$0] + $1 }
  }

  /// What a number may be.
  static func number(_ minimum: String?, _ maximum: String?) -> LocalizedText? {
    switch (minimum, maximum) {
    case (let low?, let high?):
      LocalizedText(
        es: "De \(low) a \(high).", en: "From \(low) to \(high).", pt: "De \(low) a \(high).",
        fr: "De \(low) à \(high).")
    case (let low?, nil):
      LocalizedText(
        es: "Desde \(low).", en: "\(low) or more.", pt: "A partir de \(low).",
        fr: "À partir de \(low).")
    case (nil, let high?):
      LocalizedText(
        es: "Hasta \(high).", en: "Up to \(high).", pt: "Até \(high).", fr: "Jusqu'à \(high).")
    case (nil, nil): nil
    }
  }

  static func record(_ number: Int) -> LocalizedText {
    LocalizedText(
      es: "Registro \(number)", en: "Record \(number)", pt: "Registro \(number)",
      fr: "Fiche \(number)")
  }

  static let addFirstRecord = LocalizedText(
    es: "Agregar un registro", en: "Add a record", pt: "Acrescentar um registro",
    fr: "Ajouter une fiche")
  static let addRecord = LocalizedText(
    es: "Agregar otro registro", en: "Add another record", pt: "Acrescentar outro registro",
    fr: "Ajouter une autre fiche")

  static func removeRecord(_ number: Int) -> LocalizedText {
    LocalizedText(
      es: "Quitar el registro \(number)", en: "Remove record \(number)",
      pt: "Retirar o registro \(number)", fr: "Retirer la fiche \(number)")
  }

  /// How many records there may be, and what becomes of blank ones.
  static func records(from minimum: Int, to maximum: Int) -> LocalizedText {
    let range =
      minimum > 0
      ? LocalizedText(
        es: "De \(minimum) a \(maximum) registros.", en: "From \(minimum) to \(maximum) records.",
        pt: "De \(minimum) a \(maximum) registros.", fr: "De \(minimum) à \(maximum) fiches.")
      : LocalizedText(
        es: "Hasta \(maximum) registros.", en: "Up to \(maximum) records.",
        pt: "Até \(maximum) registros.", fr: "Jusqu'à \(maximum) fiches.")
    let blank = LocalizedText(
      es: " Los que queden en blanco no cuentan.", en: " Those left blank do not count.",
      pt: " Os que ficarem em branco não contam.",
      fr: " Celles laissées en blanc ne comptent pas.")
    return range.map { $1 + blank[$0] }
  }
}
