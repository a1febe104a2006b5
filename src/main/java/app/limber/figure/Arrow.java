package app.limber.figure;

import app.limber.words.Messages;
import java.util.List;

/// Which way the running movement goes.
public sealed interface Arrow {
  /// Along the way of the part that moves furthest, just outside the body.
  record Along(List<Vec3> way) implements Arrow {
    public Along {
      way = List.copyOf(way);
    }
  }

  /// About `centre`, where nothing travels far: the pelvis rolls by `degrees`, positive back
  /// towards the head.
  record Turn(Vec3 centre, double degrees) implements Arrow {}

  /// What an arrow can follow.
  enum Part {
    /// The pelvis, which turns.
    PELVIS,
    /// The middle between both knees.
    KNEES,
    /// The knee of the leg that is stretched.
    KNEE,
    /// The foot of the leg that is stretched.
    FOOT,
    /// The hips, which travel.
    HIPS,
    /// The middle of the back.
    BACK,
    /// The upper back, between the shoulders.
    SHOULDERS;

    /// The part as files write it: `knees`.
    public String code() {
      return Messages.code(this);
    }
  }
}
