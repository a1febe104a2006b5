package app.limber.figure.posing;

import app.limber.figure.Pose;
import app.limber.figure.Shown;
import app.limber.figure.base.BasePoses;
import app.limber.routine.Position;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A pose of a shipped stretch, to start posing from.
public record StartPose(String name, Position position, Pose pose) {
  /// Every pose of every shipped stretch, and every base pose.
  public static Stream<StartPose> all() {
    Stream<StartPose> base =
        Arrays.stream(Position.values())
            .map(position -> new StartPose("base " + position, position, BasePoses.of(position)));
    StartPose chair = new StartPose("base CHAIR", Position.SITTING, BasePoses.sittingOnChair());
    return Stream.of(shipped(), base, Stream.of(chair)).flatMap(poses -> poses);
  }

  /// Every pose of every shipped stretch.
  public static Stream<StartPose> shipped() {
    return Shown.SHIPPED.library().stretches().values().stream()
        .flatMap(
            stretch ->
                Shown.SHIPPED.poses().stretch(stretch.id()).stream()
                    .flatMap(poses -> poses.poses().entrySet().stream())
                    .map(
                        named ->
                            new StartPose(
                                stretch.id() + " " + named.getKey(),
                                stretch.position(),
                                named.getValue())));
  }

  /// The pose `name` of the shipped stretch `stretch`.
  public static StartPose of(String stretch, String name) {
    return all().filter(pose -> pose.name.equals(stretch + " " + name)).findFirst().orElseThrow();
  }

  /// The operations on poses of this position.
  public Posing posing() {
    return new Posing(position);
  }

  static List<StartPose> list() {
    return all().toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
