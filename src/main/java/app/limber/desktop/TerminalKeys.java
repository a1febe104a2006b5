package app.limber.desktop;

import app.limber.practice.program.Key;
import app.limber.practice.program.Keys;
import java.io.IOException;
import java.util.Optional;

/// The keys of a terminal whose modes were changed for them.
record TerminalKeys(KeyDecoder decoder, TerminalModeGuard modes) implements Keys {
  @Override
  public Optional<Key> next() throws IOException {
    return decoder.next();
  }

  @Override
  public void close() {
    modes.close();
  }
}
