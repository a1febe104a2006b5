package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.PoseBook;
import app.limber.figure.StretchAnimation;
import app.limber.player.Ticker;
import app.limber.practice.session.Pulse;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;

/// Makes the figures that stand and move beside texts, in the colours of the window.
public final class Figures {
  private final Messages messages;
  private final ObservableBooleanValue dark;
  private final BooleanSupplier reducesMotion;
  private final Supplier<Pulse> pulses;
  private final Ticker ticker;
  private final Map<Stretch, Optional<FigureFrame>> emblems = new HashMap<>();
  private PoseBook emblemPoses = PoseBook.empty();

  /// @param dark whether the window is dark
  /// @param reducesMotion whether the user wants things to stand still
  /// @param pulses makes what moves a figure
  /// @param ticker tells how far it has moved
  public Figures(
      Messages messages,
      ObservableBooleanValue dark,
      BooleanSupplier reducesMotion,
      Supplier<Pulse> pulses,
      Ticker ticker) {
    this.messages = messages;
    this.dark = dark;
    this.reducesMotion = reducesMotion;
    this.pulses = pulses;
    this.ticker = ticker;
  }

  /// The picture that tells best what a stretch is; empty where it has no poses.
  public Optional<FigureFrame> emblem(PoseBook poses, Stretch stretch) {
    if (!poses.equals(emblemPoses)) {
      emblems.clear();
      emblemPoses = poses;
    }
    return emblems.computeIfAbsent(
        stretch,
        wanted ->
            StretchAnimation.of(poses, wanted, wanted.standardVariant())
                .map(StretchAnimation::emblem));
  }

  /// A small figure that stands still and stands for what the text beside it says; nothing is to be
  /// seen until it is told what to show.
  public FigureCanvas still() {
    FigureCanvas canvas = canvas();
    canvas.setReducedMotion(true);
    canvas.setMouseTransparent(true);
    canvas.getStyleClass().add("figure-still");
    return canvas;
  }

  /// A figure that shows a stretch over and over.
  public StretchAnimationPane demonstration() {
    return new StretchAnimationPane(this, messages, pulses.get(), ticker);
  }

  boolean reducesMotion() {
    return reducesMotion.getAsBoolean();
  }

  FigureCanvas canvas() {
    FigureCanvas canvas = new FigureCanvas();
    canvas.follow(dark);
    canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    return canvas;
  }
}
