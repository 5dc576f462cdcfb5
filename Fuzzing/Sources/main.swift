import CLibFuzzer
import FileAccess

// dpg-fuzz HARNESS [libFuzzer's arguments]
// dpg-fuzz --seeds FOLDER     writes the workbooks that the xlsx harness starts from
let arguments = CommandLine.arguments
if arguments.count == 3, arguments[1] == "--seeds" {
  for (number, seed) in WorkbookHarness.seeds.enumerated() {
    try FileAccess.write(seed, to: "\(arguments[2])/book-\(number)")
  }
} else if arguments.count > 1, let harness = harness(named: arguments[1]) {
  // The name of the harness stands in for the program's.
  var count = CommandLine.argc - 1
  var values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
  LLVMFuzzerRunDriver(&count, &values, harness)
} else {
  print("usage: dpg-fuzz yaml|expression|xlsx|xml [libFuzzer's arguments]")
}
