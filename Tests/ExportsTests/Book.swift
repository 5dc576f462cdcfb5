import Analysis
import Exports
import Questionnaires
import Testing
import TestSupport

/// The cells of a workbook, read by Python's zipfile and expat.
struct Book {
  struct Cell: Equatable {
    let row, column: Int
    /// `nil` for text.
    let number: Double?
    let text: String
  }

  struct Sheet {
    let name: String
    let cells: [Cell]
    let xml: String

    func text(row: Int, column: Int) -> String? {
      cells.first { $0.row == row && $0.column == column }?.text
    }

    /// The cells of a row in the order of the columns.
    func row(_ row: Int) -> [Cell] { cells.filter { $0.row == row } }

    /// The rows that have `text` in that column.
    func rows(with text: String, in column: Int) -> [Int] {
      cells.filter { $0.text == text && $0.column == column }.map(\.row)
    }
  }

  let sheets: [Sheet]
  private let scratch: Scratch

  /// Reads the workbook in a folder.
  init(_ scratch: Scratch) {
    self.scratch = scratch
    let path = scratch.path()
    let printed = output(of: "/usr/bin/python3 -c '\(Self.script)' '\(path)'")
    sheets = printed.split(separator: "\u{1D}").map { sheet in
      let parts = sheet.split(separator: "\u{1C}", omittingEmptySubsequences: false)
      let cells = parts[1].split(separator: "\u{1E}").map { cell in
        let fields = cell.split(separator: "\u{1F}", omittingEmptySubsequences: false)
        let text = String(fields[3])
        return Cell(
          row: Int(fields[0]) ?? -1, column: Int(fields[1]) ?? -1,
          number: fields[2] == "n" ? Double(text) : nil, text: text)
      }
      return Sheet(name: String(parts[0]), cells: cells, xml: String(parts[2]))
    }
    #expect(!sheets.isEmpty, "the workbook could not be read: \(path)")
  }

  subscript(name: String) -> Sheet? { sheets.first { $0.name == name } }

  /// One file inside it.
  func part(_ name: String) -> String {
    let script = "import sys,zipfile as z;print(z.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())"
    return output(of: "/usr/bin/python3 -c '\(script)' '\(scratch.path())' '\(name)'")
  }

  private static let script = """
    import sys,zipfile,re
    import xml.etree.ElementTree as E
    z=zipfile.ZipFile(sys.argv[1]); n="{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    S=[]
    if "xl/sharedStrings.xml" in z.namelist():
      S=["".join(t.text or "" for t in s.iter(n+"t")) for s in E.fromstring(z.read("xl/sharedStrings.xml"))]
    def column(r):
      c=0
      for l in re.match("[A-Z]+",r).group(): c=c*26+ord(l)-64
      return c-1
    out=sys.stdout
    out.reconfigure(encoding="utf-8",newline="")
    for i,s in enumerate(E.fromstring(z.read("xl/workbook.xml")).iter(n+"sheet")):
      xml=z.read("xl/worksheets/sheet%d.xml"%(i+1)).decode()
      cells=[]
      for c in E.fromstring(xml).iter(n+"c"):
        v=c.find(n+"v"); t=c.get("t"); r=c.get("r")
        if t=="s": f,x="t",S[int(v.text)]
        elif t=="inlineStr": f,x="t","".join(q.text or "" for q in c.iter(n+"t"))
        elif v is None: continue
        else: f,x="n",v.text
        cells.append(chr(31).join([str(int(re.search("[0-9]+",r).group())-1),str(column(r)),f,x]))
      out.write(s.get("name")+chr(28)+chr(30).join(cells)+chr(28)+xml+chr(29))
    """
}

extension Book {
  /// The workbook of some findings.
  init(
    _ findings: ProtectedFindings, _ context: ExportContext = Sample.context(),
    layout: ExportLayout = Sample.layout
  ) throws {
    let scratch = Scratch()
    try WorkbookExport(layout: layout, context: context).write(findings, to: scratch.path())
    self.init(scratch)
  }
}
