package app.limber.ui;

import app.limber.practice.reminder.ReminderText;
import app.limber.practice.session.Services;
import app.limber.ui.about.AboutPage;
import app.limber.ui.history.FilesModel;
import app.limber.ui.history.HistoryModel;
import app.limber.ui.history.HistoryPage;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.ui.settings.BackupsCard;
import app.limber.ui.settings.ReminderModel;
import app.limber.ui.settings.SettingsModel;
import app.limber.ui.settings.SettingsPage;
import app.limber.ui.settings.WeekPlanModel;

/// Creates the pages that are new at each visit.
record PageFactory(UiContext parts, Navigator navigator, Notifier notifier) {
  HistoryPage history() {
    Services services = parts.services();
    HistoryModel model =
        new HistoryModel(
            services.snapshots(),
            services.log(),
            services.sessions(),
            services.settings(),
            parts.messages(),
            notifier::say);
    FilesModel files = new FilesModel(model, services.transfers(), parts.messages());
    return new HistoryPage(
        model,
        files,
        parts.files(),
        new ImportCards(services, files, navigator, parts.messages())::ask,
        parts::logSentence,
        parts.messages());
  }

  /// @param startAnew runs after all of the user's data has been erased
  /// @param notKept runs if a choice could not be saved
  SettingsPage settings(Runnable startAnew, Runnable notKept) {
    Services services = parts.services();
    SettingsModel model =
        new SettingsModel(
            services.settings(),
            services.ticker(),
            services.data(),
            parts.guidance().sound(),
            notKept);
    ReminderModel reminder =
        new ReminderModel(
            services.reminders(),
            services.settings(),
            new ReminderText(parts.messages()),
            notifier::say);
    return new SettingsPage(
        model,
        reminder,
        new WeekPlanModel(services.settings(), services.snapshots(), notKept),
        parts.profiles(),
        navigator,
        notifier,
        parts.files(),
        startAnew,
        () -> showBackups(() -> {}),
        parts.messages());
  }

  /// Shows the backups of the log.
  ///
  /// @param restored runs after one has been restored
  void showBackups(Runnable restored) {
    Services services = parts.services();
    new BackupsCard(
            services.logVersions(),
            services.log().store().file(),
            services.clock().zone(),
            navigator,
            notifier,
            restored,
            parts.messages())
        .show();
  }

  /// @param readSafety shows the safety texts
  AboutPage about(Runnable readSafety) {
    return new AboutPage(
        parts.services().data(), readSafety, navigator, notifier, parts.messages());
  }
}
