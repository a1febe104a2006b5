package app.limber.practice.program;

/// What a program has that runs in a pipe or under a timer.
final class NoTerminal implements Terminal {
  @Override
  public boolean hasKeys() {
    return false;
  }

  @Override
  public boolean hasScreen() {
    return false;
  }

  @Override
  public int columns() {
    return USUAL_COLUMNS;
  }

  @Override
  public Keys keys() {
    throw new IllegalStateException("there is no terminal to read keys from");
  }
}
