package app.limber.practice.profiles;

import app.limber.practice.profiles.ProfileException.Reason;
import app.limber.words.PlainText;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Finds, makes, renames and removes profiles. Every method blocks; those that change something
/// throw a [ProfileException] if they cannot.
public final class ProfileService {
  private static final System.Logger LOG = System.getLogger(ProfileService.class.getName());

  private final ProfileStore store;
  private final Supplier<LocalDate> today;
  private final Consumer<Profile> release;

  /// @param release removes what a profile has installed outside of its folder; throws a
  ///     [ProfileException] if a window is open on it
  public ProfileService(ProfileStore store, Supplier<LocalDate> today, Consumer<Profile> release) {
    this.store = store;
    this.today = today;
    this.release = release;
  }

  /// All profiles, the first one first.
  public List<Profile> list() {
    return store.list();
  }

  /// The file of the profiles' names, if it cannot be read; each is then called like its folder.
  public Optional<Path> brokenNames() {
    return store.brokenNames();
  }

  /// The folder of the further profiles, if it may not be read; [#list] lacks them then.
  public Optional<Path> unreadableFolder() {
    return store.unreadableFolder();
  }

  /// The profile of a name, whatever its case.
  ///
  /// @throws ProfileException if there is none, or it is among those that may not be read
  public Profile find(String name) {
    return named(name).orElseThrow(() -> notFound(name));
  }

  private ProfileException notFound(String name) {
    return unreadableFolder()
        .map(
            folder -> new ProfileException(Reason.UNREADABLE, PlainText.visible(folder.toString())))
        .orElseGet(() -> new ProfileException(Reason.UNKNOWN, ProfileNames.shown(name)));
  }

  private Optional<Profile> named(String name) {
    return list().stream()
        .filter(profile -> ProfileNames.areEqual(profile.name(), name))
        .findFirst();
  }

  /// Makes an empty profile.
  public Profile add(String written) {
    String name = ProfileNames.checked(written);
    named(name).ifPresent(ProfileService::taken);
    List<String> folders = list().stream().map(Profile::folder).toList();
    return kept(name, () -> store.create(ProfileNames.folder(name, folders), name));
  }

  /// Renames a profile; its folder keeps its name.
  public void rename(Profile profile, String written) {
    String name = ProfileNames.checked(written);
    named(name)
        .filter(other -> !other.folder().equals(profile.folder()))
        .ifPresent(ProfileService::taken);
    kept(
        name,
        () -> {
          store.rename(profile, name);
          return profile;
        });
  }

  private static void taken(Profile other) {
    throw new ProfileException(Reason.TAKEN, other.name());
  }

  /// Takes a profile away and keeps its data.
  ///
  /// @return the folder that its data was moved to
  public Path remove(Profile profile) {
    if (profile.isFirst()) {
      throw new ProfileException(Reason.FIRST, profile.name());
    }
    release.accept(profile);
    return kept(profile.name(), () -> store.remove(profile, today.get()));
  }

  private static <T> T kept(String name, Supplier<T> work) {
    try {
      return work.get();
    } catch (UncheckedIOException e) {
      LOG.log(System.Logger.Level.DEBUG, "profiles not changed", e);
      throw new ProfileException(Reason.FILES, name);
    }
  }

  /// The data folder of the profile that the window showed last; of the first one if that is gone.
  public Path lastUsed() {
    return store.lastUsed().map(Profile::path).orElseGet(store::first);
  }

  /// Whether a folder is that of a profile other than the first.
  public boolean isFurther(Path folder) {
    return !store.first().equals(folder)
        && list().stream().anyMatch(profile -> !profile.isFirst() && profile.path().equals(folder));
  }

  /// Remembers which profile the window shows, if there are several. Failures are ignored: the next
  /// start then offers another profile first.
  public void rememberLast(Profile profile) {
    try {
      if (list().size() > 1) {
        store.rememberLast(profile);
      }
    } catch (UncheckedIOException | ProfileException e) {
      LOG.log(System.Logger.Level.DEBUG, "last profile not kept", e);
    }
  }
}
