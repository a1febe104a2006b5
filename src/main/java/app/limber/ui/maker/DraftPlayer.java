package app.limber.ui.maker;

import app.limber.practice.library.Content;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.session.Planner;
import app.limber.practice.session.SnapshotService;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.ui.navigation.StartOrder;
import app.limber.words.Messages;
import java.util.function.Consumer;

/// Plays a stretch that is being made.
///
/// @param player plays without a trace in the log
record DraftPlayer(
    SnapshotService snapshots,
    SettingsService settings,
    Messages messages,
    Consumer<StartOrder> player) {
  /// Plays a stretch.
  ///
  /// @param content holds the stretch alone
  /// @param variant the id of the way of doing it; the first is played if there is none such
  /// @param firstTime for someone who does it for the first time; else for someone who knows it
  void play(Content content, String variant, boolean firstTime) {
    Stretch stretch = content.library().stretches().values().iterator().next();
    Routine routine =
        Routine.single(
            stretch,
            new RoutineStep(
                stretch.id(),
                stretch.variant(variant).orElse(stretch.standardVariant()).id(),
                null,
                null,
                null));
    snapshots.take(
        now ->
            player.accept(
                new StartOrder(
                    new Planner(content.library(), messages)
                        .tryOut(routine, settings.settings(), firstTime, now.today()),
                    content.poses(),
                    null)));
  }
}
