package app.limber.maker;

import app.limber.maker.Value.Fields;
import app.limber.maker.Value.Flag;
import app.limber.maker.Value.Numeral;
import app.limber.maker.Value.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Edits of the phases of a draft's movement.
public final class DraftPhases {
  /// The kinds of a phase, as named in files.
  public static final List<String> KINDS = List.of("move", "hold", "breath");

  /// The maximum number of phases of a variant's movement.
  public static final int MOST = 20;

  private static final Place VARIANTS = Place.of("variants");

  private DraftPhases() {}

  /// The place of the list of phases of a variant.
  public static Place movement(int variant) {
    return VARIANTS.child(variant).child("movement");
  }

  public static Place phase(int variant, int phase) {
    return movement(variant).child(phase);
  }

  public static int count(Draft draft, int variant) {
    return draft.items(movement(variant)).size();
  }

  /// Inserts a phase with its own pose, initially a copy of that of the previous phase.
  ///
  /// @param index from 0 to the number of phases
  public static Draft add(Draft draft, int variant, int index) {
    String before =
        index > 0
            ? draft.text(phase(variant, index - 1).child("pose"))
            : DraftWays.start(draft, variant);
    String pose = DraftPoses.freeName(draft, before.isEmpty() ? "pose" : before);
    Draft posed = before.isEmpty() ? draft : DraftPoses.copy(draft, before, pose);
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("kind", new Text("move"));
    fields.put("seconds", Numeral.of(3));
    fields.put("cue", new Text(""));
    if (!before.isEmpty()) {
      fields.put("pose", new Text(pose));
    }
    if (count(draft, variant) == 0) {
      fields.put("counts", new Flag(true));
    }
    return posed.inserting(movement(variant), index, new Fields(fields));
  }

  /// Removes a phase, and its pose if nothing else uses it.
  public static Draft remove(Draft draft, int variant, int index) {
    String pose = draft.text(phase(variant, index).child("pose"));
    Draft without = draft.without(phase(variant, index));
    return pose.isEmpty() || DraftPoses.isUsed(without, pose)
        ? without
        : without.without(DraftPoses.place(pose));
  }

  public static Draft move(Draft draft, int variant, int from, int to) {
    return draft.moving(movement(variant), from, to);
  }

  /// Changes the kind of a phase. Fields that the new kind does not have are removed; its duration
  /// is kept if possible.
  public static Draft withKind(Draft draft, int variant, int index, String kind) {
    Place place = phase(variant, index);
    if (draft.text(place.child("kind")).equals(kind)) {
      return draft;
    }
    Draft changed = draft.with(place.child("kind"), kind);
    Set<String> foreign = new LinkedHashSet<>(List.of("minSeconds", "maxSeconds", "tone"));
    switch (kind) {
      case "breath" -> {
        foreign.add("seconds");
        changed = defaulted(changed, place.child("breaths"), 1);
      }
      case "hold" -> {
        foreign.add("breaths");
        changed = defaulted(changed, place.child("seconds"), 20);
      }
      default -> {
        foreign.add("breaths");
        changed = defaulted(changed, place.child("seconds"), 3);
      }
    }
    for (String name : foreign) {
      changed = changed.without(place.child(name));
    }
    return changed;
  }

  private static Draft defaulted(Draft draft, Place place, int number) {
    return draft.get(place).isPresent() ? draft : draft.with(place, Numeral.of(number));
  }
}
