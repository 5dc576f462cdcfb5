import Commands
import ResponseStores
import SpreadsheetReading

/// A staff frame: a CSV file with the columns sex, level, unit, headcount.
enum StaffFrameFile {
  /// The rows of a file.
  static func read(_ path: String) throws -> [StaffFrameRow] {
    do {
      return try rows(of: path)
    } catch let error as CSVError {
      throw Failure(csv: error, in: path)
    }
  }

  private static func rows(of path: String) throws -> [StaffFrameRow] {
    var reader = try CSVReader(path: path)
    let expected = ["sex", "level", "unit", "headcount"]
    guard try reader.next() == expected else {
      throw Failure(
        .badData, es: "\(path):1: los títulos deben ser \(expected.joined(separator: ",")).",
        en: "\(path):1: the header must be \(expected.joined(separator: ",")).",
        pt: "\(path):1: os títulos devem ser \(expected.joined(separator: ",")).",
        fr: "\(path):1: les titres doivent être \(expected.joined(separator: ",")).")
    }
    var rows: [StaffFrameRow] = []
    var seen: Set<[String]> = []
    while let cells = try reader.next() {
      guard cells.count == 4, let headcount = Int(cells[3]), headcount >= 0 else {
        throw Failure(
          .badData,
          es: "\(path):\(reader.record): se esperan cuatro celdas y un número entero al final.",
          en: "\(path):\(reader.record): four cells are expected, the last a whole number.",
          pt: "\(path):\(reader.record): esperam-se quatro células e um número inteiro no fim.",
          fr: "\(path):\(reader.record): il faut quatre cellules et un nombre entier à la fin.")
      }
      guard seen.insert(Array(cells[0..<3])).inserted else {
        throw Failure(
          .badData, es: "\(path):\(reader.record): ese grupo ya está más arriba. Sume las filas.",
          en: "\(path):\(reader.record): that group is further up already. Add the rows up.",
          pt: "\(path):\(reader.record): esse grupo já está mais acima. Some as linhas.",
          fr: "\(path):\(reader.record): ce groupe est déjà plus haut. Additionnez les lignes.")
      }
      rows.append(
        StaffFrameRow(sex: cells[0], level: cells[1], unit: cells[2], headcount: headcount))
    }
    return rows
  }
}
