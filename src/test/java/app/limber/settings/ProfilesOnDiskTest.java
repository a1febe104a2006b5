package app.limber.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.ProfileException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to profiles on a full disk.
class ProfilesOnDiskTest {
  @TempDir private Path base;

  private ProfilesOnDisk full() {
    return new ProfilesOnDisk(
        base,
        () -> "Main",
        (_, _) -> {
          throw new IOException("No space left on device");
        });
  }

  @Test
  void profileWhoseNameCannotBeWritten_isNotMade() {
    assertThatThrownBy(() -> full().create("ada", "Ada"))
        .isInstanceOfSatisfying(
            ProfileException.class,
            e -> assertThat(e.reason()).isEqualTo(ProfileException.Reason.NO_ROOM));

    assertThat(full().list()).extracting(Profile::name).containsExactly("Main");
  }

  @Test
  void profileWhoseNameCannotBeTakenOut_isRemovedAllTheSame() {
    Profile ada = new ProfilesOnDisk(base, () -> "Main").create("ada", "Ada");
    Path kept = full().remove(ada, LocalDate.of(2026, 11, 26));

    assertThat(kept).isDirectory();
    assertThat(full().list()).extracting(Profile::name).containsExactly("Main");
  }
}
