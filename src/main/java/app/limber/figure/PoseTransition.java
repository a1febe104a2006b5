package app.limber.figure;

import app.limber.routine.Position;
import app.limber.values.Require;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The way from one pose to another: angles glide, and what rests on the same thing at both ends
/// stays on it all the while.
///
/// The pace follows the minimum-jerk curve of Flash and Hogan (*Journal of Neuroscience* 5, 1985),
/// which is how people move an unhurried limb.
public final class PoseTransition {
  private final Pose from;
  private final Pose to;
  private final SolvedPose start;
  private final SolvedPose end;

  /// @throws IllegalArgumentException if the poses do not [join][#joins]
  public PoseTransition(Pose from, Pose to) {
    Require.that(joins(from, to), "an ease needs two poses of one view and position");
    this.from = from;
    this.to = to;
    this.start = Skeleton.solve(from);
    this.end = Skeleton.solve(to);
  }

  /// Whether the figure can move smoothly from one pose to the other: both seen from the same side,
  /// and carried by the same part of the body, or lying on the back and sitting.
  public static boolean joins(Pose from, Pose to) {
    if (from.view() != to.view()) {
      return false;
    }
    Position here = from.stance();
    Position there = to.stance();
    return here == there
        ? here != Position.STANDING || shareAFoot(from, to)
        : sitsOrLies(here) && sitsOrLies(there);
  }

  private static boolean sitsOrLies(Position stance) {
    return stance == Position.ON_BACK || stance == Position.SITTING;
  }

  /// Whether a foot is on the floor in both poses and can therefore carry the body in between.
  private static boolean shareAFoot(Pose from, Pose to) {
    return Stream.of(Contact.NEAR_FOOT, Contact.FAR_FOOT)
        .anyMatch(
            foot ->
                from.contacts().get(foot) instanceof Anchor.Floor
                    && to.contacts().get(foot) instanceof Anchor.Floor);
  }

  /// The figure after `share` (0–1) of the way's time.
  public SolvedPose at(double share) {
    if (share <= 0) {
      return start;
    }
    return share >= 1 ? end : Skeleton.solve(between(pace(share)));
  }

  /// The figure after `share` (0–1) of the way itself, whatever the pace.
  SolvedPose alongWay(double share) {
    return Skeleton.solve(between(share));
  }

  /// The share of the way that is behind after `share` of the time.
  static double pace(double share) {
    return share * share * share * (10 + share * (6 * share - 15));
  }

  private Pose between(double way) {
    Map<Contact, Anchor> kept = new EnumMap<>(Contact.class);
    from.contacts()
        .forEach(
            (contact, anchor) -> {
              Anchor other = to.contacts().get(contact);
              if (other != null) {
                keep(kept, contact, anchor, other, way);
              }
            });
    if (from.lies() != to.lies()) {
      // Between sitting and lying, the seat carries the body.
      kept.remove(Contact.BACK);
      double x = mix(start.torso().hips().x(), end.torso().hips().x(), way);
      kept.put(Contact.SEAT, new Anchor.Bed(x, 0));
    }
    Map<Joint, Double> angles = new EnumMap<>(Joint.class);
    for (Joint joint : Joint.values()) {
      angles.put(joint, mix(start.angle(joint), end.angle(joint), way));
    }
    for (Limb limb : Limb.values()) {
      if (kept.containsKey(limb.contact)) {
        // Held limbs are bent by what they hold; their turn is the poses' own.
        angles.put(limb.turn, mix(from.angle(limb.turn), to.angle(limb.turn), way));
      }
    }
    return new Pose(from.view(), angles, kept, to.strap());
  }

  private static void keep(
      Map<Contact, Anchor> kept, Contact contact, Anchor here, Anchor there, double way) {
    if (here instanceof Anchor.Place a
        && there instanceof Anchor.Place b
        && a.getClass() == b.getClass()) {
      kept.put(contact, a.at(mix(a.x(), b.x(), way), mix(a.out(), b.out(), way)));
    } else if (here instanceof Anchor.Own a
        && there instanceof Anchor.Own b
        && a.part() == b.part()
        && a.part().isLong()) {
      kept.put(contact, new Anchor.Own(a.part(), Optional.of(mix(a.share(), b.share(), way))));
    } else if (here.equals(there)) {
      kept.put(contact, here);
    }
  }

  private static double mix(double from, double to, double way) {
    return from + (to - from) * way;
  }
}
