package app.limber.testing;

import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.ProfileService;
import app.limber.practice.profiles.WindowProfiles;
import app.limber.settings.ProfilesOnDisk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The profiles of a folder on disk, on 22 November 2026, none of which is open elsewhere.
public final class TestProfiles {
  private TestProfiles() {}

  public static WindowProfiles of(
      Path folder, Executor background, Executor face, Consumer<Profile> switcher) {
    return new WindowProfiles(service(folder), folder, background, face, switcher);
  }

  public static ProfileService service(Path folder) {
    return new ProfileService(
        new ProfilesOnDisk(ProfilesOnDisk.base(folder), () -> "Main"),
        () -> LocalDate.of(2026, 11, 22),
        _ -> {});
  }
}
