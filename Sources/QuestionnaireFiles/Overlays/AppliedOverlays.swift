internal import Questionnaires
internal import YAMLReading

/// What an overlay comes to.
struct AppliedOverlay {
  /// The values of the result.
  let source: DefinitionSource
  /// What is wrong on the way.
  var found: [LocatedDiagnostic] = []
  /// Which of the texts is the overlay's, if it could be applied.
  var own: Int?
  /// Whether something stands elsewhere than was meant.
  var isOutOfOrder = false

  /// The same, with what the overlay's changes make wrong in the base told at the change.
  ///
  /// - Parameter overlay: the overlay's own values.
  func blamed(_ found: [LocatedDiagnostic], on overlay: DefinitionSource) -> [LocatedDiagnostic] {
    guard let own, let changes = overlay.root?["change"] else { return found }
    return found.flatMap { diagnostic -> [LocatedDiagnostic] in
      guard diagnostic.order != own, diagnostic.problem.severity == .error,
        let owner = diagnostic.owner, changes[owner] != nil
      else { return [diagnostic] }
      return overlay.locate([Diagnostic(diagnostic.problem, at: .root["change"].name(owner))])
    }
  }

  /// Of what is wrong in a result that is wrong already, what the overlay itself says wrong; the
  /// rest is what its base seems to lack because of it.
  func isOwn(_ diagnostic: LocatedDiagnostic) -> Bool {
    if isOutOfOrder, case .laterReference = diagnostic.problem { return false }
    return diagnostic.order == own
  }
}

/// Follows an overlay to the questionnaire it adapts, through other overlays if need be.
struct AppliedOverlays {
  let base: BaseFinder

  /// The values of the questionnaire that `source` comes to; those of `source` itself if it is no
  /// overlay or its base cannot be read.
  func resolve(_ source: DefinitionSource) -> AppliedOverlay { resolve(source, depth: 0) }

  private func resolve(_ source: DefinitionSource, depth: Int) -> AppliedOverlay {
    guard let overlay = source.root, source.topLevelKeys.contains("overlay") else {
      return AppliedOverlay(source: source)
    }
    var application = OverlayApplication(overlay)
    guard let next = base(of: &application, source, depth) else {
      return AppliedOverlay(
        source: source, found: source.locate(application.reader.diagnostics))
    }
    let adapted = resolve(next, depth: depth + 1)
    guard let tree = adapted.source.root,
      !adapted.found.contains(where: { $0.problem.severity == .error })
    else {
      let own = source.locate(application.reader.diagnostics)
      return AppliedOverlay(source: adapted.source, found: own + adapted.found)
    }
    application.apply(to: tree)
    let own = source.locate(application.reader.diagnostics)
    return AppliedOverlay(
      source: DefinitionSource(root: application.tree, texts: adapted.source.texts),
      found: own + adapted.found, own: source.texts.count - 1,
      isOutOfOrder: application.isOutOfOrder)
  }

  private func base(
    of application: inout OverlayApplication, _ source: DefinitionSource, _ depth: Int
  ) -> DefinitionSource? {
    guard let name = application.readBase() else { return nil }
    let path = DefinitionPath.root["base"]
    guard depth < 8 else {
      application.reader.report(.basesInCircle(name), at: path)
      return nil
    }
    guard let file = base(name, source.texts.last?.name ?? "") else {
      application.reader.report(.unknownBase(name), at: path)
      return nil
    }
    let next = DefinitionSource(file.bytes, name: file.name, after: source.texts)
    switch next.kind {
    case .questionnaire, .overlay: return next
    case nil where next.root == nil: return next
    case let other:
      application.reader.report(.baseIsOther(name, other), at: path)
      return nil
    }
  }
}
