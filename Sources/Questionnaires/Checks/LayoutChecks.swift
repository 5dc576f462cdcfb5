/// Checks of a layout against the scoring plan whose findings it lays out.
public enum LayoutChecks {
  /// The breakdowns that `layout` names and `plan` does not have.
  public static func fit(_ layout: ExportLayout, to plan: ScoringPlan) -> [Diagnostic] {
    let known = plan.breakdowns.map(\.id)
    var found: [Diagnostic] = []
    for (number, sheet) in layout.sheets.enumerated() {
      for (place, id) in sheet.breakdowns.enumerated() where !known.contains(id) {
        let near = NearestName.to(id.rawValue, among: known.map(\.rawValue))
        found.append(
          Diagnostic(
            .unknownBreakdown(id, didYouMean: near),
            at: DefinitionPath.root["sheets"][number]["breakdowns"][place]))
      }
    }
    return found
  }
}
