package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.figure.View;
import java.util.ArrayList;
import java.util.List;

/// What a drag may change in a pose, depending on what is dragged and what rests on something.
final class Freedoms {
  private final Pose pose;
  private final List<Freedom> found = new ArrayList<>();

  private Freedoms(Pose pose) {
    this.pose = pose;
  }

  /// The numbers of `pose` that change as `handle` is dragged; none where contacts leave no choice.
  static List<Freedom> of(Pose pose, Handle handle) {
    Freedoms freedoms = new Freedoms(pose);
    switch (handle) {
      case HEAD -> freedoms.head();
      case CHEST -> freedoms.chest();
      case PELVIS -> freedoms.pelvis();
      case NEAR_HAND, FAR_HAND, NEAR_FOOT, FAR_FOOT ->
          freedoms.end(handle.limb().orElseThrow());
      case NEAR_ELBOW, FAR_ELBOW, NEAR_KNEE, FAR_KNEE ->
          freedoms.middle(handle.limb().orElseThrow());
    }
    return freedoms.found;
  }

  private void head() {
    if (!rests(Contact.HEAD)) {
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
    if (rests(Contact.SEAT) && !rests(Contact.BACK)) {
      found.add(new Freedom.Slide(Contact.SEAT, true));
    }
    bend(Joint.LUMBAR, 0.8);
    bend(Joint.THORACIC, 0.3);
    pelvisItself(1);
  }

  private void pelvisItself(double ease) {
    if (!(rests(Contact.BACK) && rests(Contact.SEAT))) {
      bend(Joint.PELVIS, ease);
    }
    if (pose.view() != View.SIDE) {
      bend(Joint.TRUNK_TURN, 0.8);
    }
    hips(ease);
  }

  /// The hips of legs that stay where they are while the trunk above them moves.
  private void hips(double ease) {
    for (Limb leg : List.of(Limb.NEAR_LEG, Limb.FAR_LEG)) {
      if (!rests(leg.contact())) {
        bend(leg.flex(), ease);
      }
    }
  }

  private void end(Limb limb) {
    Anchor anchor = pose.contacts().get(limb.contact());
    switch (anchor) {
      case null -> {
        if (kneels(limb)) {
          knee(limb);
        } else {
          swing(limb);
        }
      }
      case Anchor.Bed _ -> {
        found.add(new Freedom.Slide(limb.contact(), true));
        found.add(new Freedom.Slide(limb.contact(), false));
      }
      case Anchor.Own own -> {
        Limb leg = held(own.part());
        if (!rests(leg.contact()) && !kneels(leg)) {
          swing(leg);
        }
      }
    }
  }

  /// Seen from the side, a limb is not turned, for that can hardly be seen.
  private void swing(Limb limb) {
    bend(limb.flex(), 1);
    bend(limb.bend(), 1);
    bend(limb.out(), 0.5);
    if (pose.view() != View.SIDE) {
      bend(limb.turn(), 0.3);
    }
  }

  private void middle(Limb limb) {
    if (rests(limb.contact())) {
      bend(limb.turn(), 1);
    } else if (kneels(limb)) {
      knee(limb);
    } else {
      bend(limb.flex(), 1);
      bend(limb.out(), 0.7);
    }
  }

  /// A knee on the bed slides there, and the body above it gives way.
  private void knee(Limb leg) {
    found.add(new Freedom.Slide(leg.knee(), true));
    bend(Joint.PELVIS, 0.5);
    bend(Joint.LUMBAR, 0.3);
    hips(1);
  }

  private boolean rests(Contact contact) {
    return pose.contacts().containsKey(contact);
  }

  private boolean kneels(Limb limb) {
    return limb.isLeg() && rests(limb.knee());
  }

  private void bend(Joint joint, double ease) {
    found.add(new Freedom.Bend(joint, ease));
  }

  static Limb held(Anchor.Part part) {
    return switch (part) {
      case NEAR_SHIN, NEAR_THIGH -> Limb.NEAR_LEG;
      case FAR_SHIN, FAR_THIGH -> Limb.FAR_LEG;
    };
  }
}
