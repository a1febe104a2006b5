package app.limber.ui;

import app.limber.ui.navigation.Notifier;
import app.limber.ui.programmes.ProgrammeCards;
import app.limber.words.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens the programmes that are dropped on the window or that a later start names. During a
/// session and under a card, it says so instead.
public final class ProgrammeDoor {
  private static final String ENDING = ".limber";

  private final ProgrammeCards cards;
  private final BooleanSupplier isIdle;
  private final Notifier notifier;
  private final Messages messages;

  /// @param isIdle whether neither a session is running nor a card is open
  ProgrammeDoor(
      ProgrammeCards cards, BooleanSupplier isIdle, Notifier notifier, Messages messages) {
    this.cards = cards;
    this.isIdle = isIdle;
    this.notifier = notifier;
    this.messages = messages;
  }

  void listen(Scene scene) {
    scene.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
        });
    scene.setOnDragDropped(this::dropped);
  }

  private void dropped(DragEvent event) {
    List<File> files =
        event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
    event.setDropCompleted(drop(files.stream().map(File::toPath).toList()));
    event.consume();
  }

  /// Opens what was dropped.
  ///
  /// @return whether it was taken
  boolean drop(List<Path> files) {
    if (files.size() != 1 || !isProgramme(files.getFirst())) {
      notifier.say(messages.text("programme.drop-one"));
      return false;
    }
    return open(files.getFirst());
  }

  private static boolean isProgramme(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /// Shows what is in a file.
  ///
  /// @return whether it is shown now
  public boolean open(Path file) {
    if (!isIdle.getAsBoolean()) {
      notifier.say(messages.text("programme.busy"));
      return false;
    }
    cards.open(file);
    return true;
  }
}
