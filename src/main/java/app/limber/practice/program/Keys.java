package app.limber.practice.program;

import java.io.IOException;
import java.util.Optional;

/// The keys of a terminal, one at a time. Closing restores the terminal's mode; [#close] may be
/// called while another thread waits in [#next].
public interface Keys extends AutoCloseable {
  /// Waits for the next key.
  ///
  /// @return the key, or empty at the end of the input (Ctrl-D included) and once the keys are
  ///     closed
  /// @throws IOException if the terminal has gone
  Optional<Key> next() throws IOException;

  @Override
  void close();
}
