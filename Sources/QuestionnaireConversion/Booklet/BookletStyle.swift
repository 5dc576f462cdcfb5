/// How the booklet looks: black on white, borders instead of backgrounds, which browsers do not
/// print, type of 11 points and more but for the codes that are for typing in.
enum BookletStyle {
  /// The style sheet.
  ///
  /// - Parameters:
  ///   - foot: the running foot.
  ///   - page: the word before the page number.
  static func sheet(foot: String, page: String) -> String {
    """
    @page {
      margin: 15mm 15mm 18mm;
      @bottom-left { content: "\(Markup.styleString(foot))"; font: 8.5pt sans-serif; }
      @bottom-right {
        content: "\(Markup.styleString(page)) " counter(page) " / " counter(pages);
        font: 8.5pt sans-serif; white-space: nowrap;
      }
    }
    \(pages)\(choices)\(written)\(cover)
    """
  }

  private static let pages = """
    * { box-sizing: border-box; }
    html { color: #000; background: #fff; }
    body { margin: 0 auto; max-width: 184mm; hyphens: manual;
      font: 11.5pt/1.32 "Noto Sans", "DejaVu Sans", "Liberation Sans", Arial, sans-serif; }
    p, ul, ol, dl, h1, h2 { margin: 0; padding: 0; }
    ul, ol { list-style: none; }
    p + p { margin-top: 2mm; }
    h2 { font-size: 15pt; line-height: 1.2; }
    code, .name { font: 8pt/1.2 "DejaVu Sans Mono", "Liberation Mono", monospace; }
    .name { font-weight: bold; overflow-wrap: anywhere; }
    .part { margin-top: 8mm; }
    .part:first-child { break-before: page; margin-top: 0; }
    .part > .keep > h2 { display: flex; align-items: baseline; gap: 2.5mm; border-bottom: 1.2pt solid #000; padding-bottom: 1mm; margin-bottom: 3mm;
      break-after: avoid; }
    .part > .keep > h2 .name { font-size: 11pt; border: 1pt solid #000; padding: .4mm 1.4mm; flex: none; }
    .part.sensitive { break-before: page; }
    .note { margin-bottom: 3mm; }
    .sensitive .note { border: 2pt solid #000; padding: 3mm 4mm; font-weight: bold; }
    .keep, .q, .frame { break-inside: avoid; }
    .onlyif { border-left: 3pt solid #000; padding-left: 3mm; margin: 4mm 0 3mm;
      font-weight: bold; break-after: avoid; }
    .q { position: relative; padding: 0 0 4.5mm 22mm; }
    .q > .ask > .name, .q > div > .ask > .name { position: absolute; left: 0; top: .8mm; width: 21mm; }
    .q.long { padding-top: 4.2mm; }
    .q.long > div > .ask > .name { top: 0; width: auto; }
    .ask { font-weight: bold; }
    .ask .mark { font: 10pt/1.2 "Noto Sans", "DejaVu Sans", sans-serif; white-space: nowrap;
      border: .8pt solid #000; border-radius: 1mm; padding: 0 1mm; margin-left: 1mm; }
    .q.short { display: flex; gap: 4mm; justify-content: space-between; align-items: start; }
    .q.short .digits { margin-top: 0; flex: none; flex-wrap: wrap; max-width: 75mm; }
    .hint { margin-top: .6mm; font-style: italic; }
    .closing { margin-top: 8mm; break-inside: avoid; }
    .end { font-weight: bold; border-top: 1.2pt solid #000; padding-top: 2mm; }

    """

  private static let choices = """
    .round, .square, .digit { display: inline-block; border: 1.1pt solid #000;
      width: 4.2mm; height: 4.2mm; flex: none; }
    .round { border-radius: 50%; }
    .choices { margin-top: 1.6mm; }
    .choices li { display: grid; column-gap: 1.6mm; padding: .75mm 0; break-inside: avoid;
      grid-template-columns: max(4mm, var(--code) * 1.75mm) 4.2mm 1fr; }
    .choices code { text-align: right; padding-top: .8mm; white-space: nowrap; }
    .choices .round, .choices .square { margin-top: .3mm; }
    .columns { display: grid; grid-auto-flow: column; justify-content: start;
      grid-template-rows: repeat(var(--rows), auto); column-gap: 7mm; }
    .flow { display: flex; flex-wrap: wrap; column-gap: 6mm; }
    .flow li { grid-template-columns: auto 4.2mm auto; column-gap: 1.2mm; }
    .flow .specify { display: inline-flex; } .flow .specify .line { min-width: 35mm; }
    .choices i { font-style: italic; }
    .go { font-weight: bold; white-space: nowrap; }
    .consent .go { white-space: normal; }
    .line { display: block; border-bottom: .8pt solid #000; height: 7mm; }
    .specify { display: flex; align-items: baseline; gap: 1.5mm; }
    .specify .line, .other .line { flex: 1; height: 5mm; }
    .other { display: flex; gap: 1.5mm; align-items: baseline; margin-top: 2mm; }
    .run { margin-top: 2mm; max-width: 150mm; }
    .run ol { display: flex; justify-content: space-between; border: .8pt solid #000; }
    .run li { flex: 1; text-align: center; padding: 1mm 0 1.4mm; }
    .run li + li { border-left: .8pt solid #000; }
    .run code { display: block; font-size: 11pt; margin-bottom: .8mm; font-weight: bold; }
    .ends { display: flex; justify-content: space-between; gap: 10mm; margin-top: .6mm; }
    .ends span + span { text-align: right; }
    .q.matrix { padding-left: 0; }
    .q.matrix > .ask { padding-left: 22mm; }
    .q.matrix > .hint { padding-left: 22mm; }
    .rows { border-collapse: collapse; width: 100%; margin-top: 2mm; table-layout: fixed; }
    .rows th, .rows td { border: .8pt solid #000; padding: 1.2mm 1mm; }
    .rows thead td { border: 0; width: 70mm; }
    .rows thead th { font-weight: normal; font-size: 11pt; line-height: 1.15;
      vertical-align: bottom; text-align: center; hyphens: auto; }
    .rows thead th span { display: block; }
    .rows.narrow thead th span { writing-mode: vertical-rl; transform: rotate(180deg);
      margin: 0 auto 1mm; max-height: 48mm; text-align: left; }
    .rows tbody th { text-align: left; font-weight: normal; }
    .rows tbody th .name { display: inline-block; margin-right: 1mm; }
    .rows tbody td { text-align: center; vertical-align: middle; line-height: 0; }
    .rows tr { break-inside: avoid; }

    """

  private static let written = """
    .digits { margin-top: 2mm; display: flex; align-items: flex-start; gap: 1mm;
      font-size: 11pt; }
    .digit { width: 6.5mm; height: 8mm; }
    .digit + .digit { margin-left: -1.1pt; }
    .digits { gap: 0; }
    .digits b, .digits .sign { padding: 1.5mm 1.5mm 0; }
    .digits .range { padding: 1.6mm 0 0 3mm; }
    .date .unit { display: inline-block; text-align: center; margin-top: 0; white-space: nowrap; }
    .date .unit i { display: block; font-style: normal; line-height: 1.2; }
    .lines { margin-top: 1mm; }
    .limit { margin-top: .8mm; }
    .frames { padding-left: 22mm; margin-top: -3mm; }
    .frame { border: 1.1pt solid #000; padding: 2mm 3mm 3mm; margin-top: 3mm; }
    .frame .number { font: bold 9pt "DejaVu Sans Mono", "Liberation Mono", monospace; }
    .field .digits { margin-top: 0; display: inline-flex; vertical-align: top; }
    .field.beside { display: flex; flex-wrap: wrap; gap: 0 3mm; align-items: start; }
    .field.beside .lines { display: contents; }
    .field.beside .line { flex: 1 0 100%; }
    .field.beside .line:first-child { flex: 1 0 40mm; }
    .field.beside .specify { flex: 1 0 100%; }
    .field.beside .hint { flex-basis: 100%; order: 1; margin: 0; }
    .field { margin-top: 1.6mm; break-inside: avoid; }
    .field .ask { font-weight: normal; }
    .field .name { margin-right: 1mm; }
    .field .hint { font-size: 11pt; }
    .codes { margin-top: 2mm; font-size: 11pt; }
    .codes ul { columns: 2; column-gap: 6mm; margin-top: 1mm; }
    .codes li { break-inside: avoid; padding-left: 4mm; text-indent: -4mm; }
    .more { margin-top: 2mm; font-style: italic; }
    .frames { padding-bottom: 5mm; }

    """

  private static let cover = """
    .cover { break-after: page; }
    .cover h1 { font-size: 25pt; line-height: 1.15; margin-top: 16mm; text-wrap: balance; }
    .edition { font-size: 13pt; margin-top: 4mm; padding-bottom: 4mm;
      border-bottom: 1.5pt solid #000; }
    .settings { width: 100%; border-collapse: collapse; margin-top: 8mm; }
    .settings th { text-align: left; font-weight: normal; width: 46%; padding: 2mm 4mm 2mm 0;
      vertical-align: bottom; }
    .settings td { font-weight: bold; padding: 2mm 0; vertical-align: bottom; }
    .settings tr { border-bottom: .4pt solid #000; }
    .settings .line { border: 0; }
    .entry { display: flex; gap: 8mm; margin-top: 12mm; border: 1.1pt solid #000; padding: 4mm;
      align-items: center; break-inside: avoid; }
    .qr { display: block; width: 42mm; height: 42mm; flex: none; }
    .entry { flex-wrap: wrap; } .entry > div { flex: 1; }
    .entry { gap: 2mm 8mm; }
    .code { width: 100%; font: 8pt/1.3 "DejaVu Sans Mono", "Liberation Mono", monospace;
      overflow-wrap: anywhere; }
    .ticks { display: flex; gap: 2mm; align-items: center; }
    .source { margin-top: 10mm; font-size: 11pt; }
    .fill { display: inline-block; min-width: 45mm; border-bottom: .8pt solid #000;
      text-align: right; }
    .fill i { font: 7pt "DejaVu Sans Mono", monospace; }
    .welcome { margin-bottom: 6mm; }
    .howto { border: 1.1pt solid #000; padding: 3mm 4mm; break-inside: avoid; }
    .howto h2 { font-size: 13pt; margin-bottom: 1.5mm; }
    .howto li { padding: .7mm 0; }
    .howto .round, .howto .square { vertical-align: -.6mm; margin-right: 1mm; }
    .consent { margin-top: 7mm; padding-left: 0; }
    .consent h2 { font-size: 13pt; margin-bottom: 1.5mm; }
    .support { break-before: page; }
    .tear { border-bottom: 1.2pt dashed #000; padding-bottom: 2mm; margin-bottom: 12mm;
      font-weight: bold; }
    .card { border: 2pt solid #000; padding: 8mm; font-size: 13pt; break-inside: avoid; }
    .card h2 { font-size: 20pt; margin-bottom: 4mm; }
    .card dl { margin: 5mm 0; }
    .card dt { margin-top: 4mm; }
    .card dd { margin: .5mm 0 0; font-weight: bold; font-size: 14pt; }
    @media screen { body { padding: 8mm; } }

    """
}
