package app.limber.cli.console;

import app.limber.practice.program.Key;
import app.limber.practice.program.Keys;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Reads the keys of a terminal and passes them to the session's thread.
final class KeyReader implements Runnable {
  /// Ctrl-D is reported as an end of input too, but more keys may follow. A closed terminal reports
  /// nothing else.
  private static final int ENDS_IN_A_ROW = 10;

  private final Keys keys;
  private final Executor face;
  private final Consumer<Key> pressed;
  private final Runnable gone;

  /// @param pressed receives each key
  /// @param gone runs at the end of input
  KeyReader(Keys keys, Executor face, Consumer<Key> pressed, Runnable gone) {
    this.keys = keys;
    this.face = face;
    this.pressed = pressed;
    this.gone = gone;
  }

  @Override
  public void run() {
    try {
      int ends = 0;
      while (ends < ENDS_IN_A_ROW) {
        Optional<Key> key = keys.next();
        ends = key.isPresent() ? 0 : ends + 1;
        key.ifPresent(k -> face.execute(() -> pressed.accept(k)));
      }
    } catch (IOException e) {
      // The terminal has gone, as after its last end of input.
    }
    face.execute(gone);
  }
}
