@main
struct DPG {
  static func main() {}
}
