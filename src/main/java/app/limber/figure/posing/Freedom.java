package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Pose;

/// A number of a pose that a drag may change, within its range.
sealed interface Freedom {
  /// The number in `pose`.
  double value(Pose pose);

  double min();

  double max();

  /// How far the number moves, in its own unit, where an equally willing joint moves by one degree.
  double ease();

  /// Writes the number into a pose.
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

  /// The place of what rests on the bed, along it (`x`) or sideways (`out`), in shares of body
  /// height.
  record Slide(Contact contact, boolean along) implements Freedom {
    private static final double EASE = 0.004;

    private static Anchor.Bed place(Anchor anchor) {
      return anchor instanceof Anchor.Bed bed ? bed : new Anchor.Bed(0, 0);
    }

    @Override
    public double value(Pose pose) {
      Anchor anchor = pose.contacts().get(contact);
      Anchor.Bed bed = anchor == null ? new Anchor.Bed(0, 0) : place(anchor);
      return along ? bed.x() : bed.out();
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
      Anchor anchor = edit.contacts().get(contact);
      if (anchor instanceof Anchor.Bed bed) {
        edit.rest(
            contact, along ? new Anchor.Bed(value, bed.out()) : new Anchor.Bed(bed.x(), value));
      }
    }
  }
}
