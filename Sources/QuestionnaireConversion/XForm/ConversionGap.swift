public import Questionnaires

/// What a converted file lacks or says otherwise than the questionnaire.
public enum ConversionGap: Sendable, Equatable {
  /// Texts and lists still wait for the institution's values.
  case settingsLeft([String])
  /// How many records there may be is not limited.
  case recordLimits([QuestionID])
  /// Required as a whole, which a repetition cannot be.
  case requiredRecords([QuestionID])

  /// A stable word for programs.
  public var code: String {
    switch self {
    case .settingsLeft: "settings_left"
    case .recordLimits: "record_limits"
    case .requiredRecords: "required_records"
    }
  }

  /// The names it is about.
  public var names: [String] {
    switch self {
    case .settingsLeft(let names): names
    case .recordLimits(let ids), .requiredRecords(let ids): ids.map(\.rawValue)
    }
  }

  /// What it means and what to do.
  public var message: LocalizedText {
    let list = names.joined(separator: ", ")
    return switch self {
    case .settingsLeft:
      LocalizedText(
        es: "quedan por llenar: \(list). Dé sus valores con --set nombre=valor.",
        en: "still to be filled in: \(list). Give their values with --set name=value.",
        pt: "falta preencher: \(list). Dê os valores com --set nome=valor.",
        fr: "reste à remplir\u{A0}: \(list). Donnez les valeurs avec --set nom=valeur.")
    case .recordLimits:
      LocalizedText(
        es: "el formulario no limita cuántos registros hay; se revisa al recibirlos: \(list).",
        en: "the form does not limit how many records there are; checked on arrival: \(list).",
        pt: "o formulário não limita quantos registros há; isso é conferido na chegada: \(list).",
        fr:
          "le formulaire ne limite pas le nombre de fiches\u{A0}; vérifié à l'arrivée\u{A0}: \(list)."
      )
    case .requiredRecords:
      LocalizedText(
        es: "el formulario no exige registros; se revisa al recibirlos: \(list).",
        en: "the form does not insist on records; checked on arrival: \(list).",
        pt: "o formulário não exige registros; isso é conferido na chegada: \(list).",
        fr: "le formulaire n'exige pas de fiches\u{A0}; vérifié à l'arrivée\u{A0}: \(list).")
    }
  }
}
