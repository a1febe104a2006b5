package app.limber.practice.session;

/// Calls something repeatedly on the UI thread while something moves.
public interface Pulse {
  /// Begins to call `beat`, at least ten times a second. Without effect while it runs.
  void start(Runnable beat);

  /// Ends the calls.
  void stop();
}
