package app.limber.maker;

import app.limber.maker.Value.Items;
import app.limber.maker.Value.Text;
import java.util.ArrayList;
import java.util.List;

/// The way into position of each variant of a draft: the poses through which one gets there, the
/// last of which is the variant's start.
public final class DraftWays {
  /// The maximum number of poses of a way in.
  public static final int MOST = 6;

  private static final Place WAYS = Place.of("waysIn");
  private static final String NEW_POSE = "way-in";

  private DraftWays() {}

  /// The place of the list of poses of a variant.
  public static Place place(Draft draft, int variant) {
    return WAYS.child(draft.text(Place.of("variants", variant, "id")));
  }

  /// The names of the poses of a variant's way in; none if it has no way in.
  public static List<String> poses(Draft draft, int variant) {
    return draft.items(place(draft, variant)).stream()
        .map(pose -> pose instanceof Text(String name) ? name : "")
        .toList();
  }

  /// The name of the pose in which a variant starts; empty if there is none.
  public static String start(Draft draft, int variant) {
    List<String> way = poses(draft, variant);
    return way.isEmpty() ? DraftPoses.start(draft) : way.getLast();
  }

  /// Whether [#add] can add a pose: the variant has a start to copy, and its way in has fewer than
  /// the maximum number of poses.
  public static boolean canAdd(Draft draft, int variant) {
    return draft.get(DraftPoses.place(start(draft, variant))).isPresent()
        && poses(draft, variant).size() < MOST;
  }

  /// Adds a pose before the start of a variant, initially a copy of the start. Returns this draft
  /// if the variant has no start to copy, or its way in has the maximum number of poses.
  public static Draft add(Draft draft, int variant) {
    if (!canAdd(draft, variant)) {
      return draft;
    }
    List<String> way = new ArrayList<>(poses(draft, variant));
    String start = start(draft, variant);
    String added =
        draft.get(DraftPoses.place(NEW_POSE)).isEmpty()
            ? NEW_POSE
            : DraftPoses.freeName(draft, NEW_POSE);
    if (way.isEmpty()) {
      way.add(start);
    }
    way.add(way.size() - 1, added);
    return with(DraftPoses.copy(draft, start, added), variant, way);
  }

  /// Removes a pose from a way in, and from the draft if it is not used elsewhere. A way in that
  /// consists only of the start pose is removed, because it is redundant.
  public static Draft remove(Draft draft, int variant, int index) {
    List<String> way = new ArrayList<>(poses(draft, variant));
    String pose = way.remove(index);
    boolean says = !way.isEmpty() && !way.equals(List.of(DraftPoses.start(draft)));
    Draft less = says ? with(draft, variant, way) : without(draft, variant);
    return DraftPoses.isUsed(less, pose) ? less : less.without(DraftPoses.place(pose));
  }

  private static Draft with(Draft draft, int variant, List<String> way) {
    List<Value> names = way.stream().<Value>map(Text::new).toList();
    return draft.with(place(draft, variant), new Items(names));
  }

  /// Removes the way in of a variant.
  static Draft without(Draft draft, int variant) {
    Draft less = draft.without(place(draft, variant));
    return less.names(WAYS).isEmpty() ? less.without(WAYS) : less;
  }
}
