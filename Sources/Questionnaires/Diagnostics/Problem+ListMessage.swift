extension Problem {
  /// Messages about lists that an institution fills in.
  var listMessage: LocalizedText {
    switch self {
    case .badList(.differs(let language)):
      LocalizedText(
        es: "la lista en '\(language)' no tiene los mismos códigos que la del primer idioma. "
          + "Iguálelas.",
        en: "the list in '\(language)' does not have the same codes as that of the first language. "
          + "Make them match.",
        pt: "a lista em '\(language)' não tem os mesmos códigos que a do primeiro idioma. "
          + "Iguale-as.",
        fr: "la liste en '\(language)' n'a pas les mêmes codes que celle de la première langue. "
          + "Faites-les correspondre.")
    default: LocalizedText([:])
    }
  }
}
