package app.limber.practice.program;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Ensures that at most one window uses a data folder.
public interface SingleInstance {
  /// Claims the folder for a new window, or hands the request to the window that has it. Waits for
  /// a window that is closing.
  ///
  /// @param request one line that says what this start is to show; empty to come to the front
  /// @param asked called, on a thread of its own, with the request of each later start
  Answer claim(String request, Function<String, Reply> asked);

  /// What a window answers a later start.
  enum Reply {
    /// It does as it was asked.
    DONE,
    /// It cannot, such as while a session is played in it.
    BUSY,
    /// It is closing: the folder will be free.
    CLOSING
  }

  /// Whose folder it is.
  sealed interface Answer {}

  /// The folder is ours until this is closed or the program ends.
  non-sealed interface Ours extends Answer, AutoCloseable {
    @Override
    void close();
  }

  /// Another window has the folder.
  ///
  /// @param reply what it answered; null if it could not be asked
  record Theirs(@Nullable Reply reply) implements Answer {}
}
