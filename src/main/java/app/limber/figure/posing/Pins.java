package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.routine.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Pins parts of the figure to something, and frees them.
final class Pins {
  private static final Vec3 EVEN = new Vec3(1, 1, 1);

  /// The weight with which a leg that a hand takes hold of stays where it is.
  private static final double STAYS = 0.1;

  /// The angle between straight back and the elbow of a hand on the hip, in degrees outwards. It
  /// keeps enough wrist range for the trunk to bend back over the hands.
  private static final double ELBOW_OUT = 45;

  private final Position position;

  Pins(Position position) {
    this.position = position;
  }

  static Optional<Pin> of(Pose pose, Handle handle) {
    Optional<Contact> resting = resting(pose, handle);
    if (resting.isPresent()) {
      boolean prop = handle.limb().filter(limb -> limb.other() == resting.get()).isPresent();
      return resting
          .map(pose.contacts()::get)
          .map(
              anchor ->
                  switch (anchor) {
                    case Anchor.Bed _ -> new Pin.On(Pin.Surface.BED, prop);
                    case Anchor.Floor _ -> new Pin.On(Pin.Surface.FLOOR, prop);
                    case Anchor.Chair _ -> new Pin.On(Pin.Surface.CHAIR, prop);
                    case Anchor.Own own -> new Pin.Own(own.part());
                  });
    }
    boolean hand = handle.isEnd() && handle.limb().filter(limb -> !limb.isLeg()).isPresent();
    return hand ? pose.strap().map(Pin.Strap::new) : Optional.empty();
  }

  /// The contact by which a part stays where it is.
  private static Optional<Contact> resting(Pose pose, Handle handle) {
    return switch (handle) {
      case HEAD -> Optional.of(Contact.HEAD).filter(pose.contacts()::containsKey);
      case PELVIS -> Optional.of(Contact.SEAT).filter(pose.contacts()::containsKey);
      case CHEST -> Optional.of(Contact.CHEST).filter(pose.contacts()::containsKey);
      case NEAR_HAND, FAR_HAND, NEAR_FOOT, FAR_FOOT -> Rest.of(pose, limb(handle));
      case NEAR_ELBOW, FAR_ELBOW, NEAR_KNEE, FAR_KNEE -> Optional.empty();
    };
  }

  private static Limb limb(Handle handle) {
    return handle.limb().orElseThrow();
  }

  List<Pin> choices(Pose pose, Handle handle) {
    List<Pin> all = new ArrayList<>();
    for (Pin.Surface surface : Pin.Surface.values()) {
      all.add(new Pin.On(surface));
      all.add(new Pin.On(surface, true));
    }
    if (isHand(handle)) {
      for (Anchor.Part part : Anchor.Part.values()) {
        all.add(new Pin.Own(part));
      }
      all.add(new Pin.Strap(Limb.NEAR_LEG));
      all.add(new Pin.Strap(Limb.FAR_LEG));
    }
    Optional<Pin> now = of(pose, handle);
    return all.stream()
        .filter(choice -> !now.equals(Optional.of(choice)))
        .filter(choice -> pin(pose, handle, choice).isPresent())
        .toList();
  }

  Optional<Pose> pin(Pose pose, Handle handle, Pin pin) {
    if (of(pose, handle).equals(Optional.of(pin))) {
      return Optional.of(pose);
    }
    return switch (pin) {
      case Pin.On on -> isThere(pose, on.surface()) ? on(pose, handle, on) : Optional.empty();
      case Pin.Own own -> onBody(pose, handle, own.part());
      case Pin.Strap strap -> withStrap(pose, handle, strap.leg());
    };
  }

  /// Whether the scene contains the surface on which a part is to rest.
  private boolean isThere(Pose pose, Pin.Surface surface) {
    boolean onFloor =
        switch (pose.shownIn(position)) {
          case SITTING, STANDING -> true;
          case ON_BACK, BED_EDGE, ON_SIDE, ON_FRONT, HANDS_AND_KNEES -> false;
        };
    return switch (surface) {
      case BED -> !pose.usesChair();
      case CHAIR -> pose.usesChair();
      case FLOOR -> onFloor;
    };
  }

  private Optional<Pose> on(Pose pose, Handle handle, Pin.On on) {
    boolean bed = on.equals(new Pin.On(Pin.Surface.BED));
    boolean onSide = pose.stance() == Position.ON_SIDE;
    return switch (handle) {
      case HEAD -> bed && pose.rests(Contact.BACK) ? rested(pose, Contact.HEAD) : Optional.empty();
      case PELVIS ->
          bed && pose.rests(Contact.BACK) ? rested(pose, Contact.SEAT) : Optional.empty();
      case CHEST ->
          bed && pose.rests(Contact.FRONT) ? rested(pose, Contact.CHEST) : Optional.empty();
      case NEAR_HAND, FAR_HAND, NEAR_FOOT, FAR_FOOT -> {
        Limb limb = limb(handle);
        if (onSide && (limb.isLeg() || on.prop())) {
          yield Optional.empty(); // nothing but a hand is put on the bed there
        }
        yield bed && limb.isLeg() && pose.rests(limb.opposite().knee())
            ? kneeling(pose, limb)
            : limbOn(pose, Skeleton.solve(pose), handle, on);
      }
      case NEAR_ELBOW, FAR_ELBOW, NEAR_KNEE, FAR_KNEE -> Optional.empty();
    };
  }

  private static boolean isHand(Handle handle) {
    return handle == Handle.NEAR_HAND || handle == Handle.FAR_HAND;
  }

  private Optional<Pose> rested(Pose pose, Contact contact) {
    PoseEdit edit = new PoseEdit(pose).rest(contact, new Anchor.Bed(0, 0));
    return checked(edit);
  }

  /// The second knee, if one rests already.
  private Optional<Pose> kneeling(Pose pose, Limb leg) {
    Limb other = leg.opposite();
    PoseEdit edit = new PoseEdit(pose);
    edit.rest(leg.knee(), Objects.requireNonNull(pose.contacts().get(other.knee())));
    edit.bend(leg.flex(), pose.angle(other.flex()));
    edit.bend(leg.out(), pose.angle(other.out()));
    edit.bend(leg.end(), pose.angle(other.end()));
    edit.forget(leg.turn()).forget(leg.bend());
    return checked(edit);
  }

  private Optional<Pose> limbOn(Pose pose, SolvedPose solved, Handle handle, Pin.On on) {
    Limb limb = limb(handle);
    Contact contact = on.prop() ? limb.other() : limb.contact();
    Handle part = Rest.isElbow(contact) ? Handle.of(limb, false) : handle;
    Vec3 at = part.place(solved);
    Anchor.Place place = place(pose, limb, on.surface(), at);
    if (!contact.canRestOn(place)) {
      return Optional.empty();
    }
    PoseEdit edit = held(pose, limb).rest(contact, place);
    if (!edit.isCarried()) {
      return Optional.empty();
    }
    List<Freedom> freedoms = new ArrayList<>();
    freedoms.add(new Freedom.Slide(contact, true));
    freedoms.add(new Freedom.Slide(contact, false));
    freedoms.add(new Freedom.Bend(limb.turn(), 1));
    if (limb.isLeg() && on.prop()) {
      edit.bend(limb.end(), solved.angle(limb.end()));
    }
    Pose start = edit.pose();
    if (Rest.carries(start, limb)) {
      // The body now stands on this leg, whose bend is given by the pose.
      for (Joint joint : List.of(limb.flex(), limb.out(), limb.bend())) {
        edit.bend(joint, solved.angle(joint));
      }
      freedoms.add(new Freedom.Bend(limb.flex(), 1));
      freedoms.add(new Freedom.Bend(limb.bend(), 1));
      start = edit.pose();
    }
    Handle middle = Handle.of(limb, false);
    return settled(
        start,
        freedoms,
        demands ->
            demands
                .draw(part::place, at, EVEN)
                .draw(middle::place, middle.place(solved), EVEN.times(0.5)));
  }

  /// The place on a surface below (or behind, for someone on their side) where a part is.
  private static Anchor.Place place(Pose pose, Limb limb, Pin.Surface surface, Vec3 at) {
    boolean onSide = pose.stance() == Position.ON_SIDE;
    double out = onSide ? at.y() : limb.isNear() ? at.z() : -at.z();
    Anchor.Bed bed = new Anchor.Bed(Math.clamp(at.x(), -2.0, 2.0), Math.clamp(out, -1.0, 1.0));
    return switch (surface) {
      case BED -> bed;
      case FLOOR -> new Anchor.Floor(bed.x(), bed.out());
      case CHAIR -> new Anchor.Chair(bed.x(), bed.out());
    };
  }

  private Optional<Pose> onBody(Pose pose, Handle handle, Anchor.Part part) {
    if (!isHand(handle)) {
      return Optional.empty();
    }
    Limb limb = limb(handle);
    Limb leg = Freedoms.held(part);
    PoseEdit edit = held(pose, limb).rest(limb.contact(), new Anchor.Own(part));
    List<Freedom> freedoms = new ArrayList<>();
    freedoms.add(new Freedom.Bend(limb.turn(), 1));
    if (!part.isLong()) {
      edit.bend(limb.turn(), ELBOW_OUT);
    }
    if (Rest.of(pose, leg).isEmpty() && part.isLong()) {
      freedoms.add(new Freedom.Bend(leg.flex(), 1));
      freedoms.add(new Freedom.Bend(leg.bend(), 1));
      freedoms.add(new Freedom.Bend(leg.out(), 0.3));
    }
    boolean near = leg.isNear();
    SolvedPose solved = Skeleton.solve(pose);
    return settled(
        edit.pose(),
        freedoms,
        demands -> demands.keep(solved, any -> any.leg(near).ankle(), STAYS));
  }

  private Optional<Pose> withStrap(Pose pose, Handle handle, Limb leg) {
    if (!isHand(handle)) {
      return Optional.empty();
    }
    Pose free = Rest.isPlanted(pose, limb(handle)) ? unpin(pose, handle).orElse(pose) : pose;
    return Optional.of(new PoseEdit(free).strap(Optional.of(leg)).pose());
  }

  /// A pose whose limb is about to be held: its angles are removed except the turn, which is reset,
  /// because it then rotates the limb about the line from its root to its end.
  private static PoseEdit held(Pose pose, Limb limb) {
    PoseEdit edit = new PoseEdit(pose).lift(limb.contact()).lift(limb.other());
    if (limb.isLeg()) {
      edit.lift(limb.knee());
    }
    return edit.forget(limb.flex())
        .forget(limb.out())
        .forget(limb.turn())
        .forget(limb.bend())
        .forget(limb.end());
  }

  Optional<Pose> unpin(Pose pose, Handle handle) {
    Optional<Contact> resting = resting(pose, handle);
    if (resting.isEmpty()) {
      return of(pose, handle).isPresent()
          ? Optional.of(new PoseEdit(pose).strap(Optional.empty()).pose())
          : Optional.empty();
    }
    SolvedPose solved = Skeleton.solve(pose);
    PoseEdit edit = new PoseEdit(pose).lift(resting.get());
    if (!edit.isCarried()) {
      return Optional.empty();
    }
    switch (handle) {
      case HEAD -> edit.bend(Joint.NECK, solved.angle(Joint.NECK));
      case PELVIS, CHEST -> edit.bend(Joint.PELVIS, solved.angle(Joint.PELVIS));
      default -> {
        bendAsSolved(edit, limb(handle), solved);
        Limb other = limb(handle).opposite();
        if (Rest.carries(edit.pose(), other)) {
          bendAsSolved(edit, other, solved);
        }
      }
    }
    return Optional.of(backInPlace(edit.pose(), handle, handle.place(solved)));
  }

  private static void bendAsSolved(PoseEdit edit, Limb limb, SolvedPose solved) {
    for (Joint joint : List.of(limb.flex(), limb.out(), limb.turn(), limb.bend(), limb.end())) {
      edit.bend(joint, solved.angle(joint));
    }
  }

  /// The shoulder of a free hand does not slide towards its target, so the arm compensates.
  private Pose backInPlace(Pose freed, Handle handle, Vec3 place) {
    Demands demands = Demands.from(freed, Skeleton.solve(freed), Ground.of(freed, position));
    demands.draw(handle::place, place, EVEN);
    return new PoseSolver(freed, Freedoms.of(freed, handle), demands).solve();
  }

  private Optional<Pose> checked(PoseEdit edit) {
    if (!edit.isCarried()) {
      return Optional.empty();
    }
    return settled(edit.pose(), List.of(), demands -> demands);
  }

  /// Finds the pose that satisfies all of its contacts, starting from one that need not; empty if
  /// there is none.
  private Optional<Pose> settled(Pose pose, List<Freedom> freedoms, UnaryOperator<Demands> wishes) {
    SolvedPose solved = Skeleton.solve(pose);
    Demands demands = wishes.apply(Demands.of(pose, solved, Ground.of(pose, position)));
    Pose found = new PoseSolver(pose, freedoms, demands).nearest();
    return demands.areMetBy(found, Skeleton.solve(found)) ? Optional.of(found) : Optional.empty();
  }
}
