package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Makes parts stay on something, and frees them.
final class Pins {
  private static final Vec3 EVEN = new Vec3(1, 1, 1);

  /// How much the leg that a hand takes hold of rather stays where it is.
  private static final double STAYS = 0.1;

  private final Ground ground;

  Pins(Ground ground) {
    this.ground = ground;
  }

  static Optional<Pin> of(Pose pose, Handle handle) {
    Optional<Contact> resting = resting(pose, handle);
    if (resting.isPresent()) {
      return resting
          .map(pose.contacts()::get)
          .map(
              anchor ->
                  switch (anchor) {
                    case Anchor.Bed _ -> new Pin.Bed();
                    case Anchor.Own own -> new Pin.Own(own.part());
                  });
    }
    boolean hand = handle.isEnd() && handle.limb().filter(limb -> !limb.isLeg()).isPresent();
    return hand ? pose.strap().map(Pin.Strap::new) : Optional.empty();
  }

  /// The contact by which a part stays where it is.
  private static Optional<Contact> resting(Pose pose, Handle handle) {
    List<Contact> own =
        switch (handle) {
          case HEAD -> List.of(Contact.HEAD);
          case PELVIS -> List.of(Contact.SEAT);
          case NEAR_HAND, FAR_HAND -> List.of(limb(handle).contact());
          case NEAR_FOOT, FAR_FOOT -> List.of(limb(handle).contact(), limb(handle).knee());
          default -> List.of();
        };
    return own.stream().filter(pose.contacts()::containsKey).findFirst();
  }

  private static Limb limb(Handle handle) {
    return handle.limb().orElseThrow();
  }

  List<Pin> choices(Pose pose, Handle handle) {
    List<Pin> all = new ArrayList<>();
    all.add(new Pin.Bed());
    if (handle == Handle.NEAR_HAND || handle == Handle.FAR_HAND) {
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
      case Pin.Bed _ -> onBed(pose, handle);
      case Pin.Own own -> onBody(pose, handle, own.part());
      case Pin.Strap strap -> withStrap(pose, handle, strap.leg());
    };
  }

  private Optional<Pose> onBed(Pose pose, Handle handle) {
    SolvedPose solved = Skeleton.solve(pose);
    return switch (handle) {
      case HEAD -> rested(pose, Contact.HEAD);
      case PELVIS -> pose.contacts().containsKey(Contact.BACK)
          ? rested(pose, Contact.SEAT)
          : Optional.empty();
      case NEAR_HAND, FAR_HAND, NEAR_FOOT, FAR_FOOT -> {
        Limb limb = limb(handle);
        yield limb.isLeg() && pose.contacts().containsKey(limb.opposite().knee())
            ? kneeling(pose, limb)
            : limbOnBed(pose, solved, handle);
      }
      default -> Optional.empty();
    };
  }

  private Optional<Pose> rested(Pose pose, Contact contact) {
    PoseEdit edit = new PoseEdit(pose).rest(contact, new Anchor.Bed(0, 0));
    return checked(edit);
  }

  /// The knee beside the one that rests already.
  private Optional<Pose> kneeling(Pose pose, Limb leg) {
    Limb other = leg.opposite();
    PoseEdit edit = new PoseEdit(pose);
    edit.rest(leg.knee(), pose.contacts().get(other.knee()));
    edit.bend(leg.flex(), pose.angle(other.flex()));
    edit.bend(leg.out(), pose.angle(other.out()));
    edit.bend(leg.end(), pose.angle(other.end()));
    edit.forget(leg.turn()).forget(leg.bend());
    return checked(edit);
  }

  private Optional<Pose> limbOnBed(Pose pose, SolvedPose solved, Handle handle) {
    Limb limb = limb(handle);
    Vec3 end = handle.place(solved);
    Handle middle = Handle.of(limb, false);
    double out = limb.isNear() ? end.z() : -end.z();
    PoseEdit edit = held(pose, limb);
    edit.rest(
        limb.contact(),
        new Anchor.Bed(Math.clamp(end.x(), -2.0, 2.0), Math.clamp(out, -1.0, 1.0)));
    return settled(
        edit.pose(),
        List.of(
            new Freedom.Slide(limb.contact(), true),
            new Freedom.Slide(limb.contact(), false),
            new Freedom.Bend(limb.turn(), 1)),
        demands ->
            demands
                .draw(handle::place, end, EVEN)
                .draw(middle::place, middle.place(solved), EVEN.times(0.5)));
  }

  private Optional<Pose> onBody(Pose pose, Handle handle, Anchor.Part part) {
    boolean hand = handle == Handle.NEAR_HAND || handle == Handle.FAR_HAND;
    if (!hand) {
      return Optional.empty();
    }
    Limb limb = limb(handle);
    Limb leg = Freedoms.held(part);
    PoseEdit edit = held(pose, limb).rest(limb.contact(), new Anchor.Own(part));
    List<Freedom> freedoms = new ArrayList<>();
    freedoms.add(new Freedom.Bend(limb.turn(), 1));
    boolean legStands =
        pose.contacts().containsKey(leg.contact()) || pose.contacts().containsKey(leg.knee());
    if (!legStands) {
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
    boolean hand = handle == Handle.NEAR_HAND || handle == Handle.FAR_HAND;
    if (!hand) {
      return Optional.empty();
    }
    Pose free =
        pose.contacts().containsKey(limb(handle).contact())
            ? unpin(pose, handle).orElse(pose)
            : pose;
    return Optional.of(new PoseEdit(free).strap(Optional.of(leg)).pose());
  }

  /// A pose whose limb is about to be held: only its turn remains, which starts anew, because it
  /// then turns the limb about the line from its root to its end.
  private static PoseEdit held(Pose pose, Limb limb) {
    return new PoseEdit(pose)
        .forget(limb.flex())
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
    if (!Pose.isCarried(edit.contacts().keySet())) {
      return Optional.empty();
    }
    switch (handle) {
      case HEAD -> edit.bend(Joint.NECK, solved.angle(Joint.NECK));
      case PELVIS -> edit.bend(Joint.PELVIS, solved.angle(Joint.PELVIS));
      default -> {
        Limb limb = limb(handle);
        for (Joint joint : List.of(limb.flex(), limb.out(), limb.turn(), limb.bend(), limb.end())) {
          edit.bend(joint, solved.angle(joint));
        }
      }
    }
    return Optional.of(backInPlace(edit.pose(), handle, handle.place(solved)));
  }

  /// The shoulder of a free hand does not slide towards what it reaches for, so the arm makes up
  /// for it.
  private Pose backInPlace(Pose freed, Handle handle, Vec3 place) {
    Demands demands = Demands.from(freed, Skeleton.solve(freed), ground);
    demands.draw(handle::place, place, EVEN);
    return new PoseSolver(freed, Freedoms.of(freed, handle), demands).solve();
  }

  private Optional<Pose> checked(PoseEdit edit) {
    return settled(edit.pose(), List.of(), demands -> demands);
  }

  /// The pose that meets all that its contacts demand, found from one that need not; empty if there
  /// is none.
  private Optional<Pose> settled(
      Pose pose, List<Freedom> freedoms, UnaryOperator<Demands> wishes) {
    if (!Pose.isCarried(pose.contacts().keySet())) {
      return Optional.empty();
    }
    SolvedPose solved = Skeleton.solve(pose);
    Demands demands = wishes.apply(Demands.of(pose, solved, ground));
    Pose found = new PoseSolver(pose, freedoms, demands).nearest();
    return demands.areMetBy(found, Skeleton.solve(found)) ? Optional.of(found) : Optional.empty();
  }
}
