package app.limber.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the window shows first: Today, or a routine that starts at once, at `speed` times the true
/// speed (1 unless it is a rehearsal).
public record WindowRequest(@Nullable String routine, double speed) {
  /// Encodes the request as one line for [#ofLine].
  String line() {
    return routine == null ? "" : speed + " " + routine;
  }

  /// Parses a line of [#line()]; empty if it is invalid.
  public static Optional<WindowRequest> ofLine(String line) {
    if (line.isBlank()) {
      return Optional.of(today());
    }
    String[] parts = line.split(" ", 2);
    try {
      return parts.length == 2
          ? Optional.of(new WindowRequest(parts[1], Double.parseDouble(parts[0])))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Opens on Today.
  public static WindowRequest today() {
    return new WindowRequest(null, 1);
  }
}
