package app.limber.settings;

import app.limber.files.ChangeLock;
import app.limber.files.DataFolderLayout;
import app.limber.files.NoRoom;
import app.limber.files.OwnerOnly;
import app.limber.files.WholeFile;
import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonOutput;
import app.limber.json.JsonTypes;
import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.ProfileException;
import app.limber.practice.profiles.ProfileNames;
import app.limber.practice.profiles.ProfileStore;
import app.limber.values.Orders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/// The profiles in a data folder: the folder itself and the folders in its `profiles`. Their names
/// and which was used last are in `profiles.json`; a profile without a name there is called like
/// its folder.
public final class ProfilesOnDisk implements ProfileStore {
  private static final System.Logger LOG = System.getLogger(ProfilesOnDisk.class.getName());
  private static final String REMOVED = ".removed";

  private final DataFolderLayout layout;
  private final Supplier<String> firstName;
  private final Writing writing;

  private record Book(Map<String, String> names, Optional<String> last) {}

  /// @param base the data folder of the first profile
  /// @param firstName the name of the first profile until it is renamed
  public ProfilesOnDisk(Path base, Supplier<String> firstName) {
    this(base, firstName, SettingsFile::write);
  }

  ProfilesOnDisk(Path base, Supplier<String> firstName, Writing writing) {
    this.layout = new DataFolderLayout(base);
    this.firstName = firstName;
    this.writing = writing;
  }

  /// Writes the names; a seam for tests.
  interface Writing {
    void write(Path file, ObjectNode names) throws IOException;
  }

  /// Returns the data folder of the first profile, given that of any profile.
  public static Path base(Path dataFolder) {
    return new DataFolderLayout(dataFolder).first().root();
  }

  @Override
  public List<Profile> list() {
    Map<String, String> names = read().names();
    List<Profile> profiles = new ArrayList<>();
    for (String folder : folders()) {
      profiles.add(profile(folder, names.getOrDefault(folder, folder)));
    }
    profiles.sort(
        Orders.inTurn(
            Orders.by((Profile profile) -> profile.name().toLowerCase(Locale.ROOT)),
            Orders.by(Profile::folder)));
    String first = names.containsKey("") ? names.get("") : firstName.get();
    profiles.addFirst(new Profile("", first, first()));
    return profiles;
  }

  @Override
  public Path first() {
    return layout.root();
  }

  private Profile profile(String folder, String name) {
    return new Profile(folder, name, layout.profiles().resolve(folder));
  }

  private List<String> folders() {
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(layout.profiles())) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!name.startsWith(".") && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          found.add(name);
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      LOG.log(System.Logger.Level.TRACE, "one profile only", e);
    } catch (IOException | DirectoryIteratorException e) {
      LOG.log(System.Logger.Level.DEBUG, "profiles not listed", e);
    }
    return found;
  }

  @Override
  public Optional<Path> unreadableFolder() {
    try (DirectoryStream<Path> _ = Files.newDirectoryStream(layout.profiles())) {
      return Optional.empty();
    } catch (AccessDeniedException _) {
      return Optional.of(layout.profiles());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public Profile create(String folder, String name) {
    Profile made = profile(folder, name);
    try {
      OwnerOnly.createFolders(made.path());
    } catch (IOException e) {
      throw failed(e);
    }
    try {
      rename(made, name);
    } catch (UncheckedIOException | ProfileException e) {
      deleteIfEmpty(made.path());
      throw e;
    }
    return made;
  }

  private static void deleteIfEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "folder of a profile not removed", e);
    }
  }

  @Override
  public void rename(Profile profile, String name) {
    change(book -> book.names().put(profile.folder(), name));
  }

  @Override
  public Path remove(Profile profile, LocalDate on) {
    Path removed = layout.profiles().resolve(REMOVED);
    Path target = WholeFile.free(removed.resolve(profile.folder() + "-" + on));
    try {
      OwnerOnly.createFolders(removed);
      WholeFile.move(profile.path(), target);
    } catch (IOException e) {
      throw failed(e);
    }
    try {
      change(book -> book.names().remove(profile.folder()));
    } catch (UncheckedIOException | ProfileException e) {
      // The profile is away all the same: a name without a folder is not listed.
      LOG.log(System.Logger.Level.DEBUG, "name of a profile not removed", e);
    }
    return target;
  }

  @Override
  public Optional<Path> brokenNames() {
    return Optional.of(layout.profileNames())
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS) && isBroken());
  }

  @Override
  public Optional<Profile> lastUsed() {
    return read()
        .last()
        .flatMap(
            last -> list().stream().filter(profile -> profile.folder().equals(last)).findFirst());
  }

  @Override
  public void rememberLast(Profile profile) {
    Optional<String> last = Optional.of(profile.folder());
    if (!read().last().equals(last)) {
      try (ChangeLock _ = ChangeLock.hold(layout.changesLock())) {
        write(new Book(read().names(), last));
      }
    }
  }

  private void change(Consumer<Book> edit) {
    try (ChangeLock _ = ChangeLock.hold(layout.changesLock())) {
      Book book = read();
      edit.accept(book);
      write(book);
    }
  }

  private Book read() {
    try {
      return SettingsProblems.object(layout.profileNames())
          .map(ProfilesOnDisk::book)
          .orElseGet(() -> new Book(new TreeMap<>(), Optional.empty()));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.TRACE, "no names of profiles", e);
      return new Book(new TreeMap<>(), Optional.empty());
    }
  }

  /// Whether there is a file that holds no names, because something else has changed it.
  private boolean isBroken() {
    try {
      return SettingsProblems.object(layout.profileNames()).isEmpty();
    } catch (NoSuchFileException _) {
      return false;
    } catch (IOException _) {
      return true;
    }
  }

  private static Book book(Json.Structure object) {
    JsonFields fields = new JsonFields(object, new SettingsProblems());
    Map<String, String> names = new TreeMap<>();
    fields
        .optional("names", JsonTypes.object("", inner -> Optional.of(inner.object())))
        .ifPresent(inner -> inner.fields().forEach(field -> name(inner, field.name(), names)));
    return new Book(names, fields.optional("last", JsonTypes.text()));
  }

  private static void name(Json.Structure object, String folder, Map<String, String> names) {
    new JsonFields(object, new SettingsProblems())
        .optional(folder, JsonTypes.line(ProfileNames.LONGEST))
        .ifPresent(name -> names.put(folder, name));
  }

  private void write(Book book) {
    ObjectNode object = JsonOutput.object();
    object.put("last", book.last().orElse(null));
    ObjectNode names = object.putObject("names");
    book.names().forEach(names::put);
    try {
      if (isBroken()) {
        SettingsFile.keepAside(layout.profileNames(), ".broken");
      }
      writing.write(layout.profileNames(), object);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static RuntimeException failed(IOException e) {
    return NoRoom.isCause(e)
        ? new ProfileException(ProfileException.Reason.NO_ROOM, "")
        : new UncheckedIOException(e);
  }
}
