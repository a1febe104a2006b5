package app.limber.ui.player;

import app.limber.figure.FigureFrame;
import app.limber.figure.PoseBook;
import app.limber.figure.StretchAnimation;
import app.limber.journal.Side;
import app.limber.player.PlannedStretch;
import app.limber.player.PlayerSnapshot;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Determines what the figure shows at each moment of a session: the starting position before a
/// movement, then the movement in step with the player.
final class PlayerFigure {
  private final List<Optional<StretchAnimation>> demonstrations = new ArrayList<>();
  private final Map<Played, List<FigureFrame>> keyPoses = new HashMap<>();
  private @Nullable Segment comingFor;
  private Optional<FigureFrame> coming = Optional.empty();

  /// A stretch of the session by its index, on one side.
  private record Played(int item, Optional<Side> side) {}

  PlayerFigure(Timeline timeline, PoseBook poses) {
    for (PlannedStretch planned : timeline.stretches()) {
      demonstrations.add(StretchAnimation.of(poses, planned.stretch(), planned.variant()));
    }
  }

  /// The figure at a moment; empty if the stretch has no poses.
  Optional<FigureFrame> at(PlayerSnapshot now) {
    Segment segment = now.segment();
    return demonstrations
        .get(segment.item())
        .map(
            shown ->
                switch (segment) {
                  case Segment.Movement movement -> moving(shown, movement, now.elapsed());
                  case Segment.GetReady getReady ->
                      shown.gettingReady(side(now), ratio(now.elapsed(), getReady.length()));
                  case Segment.SwitchSides swap when now.stretch().leavesPositionToSwitch() ->
                      shown.gettingReady(side(now), ratio(now.elapsed(), swap.length()));
                  case Segment.SwitchSides _ -> shown.ready(side(now));
                  // The start of getting ready is also the position from which to get up.
                  case Segment.Close _, Segment.Rest _ -> shown.gettingReady(side(now), 0);
                });
  }

  /// The key poses of the current side and the index of the current one; empty if the stretch has
  /// no poses.
  Optional<KeyPoses> keyPosesAt(PlayerSnapshot now) {
    Segment segment = now.segment();
    return demonstrations
        .get(segment.item())
        .map(
            shown ->
                new KeyPoses(
                    keyPoses(shown, segment.item(), side(now)),
                    segment instanceof Segment.Movement movement
                        ? shown.keyPose(movement.phaseIndex())
                        : shown.posesToGetReady() - 1));
  }

  private List<FigureFrame> keyPoses(StretchAnimation shown, int item, Optional<Side> side) {
    return keyPoses.computeIfAbsent(
        new Played(item, side),
        played -> shown.keyPoses(side).stream().map(StretchAnimation.KeyPose::frame).toList());
  }

  private static Optional<Side> side(PlayerSnapshot now) {
    return Optional.ofNullable(now.segment().side())
        .or(() -> now.stretch().sides().stream().findFirst());
  }

  /// The starting position of the next stretch; empty if a switch of sides comes first, and during
  /// a rest, when the figure shows it already.
  Optional<FigureFrame> coming(PlayerSnapshot now) {
    if (!now.segment().equals(comingFor)) {
      comingFor = now.segment();
      coming = comingAfter(now);
    }
    return coming;
  }

  private Optional<FigureFrame> comingAfter(PlayerSnapshot now) {
    Segment segment = now.segment();
    List<Segment> segments = now.timeline().segments();
    for (Segment next : segments.subList(now.index() + 1, segments.size())) {
      if (segment instanceof Segment.Rest || next instanceof Segment.SwitchSides) {
        return Optional.empty();
      }
      if (next.item() != segment.item()) {
        Optional<Side> side =
            now.timeline().stretches().get(next.item()).sides().stream().findFirst();
        return demonstrations.get(next.item()).map(shown -> shown.ready(side).withoutInset());
      }
    }
    return Optional.empty();
  }

  private static FigureFrame moving(
      StretchAnimation shown, Segment.Movement movement, Duration elapsed) {
    double share =
        switch (movement) {
          case Segment.Move move -> move.share(elapsed);
          case Segment.Hold hold -> ratio(elapsed, hold.length());
          case Segment.Breath breath -> ratio(elapsed, breath.length());
        };
    return shown.at(
        Optional.ofNullable(movement.side()),
        movement.rep(),
        movement.phaseIndex(),
        share,
        elapsed);
  }

  private static double ratio(Duration part, Duration whole) {
    return whole.isZero() ? 1 : Math.clamp((double) part.toNanos() / whole.toNanos(), 0, 1);
  }
}
