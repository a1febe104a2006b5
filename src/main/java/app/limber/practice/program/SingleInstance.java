package app.limber.practice.program;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Ensures that at most one window uses a data folder.
public interface SingleInstance {
  /// Claims the folder for a new window, or passes the request to the window that holds it. Waits
  /// for a window that is closing.
  ///
  /// @param request one line that names what this start should show; empty to bring the window to
  ///     the front
  /// @param asked called with the request of each later start, on a separate thread
  Answer claim(String request, Function<String, Reply> asked);

  /// The response of a window to a later start.
  enum Reply {
    /// The request was carried out.
    DONE,
    /// The request cannot be carried out, for example during a session.
    BUSY,
    /// The window is closing, which releases the folder.
    CLOSING
  }

  /// Whose folder it is.
  sealed interface Answer {}

  /// The folder is ours until this is closed or the program ends.
  non-sealed interface Ours extends Answer, AutoCloseable {
    @Override
    void close();
  }

  /// Another window holds the folder.
  ///
  /// @param reply its response; null if it could not be reached
  record Theirs(@Nullable Reply reply) implements Answer {}
}
