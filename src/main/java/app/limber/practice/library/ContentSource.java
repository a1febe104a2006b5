package app.limber.practice.library;

/// Where the stretches and routines come from.
@FunctionalInterface
public interface ContentSource {
  /// Rereads everything. Never throws: failures are among the library's problems.
  Content read();
}
