package app.limber.content.store;

import app.limber.files.WholeFile;
import app.limber.practice.maker.StretchRemoval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The files of one of the user's own stretches, with the bytes that they had when they were found.
final class FoundStretch implements StretchRemoval {
  private final StretchPlaces places;
  private final String id;
  private final String name;
  private final Map<Path, byte[]> finished;
  private final Map<Path, byte[]> draft;

  /// Reads the files of a stretch.
  ///
  /// @throws IOException if one of them cannot be read
  FoundStretch(StretchPlaces places, String id, String name) throws IOException {
    this.places = places;
    this.id = id;
    this.name = name;
    this.finished = read(places, id, false);
    this.draft = read(places, id, true);
  }

  /// Without the stretch itself, the texts in other languages belong to a shipped one.
  private static Map<Path, byte[]> read(StretchPlaces places, String id, boolean draft)
      throws IOException {
    List<Path> files = places.existing(id, draft);
    Map<Path, byte[]> found = new LinkedHashMap<>();
    if (draft || files.contains(places.file(id, false))) {
      for (Path file : files) {
        found.put(file, UserStretches.bytes(file).orElse(new byte[0]));
      }
    }
    return found;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isFinished() {
    return !finished.isEmpty();
  }

  @Override
  public boolean hasBoth() {
    return isFinished() && !draft.isEmpty();
  }

  @Override
  public List<String> files(Part part) {
    Path root = places.layout().root();
    return paths(part).stream()
        .map(file -> root.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  private List<Path> paths(Part part) {
    List<Path> all = new ArrayList<>(part == Part.ALL ? finished.keySet() : Set.of());
    all.addAll(draft.keySet());
    return all;
  }

  @Override
  public Removing remove(Part part) {
    try {
      boolean same =
          isSame(draft, read(places, id, true))
              && (part == Part.DRAFT || isSame(finished, read(places, id, false)));
      return same ? moved(paths(part).reversed()) : new Removing.ChangedOnDisk();
    } catch (IOException _) {
      return new Removing.ChangedOnDisk();
    }
  }

  private static boolean isSame(Map<Path, byte[]> one, Map<Path, byte[]> other) {
    Set<Path> files = one.keySet();
    return files.equals(other.keySet())
        && files.stream().allMatch(file -> Arrays.equals(one.get(file), other.get(file)));
  }

  private static Removing moved(List<Path> files) {
    Aside aside = new Aside();
    try {
      for (Path file : files) {
        aside.moved.put(file, UserRoutines.keepAside(file));
      }
      return new Removing.Removed(aside);
    } catch (IOException _) {
      return new Removing.Unwritable(aside.run() ? Optional.empty() : Optional.of(aside));
    }
  }

  /// The files that were moved aside and are not back yet.
  private static final class Aside implements PutBack {
    private final Map<Path, Path> moved = new LinkedHashMap<>();

    @Override
    public boolean run() {
      if (moved.keySet().stream().anyMatch(f -> Files.exists(f, LinkOption.NOFOLLOW_LINKS))) {
        return false;
      }
      moved.entrySet().removeIf(each -> isBack(each.getKey(), each.getValue()));
      return moved.isEmpty();
    }

    private static boolean isBack(Path file, Path aside) {
      try {
        WholeFile.rename(aside, file);
        return true;
      } catch (IOException _) {
        return false;
      }
    }
  }
}
