package app.limber.exchange;

import app.limber.practice.log.HabitFiles;
import app.limber.practice.log.KeptHabit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Reads the CSV export of Loop Habit Tracker, as a zip file, unpacked or as a single file of it,
/// and any CSV file with one column of dates.
///
/// The names of entries in an archive only serve to identify their content; nothing is extracted to
/// the paths they name.
public final class HabitFilesOnDisk implements HabitFiles {
  /// An upper limit, enough for ten thousand days with a note each.
  private static final int MOST_BYTES = 8 << 20;

  private static final int MOST_BYTES_IN_ALL = 4 * MOST_BYTES;
  private static final int MOST_ENTRIES = 3_000;
  private static final String CHECKMARKS = "checkmarks.csv";
  private static final String HABITS = "habits.csv";

  /// The name of a habit's folder starts with its position.
  private static final Pattern OF_HABIT = Pattern.compile("(?:.*/)?(\\d+)(?: ([^/]*))?/([^/]+)");

  @Override
  public Optional<List<KeptHabit>> read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return export(folder(file));
      }
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      if (isZip(file)) {
        return export(zip(file));
      }
      return name.endsWith(".json")
          ? Optional.empty()
          : HabitCsv.read(bytes(file), String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return bounded(in);
    }
  }

  private static byte[] bounded(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new TooMuch(TooMuch.Unit.MEGABYTES, MOST_BYTES >> 20);
    }
    return bytes;
  }

  /// Returns the content of the CSV files in a folder and its immediate subfolders, by relative
  /// path.
  private static Map<String, byte[]> folder(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder, 2)) {
      for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isWanted(name)) {
          put(files, name, bytes(file));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }

  private static Map<String, byte[]> zip(Path file) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new TooMuch(TooMuch.Unit.FILES, MOST_ENTRIES);
        }
        if (!entry.isDirectory() && isWanted(entry.getName())) {
          put(files, entry.getName().replace('\\', '/'), bounded(zip));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new ZipException(String.valueOf(e.getMessage()));
    }
    return files;
  }

  private static boolean isWanted(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.equalsIgnoreCase(CHECKMARKS) || last.equalsIgnoreCase(HABITS);
  }

  private static void put(Map<String, byte[]> files, String name, byte[] bytes) throws IOException {
    files.put(name, bytes);
    if (files.values().stream().mapToLong(each -> each.length).sum() > MOST_BYTES_IN_ALL) {
      throw new TooMuch(TooMuch.Unit.MEGABYTES, MOST_BYTES_IN_ALL >> 20);
    }
  }

  /// Reads the habits of an export. Habits with a folder of their own take precedence, because
  /// there a name may contain a comma.
  private static Optional<List<KeptHabit>> export(Map<String, byte[]> files) throws IOException {
    Map<Integer, String> names = new HashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().toLowerCase(Locale.ROOT).endsWith(HABITS)) {
        names.putAll(HabitCsv.names(file.getValue()));
      }
    }
    List<KeptHabit> habits = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Matcher matcher = OF_HABIT.matcher(file.getKey());
      if (matcher.matches() && matcher.group(3).equalsIgnoreCase(CHECKMARKS)) {
        String folder = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
        String name = names.getOrDefault(position(matcher.group(1)), folder);
        HabitCsv.ofHabit(file.getValue(), name).ifPresent(habits::add);
      }
    }
    if (!habits.isEmpty()) {
      return Optional.of(habits);
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().toLowerCase(Locale.ROOT).endsWith(CHECKMARKS)) {
        return HabitCsv.read(file.getValue(), file.getKey());
      }
    }
    return Optional.empty();
  }

  private static int position(String digits) {
    return digits.length() > 9 ? -1 : Integer.parseInt(digits);
  }
}
