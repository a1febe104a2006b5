package app.limber.figure;

import app.limber.content.ContentReader;
import app.limber.journal.Side;
import app.limber.practice.library.Content;
import app.limber.routine.Phase;
import app.limber.routine.Sides;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.words.Messages;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One variant of a stretch on one side, as the figure shows it.
public record Shown(
    Stretch stretch, Variant variant, Optional<Side> side, StretchAnimation figure) {
  /// The shipped content.
  public static final Content SHIPPED =
      new ContentReader(Messages.of(Locale.ENGLISH)).readAll(null, null);

  /// The shipped content, and the stretches of the tests that start on the side, sitting and
  /// standing.
  public static final Content WITH_MADE =
      new ContentReader(Messages.of(Locale.ENGLISH)).readAll(made(), null);

  private static final Duration BREATH = Duration.ofSeconds(8);

  /// Every variant of every shipped stretch, on each of its sides.
  public static Stream<Shown> all() {
    return SHIPPED.library().stretches().values().stream()
        .flatMap(
            stretch ->
                stretch.variants().stream()
                    .flatMap(variant -> sides(stretch).map(side -> of(stretch, variant, side))));
  }

  /// Every variant of the stretches of the tests, on each of its sides.
  public static Stream<Shown> everyMade() {
    return WITH_MADE.library().stretches().values().stream()
        .filter(stretch -> SHIPPED.library().stretch(stretch.id()).isEmpty())
        .flatMap(
            stretch ->
                stretch.variants().stream()
                    .flatMap(variant -> sides(stretch).map(side -> of(stretch, variant, side))));
  }

  /// The folder of the stretches of the tests, laid out as a user's own.
  public static Path made() {
    try {
      return Path.of(Shown.class.getResource("/app/limber/made").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The standard variant of a stretch.
  public static Shown of(String id) {
    Stretch stretch = WITH_MADE.library().stretch(id).orElseThrow();
    return of(stretch, stretch.standardVariant(), sides(stretch).findFirst().orElseThrow());
  }

  private static Shown of(Stretch stretch, Variant variant, Optional<Side> side) {
    return new Shown(
        stretch,
        variant,
        side,
        StretchAnimation.of(WITH_MADE.poses(), stretch, variant).orElseThrow());
  }

  private static Stream<Optional<Side>> sides(Stretch stretch) {
    return stretch.sides() == Sides.NONE
        ? Stream.of(Optional.empty())
        : Stream.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT));
  }

  /// The poses at the ends of the phase's way, where the stretch names them.
  Optional<Pose> pose(Phase phase) {
    return Optional.ofNullable(phase.pose())
        .flatMap(name -> WITH_MADE.poses().stretch(stretch.id()).orElseThrow().pose(name));
  }

  /// The pose at the end of a phase as it is shown on this side.
  SolvedPose solved(Phase phase) {
    Pose pose = pose(phase).orElseThrow();
    return Skeleton.solve(figure.ready(side).scene().nearLeg() ? pose : pose.swapped());
  }

  /// Every sixtieth of a second of one phase.
  void everyFrame(int rep, int phase, Consumer<FigureFrame> look) {
    Duration time = time(variant.movement().get(phase));
    long frames = Math.max(1, time.toMillis() * 60 / 1000);
    for (long i = 0; i <= frames; i++) {
      look.accept(
          figure.at(side, rep, phase, (double) i / frames, time.multipliedBy(i).dividedBy(frames)));
    }
  }

  public List<Phase> phases() {
    return variant.movement();
  }

  /// How long a phase takes at the normal pace.
  public static Duration time(Phase phase) {
    return switch (phase) {
      case Phase.Move move -> move.time();
      case Phase.Hold hold -> hold.time();
      case Phase.Breath breath -> BREATH.multipliedBy(breath.breaths());
    };
  }

  @Override
  public String toString() {
    return stretch.id() + " " + variant.id() + side.map(leg -> " " + leg).orElse("");
  }
}
