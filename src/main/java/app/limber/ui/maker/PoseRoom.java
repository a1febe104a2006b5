package app.limber.ui.maker;

import app.limber.figure.FigureFrame;
import app.limber.figure.Pose;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.figure.View;
import app.limber.routine.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the pictures of a pose under change. All of them show the same part of the room, so that
/// the figure does not shift while it is worked on; it grows only where a pose reaches beyond.
final class PoseRoom {
  private FigureFrame.@Nullable Scene scene;
  private FigureFrame.Room room = new FigureFrame.Room(List.of(), List.of());
  private double low;
  private double high;

  /// The picture of a pose.
  ///
  /// @param settled whether the room may grow for it; false while it is dragged
  FigureFrame frame(Pose pose, SolvedPose solved, Position position, boolean settled) {
    Position shown = pose.shownIn(position);
    FigureFrame.Scene now =
        new FigureFrame.Scene(pose.view(), shown, isMirrored(shown), true, pose.usesChair());
    if (!now.equals(scene)) {
      scene = now;
      low = 0;
      high = reach(pose.view());
      room = room(solved);
    } else if (settled && grows(solved)) {
      room = room(solved);
    }
    return new FigureFrame(
        now, solved, room, pose.strap(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  /// Whether the picture is turned so that its head is on the left.
  private static boolean isMirrored(Position shown) {
    return switch (shown) {
      case HANDS_AND_KNEES, ON_SIDE, ON_FRONT -> true;
      case ON_BACK, BED_EDGE, SITTING, STANDING -> false;
    };
  }

  private boolean grows(SolvedPose solved) {
    double lowBefore = low;
    double highBefore = high;
    for (boolean near : new boolean[] {true, false}) {
      for (Vec3 at :
          List.of(
              solved.leg(near).toes(),
              solved.leg(near).heel(),
              solved.leg(near).knee(),
              solved.arm(near).fingertips(),
              solved.torso().head())) {
        low = Math.min(low, at.y());
        high = Math.max(high, at.y());
      }
    }
    return low < lowBefore || high > highBefore;
  }

  private FigureFrame.Room room(SolvedPose solved) {
    grows(solved);
    return new FigureFrame.Room(
        List.of(solved), List.of(new Vec3(0, low, 0), new Vec3(0, high, 0)));
  }

  /// How high above the bed a picture reaches for a limb to be raised.
  private static double reach(View view) {
    return view == View.SIDE ? 0.5 : 0.3;
  }
}
