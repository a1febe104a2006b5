package app.limber.ui;

import app.limber.practice.preferences.WindowMemory;
import app.limber.practice.preferences.WindowPlace;
import java.util.Optional;

/// Remembers the window in the corner of the screen, so that a robot finds it there in each test.
public record CornerMemory(WindowMemory file) implements WindowMemory {
  private static final WindowPlace CORNER = new WindowPlace(0, 0, 1024, 640, false);

  @Override
  public Optional<WindowPlace> recall() {
    return Optional.of(CORNER);
  }

  @Override
  public void keep(WindowPlace place) {
    file.keep(place);
  }
}
