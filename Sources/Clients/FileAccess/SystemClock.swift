internal import Glibc

/// The computer's calendar and clock.
public enum SystemClock {
  /// Today in the computer's time zone, as `2026-11-23`.
  public static func today() -> String { formatted("%Y-%m-%d") }

  /// The moment in UTC, to the second, as `2026-11-23T20:15:00Z`.
  public static func now() -> String { formatted("%Y-%m-%dT%H:%M:%SZ", isUTC: true) }

  /// Seconds from 1970 to the start of today in UTC, for files that should not tell the hour.
  public static func midnightInSeconds() -> Int { time(nil) / 86_400 * 86_400 }

  private static func formatted(_ format: String, isUTC: Bool = false) -> String {
    var moment = time(nil)
    var parts = tm()
    _ = isUTC ? gmtime_r(&moment, &parts) : localtime_r(&moment, &parts)
    return String(unsafeUninitializedCapacity: 32) { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        strftime($0.baseAddress, $0.count, format, &parts)
      }
    }
  }
}
