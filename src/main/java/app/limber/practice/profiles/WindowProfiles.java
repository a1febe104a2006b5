package app.limber.practice.profiles;

import app.limber.practice.profiles.ProfileException.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The profiles as a window uses them, which shows one of them.
///
/// Call on the UI thread; never blocks, and delivers every answer on that thread.
public final class WindowProfiles {
  private final ProfileService service;
  private final Path shown;
  private final Executor background;
  private final Executor face;
  private final Consumer<Profile> switcher;

  /// @param shown the data folder of the profile that the window shows
  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on the UI thread
  /// @param switcher closes what the window has open and shows another profile
  public WindowProfiles(
      ProfileService service,
      Path shown,
      Executor background,
      Executor face,
      Consumer<Profile> switcher) {
    this.service = service;
    this.shown = shown;
    this.background = background;
    this.face = face;
    this.switcher = switcher;
  }

  /// Whether the window shows this profile.
  public boolean isShown(Profile profile) {
    return profile.path().equals(shown);
  }

  /// Shows another profile in place of this one.
  public void show(Profile profile) {
    if (!isShown(profile)) {
      switcher.accept(profile);
    }
  }

  /// All profiles, the first one first.
  public void list(Consumer<List<Profile>> answer) {
    work(service::list, answer, _ -> {});
  }

  /// Makes an empty profile.
  public void add(String name, Consumer<Profile> done, Consumer<ProfileException> failure) {
    work(() -> service.add(name), done, failure);
  }

  public void rename(
      Profile profile, String name, Runnable done, Consumer<ProfileException> failure) {
    work(
        () -> {
          service.rename(profile, name);
          return profile;
        },
        _ -> done.run(),
        failure);
  }

  /// Takes a profile away that the window does not show.
  ///
  /// @param done receives the folder that its data is kept in
  public void remove(Profile profile, Consumer<Path> done, Consumer<ProfileException> failure) {
    if (isShown(profile)) {
      failure.accept(new ProfileException(Reason.CURRENT, profile.name()));
      return;
    }
    work(() -> service.remove(profile), done, failure);
  }

  private <T> void work(Supplier<T> task, Consumer<T> done, Consumer<ProfileException> failure) {
    background.execute(
        () -> {
          try {
            T result = task.get();
            face.execute(() -> done.accept(result));
          } catch (ProfileException e) {
            face.execute(() -> failure.accept(e));
          }
        });
  }
}
