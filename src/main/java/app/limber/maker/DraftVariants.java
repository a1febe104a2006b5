package app.limber.maker;

import app.limber.maker.Value.Fields;
import app.limber.maker.Value.Items;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Edits of the variants of a draft. The first variant is the default.
public final class DraftVariants {
  /// The maximum number of variants of a stretch.
  public static final int MOST = 10;

  private static final Place VARIANTS = Place.of("variants");

  private DraftVariants() {}

  public static int count(Draft draft) {
    return draft.items(VARIANTS).size();
  }

  /// The names of the variants.
  public static List<String> names(Draft draft) {
    return draft.items(VARIANTS).stream()
        .map(variant -> variant instanceof Fields fields ? new Draft(fields) : Draft.empty())
        .map(variant -> variant.text(Place.of("name")))
        .toList();
  }

  /// Appends a copy of a variant. The poses of its movement are copied too, unless the draft would
  /// exceed its maximum number of poses; the start and the way in are shared. Returns this draft if
  /// it has the maximum number of variants, or no such variant.
  ///
  /// @param name the name of the new variant
  public static Draft add(Draft draft, int copied, String name) {
    if (count(draft) >= MOST || copied >= count(draft)) {
      return draft;
    }
    int added = count(draft);
    Place place = VARIANTS.child(added);
    String id = freeId(draft);
    Items way = new Items(draft.items(DraftWays.place(draft, copied)));
    Draft more =
        draft
            .inserting(VARIANTS, added, draft.items(VARIANTS).get(copied))
            .withTextsOf(place, VARIANTS.child(copied))
            .with(place.child("id"), id)
            .with(place.child("name"), name);
    for (String language : draft.texts().keySet()) {
      if (!more.text(language, place.child("name")).isBlank()) {
        more = more.withText(language, place.child("name"), "");
      }
    }
    Draft led = way.items().isEmpty() ? more : more.with(Place.of("waysIn", id), way);
    return withOwnPoses(led, added);
  }

  private static String freeId(Draft draft) {
    int number = count(draft) + 1;
    while (hasId(draft, "way-" + number)) {
      number++;
    }
    return "way-" + number;
  }

  private static boolean hasId(Draft draft, String id) {
    for (int i = 0; i < count(draft); i++) {
      if (draft.text(VARIANTS.child(i).child("id")).equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static Draft withOwnPoses(Draft draft, int variant) {
    Set<String> used = movementPoses(draft, variant);
    used.remove(DraftWays.start(draft, variant));
    if (DraftPoses.names(draft).size() + used.size() > DraftPoses.MOST) {
      return draft;
    }
    Draft posed = draft;
    Map<String, String> copies = new HashMap<>();
    for (String pose : used) {
      String copy = DraftPoses.freeName(posed, pose);
      posed = DraftPoses.copy(posed, pose, copy);
      copies.put(pose, copy);
    }
    for (int i = 0; i < DraftPhases.count(draft, variant); i++) {
      Place pose = DraftPhases.phase(variant, i).child("pose");
      String copy = copies.get(posed.text(pose));
      if (copy != null) {
        posed = posed.with(pose, copy);
      }
    }
    return posed;
  }

  /// The names of the existing poses to which the phases of a variant refer.
  private static Set<String> movementPoses(Draft draft, int variant) {
    Set<String> poses = new LinkedHashSet<>();
    for (int i = 0; i < DraftPhases.count(draft, variant); i++) {
      String pose = draft.text(DraftPhases.phase(variant, i).child("pose"));
      if (draft.get(DraftPoses.place(pose)).isPresent()) {
        poses.add(pose);
      }
    }
    return poses;
  }

  /// Removes a variant, its way in, and its poses that are not used elsewhere. Returns this draft
  /// if the variant is the only one.
  public static Draft remove(Draft draft, int variant) {
    if (count(draft) < 2) {
      return draft;
    }
    Set<String> poses = movementPoses(draft, variant);
    poses.addAll(DraftWays.poses(draft, variant));
    Draft less = DraftWays.without(draft, variant).without(VARIANTS.child(variant));
    for (String pose : poses) {
      if (!DraftPoses.isUsed(less, pose)) {
        less = less.without(DraftPoses.place(pose));
      }
    }
    return less;
  }

  /// Moves a variant to the front, which makes it the default.
  public static Draft makeFirst(Draft draft, int variant) {
    return draft.moving(VARIANTS, variant, 0);
  }
}
