import Commands
import FieldCollection
import Glibc
import HTTPServing
import JSONText
import Questionnaires
import ResponseStores

/// `dpg serve`: the form and the saving of answers, for phones on the facilitator's hotspot.
enum Serve: Subcommand {
  static let command = Command(
    "serve",
    summary: Wording(
      es: "muestra el formulario a los teléfonos de la red local",
      en: "shows the form to phones on the local network",
      pt: "mostra o formulário aos telefones da rede local",
      fr: "montre le formulaire aux téléphones du réseau local"),
    arguments: [studyArgument],
    options: [
      Option(
        "host", value: "127.0.0.1",
        help: Wording(
          es: "dirección; 0.0.0.0 para los teléfonos", en: "address; 0.0.0.0 for phones",
          pt: "endereço; 0.0.0.0 para os telefones",
          fr: "adresse\u{A0}; 0.0.0.0 pour les téléphones")),
      Option(
        "port", value: "8080", help: Wording(es: "puerto", en: "port", pt: "porta", fr: "port")),
    ],
    examples: [
      Example(
        "dpg serve STUDY.dpg --host 0.0.0.0",
        Wording(
          es: "los teléfonos de la misma red abren la dirección que aparece",
          en: "phones on the same network open the address that is shown",
          pt: "os telefones da mesma rede abrem o endereço que aparece",
          fr: "les téléphones du même réseau ouvrent l'adresse affichée"))
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let host = arguments.value("host") ?? "127.0.0.1"
    let text = arguments.value("port") ?? "8080"
    guard let port = UInt16(text) else {
      throw UsageError.badValue(option: "port", value: text, expected: "0…65535")
    }
    let study = try LoadedStudy(arguments.positional[0], console)
    guard study.description.status == .open else {
      throw StudyError(.notOpen(study.description.status), study.file.path)
    }
    let server = CollectionServer(
      study: study.file, instruments: study.questionnaires, description: study.description)
    study.forgetArrivalOrder(console)  // a server that was killed could not
    let signals = StopSignals()
    let listener = try HTTPListener(options: HTTPListenerOptions(host: host, port: port)) {
      server.respond(to: $0)
    }
    announce(host, listener.port, console)
    signals.wait()
    listener.stop()
    study.forgetArrivalOrder(console)
    let count = try study.file.count(of: study.questionnaires[0].id)
    console.note(
      Wording(
        es: "\nDetenido. Respuestas completas en el archivo: \(count.complete).",
        en: "\nStopped. Complete responses in the file: \(count.complete).",
        pt: "\nParado. Respostas completas no arquivo: \(count.complete).",
        fr: "\nArrêté. Réponses complètes dans le fichier\u{A0}: \(count.complete)."))
    return .done
  }

  private static func announce(_ host: String, _ port: UInt16, _ console: Console) {
    let isEverywhere = host == "0.0.0.0" || host == "::"
    let hosts = isEverywhere ? LocalAddresses.ipv4() : [host.contains(":") ? "[\(host)]" : host]
    let addresses = hosts.map { "http://\($0):\(port)/" }
    console.result(addresses.joined(separator: "\n"))
    console.json(.object([("addresses", .array(addresses.map { .string($0) }))]))
    console.note(
      Wording(
        es: "Abra esa dirección en el teléfono. Ctrl+C para terminar; nada se pierde.",
        en: "Open that address on the phone. Ctrl+C to end; nothing is lost.",
        pt: "Abra esse endereço no telefone. Ctrl+C para terminar; nada se perde.",
        fr: "Ouvrez cette adresse sur le téléphone. Ctrl+C pour terminer\u{A0}; rien n'est perdu."))
  }
}

/// Waits for the signals that ask a program to end.
private struct StopSignals {
  private var set = sigset_t()

  /// Must be made before any thread, so that none of them takes the signals.
  init() {
    signal(SIGPIPE, SIG_IGN)
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  func wait() {
    var set = set
    var number: Int32 = 0
    sigwait(&set, &number)
  }
}
