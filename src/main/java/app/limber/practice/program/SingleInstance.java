package app.limber.practice.program;

/// Ensures that at most one window uses a data folder.
public interface SingleInstance {
  /// Claims the folder for a new window, or asks the window that has it to come to the front.
  ///
  /// @param comeToFront called on a separate thread each time a later start asks for this window
  Answer claim(Runnable comeToFront);

  /// Whose folder it is.
  sealed interface Answer {}

  /// The folder is ours until this is closed or the program ends.
  non-sealed interface Ours extends Answer, AutoCloseable {
    @Override
    void close();
  }

  /// Another window has the folder.
  ///
  /// @param asked whether it could be asked to come to the front
  record Theirs(boolean asked) implements Answer {}
}
