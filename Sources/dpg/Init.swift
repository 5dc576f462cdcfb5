import Commands
import FieldCollection
import FileAccess
import Hashing
import JSONText
import QuestionnaireFiles
import Questionnaires
import ResponseStores

/// `dpg init`: makes a study file.
enum Init: Subcommand {
  static let command = Command(
    "init",
    summary: Wording(
      es: "crea un estudio", en: "makes a study", pt: "cria um estudo", fr: "crée une étude"),
    arguments: [
      Argument(
        "STUDY.dpg",
        help: Wording(
          es: "el archivo que se crea", en: "the file to make", pt: "o arquivo a criar",
          fr: "le fichier à créer"))
    ],
    options: [
      Option(
        "questionnaire", value: "FILE", takesMany: true,
        help: Wording(
          es: "cuestionarios, por ejemplo dpg-staff", en: "questionnaires, for example dpg-staff",
          pt: "questionários, por exemplo dpg-staff",
          fr: "questionnaires, par exemple dpg-staff")),
      Option(
        "plan", value: "FILE",
        help: Wording(
          es: "plan de puntajes, por ejemplo dpg", en: "scoring plan, for example dpg",
          pt: "plano de análise, por exemplo dpg", fr: "plan d'analyse, par exemple dpg")),
      Option(
        "frame", value: "FILE.csv",
        help: Wording(
          es: "plantilla de personal: sex,level,unit,headcount",
          en: "staff frame: sex,level,unit,headcount",
          pt: "quadro de pessoal: sex,level,unit,headcount",
          fr: "effectif\u{A0}: sex,level,unit,headcount")),
      Option(
        "title", value: "TITLE",
        help: Wording(
          es: "institución y ronda", en: "institution and round", pt: "instituição e rodada",
          fr: "institution et tour")),
      Option(
        "languages", value: "es,en",
        help: Wording(
          es: "idiomas en que se responde", en: "languages to answer in",
          pt: "idiomas em que se responde", fr: "langues dans lesquelles on répond")),
      Option(
        "set", value: "name=value", isRepeating: true,
        help: Wording(
          es: "texto que la institución llena; nombre.en=… para un idioma",
          en: "text the institution fills in; name.en=… for one language",
          pt: "texto da instituição; nome.en=… para um idioma",
          fr: "texte de l'institution\u{A0}; nom.en=… pour une langue")),
      Option(
        "practice",
        help: Wording(
          es: "estudio de práctica, con textos de ejemplo", en: "practice study, with sample texts",
          pt: "estudo de prática, com textos de exemplo",
          fr: "étude d'exercice, avec des textes d'exemple")
      ),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let path = arguments.positional[0]
    let names = arguments.values("questionnaire")
    guard !names.isEmpty else { throw UsageError.missingOption("questionnaire") }
    guard !FileAccess.exists(path) else { throw StudyError.exists(path) }
    let folder = FileAccess.directory(of: path)
    guard FileAccess.isDirectory(folder) else {
      throw Failure(
        .cannotCreate, es: "no existe la carpeta '\(folder)'. Créela o elija otra.",
        en: "there is no folder '\(folder)'. Make it or choose another.",
        pt: "não existe a pasta '\(folder)'. Crie-a ou escolha outra.",
        fr: "le dossier '\(folder)' n'existe pas. Créez-le ou choisissez-en un autre.")
    }
    let study = try NewStudy(
      names: names, plan: arguments.value("plan"), title: arguments.value("title"),
      languages: arguments.value("languages"), settings: arguments.values("set"),
      frame: arguments.value("frame"), isPractice: arguments.has("practice"), console)
    try study.write(to: path)
    console.note(
      Wording(
        es: "Creado: \(path). Ábralo con: dpg open \(path)",
        en: "Made: \(path). Open it with: dpg open \(path)",
        pt: "Criado: \(path). Abra com: dpg open \(path)",
        fr: "Créé\u{A0}: \(path). Ouvrez-le avec\u{A0}: dpg open \(path)"))
    console.json(.object([("study", .string(path)), ("status", "draft")]))
    return .done
  }
}

/// Everything a new study file holds, checked before the file exists.
struct NewStudy {
  private let description: StudyDescription
  private let questionnaires: [Questionnaire]
  private let instruments: [StoredDefinition]
  private let plan: StoredDefinition?
  private let frame: [StaffFrameRow]

  init(
    names: [String], plan planName: String?, title: String?, languages: String?,
    settings pairs: [String], frame framePath: String?, isPractice: Bool, _ console: Console
  ) throws {
    let loader = DefinitionLoader(console: console)
    let files = try names.map { try loader.questionnaire($0) }
    let drafts = files.compactMap(\.value)
    let offered = try Self.commonLanguages(of: drafts)
    let chosen = try Self.languages(languages, offered: offered)
    let settings = try SettingValues(pairs, languages: offered, isPractice: isPractice)
      .filled(drafts.flatMap(\.settings), in: chosen)
    instruments = zip(files, drafts).map { file, draft in
      StoredDefinition(
        id: draft.id.rawValue, version: draft.version, definition: file.canonicalJSON,
        hash: file.hash)
    }
    questionnaires = try names.compactMap { try loader.questionnaire($0, settings: settings).value }
    var warnings = files.flatMap(\.diagnostics)
    plan = try planName.map { name in
      let file = try loader.plan(name)
      let questionnaire = drafts.first { file.value?.fits($0) ?? false } ?? drafts[0]
      let found = file.diagnostics(
        adding: file.value.map { PlanChecks.fit($0, to: questionnaire) } ?? [])
      try loader.refuse(found)
      warnings += found
      return StoredDefinition(
        id: file.value?.id ?? name, version: file.value?.version ?? "",
        definition: file.canonicalJSON, hash: file.hash)
    }
    loader.mentionWarnings(warnings, in: names + [planName].compactMap { $0 })
    frame = try framePath.map { try StaffFrameFile.read($0) } ?? []
    let fallback = drafts.first.map { $0.title[chosen.first ?? "es"] } ?? ""
    description = StudyDescription(
      id: Hashing.hexadecimal(Hashing.randomBytes(16)), title: title ?? fallback,
      isPractice: isPractice, languages: chosen, settings: settings)
  }

  /// Makes the file; it appears under its name when it is whole.
  func write(to path: String) throws {
    try FileAccess.replace(path) { temporary in
      try FileAccess.remove(temporary)
      let file = try StudyFile.create(
        at: temporary, description, instruments: instruments, plan: plan, frame: frame,
        at: SystemClock.now())
      for questionnaire in questionnaires { try file.makeView(of: questionnaire) }
    }
  }

  /// The languages that every questionnaire is in, in the order of the first.
  private static func commonLanguages(of drafts: [Questionnaire]) throws -> [LanguageCode] {
    let common = (drafts.first?.languages ?? []).filter { language in
      drafts.allSatisfy { $0.languages.contains(language) }
    }
    if !common.isEmpty { return common }
    throw Failure(
      .badData, es: "los cuestionarios no tienen ningún idioma en común. Traduzca uno de ellos.",
      en: "the questionnaires have no language in common. Translate one of them.",
      pt: "os questionários não têm nenhum idioma em comum. Traduza um deles.",
      fr: "les questionnaires n'ont aucune langue en commun. Traduisez-en un.")
  }

  private static func languages(
    _ list: String?, offered: [LanguageCode]
  ) throws -> [LanguageCode] {
    guard let list else { return offered }
    let wanted = list.split(separator: ",").map { LanguageCode(ImportMap.normalized($0)) }
    for language in wanted where !offered.contains(language) {
      throw UsageError.badValue(
        option: "languages", value: language.rawValue,
        expected: offered.map(\.rawValue).joined(separator: ","))
    }
    var seen: Set<LanguageCode> = []
    let chosen = wanted.filter { seen.insert($0).inserted }
    return chosen.isEmpty ? offered : chosen
  }
}
