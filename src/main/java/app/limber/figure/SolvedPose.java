package app.limber.figure;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// The figure in a pose, solved: where every bone is, and the angle of every joint in degrees.
public record SolvedPose(
    Torso torso, Leg nearLeg, Leg farLeg, Arm nearArm, Arm farArm, Map<Joint, Double> angles) {
  public SolvedPose {
    angles = Collections.unmodifiableMap(angles);
  }

  public Leg leg(boolean near) {
    return near ? nearLeg : farLeg;
  }

  public Arm arm(boolean near) {
    return near ? nearArm : farArm;
  }

  /// The angle of `joint` in degrees.
  public double angle(Joint joint) {
    return angles.getOrDefault(joint, 0.0);
  }

  /// The joints that are bent further than a body can.
  public List<Joint> beyondLimits() {
    return angles.entrySet().stream()
        .filter(entry -> !entry.getKey().allows(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The middle of the low back, on the skin: where a hand slides under it.
  public Vec3 lowBack() {
    return torso.lowBack();
  }
}
