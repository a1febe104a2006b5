package app.limber.ui.navigation;

/// Tells the user something that needs no answer. Call on the JavaFX application thread.
@FunctionalInterface
public interface Notifier {
  /// Shows a sentence at the edge of the window for some seconds.
  void say(String text);
}
