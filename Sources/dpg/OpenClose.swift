import Commands
import FileAccess
import JSONText
import Questionnaires
import ResponseStores

/// `dpg open`: from now on answers are taken; instruments and rules are frozen.
enum Open: Subcommand {
  static let command = Command(
    "open",
    summary: Wording(
      es: "empieza a recibir respuestas", en: "begins to take answers",
      pt: "começa a receber respostas", fr: "commence à recevoir des réponses"),
    arguments: [studyArgument],
    examples: [
      Example(
        "dpg open STUDY.dpg",
        Wording(
          es: "desde ahora se aceptan respuestas y el cuestionario ya no cambia",
          en: "from now on answers are taken and the questionnaire stays as it is",
          pt: "a partir de agora se aceitam respostas e o questionário não muda mais",
          fr: "dès maintenant les réponses sont acceptées et le questionnaire ne change plus"))
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let path = arguments.positional[0]
    let study = try LoadedStudy(path, console)
    try study.refuseUnready(console)
    if study.description.status == .closed {
      console.note(
        Wording(
          es: "Este estudio estaba cerrado; queda en la bitácora que se vuelve a abrir.",
          en: "This study was closed; the log says that it is opened again.",
          pt: "Este estudo estava encerrado; fica no histórico que ele volta a ser aberto.",
          fr: "Cette étude était close\u{A0}; le journal garde qu'elle est rouverte."))
    }
    try study.file.open(threshold: study.plan?.threshold, at: SystemClock.now())
    console.note(
      Wording(
        es: "Abierto. Siga con: dpg serve \(path), dpg interview \(path) o dpg import \(path) …",
        en: "Open. Go on with: dpg serve \(path), dpg interview \(path) or dpg import \(path) …",
        pt: "Aberto. Continue com: dpg serve \(path), dpg interview \(path) ou dpg import "
          + "\(path) …",
        fr: "Ouverte. Continuez avec\u{A0}: dpg serve \(path), dpg interview \(path) ou dpg "
          + "import \(path) …"))
    console.json(.object([("study", .string(path)), ("status", "open")]))
    return .done
  }
}

/// `dpg close`: no more answers are taken.
enum Close: Subcommand {
  static let command = Command(
    "close",
    summary: Wording(
      es: "deja de recibir respuestas", en: "stops taking answers",
      pt: "deixa de receber respostas", fr: "cesse de recevoir des réponses"),
    arguments: [studyArgument],
    examples: [
      Example(
        "dpg close STUDY.dpg",
        Wording(
          es: "ya no se aceptan respuestas",
          en: "no more answers are taken",
          pt: "não se aceitam mais respostas",
          fr: "plus aucune réponse n'est acceptée"))
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let path = arguments.positional[0]
    let study = try LoadedStudy(path, console)
    try study.file.close(at: SystemClock.now())
    study.forgetArrivalOrder(console)
    for questionnaire in study.questionnaires {
      let count = try study.file.count(of: questionnaire.id)
      console.result("\(questionnaire.id): \(count.complete)")
    }
    console.note(Wording(es: "Cerrado.", en: "Closed.", pt: "Encerrado.", fr: "Close."))
    console.json(.object([("study", .string(path)), ("status", "closed")]))
    return .done
  }
}

/// The study that a command works on.
let studyArgument = Argument(
  "STUDY.dpg",
  help: Wording(
    es: "el archivo del estudio", en: "the study file", pt: "o arquivo do estudo",
    fr: "le fichier de l'étude"))
