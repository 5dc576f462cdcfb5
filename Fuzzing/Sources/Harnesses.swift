/// What libFuzzer calls with each input.
typealias Harness = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

/// The harness of a name; `nil` if there is none.
func harness(named name: String) -> Harness? {
  switch name {
  case "yaml": { DefinitionHarness.run(bytes($0, $1)) }
  case "expression": { ExpressionHarness.run(bytes($0, $1)) }
  case "form": { FormHarness.run(bytes($0, $1)) }
  case "xlsx": { WorkbookHarness.run(bytes($0, $1)) }
  case "xml": { XMLHarness.run(bytes($0, $1)) }
  default: nil
  }
}

private func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}
