package app.limber.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The texts and the code that shows them fit: no key is missing, unused or doubled.
///
/// Keys stand literally in the code, so reading the sources finds them.
class BundleTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /// The families of texts for constants, as [Messages#name] is asked for them, and their
  /// enumerations.
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("change-kind", "app.limber.journal.Change$Kind"),
          Map.entry("correction-problem", "app.limber.journal.JournalException$Reason"),
          Map.entry("history.stretch.side", "app.limber.journal.Side"),
          Map.entry("cli.kind", "app.limber.files.FileKind"),
          Map.entry("count-rule", "app.limber.cue.CountRule"),
          Map.entry("cue-level", "app.limber.cue.CueLevel"),
          Map.entry("quiet-morning", "app.limber.practice.preferences.QuietMorning"),
          Map.entry("cue.close", "app.limber.routine.Position"),
          Map.entry("cue.move", "app.limber.routine.PositionChange"),
          Map.entry("cue-side", "app.limber.journal.Side"),
          Map.entry("cue.side-first", "app.limber.journal.Side"),
          Map.entry("cue.switch", "app.limber.journal.Side"),
          Map.entry("day-state", "app.limber.progress.DayState"),
          Map.entry("day-symbol", "app.limber.progress.DayState"),
          Map.entry("done.title", "app.limber.journal.Outcome"),
          Map.entry("first-side", "app.limber.practice.preferences.FirstSide"),
          Map.entry("maker.arrow", "app.limber.figure.Arrow$Part"),
          Map.entry("maker.inset", "app.limber.figure.Inset"),
          Map.entry("maker.ready", "app.limber.routine.Ready"),
          Map.entry("maker.region", "app.limber.figure.FeelRegion"),
          Map.entry("maker.sides", "app.limber.routine.Sides"),
          Map.entry("maker.tab", "app.limber.ui.maker.MakerTab"),
          Map.entry("maker.tone", "app.limber.routine.Turn"),
          Map.entry("maker.view", "app.limber.figure.View"),
          Map.entry("motion-choice", "app.limber.practice.preferences.Motion"),
          Map.entry("theme-choice", "app.limber.practice.preferences.Theme"),
          Map.entry("group", "app.limber.routine.Group"),
          Map.entry("history.problem", "app.limber.exchange.HistoryProblem$What"),
          Map.entry("log-card.recovered", "app.limber.journal.RecoveryReport$Found"),
          Map.entry("log-title", "app.limber.journal.JournalException$Reason"),
          Map.entry("log-notice.found", "app.limber.journal.RecoveryReport$Found"),
          Map.entry("log-problem", "app.limber.journal.JournalException$Reason"),
          Map.entry("look", "app.limber.ui.history.HistoryTab"),
          Map.entry("trend.tick", "app.limber.practice.log.Chart$Unit"),
          Map.entry("trend.range", "app.limber.ui.history.TimeRange"),
          Map.entry("outcome", "app.limber.journal.Outcome"),
          Map.entry("pictures.leg", "app.limber.journal.Side"),
          Map.entry("place", "app.limber.ui.navigation.NavSection"),
          Map.entry("player.cue.switch", "app.limber.journal.Side"),
          Map.entry("player.next.leg", "app.limber.journal.Side"),
          Map.entry("player.paused", "app.limber.player.PauseReason"),
          Map.entry("player.waiting", "app.limber.player.WaitReason"),
          Map.entry("player.side", "app.limber.journal.Side"),
          Map.entry("player.switch-to", "app.limber.journal.Side"),
          Map.entry("pose.hold", "app.limber.figure.Anchor$Part"),
          Map.entry("pose.joint", "app.limber.figure.Joint"),
          Map.entry("pose.on", "app.limber.figure.posing.Pin$Surface"),
          Map.entry("pose.heel-on", "app.limber.figure.posing.Pin$Surface"),
          Map.entry("pose.elbow-on", "app.limber.figure.posing.Pin$Surface"),
          Map.entry("pose.part", "app.limber.figure.posing.Handle"),
          Map.entry("position", "app.limber.routine.Position"),
          Map.entry("status.today", "app.limber.progress.DayState"),
          Map.entry("programme.problem", "app.limber.practice.programme.ProgrammeException$Reason"),
          Map.entry("programme.state", "app.limber.practice.programme.StoredProgramme$State"),
          Map.entry("reminder.verdict", "app.limber.reminder.ReminderVerdict"),
          Map.entry("reminder.part", "app.limber.practice.reminder.Installation$State"),
          Map.entry("routines.lack", "app.limber.practice.library.RoutineDraft$DraftProblem"),
          Map.entry("stretch-outcome", "app.limber.journal.StretchOutcome"),
          Map.entry("theme", "app.limber.practice.preferences.Theme"),
          Map.entry("timeline.side", "app.limber.journal.Side"),
          Map.entry("today.greeting", "app.limber.practice.preferences.DayPart"),
          Map.entry("tone", "app.limber.cue.Tone"));

  /// Constants that their families never meet: today is never a day off, and only corrections are
  /// undone.
  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "status.today.rest",
          "status.today.travel",
          "status.today.missed",
          "status.today.before",
          "change-kind.undo",
          "change-kind.redo");

  /// What looks like a key and is the name of a file.
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(db|json|csv|html|broken|sock|lock|ps1)");

  private static final String OF_MESSAGES = "messages(?:\\(\\))?\\s*\\.\\s*";
  private static final Pattern FAMILY_OF_DATES =
      Pattern.compile("\"([a-z][a-z0-9.-]*)\\.\"\\s*\\+\\s*Messages\\.code\\(");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+");
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:@Command\\([^)]*?\\bname = |addSubcommand\\(\\s*|subcommands\\.put\\(\\s*)\"([a-z-]+)\"");
  private static final Pattern PLACE =
      Pattern.compile("%(?:\\d+\\$)?[-,0]*\\d*(?:\\.\\d+)?[sdf]|%%");

  private final Map<String, String> texts = BundleFile.texts();
  private final Map<Path, String> sources = sources();
  private final Set<String> literals =
      sources.values().stream().flatMap(BundleTest::literals).collect(Collectors.toSet());

  @Test
  void keys_areThereOnce() {
    Set<String> seen = new HashSet<>();
    assertThat(keysAsWritten()).filteredOn(key -> !seen.add(key)).isEmpty();
  }

  @Test
  void keysInTheCode_haveATextEach() {
    Set<String> sections = sections();
    assertThat(literals)
        .filteredOn(literal -> KEY.matcher(literal).matches())
        .filteredOn(literal -> sections.contains(literal.substring(0, literal.indexOf('.'))))
        .filteredOn(literal -> !FILE_NAME.matcher(literal).matches() && !leadsToAText(literal))
        .isEmpty();
  }

  @Test
  void keysOfTexts_haveATextEach() {
    assertThat(firstArguments(OF_MESSAGES + "text"))
        .filteredOn(key -> !texts.containsKey(key))
        .isEmpty();
  }

  @Test
  void keysOfCounts_haveATextForOneAndForOthers() {
    assertThat(firstArguments(OF_MESSAGES + "count")).filteredOn(key -> !isCount(key)).isEmpty();
    assertThat(texts.keySet())
        .filteredOn(key -> key.endsWith(".one"))
        .filteredOn(key -> !isCount(key.substring(0, key.length() - ".one".length())))
        .isEmpty();
  }

  @Test
  void familiesOfConstants_haveATextForEach() {
    assertThat(families()).filteredOn(key -> !FAMILIES.containsKey(key)).isEmpty();
    assertThat(FAMILIES.keySet().stream().flatMap(BundleTest::keysOfFamily))
        .filteredOn(key -> !NEVER_SHOWN.contains(key) && !texts.containsKey(key))
        .isEmpty();
  }

  @Test
  void commands_haveATextEach() {
    assertThat(commands())
        .allMatch(
            name ->
                texts.keySet().stream()
                    .anyMatch(key -> ("." + key).endsWith("." + name + ".usage.description")));
  }

  @Test
  void texts_areAllUsed() {
    Set<String> used = new TreeSet<>(literals);
    literals.forEach(literal -> used.addAll(List.of(literal + ".one", literal + ".other")));
    families().forEach(family -> used.addAll(keysOfFamily(family).toList()));
    Set<String> commands = commands();

    assertThat(texts.keySet())
        .filteredOn(key -> !used.contains(key))
        .filteredOn(key -> !isUsageOf(commands, key))
        .isEmpty();
  }

  @Test
  void sentences_areThereOnce() {
    Map<String, List<String>> keys = new TreeMap<>();
    texts.forEach((key, text) -> keys.computeIfAbsent(text, _ -> new ArrayList<>()).add(key));

    keys.keySet().removeIf(text -> text.split(" ").length <= 3);
    assertThat(keys.values()).filteredOn(list -> list.size() > 1).isEmpty();
  }

  @Test
  void placesInTexts_areWellFormed() {
    assertThat(texts.values())
        .filteredOn(text -> PLACE.matcher(text).replaceAll("").contains("%"))
        .isEmpty();
  }

  @Test
  void textsWithPlaces_areNeverAskedForWithoutArguments() {
    Pattern bare = Pattern.compile(OF_MESSAGES + "text\\(\\s*\"([^\"]+)\"\\s*\\)");
    assertThat(found(bare)).filteredOn(key -> texts.getOrDefault(key, "").contains("%")).isEmpty();
  }

  @Test
  void textsWithoutPlaces_areNeverGivenArguments() {
    Pattern filled = Pattern.compile(OF_MESSAGES + "text\\(\\s*\"([^\"]+)\"\\s*,");
    assertThat(found(filled))
        .filteredOn(key -> !texts.getOrDefault(key, "%").contains("%"))
        .isEmpty();
  }

  private boolean leadsToAText(String literal) {
    return texts.containsKey(literal) || isCount(literal) || FAMILIES.containsKey(literal);
  }

  private boolean isCount(String key) {
    return texts.containsKey(key + ".one") && texts.containsKey(key + ".other");
  }

  /// The families that the code asks for.
  private List<String> families() {
    return Stream.concat(firstArguments(OF_MESSAGES + "name|leg").stream(), found(FAMILY_OF_DATES))
        .toList();
  }

  private static Stream<String> keysOfFamily(String family) {
    try {
      Object[] constants = Class.forName(FAMILIES.getOrDefault(family, "")).getEnumConstants();
      return Arrays.stream(constants).map(c -> family + "." + Messages.code((Enum<?>) c));
    } catch (ClassNotFoundException e) {
      throw new AssertionError("the enumeration of the family " + family, e);
    }
  }

  private static boolean isUsageOf(Set<String> commands, String key) {
    if (key.startsWith("usage.") || key.startsWith("mixinStandardHelpOptions.")) {
      return true; // picocli asks for these
    }
    String end = ".usage.description";
    return key.endsWith(end)
        && commands.containsAll(
            List.of(key.substring(0, key.length() - end.length()).split("\\.")));
  }

  private Set<String> commands() {
    // The program's own name is in no annotation.
    return Stream.concat(Stream.of("limber"), found(COMMAND))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The keys that calls of a method are given literally.
  private List<String> firstArguments(String methods) {
    return found(call(methods)).toList();
  }

  private static Pattern call(String methods) {
    return Pattern.compile("\\b(?:" + methods + ")\\(\\s*\"([a-z][a-z0-9.-]*)\"\\s*[,)]");
  }

  private Stream<String> found(Pattern pattern) {
    return sources.values().stream()
        .flatMap(source -> pattern.matcher(source).results())
        .map(result -> result.group(1));
  }

  private Set<String> sections() {
    return texts.keySet().stream()
        .map(key -> key.substring(0, key.indexOf('.')))
        .collect(Collectors.toSet());
  }

  private static Stream<String> literals(String source) {
    return LITERAL.matcher(source).results().map(result -> result.group(1));
  }

  private static List<String> keysAsWritten() {
    try (Stream<String> lines = Files.lines(BundleFile.PATH, UTF_8)) {
      return lines
          .filter(line -> !line.startsWith("#") && line.contains("="))
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The code without its comments and quoted characters.
  private static Map<Path, String> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .collect(Collectors.toMap(file -> file, BundleTest::code));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String code(Path file) {
    try (Stream<String> lines = Files.lines(file, UTF_8)) {
      return lines
          .filter(line -> !line.strip().startsWith("//"))
          .map(line -> line.replace("'\"'", "' '"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
