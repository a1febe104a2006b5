package app.limber.ui.maker;

import app.limber.maker.Draft;
import app.limber.maker.DraftPhases;
import app.limber.maker.DraftWays;
import app.limber.maker.Place;
import java.util.List;
import java.util.Optional;

/// The selected part of a draft.
///
/// @param phase the index of a phase; [#START] for the start pose; smaller values for the poses of
///     the way in, counted backwards from the start
record Selection(MakerTab tab, int variant, int phase) {
  /// The value of `phase` for the start pose.
  static final int START = -1;

  static final Selection FIRST = new Selection(MakerTab.PHASE, 0, 0);

  private static final Place VARIANTS = Place.of("variants");

  Selection in(MakerTab other) {
    return new Selection(other, variant, phase);
  }

  Selection withPhase(int other) {
    return new Selection(tab, variant, other);
  }

  /// The place of the selected phase; empty if the start or a pose on the way in is selected.
  Optional<Place> phasePlace() {
    return phase > START ? Optional.of(DraftPhases.phase(variant, phase)) : Optional.empty();
  }

  /// The smallest value of `phase`: the first pose of the way in, or [#START] without one.
  static int first(Draft draft, int variant) {
    return START - Math.max(0, DraftWays.poses(draft, variant).size() - 1);
  }

  /// Returns the nearest selection that exists in a draft.
  Selection keptIn(Draft draft) {
    int variants = draft.items(VARIANTS).size();
    int kept = Math.clamp(variant, 0, Math.max(0, variants - 1));
    int last = Math.max(START, DraftPhases.count(draft, kept) - 1);
    return new Selection(tab, kept, Math.clamp(phase, first(draft, kept), last));
  }

  /// The name of the selected pose; empty if there is none.
  String pose(Draft draft) {
    if (phase > START) {
      return draft.text(DraftPhases.phase(variant, phase).child("pose"));
    }
    List<String> way = DraftWays.poses(draft, variant);
    int index = way.size() - 1 - (START - phase);
    return index < 0 ? DraftWays.start(draft, variant) : way.get(index);
  }

  /// Returns the selection that shows the value at a place.
  Selection at(Place place, Draft draft) {
    MakerTab to = MakerTab.of(place);
    List<String> steps = place.steps();
    if (steps.size() < 2) {
      return in(to);
    }
    String second = steps.get(1);
    return switch (steps.getFirst()) {
      case "variants" ->
          new Selection(
              to,
              Integer.parseInt(second),
              to == MakerTab.PHASE && steps.size() > 3 ? Integer.parseInt(steps.get(3)) : phase);
      case "waysIn" -> new Selection(to, ofWay(place, draft), phase);
      case "poses" -> ofPose(second, draft).in(to);
      default -> in(to);
    };
  }

  private int ofWay(Place place, Draft draft) {
    for (int i = 0; i < draft.items(VARIANTS).size(); i++) {
      if (place.isIn(DraftWays.place(draft, i))) {
        return i;
      }
    }
    return variant;
  }

  /// Returns the selection of a pose, preferably in the current variant; the start if not found.
  private Selection ofPose(String pose, Draft draft) {
    int variants = Math.max(1, draft.items(VARIANTS).size());
    for (int i = 0; i < variants; i++) {
      int each = (variant + i) % variants;
      for (int at = first(draft, each); at < DraftPhases.count(draft, each); at++) {
        Selection found = new Selection(tab, each, at);
        if (found.pose(draft).equals(pose)) {
          return found;
        }
      }
    }
    return new Selection(tab, variant, START);
  }
}
