package app.limber.content.store;

import app.limber.files.OwnerOnly;
import app.limber.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/// A finished file and its draft, with the bytes last read or written. Either may be absent.
///
/// @param finished the path of the finished file
/// @param draft the path of the draft
/// @param inUse the bytes of the finished file
/// @param begun the bytes of the draft
/// @param newer whether the finished file was changed after the draft was saved
record StoredPair(
    Path finished, Path draft, Optional<byte[]> inUse, Optional<byte[]> begun, boolean newer) {
  /// A pair of paths without files.
  static StoredPair absent(Path finished, Path draft) {
    return new StoredPair(finished, draft, Optional.empty(), Optional.empty(), false);
  }

  /// Reads both files.
  ///
  /// @throws IOException if one of them exists and cannot be read
  static StoredPair read(Path finished, Path draft) throws IOException {
    Optional<byte[]> inUse = UserStretches.bytes(finished);
    Optional<byte[]> begun = UserStretches.bytes(draft);
    boolean newer =
        inUse.isPresent()
            && begun.isPresent()
            && Files.getLastModifiedTime(finished).compareTo(Files.getLastModifiedTime(draft)) > 0;
    return new StoredPair(finished, draft, inUse, begun, newer);
  }

  /// The draft, or else the finished file.
  Optional<byte[]> current() {
    return begun.or(() -> inUse);
  }

  /// Whether the files on disk are unchanged, or already have the result of writing `bytes`.
  ///
  /// @throws IOException if one of them exists and cannot be read
  boolean isStill(byte[] bytes, boolean asDraft) throws IOException {
    StoredPair now = read(finished, draft);
    if (isSame(inUse, now.inUse) && isSame(begun, now.begun)) {
      return true;
    }
    Optional<byte[]> written = Optional.of(bytes);
    return asDraft
        ? isSame(inUse, now.inUse) && isSame(written, now.begun)
        : isSame(written, now.inUse) && now.begun.isEmpty();
  }

  private static boolean isSame(Optional<byte[]> one, Optional<byte[]> other) {
    return Arrays.equals(one.orElse(null), other.orElse(null));
  }

  /// Whether writing `bytes` would change nothing.
  boolean holds(byte[] bytes, boolean asDraft) {
    return isSame(Optional.of(bytes), asDraft ? begun : inUse) && (asDraft || begun.isEmpty());
  }

  /// Writes the draft, or the finished file, in which case the draft is deleted. A finished file
  /// that was changed after the draft was saved is kept aside first.
  ///
  /// @return the pair as it is after writing
  StoredPair write(byte[] bytes, boolean asDraft, UserStretches.Writing writing)
      throws IOException {
    Path file = asDraft ? draft : finished;
    OwnerOnly.createFolders(Objects.requireNonNull(file.getParent()));
    Path target = WholeFile.linked(file);
    if (asDraft) {
      writing.write(target, bytes);
      return new StoredPair(finished, draft, inUse, Optional.of(bytes), newer);
    }
    if (newer && Files.exists(finished)) {
      UserRoutines.keepAside(finished);
    }
    writing.write(target, bytes);
    Files.deleteIfExists(draft);
    return new StoredPair(finished, draft, Optional.of(bytes), Optional.empty(), false);
  }

  /// Moves both files aside, under names that the content reader ignores.
  StoredPair keepAside() throws IOException {
    for (Path file : new Path[] {draft, finished}) {
      if (Files.exists(file)) {
        UserRoutines.keepAside(file);
      }
    }
    return absent(finished, draft);
  }
}
