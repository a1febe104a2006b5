package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.figure.View;
import app.limber.routine.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The parameters of a pose that a drag may change, depending on the handle and the contacts.
final class Freedoms {
  private final Pose pose;
  private final List<Freedom> found = new ArrayList<>();

  private Freedoms(Pose pose) {
    this.pose = pose;
  }

  /// The parameters of `pose` that change while `handle` is dragged; none if the contacts leave no
  /// freedom.
  static List<Freedom> of(Pose pose, Handle handle) {
    Freedoms freedoms = new Freedoms(pose);
    switch (handle) {
      case HEAD -> freedoms.head();
      case CHEST -> freedoms.chest();
      case PELVIS -> freedoms.pelvis();
      case NEAR_HAND, FAR_HAND, NEAR_FOOT, FAR_FOOT -> freedoms.end(handle.limb().orElseThrow());
      case NEAR_ELBOW, FAR_ELBOW, NEAR_KNEE, FAR_KNEE ->
          freedoms.middle(handle.limb().orElseThrow());
    }
    return freedoms.found;
  }

  private void head() {
    if (!pose.rests(Contact.HEAD)) {
      bend(Joint.NECK, 1);
      bend(Joint.THORACIC, 0.3);
    }
  }

  private void chest() {
    bend(Joint.LUMBAR, 1);
    bend(Joint.THORACIC, 1);
    pelvisItself(0.8);
  }

  private void pelvis() {
    if (pose.rests(Contact.SEAT) && !pose.rests(Contact.BACK)) {
      found.add(new Freedom.Slide(Contact.SEAT, true));
    }
    if (pose.rests(Contact.SIDE)) {
      found.add(new Freedom.Slide(Contact.SIDE, true));
      found.add(new Freedom.Slide(Contact.SIDE, false));
    }
    bend(Joint.LUMBAR, 0.8);
    bend(Joint.THORACIC, 0.3);
    pelvisItself(1);
  }

  private void pelvisItself(double ease) {
    boolean settled =
        (pose.rests(Contact.BACK) && pose.rests(Contact.SEAT))
            || (pose.rests(Contact.FRONT) && pose.rests(Contact.CHEST));
    if (!settled) {
      bend(Joint.PELVIS, ease);
    }
    if (pose.view() != View.SIDE) {
      bend(Joint.TRUNK_TURN, 0.8);
    }
    hips(ease);
  }

  /// The hips of legs that stay in place while the trunk moves, and the whole supporting leg.
  private void hips(double ease) {
    for (Limb leg : List.of(Limb.NEAR_LEG, Limb.FAR_LEG)) {
      if (Rest.carries(pose, leg)) {
        bend(leg.flex(), ease);
        bend(leg.bend(), ease);
      } else if (!Rest.isPlanted(pose, leg)) {
        bend(leg.flex(), ease);
      }
    }
  }

  private void end(Limb limb) {
    Optional<Contact> resting = Rest.of(pose, limb);
    if (resting.isEmpty()) {
      swing(limb);
    } else if (resting.get() == limb.knee()) {
      knee(limb);
    } else {
      switch (Objects.requireNonNull(pose.contacts().get(resting.get()))) {
        case Anchor.Place _ -> slide(resting.get(), limb);
        case Anchor.Own own -> {
          Limb leg = held(own.part());
          boolean onLeg = own.part().isLong();
          if (onLeg && Rest.of(pose, leg).isEmpty()) {
            swing(leg);
          } else if (onLeg) {
            found.add(new Freedom.Along(limb.contact()));
          }
        }
      }
    }
  }

  private void slide(Contact contact, Limb limb) {
    found.add(new Freedom.Slide(contact, true));
    found.add(new Freedom.Slide(contact, false));
    if (Rest.carries(pose, limb)) {
      bend(limb.flex(), 1);
      bend(limb.bend(), 1);
      bend(Joint.PELVIS, 0.5);
    }
  }

  /// Seen from the side, a limb is not rotated, because that would hardly be visible.
  private void swing(Limb limb) {
    bend(limb.flex(), 1);
    bend(limb.bend(), 1);
    bend(limb.out(), 0.5);
    if (pose.view() != View.SIDE) {
      bend(limb.turn(), 0.3);
    }
  }

  private void middle(Limb limb) {
    Optional<Contact> resting = Rest.of(pose, limb);
    if (resting.isEmpty()) {
      bend(limb.flex(), 1);
      bend(limb.out(), 0.7);
      if (opens(pose, limb)) {
        bend(limb.turn(), 1);
        bend(limb.bend(), 1);
      }
    } else if (resting.get() == limb.knee()) {
      knee(limb);
    } else if (Rest.isElbow(resting.get())) {
      slide(resting.get(), limb);
    } else if (limb.isLeg() && pose.stance() == Position.STANDING) {
      hips(1);
      bend(Joint.PELVIS, 0.5);
    } else {
      bend(limb.turn(), 1);
    }
  }

  /// Whether dragging the knee opens and closes the leg about its foot: when lying on the side,
  /// where the feet rest on each other.
  static boolean opens(Pose pose, Limb limb) {
    return limb.isLeg() && pose.stance() == Position.ON_SIDE;
  }

  /// A knee slides on the bed, and the body above it adapts.
  private void knee(Limb leg) {
    found.add(new Freedom.Slide(leg.knee(), true));
    bend(Joint.PELVIS, 0.5);
    bend(Joint.LUMBAR, 0.3);
    hips(1);
  }

  private void bend(Joint joint, double ease) {
    found.add(new Freedom.Bend(joint, ease));
  }

  /// The leg that a hand holds.
  static Limb held(Anchor.Part part) {
    return part.name().startsWith("NEAR_") ? Limb.NEAR_LEG : Limb.FAR_LEG;
  }
}
