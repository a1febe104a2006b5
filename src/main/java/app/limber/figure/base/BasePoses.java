package app.limber.figure.base;

import static app.limber.figure.Contact.BACK;
import static app.limber.figure.Contact.CHEST;
import static app.limber.figure.Contact.FAR_FOOT;
import static app.limber.figure.Contact.FAR_HAND;
import static app.limber.figure.Contact.FAR_KNEE;
import static app.limber.figure.Contact.FRONT;
import static app.limber.figure.Contact.HEAD;
import static app.limber.figure.Contact.NEAR_FOOT;
import static app.limber.figure.Contact.NEAR_HAND;
import static app.limber.figure.Contact.NEAR_KNEE;
import static app.limber.figure.Contact.SEAT;
import static app.limber.figure.Contact.SIDE;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Pose;
import app.limber.figure.View;
import app.limber.routine.Position;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The relaxed pose of each position, from which a new stretch starts.
public final class BasePoses {
  private static final Anchor.Bed HERE = new Anchor.Bed(0, 0);

  private BasePoses() {}

  /// The base pose of a position; that of lying on the back for the edge of the bed.
  public static Pose of(Position position) {
    return switch (position) {
      case ON_BACK, BED_EDGE -> onBack();
      case ON_SIDE -> onSide();
      case ON_FRONT -> onFront();
      case HANDS_AND_KNEES -> handsAndKnees();
      case SITTING -> sitting(new Anchor.Bed(0.1, 0));
      case STANDING -> standing();
    };
  }

  /// Sitting as [#of] has it, on a chair in place of the bed.
  public static Pose sittingOnChair() {
    return sitting(new Anchor.Chair(0.1, 0));
  }

  /// On the back, knees bent, feet flat, arms at the sides, head on the pillow.
  private static Pose onBack() {
    return pose(
        View.SIDE,
        angles(Joint.LUMBAR, -14, Joint.THORACIC, 22),
        Map.of(
            BACK, HERE,
            SEAT, HERE,
            HEAD, HERE,
            NEAR_FOOT, new Anchor.Bed(0.5, 0.06),
            FAR_FOOT, new Anchor.Bed(0.475, 0.06),
            NEAR_HAND, new Anchor.Bed(0.262, 0.18),
            FAR_HAND, new Anchor.Bed(0.262, 0.18)));
  }

  /// On the side, hips and knees bent, the lower hand before the face, the upper one on the bed
  /// before the chest.
  private static Pose onSide() {
    return pose(
        View.ABOVE,
        angles(
            Joint.LUMBAR, 2,
            Joint.THORACIC, 20,
            Joint.NECK, -4,
            Joint.NEAR_HIP, 52,
            Joint.FAR_HIP, 48,
            Joint.NEAR_KNEE, 80,
            Joint.FAR_KNEE, 76,
            Joint.NEAR_ANKLE, -16,
            Joint.FAR_ANKLE, -16,
            Joint.FAR_SHOULDER, 88,
            Joint.FAR_ELBOW, 118),
        Map.of(SIDE, HERE, NEAR_HAND, new Anchor.Bed(-0.13, 0.2)));
  }

  /// On the front, legs straight, the forehead on the backs of the hands.
  private static Pose onFront() {
    return pose(
        View.SIDE,
        angles(
            Joint.PELVIS, -180,
            Joint.LUMBAR, -8,
            Joint.THORACIC, 22,
            Joint.NECK, -20,
            Joint.NEAR_HIP, 3,
            Joint.FAR_HIP, 3,
            Joint.NEAR_HIP_OUT, 4,
            Joint.FAR_HIP_OUT, 4,
            Joint.NEAR_KNEE, 5,
            Joint.FAR_KNEE, 5,
            Joint.NEAR_ANKLE, -52,
            Joint.FAR_ANKLE, -52,
            Joint.NEAR_SHOULDER_TURN, 92,
            Joint.FAR_SHOULDER_TURN, 92),
        Map.of(
            FRONT,
            HERE,
            CHEST,
            HERE,
            NEAR_HAND,
            new Anchor.Bed(0.42, 0.04),
            FAR_HAND,
            new Anchor.Bed(0.42, 0.04)));
  }

  /// On hands and knees, the back level.
  private static Pose handsAndKnees() {
    return pose(
        View.SIDE,
        angles(
            Joint.PELVIS, -166,
            Joint.NEAR_HIP, 76,
            Joint.FAR_HIP, 76,
            Joint.LUMBAR, -6,
            Joint.THORACIC, 12,
            Joint.NECK, -10,
            Joint.NEAR_ANKLE, -60,
            Joint.FAR_ANKLE, -60),
        Map.of(
            NEAR_KNEE,
            HERE,
            FAR_KNEE,
            HERE,
            NEAR_HAND,
            new Anchor.Bed(0.29, 0.1),
            FAR_HAND,
            new Anchor.Bed(0.29, 0.1)));
  }

  /// Sitting upright, feet flat on the floor, hands in the lap.
  private static Pose sitting(Anchor seat) {
    return pose(
        View.SIDE,
        angles(
            Joint.PELVIS, -88,
            Joint.LUMBAR, -6,
            Joint.THORACIC, 24,
            Joint.NECK, -8),
        Map.of(
            SEAT, seat,
            NEAR_FOOT, new Anchor.Floor(0.335, 0.06),
            FAR_FOOT, new Anchor.Floor(0.335, 0.06),
            NEAR_HAND, new Anchor.Own(Anchor.Part.NEAR_LAP),
            FAR_HAND, new Anchor.Own(Anchor.Part.FAR_LAP)));
  }

  /// Standing upright in front of the bed, arms hanging.
  private static Pose standing() {
    return pose(
        View.SIDE,
        angles(
            Joint.PELVIS, -92,
            Joint.LUMBAR, -10,
            Joint.THORACIC, 24,
            Joint.NECK, -10,
            Joint.NEAR_HIP, 2,
            Joint.FAR_HIP, 2,
            Joint.NEAR_KNEE, 2,
            Joint.FAR_KNEE, 2,
            Joint.NEAR_SHOULDER, 4,
            Joint.FAR_SHOULDER, 4,
            Joint.NEAR_SHOULDER_OUT, 6,
            Joint.FAR_SHOULDER_OUT, 6,
            Joint.NEAR_ELBOW, 14,
            Joint.FAR_ELBOW, 14),
        Map.of(NEAR_FOOT, new Anchor.Floor(0.42, 0.06), FAR_FOOT, new Anchor.Floor(0.42, 0.06)));
  }

  private static Pose pose(View view, Map<Joint, Double> angles, Map<Contact, Anchor> contacts) {
    return new Pose(view, angles, contacts, Optional.empty());
  }

  /// Alternating joints and angles in degrees.
  private static Map<Joint, Double> angles(Object... pairs) {
    Map<Joint, Double> angles = new EnumMap<>(Joint.class);
    for (int i = 0; i < pairs.length; i += 2) {
      angles.put((Joint) pairs[i], ((Number) pairs[i + 1]).doubleValue());
    }
    return angles;
  }
}
