package app.limber.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.ProfileException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to profiles on a full disk, and if several programs change them at once.
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

  @Test
  void profilesMadeInTheSameMoment_allKeepTheirNames() throws Exception {
    List<String> names = IntStream.range(0, 40).mapToObj(number -> "Ada " + number).toList();
    try (ExecutorService programs = Executors.newFixedThreadPool(8)) {
      List<Callable<Profile>> makings =
          names.stream()
              .map(
                  name ->
                      (Callable<Profile>)
                          () ->
                              new ProfilesOnDisk(base, () -> "Main")
                                  .create(name.replace(' ', '-'), name))
              .toList();
      for (Future<Profile> made : programs.invokeAll(makings)) {
        made.get();
      }
    }

    assertThat(new ProfilesOnDisk(base, () -> "Main").list())
        .extracting(Profile::name)
        .containsAll(names);
  }
}
