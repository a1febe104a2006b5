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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Plays a stretch that is being made.
///
/// @param player plays without recording in the log
record DraftPlayer(
    SnapshotService snapshots,
    SettingsService settings,
    Messages messages,
    Consumer<StartOrder> player) {
  /// Plays a stretch.
  ///
  /// @param content contains only this stretch
  /// @param variant the id of the variant; the first one is played if there is no such variant
  /// @param firstTime whether it is played as for a first-time user, instead of a practised one
  /// @param language the language of its texts; empty for that of the program
  void play(Content content, String variant, boolean firstTime, Optional<Locale> language) {
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
    Messages words = language.map(messages::in).orElse(messages);
    snapshots.take(
        now ->
            player.accept(
                StartOrder.tryingOut(
                    new Planner(content.library(), words)
                        .tryOut(routine, settings.settings(), firstTime, now.today()),
                    content.poses(),
                    words)));
  }
}
