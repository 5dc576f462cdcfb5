internal import Hashing
internal import JSONText
internal import Questionnaires
internal import Responses

/// SHA-256 of what a person said: answers, instrument, version, language, whether handed in.
///
/// Not of the day, the channel or the revision, so that sending again is recognised.
enum ContentHash {
  /// Hashes what a row holds or will hold.
  ///
  /// - Parameter answers: canonical JSON, as stored.
  static func of(
    answers: String, isComplete: Bool, instrument: String, language: String, version: String
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\"answers\":\(answers),\"complete\":\(isComplete),\"instrument\":")
    writer.write(instrument)
    writer.raw(",\"language\":")
    writer.write(language)
    writer.raw(",\"version\":")
    writer.write(version)
    writer.raw("}")
    return Hashing.sha256(Array(writer.text.utf8))
  }
}

extension Response {
  /// The hash by which sending again is recognised.
  var contentHash: [UInt8] {
    ContentHash.of(
      answers: canonicalAnswers, isComplete: isComplete, instrument: instrument.rawValue,
      language: language.rawValue, version: version)
  }
}
