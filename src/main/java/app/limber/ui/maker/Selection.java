package app.limber.ui.maker;

import app.limber.maker.Draft;
import app.limber.maker.DraftPhases;
import app.limber.maker.Place;

/// The selected part of a draft.
///
/// @param phase the index of a phase, or [#START]
record Selection(MakerTab tab, int variant, int phase) {
  /// The selection of the pose to get into first, in place of a phase.
  static final int START = -1;

  static final Selection FIRST = new Selection(MakerTab.PHASE, 0, 0);

  Selection in(MakerTab other) {
    return new Selection(other, variant, phase);
  }

  /// Returns the nearest selection that exists in a draft.
  Selection keptIn(Draft draft) {
    int variants = draft.items(Place.of("variants")).size();
    int kept = Math.clamp(variant, 0, Math.max(0, variants - 1));
    int last = Math.max(START, DraftPhases.count(draft, kept) - 1);
    return new Selection(tab, kept, Math.clamp(phase, START, last));
  }
}
