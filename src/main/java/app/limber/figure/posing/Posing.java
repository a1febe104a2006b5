package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.Torso;
import app.limber.figure.Vec3;
import app.limber.routine.Position;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Interactive changes of poses that belong to one position.
///
/// Whatever is requested, the resulting pose is feasible: no joint leaves its range, and contacts
/// stay in place. If a target cannot be reached, the result is the nearest pose on the path to it.
/// A pose that already violates a limit is made no worse. If nothing can change, the same instance
/// is returned.
///
/// Angles are in degrees, lengths in shares of body height. Instances are immutable.
public final class Posing {
  /// The distance from its target below which dragging a part has no effect.
  private static final double THERE = 1e-6;

  /// The weight of depth when an elbow or knee can only swing about the line from the root of its
  /// limb to the resting hand or foot.
  private static final double DEPTH = 0.2;

  /// The weight with which a part tends to stay where it is.
  private static final double STAYS = 0.3;

  /// The weight with which a foot stays in place while the knee opens about it.
  private static final double HINGES = 0.1;

  private final Position position;

  /// @param position the starting position of the stretch, which determines where the bed is
  public Posing(Position position) {
    this.position = position;
  }

  /// Every part that can be dragged and its place, in order from the head down.
  public static Map<Handle, Vec3> handles(SolvedPose solved) {
    Map<Handle, Vec3> handles = new EnumMap<>(Handle.class);
    for (Handle handle : Handle.values()) {
      handles.put(handle, handle.place(solved));
    }
    return Collections.unmodifiableMap(handles);
  }

  /// The hand or foot of a limb.
  public static Handle handle(Limb limb) {
    return Handle.of(limb, true);
  }

  /// Moves a part towards a place in the plane of the pose's view.
  ///
  /// A free hand or foot pulls its limb along, an elbow or a knee swings the upper bone (a knee
  /// opens about the foot when lying on the side), and parts of the trunk bend hips, spine and
  /// neck. A hand or foot on the bed slides along it; one that holds a leg moves that leg too.
  /// Called repeatedly during a drag, each time with the previous result, this moves the figure
  /// continuously.
  ///
  /// @param target a place whose depth in the picture is ignored, see [DrawingPlane]
  public Pose drag(Pose pose, Handle handle, Vec3 target) {
    SolvedPose solved = Skeleton.solve(pose);
    Vec3 here = handle.place(solved);
    Vec3 reached = DrawingPlane.of(pose).through(here, target);
    boolean upright = handle == Handle.CHEST && isUpright(pose);
    return drawn(pose, solved, handle, upright ? swung(solved, here, reached) : reached);
  }

  /// Moves a part perpendicular to the plane of the pose's view, by a share of body height in the
  /// direction of [DrawingPlane#depth]; otherwise like [#drag].
  public Pose push(Pose pose, Handle handle, double way) {
    SolvedPose solved = Skeleton.solve(pose);
    Vec3 here = handle.place(solved);
    return drawn(pose, solved, handle, here.plus(DrawingPlane.of(pose).depth().times(way)));
  }

  private static boolean isUpright(Pose pose) {
    return switch (pose.stance()) {
      case STANDING, SITTING -> true;
      case ON_BACK, BED_EDGE, HANDS_AND_KNEES, ON_SIDE, ON_FRONT -> false;
    };
  }

  /// Returns the target for a chest that swings about the hips. To follow a pull towards the hips
  /// exactly, the spine would have to buckle: it bends the trunk forward instead, as far as the
  /// pull is not to the side anyway.
  private static Vec3 swung(SolvedPose solved, Vec3 here, Vec3 target) {
    Torso torso = solved.torso();
    Vec3 axis = here.minus(torso.hips()).unit();
    Vec3 way = target.minus(here);
    double along = way.dot(axis);
    Vec3 forward = torso.chestFront().minus(axis.times(torso.chestFront().dot(axis))).unit();
    Vec3 aside = way.minus(axis.times(along));
    Vec3 there = here.plus(aside).plus(forward.times(Math.max(0, -along - aside.length())));
    Vec3 hips = torso.hips();
    return hips.plus(there.minus(hips).unit().times(here.distance(hips)));
  }

  private Pose drawn(Pose pose, SolvedPose solved, Handle handle, Vec3 target) {
    double way = target.distance(handle.place(solved));
    List<Freedom> freedoms = Freedoms.of(pose, handle);
    if (!Double.isFinite(way) || way < THERE || freedoms.isEmpty()) {
      return pose;
    }
    Demands demands = Demands.from(pose, solved, Ground.of(pose, position));
    demands.draw(handle::place, target, weight(pose, handle));
    steady(demands, pose, solved, handle);
    return new PoseSolver(pose, freedoms, demands).solve();
  }

  /// Adds what stays in place while the trunk moves: legs in the air, the hips below a chest, and
  /// the direction of the trunk above a pelvis or knees.
  private static void steady(Demands demands, Pose pose, SolvedPose solved, Handle handle) {
    handle
        .limb()
        .filter(limb -> !handle.isEnd() && Freedoms.opens(pose, limb))
        .ifPresent(leg -> demands.keep(solved, any -> any.leg(leg.isNear()).ankle(), HINGES));
    boolean carries =
        handle.limb().filter(limb -> pose.rests(limb.knee()) || stands(pose, limb)).isPresent();
    if ((handle.limb().isPresent() && !carries) || handle == Handle.HEAD) {
      return;
    }
    if (handle == Handle.CHEST && !pose.rests(Contact.BACK)) {
      demands.keep(solved, any -> any.torso().hips(), STAYS);
    }
    if (handle != Handle.CHEST) {
      demands.keep(solved, any -> any.torso().neck().minus(any.torso().hips()), STAYS);
    }
    for (Limb leg : List.of(Limb.NEAR_LEG, Limb.FAR_LEG)) {
      if (Rest.of(pose, leg).isEmpty()) {
        boolean near = leg.isNear();
        demands.keep(solved, any -> any.leg(near).knee(), STAYS);
        demands.keep(solved, any -> any.leg(near).ankle(), STAYS);
      }
    }
  }

  /// Bends a joint by a number of degrees, or to the end of its range. A joint whose angle follows
  /// from a contact moves that contact along if possible.
  public Pose nudge(Pose pose, Joint joint, double degrees) {
    SolvedPose solved = Skeleton.solve(pose);
    if (!Double.isFinite(degrees) || degrees == 0) {
      return pose;
    }
    Demands demands = Demands.from(pose, solved, Ground.of(pose, position));
    Pose bent = new PoseEdit(pose).bend(joint, pose.angle(joint) + degrees).pose();
    SolvedPose after = Skeleton.solve(bent);
    boolean moves = Math.abs(after.angle(joint) - solved.angle(joint)) > THERE;
    if (moves && demands.areMetBy(bent, after)) {
      return bent;
    }
    double wanted = Math.clamp(solved.angle(joint) + degrees, joint.min(), joint.max());
    demands.bend(joint, wanted);
    return new PoseSolver(pose, freedoms(pose, joint), demands).solve();
  }

  private static List<Freedom> freedoms(Pose pose, Joint joint) {
    for (Limb limb : Limb.values()) {
      if (List.of(limb.flex(), limb.out(), limb.turn(), limb.bend()).contains(joint)) {
        return Freedoms.of(pose, Handle.of(limb, true));
      }
      if (limb.end() == joint) {
        return List.of();
      }
    }
    Handle handle =
        switch (joint) {
          case NECK -> Handle.HEAD;
          case LUMBAR, THORACIC -> Handle.CHEST;
          default -> Handle.PELVIS;
        };
    return Freedoms.of(pose, handle);
  }

  /// Exchanges left and right; empty if the other side cannot carry the body. Mirroring twice
  /// returns the original pose.
  public static Optional<Pose> mirror(Pose pose) {
    Map<Contact, Anchor> mirrored = new EnumMap<>(Contact.class);
    pose.contacts()
        .forEach((contact, anchor) -> mirrored.put(contact.opposite(), anchor.opposite()));
    boolean carried = Pose.carriers(mirrored) == 1;
    return carried ? Optional.of(pose.swapped()) : Optional.empty();
  }

  /// What a hand, a foot or a part of the trunk is pinned to in `pose`.
  public static Optional<Pin> pinOf(Pose pose, Handle handle) {
    return Pins.of(pose, handle);
  }

  /// Whether a part can be pinned or freed: hands and feet always, a part of the trunk if it does
  /// not carry the body.
  public static boolean canRest(Pose pose, Handle handle) {
    return switch (handle) {
      case HEAD, PELVIS -> pose.rests(Contact.BACK);
      case CHEST -> pose.rests(Contact.FRONT);
      case NEAR_HAND, FAR_HAND, NEAR_FOOT, FAR_FOOT -> true;
      case NEAR_ELBOW, FAR_ELBOW, NEAR_KNEE, FAR_KNEE -> false;
    };
  }

  /// Everything within reach to which a hand, a foot or a part of the trunk could be pinned in
  /// `pose`, besides what it is pinned to already.
  public List<Pin> pins(Pose pose, Handle handle) {
    return new Pins(position).choices(pose, handle);
  }

  /// Pins a part to something and moves it there; a limb bends, and a leg that a hand takes hold of
  /// comes towards it. Empty if the part cannot get there.
  public Optional<Pose> pin(Pose pose, Handle handle, Pin pin) {
    return new Pins(position).pin(pose, handle, pin);
  }

  /// Frees a part, which keeps its place until it is moved. Empty if it is not pinned or carries
  /// the body.
  public Optional<Pose> unpin(Pose pose, Handle handle) {
    return new Pins(position).unpin(pose, handle);
  }

  /// The angle and the range of a joint.
  public static JointLimit limit(SolvedPose solved, Joint joint) {
    return new JointLimit(joint, solved.angle(joint), joint.min(), joint.max());
  }

  /// The angles and ranges of all joints.
  public static List<JointLimit> limits(SolvedPose solved) {
    return Arrays.stream(Joint.values()).map(joint -> limit(solved, joint)).toList();
  }

  /// Rounds the numbers of a pose as an author would write them: to tenths of a degree and
  /// thousandths of body height. Only values that differ from `before` are rounded.
  public Pose rounded(Pose pose, Pose before) {
    PoseEdit edit = new PoseEdit(pose);
    edit.round(before);
    Pose rounded = edit.pose();
    SolvedPose solved = Skeleton.solve(pose);
    return Demands.from(pose, solved, Ground.of(pose, position))
            .areMetBy(rounded, Skeleton.solve(rounded))
        ? rounded
        : pose;
  }

  private static boolean stands(Pose pose, Limb limb) {
    return pose.stance() == Position.STANDING && limb.isLeg() && Rest.isPlanted(pose, limb);
  }

  private static Vec3 weight(Pose pose, Handle handle) {
    boolean swivels =
        !handle.isEnd() && handle.limb().filter(limb -> Rest.isPlanted(pose, limb)).isPresent();
    return DrawingPlane.of(pose).weight(swivels ? DEPTH : 1);
  }
}
