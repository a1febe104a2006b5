package app.limber.practice.profiles;

import java.nio.file.Path;

/// One person's data.
///
/// @param folder the name of its folder among the profiles; empty for the first profile, whose data
///     lies in the data folder itself
/// @param name as the user wrote it
/// @param path its data folder; it need not exist
public record Profile(String folder, String name, Path path) {
  /// Whether this is the first profile, which cannot be removed.
  public boolean isFirst() {
    return folder.isEmpty();
  }
}
