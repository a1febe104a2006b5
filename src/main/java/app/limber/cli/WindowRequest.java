package app.limber.cli;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the window shows first: Today, a routine that starts at once, at `speed` times the true
/// speed (1 unless it is a rehearsal), or what is in a programme.
///
/// @param programme the absolute path of a programme file; null for none
public record WindowRequest(@Nullable String routine, double speed, @Nullable Path programme) {
  private static final String OPEN = "open ";

  /// A request without a programme.
  public WindowRequest(@Nullable String routine, double speed) {
    this(routine, speed, null);
  }

  /// Encodes the request as one line for [#ofLine].
  String line() {
    if (programme != null) {
      // As a URI, in which no name of a file can break the line.
      return OPEN + programme.toUri().toASCIIString();
    }
    return routine == null ? "" : speed + " " + routine;
  }

  /// Parses a line of [#line()]; empty if it is invalid.
  public static Optional<WindowRequest> ofLine(String line) {
    if (line.isBlank()) {
      return Optional.of(today());
    }
    String[] parts = line.split(" ", 2);
    try {
      if (line.startsWith(OPEN)) {
        return Optional.of(open(Path.of(URI.create(parts[1]))));
      }
      return parts.length == 2
          ? Optional.of(new WindowRequest(parts[1], Double.parseDouble(parts[0])))
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /// Opens on Today.
  public static WindowRequest today() {
    return new WindowRequest(null, 1);
  }

  /// Shows what is in a programme.
  ///
  /// @param programme an absolute path
  public static WindowRequest open(Path programme) {
    return new WindowRequest(null, 1, programme);
  }
}
