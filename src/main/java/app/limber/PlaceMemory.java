package app.limber;

import app.limber.practice.preferences.WindowMemory;
import app.limber.practice.preferences.WindowPlace;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Remembers where the window was, without making its thread wait: what is to be recalled is read
/// when this is made, and what is to be kept is written in the background.
final class PlaceMemory implements WindowMemory {
  private final WindowMemory file;
  private final Optional<WindowPlace> last;
  private final ExecutorService background;

  /// @param previous the window of another profile, whose place is taken if none is remembered
  PlaceMemory(WindowMemory file, @Nullable Stage previous, ExecutorService background) {
    this.file = file;
    this.background = background;
    this.last = file.recall().or(() -> Optional.ofNullable(previous).flatMap(PlaceMemory::place));
  }

  private static Optional<WindowPlace> place(Stage stage) {
    double x = stage.getX();
    double y = stage.getY();
    double width = stage.getWidth();
    double height = stage.getHeight();
    return WindowPlace.isUsable(x, y, width, height)
        ? Optional.of(new WindowPlace(x, y, width, height, stage.isMaximized()))
        : Optional.empty();
  }

  @Override
  public Optional<WindowPlace> recall() {
    return last;
  }

  @Override
  public void keep(WindowPlace place) {
    // A window that was left for another profile is hidden after its executors have ended.
    if (!background.isShutdown()) {
      background.execute(() -> file.keep(place));
    }
  }
}
