package app.limber.practice.library;

/// Where the stretches and routines come from.
@FunctionalInterface
public interface ContentSource {
  /// Reads everything anew; what is wrong is among the library's problems. Never throws.
  Content read();
}
