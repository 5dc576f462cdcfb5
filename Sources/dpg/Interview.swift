import Commands
import FieldCollection
import FileAccess
import Hashing
import JSONText
import Questionnaires
import ResponseStores
import Responses

/// `dpg interview`: answers question by question in the terminal, or from a pipe.
enum Interview: Subcommand {
  static let command = Command(
    "interview",
    summary: Wording(
      es: "hace una entrevista en la terminal", en: "holds an interview in the terminal",
      pt: "faz uma entrevista no terminal", fr: "mène un entretien dans le terminal"),
    arguments: [studyArgument],
    options: [
      Option(
        "instrument", value: "ID",
        help: Wording(
          es: "cuál cuestionario del estudio", en: "which of the study's questionnaires",
          pt: "qual questionário do estudo", fr: "lequel des questionnaires de l'étude")),
      Option(
        "resume", value: "ID",
        help: Wording(
          es: "seguir una entrevista en pausa", en: "go on with a paused interview",
          pt: "continuar uma entrevista em pausa", fr: "reprendre un entretien en pause")),
    ],
    examples: [
      Example(
        "dpg interview STUDY.dpg",
        Wording(
          es: "una pregunta tras otra; se puede hacer una pausa y seguir después",
          en: "one question after another; you can pause and go on later",
          pt: "uma pergunta depois da outra; pode-se pausar e seguir depois",
          fr: "une question après l'autre\u{A0}; on peut faire une pause et reprendre"))
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let study = try LoadedStudy(arguments.positional[0], console)
    guard study.description.status == .open else {
      throw StudyError(.notOpen(study.description.status), study.file.path)
    }
    let questionnaire = try study.questionnaire(arguments.value("instrument"))
    let start = try start(arguments.value("resume"), study, questionnaire, console)
    var revision = start.revision
    if study.description.isPractice {
      console.note(
        Wording(
          es: "PRÁCTICA: estas respuestas no cuentan.", en: "PRACTICE: these answers do not count.",
          pt: "PRÁTICA: estas respostas não contam.",
          fr: "EXERCICE\u{A0}: ces réponses ne comptent pas.")
      )
    }
    var interview = TerminalInterview(
      start.session, id: start.id, readLine: { readLine() },
      write: { if !console.wantsJSON { console.write($0) } },
      save: { answers, isComplete, language in
        revision += 1
        let response = Response(
          id: start.id, instrument: questionnaire.id, version: questionnaire.version,
          language: language, channel: .terminal, revision: revision, isComplete: isComplete,
          day: SystemClock.today(), answers: answers)
        if try study.file.save([response]) == [.conflict] { throw Self.otherAnswers }
      })
    defer { if revision > start.revision { study.forgetArrivalOrder(console) } }
    let outcome = try interview.run()
    console.json(
      .object([
        ("outcome", .string("\(outcome)")), ("resume", .string(start.id.description)),
      ]))
    return outcome == .inputEnded ? .failed : .done
  }

  /// The same interview went on somewhere else meanwhile.
  private static let otherAnswers = Failure(
    .failed,
    es: "esta entrevista siguió en otra ventana con otras respuestas: las de aquí quedan aparte, "
      + "sin contar. Cierre una de las dos y empiece una entrevista nueva.",
    en: "this interview went on in another window with other answers: those given here are put "
      + "aside and do not count. Close one of the two and start a new interview.",
    pt: "esta entrevista continuou em outra janela com outras respostas: as daqui ficam à parte, "
      + "sem contar. Feche uma das duas e comece uma entrevista nova.",
    fr: "cet entretien a continué dans une autre fenêtre avec d'autres réponses\u{A0}: celles "
      + "d'ici sont mises de côté et ne comptent pas. Fermez l'une des deux et commencez un "
      + "nouvel entretien.")

  private static func start(
    _ resumed: String?, _ study: LoadedStudy, _ questionnaire: Questionnaire, _ console: Console
  ) throws -> (session: InterviewSession, id: ResponseID, revision: Int) {
    let today = CalendarDate(SystemClock.today())
    guard let resumed else {
      let id = ResponseID(bytes: Hashing.randomBytes(16))
      let offered = study.description.languages
      let language = offered.contains(console.code) ? console.code : offered.first ?? "es"
      return (InterviewSession(questionnaire, language: language, today: today), id, 0)
    }
    guard let id = ResponseID(resumed), let draft = try study.file.draft(id, of: questionnaire)
    else {
      throw Failure(
        .noInput, es: "no hay ninguna entrevista en pausa con ese código.",
        en: "there is no paused interview with that code.",
        pt: "não há nenhuma entrevista em pausa com esse código.",
        fr: "il n'y a pas d'entretien en pause avec ce code.")
    }
    let session = InterviewSession(
      questionnaire, language: draft.language, answers: draft.answers, today: today)
    return (session, id, draft.revision)
  }
}
