package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Pose;
import java.util.Optional;

/// A number of a pose that a drag may change, within its range.
sealed interface Freedom {
  /// The number in `pose`.
  double value(Pose pose);

  double min();

  double max();

  /// The change of the number, in its own unit, that is equivalent to one degree of a joint.
  double ease();

  /// Sets the number in a pose.
  void put(PoseEdit edit, double value);

  /// The angle of a joint, in degrees.
  record Bend(Joint joint, double ease) implements Freedom {
    @Override
    public double value(Pose pose) {
      return pose.angle(joint);
    }

    @Override
    public double min() {
      return joint.min();
    }

    @Override
    public double max() {
      return joint.max();
    }

    @Override
    public void put(PoseEdit edit, double value) {
      edit.bendAsIs(joint, value);
    }
  }

  /// The place of a contact on a horizontal surface, along it (`x`) or sideways (`out`), in shares
  /// of body height.
  record Slide(Contact contact, boolean along) implements Freedom {
    private static final double EASE = 0.004;

    @Override
    public double value(Pose pose) {
      return pose.contacts().get(contact) instanceof Anchor.Place place
          ? along ? place.x() : place.out()
          : 0;
    }

    @Override
    public double min() {
      return along ? -2 : -1;
    }

    @Override
    public double max() {
      return along ? 2 : 1;
    }

    @Override
    public double ease() {
      return EASE;
    }

    @Override
    public void put(PoseEdit edit, double value) {
      if (edit.contacts().get(contact) instanceof Anchor.Place place) {
        edit.rest(contact, along ? place.at(value, place.out()) : place.at(place.x(), value));
      }
    }
  }

  /// The relative position of a hand along the thigh or shin that it holds, 0–1.
  record Along(Contact hand) implements Freedom {
    private static final double EASE = 0.016;

    @Override
    public double value(Pose pose) {
      return pose.contacts().get(hand) instanceof Anchor.Own own ? own.share() : 0;
    }

    @Override
    public double min() {
      return 0;
    }

    @Override
    public double max() {
      return 1;
    }

    @Override
    public double ease() {
      return EASE;
    }

    @Override
    public void put(PoseEdit edit, double value) {
      if (edit.contacts().get(hand) instanceof Anchor.Own own) {
        edit.rest(hand, new Anchor.Own(own.part(), Optional.of(value)));
      }
    }
  }
}
