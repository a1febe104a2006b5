package app.limber;

import app.limber.desktop.SingleInstanceLock;
import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.ProfileException;
import app.limber.practice.profiles.ProfileService;
import app.limber.practice.program.LocalClock;
import app.limber.practice.program.SingleInstance;
import app.limber.practice.reminder.ReminderException;
import app.limber.reminder.ReminderPlan;
import app.limber.settings.ProfilesOnDisk;
import app.limber.settings.SettingsFile;
import app.limber.words.Messages;
import java.nio.file.Path;

/// Creates the service for the profiles on this system.
final class SystemProfiles {
  private static final System.Logger LOG = System.getLogger(SystemProfiles.class.getName());

  private SystemProfiles() {}

  /// @param dataFolder that of any profile
  static ProfileService of(
      Path dataFolder, Messages messages, String osName, Composition.Clocks clocks) {
    return new ProfileService(
        new ProfilesOnDisk(ProfilesOnDisk.base(dataFolder), () -> messages.text("profile.first")),
        () -> new LocalClock(clocks.clock(), clocks.zone()).date(),
        profile -> release(profile, messages, osName));
  }

  /// Uninstalls the reminder of a profile that no window shows.
  private static void release(Profile profile, Messages messages, String osName) {
    switch (new SingleInstanceLock(profile.path()).claim("", _ -> SingleInstance.Reply.BUSY)) {
      case SingleInstance.Ours ours -> ours.close();
      case SingleInstance.Theirs _ ->
          throw new ProfileException(ProfileException.Reason.OPEN, profile.name());
    }
    if (new SettingsFile(profile.path()).look().settings().reminder().isActive()) {
      try {
        new SystemAdapters(profile.path(), messages, osName)
            .reminders()
            .install(ReminderPlan.standard());
      } catch (ReminderException e) {
        LOG.log(System.Logger.Level.DEBUG, "the reminder of a profile stays", e);
        throw new ProfileException(ProfileException.Reason.FILES, profile.name());
      }
    }
  }
}
