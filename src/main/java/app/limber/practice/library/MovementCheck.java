package app.limber.practice.library;

import app.limber.figure.Joint;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.StretchPoses;
import app.limber.routine.Phase;
import app.limber.routine.SideSay;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds movements that are too fast for a body, sides that cannot be told apart, and phases that
/// are missing from the last repetition.
public final class MovementCheck {
  /// In degrees per second. The limit is an assumption of Limber: brisk everyday movements of a
  /// large joint are slower.
  private static final double FASTEST = 150;

  private final Messages messages;

  public MovementCheck(Messages messages) {
    this.messages = messages;
  }

  /// A warning.
  ///
  /// @param pointer the JSON Pointer of what it concerns in the file of the stretch
  public record Note(String pointer, String sentence) {}

  /// Returns the warnings of a stretch.
  public List<Note> notes(Stretch stretch, Optional<StretchPoses> poses) {
    return Stream.of(
            side(stretch).stream(),
            leftOut(stretch),
            poses.stream().flatMap(drawn -> jumps(stretch, drawn)))
        .flatMap(Function.identity())
        .toList();
  }

  /// Finds phases after the last counting one. The last repetition ends with that one, so they
  /// would be missing from it.
  private Stream<Note> leftOut(Stretch stretch) {
    List<Note> notes = new ArrayList<>();
    for (int v = 0; v < stretch.variants().size(); v++) {
      List<Phase> movement = stretch.variants().get(v).movement();
      int last = movement.size() - 1;
      while (!movement.get(last).counts()) {
        last--;
      }
      if (last + 1 < movement.size()) {
        notes.add(
            new Note(
                "/variants/" + v + "/movement/" + (movement.size() - 1) + "/counts",
                messages.text(
                    "check.left-out",
                    stretch.id(),
                    movement.get(last).cue(),
                    movement.get(last + 1).cue())));
      }
    }
    return notes.stream();
  }

  private Optional<Note> side(Stretch stretch) {
    SideSay say = stretch.spoken().side();
    return say != null && say.left().strip().equalsIgnoreCase(say.right().strip())
        ? Optional.of(
            new Note("/sideSay/right", messages.text("check.side", stretch.id(), say.right())))
        : Optional.empty();
  }

  private Stream<Note> jumps(Stretch stretch, StretchPoses poses) {
    List<Note> notes = new ArrayList<>();
    for (int v = 0; v < stretch.variants().size(); v++) {
      Variant variant = stretch.variants().get(v);
      List<Phase> movement = variant.movement();
      String before =
          movement.reversed().stream()
              .map(Phase::pose)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      for (int i = 0; i < movement.size(); i++) {
        Phase phase = movement.get(i);
        if (before != null && phase.pose() != null && phase instanceof Phase.Move move) {
          String pointer = "/variants/" + v + "/movement/" + i + "/seconds";
          jump(stretch, poses, before, move)
              .ifPresent(sentence -> notes.add(new Note(pointer, sentence)));
        }
        before = phase.pose() == null ? before : phase.pose();
      }
    }
    return notes.stream();
  }

  private Optional<String> jump(
      Stretch stretch, StretchPoses poses, String before, Phase.Move move) {
    String after = Objects.requireNonNull(move.pose());
    Optional<Pose> from = poses.pose(before);
    Optional<Pose> to = poses.pose(after);
    if (from.isEmpty() || to.isEmpty() || from.get().equals(to.get())) {
      return Optional.empty();
    }
    SolvedPose start = Skeleton.solve(from.get());
    SolvedPose end = Skeleton.solve(to.get());
    double seconds = move.time().toMillis() / 1e3;
    Joint fastest = Joint.LUMBAR;
    double widest = 0;
    for (Joint joint : Joint.values()) {
      double turned = Math.abs(end.angle(joint) - start.angle(joint));
      if (turned > widest) {
        widest = turned;
        fastest = joint;
      }
    }
    return widest <= FASTEST * seconds
        ? Optional.empty()
        : Optional.of(
            messages.text(
                "check.jump",
                stretch.id(),
                before,
                after,
                fastest.code(),
                Math.round(widest),
                seconds));
  }
}
