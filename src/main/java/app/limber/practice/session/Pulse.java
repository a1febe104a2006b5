package app.limber.practice.session;

/// Calls a task repeatedly on the UI thread during playback.
public interface Pulse {
  /// Begins to call `beat`, at least ten times a second. Without effect while it runs.
  void start(Runnable beat);

  /// Ends the calls.
  void stop();
}
