package app.limber.figure.posing;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is dragged anywhere, the pose stays feasible. Random drags of every handle of every
/// shipped pose; the seed is fixed and reported in each failure.
class DragPropertiesTest {
  private static final long SEED = 20261126;
  private static final int DRAGS = 6;
  private static final double IN_PLACE = 0.01;

  static Stream<StartPose> everyPose() {
    return StartPose.all();
  }

  @ParameterizedTest
  @MethodSource("everyPose")
  void anyDrag_staysWithinLimitsAndKeepsContacts(StartPose start) {
    Random random = new Random(SEED);
    Posing posing = start.posing();
    for (Handle handle : Handle.values()) {
      for (int i = 0; i < DRAGS; i++) {
        Vec3 place = handle.place(Skeleton.solve(start.pose()));
        Vec3 target = place.plus(anyWay(random, i % 2 == 0 ? 0.1 : 0.7));

        Pose dragged = posing.drag(start.pose(), handle, target);

        assertIsABody(dragged, start + ", " + handle + " to " + target + ", seed " + SEED);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyPose")
  void longDrag_staysWithinLimitsAllTheWay(StartPose start) {
    Random random = new Random(SEED + 1);
    Posing posing = start.posing();
    List<Handle> handles = List.of(Handle.values());
    Pose pose = start.pose();
    for (int i = 0; i < 60; i++) {
      Handle handle = handles.get(random.nextInt(handles.size()));
      Vec3 target = handle.place(Skeleton.solve(pose)).plus(anyWay(random, 0.15));

      pose = posing.drag(pose, handle, target);

      assertIsABody(pose, start + ", step " + i + " " + handle + ", seed " + SEED);
    }
  }

  @ParameterizedTest
  @MethodSource("everyPose")
  void dragToWhereItIs_changesNothing(StartPose start) {
    SolvedPose solved = Skeleton.solve(start.pose());
    Posing.handles(solved)
        .forEach(
            (handle, place) ->
                assertThat(start.posing().drag(start.pose(), handle, place))
                    .as("%s, %s", start, handle)
                    .isSameAs(start.pose()));
  }

  @ParameterizedTest
  @MethodSource("everyPose")
  void smallMove_isASmallChange(StartPose start) {
    Random random = new Random(SEED + 2);
    Posing posing = start.posing();
    for (Handle handle : Handle.values()) {
      Pose pose = start.pose();
      for (int i = 0; i < 8; i++) {
        SolvedPose before = Skeleton.solve(pose);
        double step = 0.004;
        Vec3 target = handle.place(before).plus(anyWay(random, 1).unit().times(step));

        pose = posing.drag(pose, handle, target);

        SolvedPose after = Skeleton.solve(pose);
        Posing.handles(after)
            .forEach(
                (part, place) ->
                    assertThat(place.distance(part.place(before)))
                        .as("%s, %s moved by %s, step of %s", start, part, handle, step)
                        .isLessThan(12 * step));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyPose")
  void targetBesideTheOther_isReachedByAPoseBesideTheOther(StartPose start) {
    Random random = new Random(SEED + 3);
    Posing posing = start.posing();
    for (Handle handle : Handle.values()) {
      Vec3 place = handle.place(Skeleton.solve(start.pose()));
      Vec3 target = place.plus(anyWay(random, 0.05));
      Vec3 beside = target.plus(anyWay(random, 0.0005));

      SolvedPose one = Skeleton.solve(posing.drag(start.pose(), handle, target));
      SolvedPose other = Skeleton.solve(posing.drag(start.pose(), handle, beside));

      assertThat(handle.place(one).distance(handle.place(other)))
          .as("%s, %s, seed %s", start, handle, SEED)
          .isLessThan(0.01);
    }
  }

  @ParameterizedTest
  @MethodSource("everyPose")
  void noNumber_isNoTarget(StartPose start) {
    for (Handle handle : Handle.values()) {
      assertThat(start.posing().drag(start.pose(), handle, new Vec3(Double.NaN, 0, Double.NaN)))
          .isSameAs(start.pose());
      Pose far = start.posing().drag(start.pose(), handle, new Vec3(1e9, -1e9, 1e9));
      assertIsABody(far, start + ", " + handle + " far away");
    }
  }

  private static void assertIsABody(Pose pose, String what) {
    SolvedPose solved = Skeleton.solve(pose);
    for (Map.Entry<Joint, Double> angle : solved.angles().entrySet()) {
      assertThat(angle.getKey().allows(angle.getValue())).as("%s: %s", what, angle).isTrue();
    }
    for (Map.Entry<Contact, Double> miss : Skeleton.misses(pose, solved).entrySet()) {
      assertThat(miss.getValue()).as("%s: %s", what, miss.getKey()).isLessThan(IN_PLACE);
    }
  }

  private static Vec3 anyWay(Random random, double most) {
    return new Vec3(
        (random.nextDouble() * 2 - 1) * most,
        (random.nextDouble() * 2 - 1) * most,
        (random.nextDouble() * 2 - 1) * most);
  }
}
