package app.limber.ui.maker;

import app.limber.figure.Pose;
import app.limber.maker.DraftPhases;
import app.limber.maker.DraftPoses;
import app.limber.maker.DraftWays;

/// Edits of the selected phase and its pose.
record PhaseEdits(MakerModel model) {
  /// Changes the selected pose.
  void setPose(Pose pose) {
    String name = model.poseName();
    if (!name.isEmpty()) {
      model.edit(now -> DraftPoses.with(now, name, pose));
    }
  }

  void addPhase() {
    Selection now = model.selectionProperty().get();
    int index = Math.max(Selection.START, now.phase()) + 1;
    if (DraftPhases.count(model.draft(), now.variant()) < DraftPhases.MOST) {
      model.edit(it -> DraftPhases.add(it, now.variant(), index));
      model.selectPhase(index);
    }
  }

  void removePhase() {
    Selection now = model.selectionProperty().get();
    if (now.phase() > Selection.START) {
      model.edit(it -> DraftPhases.remove(it, now.variant(), now.phase()));
    }
  }

  /// Adds a pose to the way in of the selected variant, and selects it.
  void addToWayIn() {
    Selection now = model.selectionProperty().get();
    model.edit(it -> DraftWays.add(it, now.variant()));
    model.select(new Selection(now.tab(), now.variant(), Selection.START - 1));
  }

  /// Moves the selected phase.
  ///
  /// @param by −1 for earlier, 1 for later
  void movePhase(int by) {
    Selection now = model.selectionProperty().get();
    int to = now.phase() + by;
    if (now.phase() > Selection.START
        && to >= 0
        && to < DraftPhases.count(model.draft(), now.variant())) {
      model.edit(it -> DraftPhases.move(it, now.variant(), now.phase(), to));
      model.selectPhase(to);
    }
  }
}
