package app.limber.practice.profiles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Stores profiles. Every method works with files and throws [java.io.UncheckedIOException] if that
/// fails, or a [ProfileException] if the disk is full.
public interface ProfileStore {
  /// The first profile, then the others in the order of their names.
  List<Profile> list();

  /// The data folder of the first profile.
  Path first();

  /// Creates a profile.
  ///
  /// @param folder the name of its folder, which is free
  Profile create(String folder, String name);

  /// The file of names, if it holds something that cannot be read. The next change keeps it aside.
  Optional<Path> brokenNames();

  /// The folder of the further profiles, if it is there and may not be read; [#list] lacks them
  /// then.
  Optional<Path> unreadableFolder();

  void rename(Profile profile, String name);

  /// Moves a profile, which is not the first, to where it can be found again.
  ///
  /// @return its new folder
  Path remove(Profile profile, LocalDate on);

  /// The profile that the window showed last, if it is still there.
  Optional<Profile> lastUsed();

  void rememberLast(Profile profile);
}
