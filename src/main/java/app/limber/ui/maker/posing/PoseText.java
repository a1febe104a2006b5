package app.limber.ui.maker.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.posing.Handle;
import app.limber.figure.posing.JointLimit;
import app.limber.figure.posing.Pin;
import app.limber.figure.posing.Posing;
import app.limber.words.Messages;
import java.util.List;
import java.util.Optional;

/// Texts for the parts of a pose.
final class PoseText {
  private final Messages messages;

  PoseText(Messages messages) {
    this.messages = messages;
  }

  String part(Handle handle) {
    return messages.name("pose.part", handle);
  }

  /// A part and what it is pinned to, such as *Near hand: on the bed*.
  String part(Handle handle, Optional<Pin> pin) {
    return pin.map(held -> messages.text("pose.pinned", part(handle), pin(handle, held)))
        .orElseGet(() -> part(handle));
  }

  String joint(JointLimit limit) {
    return messages.name("pose.joint", limit.joint());
  }

  /// The angle of a joint in whole degrees.
  String degrees(JointLimit limit) {
    return messages.text("pose.degrees", Math.round(limit.angle()));
  }

  /// The action that bends a joint by one step towards the low end of its range.
  String less(JointLimit limit) {
    return messages.text("pose.less", joint(limit));
  }

  /// The action that bends a joint by one step towards the high end of its range.
  String more(JointLimit limit) {
    return messages.text("pose.more", joint(limit));
  }

  /// A joint with its angle and range, for a screen reader.
  String spoken(JointLimit limit) {
    return messages.text(
        limit.atLimit() ? "pose.joint-at-limit" : "pose.joint-in-range",
        joint(limit),
        Math.round(limit.angle()),
        Math.round(limit.min()),
        Math.round(limit.max()));
  }

  /// A joint with its angle and range, while it moves.
  private String moving(JointLimit limit) {
    return messages.text(
        limit.atLimit() ? "pose.stopped" : "pose.moving",
        joint(limit),
        Math.round(limit.angle()),
        Math.round(limit.min()),
        Math.round(limit.max()));
  }

  /// The joint that a move has bent most, preferring one at its limit; or that the part cannot move
  /// because it is pinned; empty if there is nothing to say.
  Optional<String> change(Pose start, Pose now, Handle handle) {
    if (now.equals(start)) {
      return isHeld(now, handle)
          ? Optional.of(messages.text("pose.stays", part(handle)))
          : Optional.empty();
    }
    SolvedPose before = Skeleton.solve(start);
    List<JointLimit> moved =
        Posing.limits(Skeleton.solve(now)).stream()
            .filter(limit -> change(limit, before) >= 1)
            .sorted((one, other) -> Double.compare(change(other, before), change(one, before)))
            .toList();
    return moved.stream()
        .filter(JointLimit::atLimit)
        .findFirst()
        .or(() -> moved.stream().findFirst())
        .map(this::moving);
  }

  private static double change(JointLimit limit, SolvedPose before) {
    return Math.abs(limit.angle() - before.angle(limit.joint()));
  }

  /// Whether a part, or the hand or foot of its limb, is pinned.
  private static boolean isHeld(Pose pose, Handle handle) {
    return Posing.pinOf(pose, handle).isPresent()
        || handle.limb().flatMap(limb -> Posing.pinOf(pose, Posing.handle(limb))).isPresent();
  }

  /// How to move a part with the mouse.
  String hint() {
    return messages.text("pose.hint");
  }

  /// How to move a part with the keyboard.
  String keys(Handle handle, boolean hasMenu) {
    return messages.text(hasMenu ? "pose.keys-with-menu" : "pose.keys", part(handle));
  }

  /// The name of the list of joints.
  String list() {
    return messages.text("pose.joints");
  }

  /// A part and what it is pinned to, or that it is free.
  String rest(Handle handle, Optional<Pin> pin) {
    return messages.text(
        "pose.pinned", part(handle), pin.map(held -> pin(handle, held)).orElseGet(this::free));
  }

  String free() {
    return messages.text("pose.pin.free");
  }

  String pin(Handle handle, Pin pin) {
    return switch (pin) {
      case Pin.On on -> on(handle, on);
      case Pin.Own own -> part(own.part());
      case Pin.Strap strap ->
          messages.text(
              strap.leg() == Limb.NEAR_LEG ? "pose.pin.strap-near" : "pose.pin.strap-far");
    };
  }

  private String on(Handle handle, Pin.On on) {
    boolean foot = handle == Handle.NEAR_FOOT || handle == Handle.FAR_FOOT;
    if (handle == Handle.HEAD) {
      return messages.text("pose.pin.pillow");
    }
    if (!on.prop()) {
      return messages.name("pose.on", on.surface());
    }
    return foot
        ? messages.name("pose.heel-on", on.surface())
        : messages.name("pose.elbow-on", on.surface());
  }

  private String part(Anchor.Part part) {
    return messages.name("pose.hold", part);
  }
}
