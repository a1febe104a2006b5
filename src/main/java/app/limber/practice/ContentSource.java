package app.limber.practice;

/// Where the stretches and routines come from.
@FunctionalInterface
public interface ContentSource {
  /// Reads everything anew; what is wrong is among the library's problems. Never throws.
  Content read();
}
