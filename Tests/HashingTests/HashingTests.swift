import Hashing
import Testing

@Suite("Hashes")
struct HashingTests {
  @Test("SHA-256 agrees with the examples of FIPS 180-4")
  func sha256() {
    #expect(
      Hashing.sha256Hex("abc")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Hashing.sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("Pieces give the same as the whole")
  func pieces() {
    var digest = SHA256Digest()
    for piece in ["a", "", "bc"] { digest.update(Array(piece.utf8)) }
    #expect(Hashing.hexadecimal(digest.finish()) == Hashing.sha256Hex("abc"))
  }

  @Test("A keyed hash depends on the key")
  func keyed() {
    let message = Array("x".utf8)
    let one = Hashing.keyed(message, key: Array(repeating: 1, count: 32), length: 16)
    let other = Hashing.keyed(message, key: Array(repeating: 2, count: 32), length: 16)
    #expect(one.count == 16 && one != other)
  }

  @Test("Hexadecimal and Base64 are read and written")
  func text() {
    #expect(Hashing.bytes(hexadecimal: "00fFa1") == [0, 255, 161])
    #expect(Hashing.bytes(hexadecimal: "0") == nil)
    #expect(Hashing.bytes(hexadecimal: "0g") == nil)
    #expect(Hashing.base64(Array("Man".utf8)) == "TWFu")
    #expect(Hashing.base64(Array("Ma".utf8)) == "TWE=")
    #expect(Hashing.base64([]) == "")
  }

  @Test("Random bytes differ")
  func random() { #expect(Hashing.randomBytes(16) != Hashing.randomBytes(16)) }
}
