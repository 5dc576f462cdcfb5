import CLibFuzzer
import FileAccess

// dpg-fuzz HARNESS [libFuzzer's arguments]
// dpg-fuzz --seeds xlsx|form FOLDER     writes what the harness starts from
let arguments = CommandLine.arguments
if arguments.count == 4, arguments[1] == "--seeds" {
  let seeds = arguments[2] == "form" ? FormHarness.seeds : WorkbookHarness.seeds
  for (number, seed) in seeds.enumerated() {
    try FileAccess.write(seed, to: "\(arguments[3])/\(arguments[2])-\(number)")
  }
} else if arguments.count > 1, let harness = harness(named: arguments[1]) {
  // The name of the harness stands in for the program's.
  var count = CommandLine.argc - 1
  var values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
  LLVMFuzzerRunDriver(&count, &values, harness)
} else {
  print("usage: dpg-fuzz yaml|expression|xlsx|xml|form [libFuzzer's arguments]")
}
