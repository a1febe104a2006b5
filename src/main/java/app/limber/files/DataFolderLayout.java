package app.limber.files;

import app.limber.words.Languages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names of everything that Limber keeps in a data folder.
///
/// @param root the data folder; it need not exist, nor need anything in it
public record DataFolderLayout(Path root) {
  private static final long PROGRAM_LOG_BYTES = 128 << 10;

  /// The log, a SQLite database.
  public Path log() {
    return root.resolve("limber.db");
  }

  public Path settings() {
    return root.resolve("settings.json");
  }

  /// The window's last place and size.
  public Path window() {
    return root.resolve("window.json");
  }

  /// The measured rate of the voice.
  public Path voiceRate() {
    return root.resolve("voice.json");
  }

  /// The checkpoint of the running session.
  public Path session() {
    return root.resolve("session.json");
  }

  /// The file locked by the program that is playing a session.
  public Path sessionLock() {
    return root.resolve("session.lock");
  }

  /// The file locked by a program while it changes the settings or the names of the profiles.
  public Path changesLock() {
    return root.resolve("changes.lock");
  }

  /// The recent history of the reminder.
  public Path reminder() {
    return root.resolve("reminder.json");
  }

  /// The definition of a scheduled task, for schedulers that read it from any path.
  public Path scheduledTask(String name) {
    return root.resolve("reminder-" + name + ".xml");
  }

  /// The file that the running window holds a lock on.
  public Path windowLock() {
    return root.resolve("window.lock");
  }

  /// The local socket that later starts connect to.
  public Path windowSocket() {
    return root.resolve("window.sock");
  }

  /// The program's log of its own recent events.
  public RotatingFile programLog() {
    return new RotatingFile(
        root.resolve("program.log"), root.resolve("program.log.1"), PROGRAM_LOG_BYTES);
  }

  /// The user's own stretches and routines.
  public Path content() {
    return root.resolve("content");
  }

  /// The user's drafts of stretches.
  public Path drafts() {
    return content().resolve("drafts");
  }

  /// The folders that contain content, each before its parent, without [#content] itself.
  public List<Path> contentFolders() {
    List<Path> folders = new ArrayList<>();
    for (Locale language : Languages.all()) {
      Path texts = content().resolve(language.toLanguageTag());
      folders.add(texts.resolve("stretches"));
      folders.add(texts.resolve("routines"));
      folders.add(texts);
      folders.add(drafts().resolve(language.toLanguageTag()));
    }
    folders.add(content().resolve("stretches"));
    folders.add(content().resolve("routines"));
    folders.add(content().resolve("schema"));
    folders.add(drafts());
    return List.copyOf(folders);
  }

  /// The data folders of further profiles, if this is that of the first one.
  public Path profiles() {
    return root.resolve("profiles");
  }

  /// The layout of the first profile, which is this one unless this data folder belongs to an
  /// additional profile.
  public DataFolderLayout first() {
    Path parent = root.getParent();
    if (parent == null || parent.getParent() == null) {
      return this;
    }
    DataFolderLayout base = new DataFolderLayout(parent.getParent());
    return parent.equals(base.profiles()) ? base : this;
  }

  /// The names of the profiles.
  public Path profileNames() {
    return root.resolve("profiles.json");
  }

  /// The programmes that were taken in.
  public Path programmes() {
    return root.resolve("programmes");
  }

  /// The programmes that were put away.
  public Path programmesAway() {
    return programmes().resolve("away");
  }

  /// The programmes that were replaced or removed.
  public Path programmesKept() {
    return programmes().resolve("kept");
  }

  /// Daily and weekly copies of the log.
  public Path backups() {
    return root.resolve("backups");
  }

  /// Matches the names of Limber's own files in [#root]: those above with the copies, journals and
  /// broken versions beside them, and temporary files that a killed program left. The locks of the
  /// window and the session, and the socket, are not among them.
  public static Pattern ownFiles() {
    return Pattern.compile(
        "(limber\\.db|settings\\.json|window\\.json|voice\\.json|session\\.json|reminder\\.json)([-.].*)?|settings\\d+\\.tmp"
            + "|changes\\.lock|program\\.log(\\.1)?|reminder-[a-z-]+\\.xml|"
            + WholeFile.TEMPORARY_NAME);
  }

  /// Whether a path belongs to Limber or to the user's own content, so that no export may be
  /// written there; nor to another profile of the same data folder. The file need not exist.
  /// Follows links in the path.
  public boolean holds(Path file) {
    DataFolderLayout first = first();
    return isHere(file) || (!first.equals(this) && first.isHere(file));
  }

  private boolean isHere(Path file) {
    Path folder = real(root);
    Path parent = file.toAbsolutePath().normalize().getParent();
    if (parent == null) {
      return false;
    }
    Path place = real(parent);
    return place.startsWith(real(backups()))
        || place.startsWith(real(content()))
        || place.startsWith(real(profiles()))
        || place.startsWith(real(programmes()))
        || (place.equals(folder) && isOwnName(file.getFileName().toString()))
        || isBehindALink(file, place);
  }

  /// Whether `file` is the target of a linked log or settings file, or a companion file beside that
  /// target, such as a log's `-wal`.
  private boolean isBehindALink(Path file, Path place) {
    String name = String.valueOf(real(file).getFileName());
    return Stream.of(log(), settings())
        .map(DataFolderLayout::real)
        .anyMatch(
            own ->
                place.equals(own.getParent())
                    && (name.equals(String.valueOf(own.getFileName()))
                        || name.startsWith(own.getFileName() + "-")));
  }

  private boolean isOwnName(String name) {
    // Some file systems are case-insensitive.
    String small = name.toLowerCase(Locale.ROOT);
    return ownFiles().matcher(small).matches()
        || small.startsWith("window.")
        || Stream.of(sessionLock(), profileNames())
            .anyMatch(file -> small.startsWith(file.getFileName().toString()))
        || Stream.of(backups(), content(), profiles(), programmes())
            .anyMatch(own -> small.equals(own.getFileName().toString()))
        || conflictCopies().matcher(small).matches();
  }

  /// Matches the names of the conflict copies that a sync tool puts beside the log, such as
  /// `limber (conflicted copy 2026-11-22).db`, `limber.sync-conflict-20261122-065800-ABC.db`,
  /// `limber 2.db` or `limber-HOST.db`.
  public static Pattern conflictCopies() {
    return Pattern.compile("(?i)limber[ ._(\\[-].+\\.db");
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /// Matches the names of backups.
  public static Pattern backupFiles() {
    return Pattern.compile("limber-\\d{4}-\\d\\d-\\d\\d(-before-[a-z0-9-]+)?\\.db");
  }

  /// Matches the names of programmes, and those of temporary files beside them.
  public static Pattern programmeFiles() {
    return Pattern.compile(".+\\.limber|" + WholeFile.TEMPORARY_NAME);
  }

  /// Matches the names of content files, those of such files kept aside, and those of temporary
  /// files beside them.
  public static Pattern contentFiles() {
    return Pattern.compile(".+\\.json(\\.kept(-\\d+)?)?|" + WholeFile.TEMPORARY_NAME);
  }
}
