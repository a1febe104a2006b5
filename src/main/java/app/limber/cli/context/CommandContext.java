package app.limber.cli.context;

import app.limber.cli.console.ConsoleParts;
import app.limber.files.DataFolderLayout;
import app.limber.practice.library.LibraryService;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsStore.Loaded;
import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.ProfileException;
import app.limber.practice.profiles.ProfileService;
import app.limber.practice.profiles.ProfileText;
import app.limber.practice.session.Services;
import app.limber.practice.text.LogNoticeText;
import app.limber.practice.text.SettingsText;
import app.limber.words.Languages;
import app.limber.words.Messages;
import app.limber.words.NearestName;
import app.limber.words.PlainText;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The output streams and services that the commands share. One context serves one run of the
/// program; the data folder is known once the command line has been parsed.
public final class CommandContext {
  /// The name of the thread that reads the content ahead.
  public static final String CONTENT_THREAD = "limber-content";

  // Java also accepts years of more than four digits.
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final ConsoleParts console;
  private final Function<@Nullable Path, Path> folders;
  private final Function<Path, Services> opener;
  private final CommandJson json;
  private final Function<Path, ProfileService> profiles;
  private final List<String> notices = new ArrayList<>();
  private @Nullable String namedDataFolder;
  private @Nullable String namedProfile;
  private @Nullable String usualProfile;
  private @Nullable Services services;
  private boolean toldOfSettings;

  /// @param folders finds the data folder, from what `--data-dir` named if it was given
  /// @param opener makes the services of a data folder
  /// @param profiles finds the profiles in a data folder, or beside it if it is that of a profile
  public CommandContext(
      ConsoleParts console,
      Function<@Nullable Path, Path> folders,
      Function<Path, Services> opener,
      Function<Path, ProfileService> profiles,
      CommandJson json) {
    this.profiles = profiles;
    this.console = console;
    this.folders = folders;
    this.opener = opener;
    this.json = json;
  }

  public PrintWriter out() {
    return console.out();
  }

  public PrintWriter err() {
    return console.err();
  }

  /// Prints a line on the standard output.
  public void print(String line) {
    out().println(line);
  }

  public Messages messages() {
    return console.messages();
  }

  public CommandJson json() {
    return json;
  }

  /// What a session in the terminal works with.
  public ConsoleParts console() {
    return console;
  }

  public void nameDataFolder(String folder) {
    if (!folder.equals(namedDataFolder)) {
      namedDataFolder = folder;
      forgetServices();
    }
  }

  /// Whatever has been opened belongs to another folder than the one that was named now.
  private void forgetServices() {
    close();
    services = null;
  }

  /// Sets the language of this run.
  ///
  /// @param tag such as `pt-BR`
  /// @throws CommandProblem if Limber has no words in it
  public void insistOn(String tag) {
    messages().insist(language(tag));
  }

  /// Speaks the language of the user's settings, unless another was insisted on. A data folder that
  /// cannot be used is reported by the command that needs it.
  public void preferSettingsLanguage() {
    try {
      messages().prefer(services().settings().settings().look().language());
    } catch (CommandProblem _) {
      // The command says so itself, if it needs the folder.
    }
  }

  /// Whether a plan, or a programme that may have one, names content.
  public boolean mayHavePlan() {
    return !services().settings().settings().weekPlan().isEmpty()
        || services().programmes().mayHaveAny();
  }

  /// Starts reading the content on a separate thread, in the current language, while the command
  /// line is parsed and the log is opened. [LibraryService#content()] waits for it. Without a plan
  /// it is seldom needed.
  public void readContentAhead() {
    try {
      if (!mayHavePlan()) {
        return;
      }
      LibraryService library = services().library();
      ScheduledExecutorService reader = console.threads().named(CONTENT_THREAD);
      reader.execute(library::content);
      reader.shutdown();
    } catch (CommandProblem _) {
      // The command reports the folder that cannot be used.
    }
  }

  /// The language of a tag, such as `pt-BR`, or the nearest one, such as for `pt` or `de-AT`.
  ///
  /// @throws CommandProblem if Limber has no words in it
  public Locale language(String tag) {
    List<String> tags = Languages.all().stream().map(Locale::toLanguageTag).sorted().toList();
    return Languages.ofTag(tag)
        .or(() -> Languages.nearest(Locale.forLanguageTag(tag.replace('_', '-'))))
        .orElseThrow(
            () ->
                CommandProblem.usage(
                    messages().text("cli.language.unknown", tag, String.join(", ", tags))));
  }

  /// Returns the folder given by `--data-dir`; null if there is none.
  ///
  /// @throws CommandProblem if the value is not a valid path
  public @Nullable Path namedDataFolder() {
    String named = namedDataFolder;
    if (named == null) {
      return null;
    }
    // An empty path would mean the working directory.
    if (named.isBlank()) {
      throw CommandProblem.usage(messages().text("cli.empty-data-dir"));
    }
    try {
      return StartFolder.path(named);
    } catch (InvalidPathException e) {
      throw unnameable(e);
    }
  }

  /// Chooses a profile by name.
  public void nameProfile(String name) {
    if (!name.equals(namedProfile)) {
      namedProfile = name;
      forgetServices();
    }
  }

  /// Chooses the profile that is used unless another one, or the folder of one, is named.
  ///
  /// @param name null or blank for the first one
  public void usualProfile(@Nullable String name) {
    usualProfile = name == null || name.isBlank() ? null : name;
  }

  /// The profiles in the data folder.
  public ProfileService profiles() {
    return profiles.apply(base());
  }

  private CommandProblem unnameable(InvalidPathException e) {
    String key = StartFolder.isGone() ? "cli.folder-gone" : "cli.bad-data-dir";
    return CommandProblem.usage(messages().text(key, PlainText.visible(e.getInput())));
  }

  /// The folder that holds the log, the settings and the user's own content of the profile; it need
  /// not exist.
  ///
  /// @throws CommandProblem if there is no such profile
  public Path dataFolder() {
    Path base = base();
    String name = namedProfile;
    if (name == null && usualProfile != null && !isFolderOfAProfile(base)) {
      // A reminder names the folder of a profile itself.
      name = usualProfile;
    }
    return name == null ? base : profile(name).path();
  }

  private boolean isFolderOfAProfile(Path folder) {
    return profiles.apply(folder).isFurther(folder);
  }

  private Profile profile(String name) {
    try {
      return profiles().find(name);
    } catch (ProfileException e) {
      String sentence = new ProfileText(messages()).problem(e);
      throw e.reason() == ProfileException.Reason.UNREADABLE
          ? CommandProblem.found(sentence)
          : CommandProblem.usage(
              sentence + didYouMean(name, profiles().list().stream().map(Profile::name).toList()));
    }
  }

  /// Like [#dataFolder], but that of the profile which the window showed last if none is named.
  public Path windowFolder() {
    Path folder = dataFolder();
    boolean named = namedProfile != null || usualProfile != null || isFolderOfAProfile(folder);
    return named ? folder : profiles().lastUsed();
  }

  private Path base() {
    Path named = namedDataFolder();
    try {
      return folders.apply(named);
    } catch (InvalidPathException e) {
      // For example, a home folder with characters that the terminal's encoding lacks.
      throw unnameable(e);
    }
  }

  /// The services of the data folder. They run on the calling thread and block.
  public Services services() {
    Services known = services;
    if (known == null) {
      Services made = opener.apply(dataFolder());
      LogNoticeText text = new LogNoticeText(messages());
      messages().repeatInCommands(RepeatedOptions.of(namedDataFolder, namedProfile));
      made.logNotices().listen(notice -> tell(text.line(notice, made.log().store().file())));
      services = made;
      known = made;
    }
    return known;
  }

  private void tell(String notice) {
    notices.add(notice);
    err().println(notice);
  }

  /// Prints why a command ended, unless a notice about the log has said so already.
  public void print(CommandProblem problem) {
    String sentence = String.valueOf(problem.getMessage());
    if (notices.stream().noneMatch(notice -> notice.endsWith(sentence))) {
      err().println(sentence);
    }
  }

  /// The user's settings; unusable parts of their file are reported once on the error stream.
  public Settings settings() {
    Loaded loaded = services().loadedSettings();
    if (!toldOfSettings) {
      toldOfSettings = true;
      SettingsText.ofLeft(loaded, messages()).ifPresent(err()::println);
    }
    return services().settings().settings();
  }

  /// Reads a date such as `2026-11-22`.
  ///
  /// @param problemKey the message about a text that is no date
  /// @throws CommandProblem if it is none
  public LocalDate date(String text, String problemKey) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException _) {
      // Such as the thirtieth of February: reported below like anything else that is no date.
    }
    throw CommandProblem.usage(messages().text(problemKey, text));
  }

  /// Saves changed settings.
  ///
  /// @throws CommandProblem if they cannot be saved, or as [#requireWholeSettings]
  public void change(UnaryOperator<Settings> work) {
    requireWholeSettings();
    services()
        .settings()
        .changeOr(
            work.apply(services().settings().settings()),
            e -> {
              String key = e.isNoRoom() ? "settings.no-room" : "reminder.problem.not-saved";
              throw CommandProblem.found(messages().text(key));
            });
  }

  /// Checks that changed settings may be saved.
  ///
  /// @throws CommandProblem if the file has parts that cannot be read: saving would lose them
  public void requireWholeSettings() {
    switch (services().loadedSettings().reading()) {
      // Whatever is wrong with the folder is told when saving fails.
      case FINE, UNREACHABLE -> {}
      case PARTLY, NEWER, BROKEN -> {
        settings();
        String file = PlainText.visible(new DataFolderLayout(dataFolder()).settings().toString());
        throw CommandProblem.found(messages().text("cli.bad-settings", file));
      }
    }
  }

  /// Asks whether another name was meant; empty if none is near.
  public String didYouMean(String typed, Collection<String> names) {
    return NearestName.of(typed, names)
        .map(name -> messages().text("cli.did-you-mean", name))
        .orElse("");
  }

  /// Closes what the command has opened.
  public void close() {
    if (services != null) {
      services.close();
    }
  }
}
