package app.limber.maker;

import app.limber.figure.Pose;
import app.limber.maker.Value.Fields;
import app.limber.maker.Value.Items;
import app.limber.maker.Value.Numeral;
import app.limber.maker.Value.Text;
import app.limber.routine.Group;
import app.limber.routine.Position;
import app.limber.words.Messages;
import java.util.List;

/// The initial draft of a new stretch.
public final class DraftTemplate {
  private static final String START = "start";
  private static final Place VARIANT = Place.of("variants", 0);
  private static final Items ONE_BLANK = new Items(List.of(new Text("")));

  private DraftTemplate() {}

  /// A draft of a movement from one pose to another and back, with blank texts.
  ///
  /// @param variantName the name of its only variant
  public static Draft of(Position position, Pose pose, String variantName) {
    Draft draft =
        Draft.empty()
            .with(Place.of("name"), "")
            .with(Place.of("group"), Messages.code(group(position)))
            .with(Place.of("position"), Messages.code(position))
            .with(Place.of("why"), "")
            .with(Place.of("setup"), ONE_BLANK)
            .with(Place.of("steps"), ONE_BLANK)
            .with(Place.of("feel"), "")
            .with(Place.of("notes"), Items.none())
            .with(Place.of("cautions"), Items.none())
            .with(Place.of("equipment"), Items.none())
            .with(Place.of("setupSeconds"), Numeral.of(10))
            .with(Place.of("sides"), "none")
            .with(Place.of("variants"), new Items(List.of(Fields.none())))
            .with(VARIANT.child("id"), "standard")
            .with(VARIANT.child("name"), variantName)
            .with(VARIANT.child("reps").child("min"), Numeral.of(3))
            .with(VARIANT.child("reps").child("default"), Numeral.of(5))
            .with(VARIANT.child("reps").child("max"), Numeral.of(10))
            .with(VARIANT.child("movement"), Items.none())
            .with(Place.of("startPose"), START)
            .with(Place.of("sources"), Items.none());
    Draft posed = DraftPoses.with(draft, START, pose);
    Draft back = DraftPhases.add(posed, 0, 0).with(DraftPhases.phase(0, 0).child("pose"), START);
    Draft unused = back.without(DraftPoses.place(START + "-2"));
    return DraftPhases.add(unused, 0, 0).without(DraftPhases.phase(0, 0).child("counts"));
  }

  private static Group group(Position position) {
    return switch (position) {
      case ON_BACK, BED_EDGE, ON_SIDE, ON_FRONT -> Group.IN_BED;
      case HANDS_AND_KNEES, SITTING, STANDING -> Group.BONUS;
    };
  }
}
