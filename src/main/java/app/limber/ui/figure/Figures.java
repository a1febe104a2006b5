package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.PoseBook;
import app.limber.player.Ticker;
import app.limber.practice.library.Emblems;
import app.limber.practice.session.Pulse;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;

/// Creates still and animated figures that follow the window's colours.
public final class Figures {
  private final Messages messages;
  private final ObservableBooleanValue dark;
  private final BooleanSupplier reducesMotion;
  private final Supplier<Pulse> pulses;
  private final Ticker ticker;
  private final Emblems emblems;

  /// @param dark whether the window is dark
  /// @param reducesMotion whether animations are replaced by still pictures
  /// @param pulses creates the pulses that drive animations
  /// @param ticker the clock of animations
  public Figures(
      Messages messages,
      ObservableBooleanValue dark,
      BooleanSupplier reducesMotion,
      Supplier<Pulse> pulses,
      Ticker ticker,
      Emblems emblems) {
    this.messages = messages;
    this.dark = dark;
    this.reducesMotion = reducesMotion;
    this.pulses = pulses;
    this.ticker = ticker;
    this.emblems = emblems;
  }

  /// The most characteristic picture of a stretch; empty if it has no poses.
  public Optional<FigureFrame> emblem(PoseBook poses, Stretch stretch) {
    return emblems.of(poses, stretch);
  }

  /// A small still figure that illustrates the text beside it; empty until a frame is shown.
  public FigureCanvas still() {
    FigureCanvas canvas = canvas();
    canvas.setReducedMotion(true);
    canvas.setMouseTransparent(true);
    canvas.getStyleClass().add("figure-still");
    return canvas;
  }

  /// A figure that shows a stretch in a loop.
  public StretchAnimationPane demonstration() {
    return new StretchAnimationPane(this, messages, pulses.get(), ticker);
  }

  boolean reducesMotion() {
    return reducesMotion.getAsBoolean();
  }

  /// A figure of any size; empty until a frame is shown.
  public FigureCanvas canvas() {
    FigureCanvas canvas = new FigureCanvas();
    canvas.follow(dark);
    canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    return canvas;
  }
}
