internal import Hashing
internal import JSONText
internal import Questionnaires
internal import Responses

extension Response {
  /// SHA-256 of what the person said: answers, instrument, version, language, whether handed in.
  ///
  /// Not of the day, the channel or the revision, so that sending again is recognised.
  var contentHash: [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\"answers\":\(canonicalAnswers),\"complete\":\(isComplete),\"instrument\":")
    writer.write(instrument.rawValue)
    writer.raw(",\"language\":")
    writer.write(language.rawValue)
    writer.raw(",\"version\":")
    writer.write(version)
    writer.raw("}")
    return Hashing.sha256(Array(writer.text.utf8))
  }
}
