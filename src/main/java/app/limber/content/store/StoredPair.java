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

  /// Returns the pair as it is after writing `bytes` failed, perhaps half-way; this pair if the
  /// files have other bytes than these.
  StoredPair reached(byte[] bytes, boolean asDraft) {
    try {
      StoredPair now = read(finished, draft);
      Optional<byte[]> written = Optional.of(bytes);
      boolean sameInUse = isSame(inUse, now.inUse);
      boolean sameBegun = isSame(begun, now.begun);
      boolean own =
          asDraft
              ? sameInUse && (sameBegun || isSame(written, now.begun))
              : (sameInUse || isSame(written, now.inUse)) && (sameBegun || now.begun.isEmpty());
      return own ? new StoredPair(finished, draft, now.inUse, now.begun, newer && sameInUse) : this;
    } catch (IOException _) {
      return this;
    }
  }

  /// Whether writing `bytes` would change nothing.
  boolean holds(byte[] bytes, boolean asDraft) {
    return isSame(Optional.of(bytes), asDraft ? begun : inUse) && (asDraft || begun.isEmpty());
  }

  /// Writes the draft, or the finished file, in which case the draft is deleted. A finished file
  /// that was changed after the draft was saved is copied aside first, so that it stays in use if
  /// writing fails.
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
    if (newer && inUse.isPresent()) {
      writeBeside(inUse.get(), target, bytes, writing);
    } else {
      writing.write(target, bytes);
    }
    Files.deleteIfExists(draft);
    return new StoredPair(finished, draft, Optional.of(bytes), Optional.empty(), false);
  }

  private void writeBeside(byte[] old, Path target, byte[] bytes, UserStretches.Writing writing)
      throws IOException {
    Path aside = UserRoutines.asideOf(finished);
    writing.write(aside, old);
    boolean done = false;
    try {
      writing.write(target, bytes);
      done = true;
    } finally {
      if (!done) {
        Files.deleteIfExists(aside);
      }
    }
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
