internal import Hashing
internal import JSONText
internal import Questionnaires
internal import Responses

extension Response {
  /// SHA-256 of what the person said: answers, instrument, version, language, whether handed in.
  ///
  /// Not of the day, the channel or the revision, so that sending again is recognised.
  var contentHash: [UInt8] { Self.contentHash(of: self, answers: answers.canonicalJSON) }

  static func contentHash(of response: Response, answers: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\"answers\":\(answers),\"complete\":\(response.isComplete),\"instrument\":")
    writer.write(response.instrument.rawValue)
    writer.raw(",\"language\":")
    writer.write(response.language.rawValue)
    writer.raw(",\"version\":")
    writer.write(response.version)
    writer.raw("}")
    return Hashing.sha256(Array(writer.text.utf8))
  }
}
