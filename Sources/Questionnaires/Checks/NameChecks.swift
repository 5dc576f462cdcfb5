/// Checks of names against what statistics programs and phones can hold.
enum NameChecks {
  /// Longest name in Stata, in characters. Source: Stata User's Guide, 11.3.
  static let mostInStata = 32
  /// Longest name in SPSS, in bytes. Source: IBM SPSS Command Syntax Reference, "Variable Names".
  static let mostInSPSS = 64

  /// Words that a column of an export, or an element of a form on a phone, cannot have as its name,
  /// in lower case.
  ///
  /// Sources: SPSS Command Syntax Reference, "Variable Names"; Stata User's Guide, 11.3; ODK
  /// XForms specification, "Metadata"; the columns that a study file's views begin with.
  static let reserved: Set<String> = [
    "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with",
    "byte", "double", "float", "if", "in", "int", "long", "strl", "using",
    "meta", "instanceid", "instancename", "deprecatedid", "start", "end", "today", "deviceid",
    "response_id", "version", "language", "channel", "complete", "day",
  ]

  static func found(_ places: QuestionnairePlaces) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: [String: QuestionID] = [:]
    for id in places.names where id != .unreadable {
      let path = places.path(of: id)["id"]
      let name = id.rawValue
      let lowered = name.lowercased()
      if name.utf8.count > mostInSPSS {
        found.append(Diagnostic(.nameTooLong(id, most: mostInSPSS), at: path))
      } else if name.count > mostInStata {
        found.append(Diagnostic(.longName(id, most: mostInStata), at: path))
      }
      if reserved.contains(lowered) { found.append(Diagnostic(.reservedName(id), at: path)) }
      let column = String(lowered.map { $0 == "-" ? "_" : $0 })
      guard let other = seen.updateValue(id, forKey: column) else { continue }
      let isCaseAlone = other.rawValue.lowercased() == lowered
      found.append(
        Diagnostic(
          isCaseAlone ? .nameDiffersInCase(id, other) : .namesCollide(id, other), at: path))
    }
    return found
  }

  /// A section is a group of the form on a phone, beside the groups and questions inside it.
  static func sections(
    of questionnaire: Questionnaire, _ places: QuestionnairePlaces
  ) -> [Diagnostic] {
    let matrices = Set(places.matrices.map(\.id.rawValue))
    return zip(questionnaire.sections, places.sections).compactMap { section, path in
      let name = section.id.rawValue
      guard section.id != .unreadable,
        places.questions[QuestionID(name)] != nil || matrices.contains(name)
      else { return nil }
      return Diagnostic(.sectionNamedAsQuestion(section.id), at: path["id"])
    }
  }
}
