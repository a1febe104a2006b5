package app.limber.ui.player;

import app.limber.ui.controls.Icon;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/// The words of the player, in sizes derived from that of a line of text. The cue is twice as
/// large.
///
/// Sizes are in pixels of the scene. The parent chooses the size, because it knows how much of the
/// page the words may take.
final class PlayerWords extends VBox {
  private static final double STEP_SHARE = 0.96;
  private static final double SMALLEST_SHARE = 0.5;

  private static final double CUE_LINES = 2;

  private final Label cue;

  PlayerWords(MomentLabels labels) {
    Label standstill = labels.text(PlayerMoment::standstill, "player-standstill");
    standstill.setId("player-standstill");
    cue = labels.text(PlayerMoment::cue, "player-cue");
    cue.setId("player-cue");
    Label instruction =
        labels.text(moment -> String.join("\n", moment.words().sentences()), "player-instruction");
    instruction.setId("player-instruction");
    Label caution = labels.text(moment -> moment.words().caution(), "player-caution");
    caution.setId("player-caution");
    caution.setGraphic(Icon.PROBLEM.node());
    getChildren().addAll(standstill, cue, instruction, caution);
    getStyleClass().add("player-saying");
    setMinSize(0, 0);
  }

  /// Returns the text on which the fitting size depends.
  String text() {
    return getChildren().stream()
        .filter(Node::isManaged)
        .map(child -> ((Labeled) child).getText())
        .collect(Collectors.joining("\n"));
  }

  /// Returns the inherited font size, which follows the window and the user's text size.
  double typeSize() {
    setStyle("");
    applyCss();
    return cue.getFont().getSize() / CUE_LINES;
  }

  /// Chooses the largest size from `wish` down to `least` at which the words fit a height. If they
  /// do not fit at `least`, goes down to half of it: small words can be read from closer by,
  /// truncated ones cannot be read at all.
  ///
  /// @return the size, which has been applied
  double fit(double width, double height, double wish, double least) {
    double size = Math.max(wish, least);
    while (heightAt(width, size) > height && size > least * SMALLEST_SHARE) {
      double smaller = size * STEP_SHARE;
      size = size > least ? Math.max(least, smaller) : smaller;
    }
    return size;
  }

  /// Applies a size and returns the height that the words need at that size.
  double heightAt(double width, double size) {
    // CSS numbers do not depend on the locale.
    setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", size));
    applyCss();
    return prefHeight(width);
  }
}
