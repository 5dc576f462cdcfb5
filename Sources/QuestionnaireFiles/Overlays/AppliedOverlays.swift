internal import Questionnaires
internal import YAMLReading

/// Follows an overlay to the questionnaire it adapts, through other overlays if need be.
struct AppliedOverlays {
  let base: BaseFinder

  /// The values of the questionnaire that `source` comes to, and what is wrong on the way.
  func resolve(
    _ source: DefinitionSource
  ) -> (source: DefinitionSource, found: [LocatedDiagnostic]) {
    resolve(source, depth: 0)
  }

  private func resolve(
    _ source: DefinitionSource, depth: Int
  ) -> (source: DefinitionSource, found: [LocatedDiagnostic]) {
    guard let overlay = source.root, source.topLevelKeys.contains("overlay") else {
      return (source, [])
    }
    guard let name = overlay.scalar(under: "base") else {
      return (source, source.locate([Diagnostic(.missingKey("base"), at: .root)]))
    }
    guard depth < 8 else {
      return (source, source.locate([Diagnostic(.basesInCircle(name), at: .root["base"])]))
    }
    guard let file = base(name, source.texts.last?.name ?? "") else {
      return (source, source.locate([Diagnostic(.unknownBase(name), at: .root["base"])]))
    }
    let next = DefinitionSource(file.bytes, name: file.name, after: source.texts)
    let (adapted, found) = resolve(next, depth: depth + 1)
    guard let tree = adapted.root, !found.contains(where: { $0.problem.severity == .error }) else {
      return (adapted, found)
    }
    var application = OverlayApplication(overlay, to: tree)
    application.apply()
    let own = source.locate(application.reader.diagnostics)
    return (DefinitionSource(root: application.tree, texts: adapted.texts), own + found)
  }
}
