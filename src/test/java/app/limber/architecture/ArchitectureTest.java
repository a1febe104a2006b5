package app.limber.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/// The rules of the house: which room may use which, and what each room keeps to itself.
@AnalyzeClasses(packages = "app.limber", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] PURE = {
    "app.limber.routine",
    "app.limber.journal",
    "app.limber.words",
    "app.limber.values",
    "app.limber.cue",
    "app.limber.player",
    "app.limber.progress",
    "app.limber.figure"
  };
  private static final String[] EDGES = {
    "app.limber.content..",
    "app.limber.journal.sqlite..",
    "app.limber.exchange..",
    "app.limber.settings..",
    "app.limber.speech..",
    "app.limber.sound..",
    "app.limber.desktop.."
  };

  /// From the roof down; within a floor a room may use only the rooms after it, or none where the
  /// floor is marked as separate rooms.
  private static final List<Floor> HOUSE =
      List.of(
          Floor.separate("app.limber.ui..", "app.limber.cli.."),
          Floor.separate(EDGES),
          Floor.separate("app.limber.json..", "app.limber.files.."),
          Floor.ordered(
              "app.limber.practice.session",
              "app.limber.practice.guidance",
              "app.limber.practice.log",
              "app.limber.practice.library",
              "app.limber.practice.text",
              "app.limber.practice.preferences",
              "app.limber.practice.program"),
          Floor.ordered(
              "app.limber.cue..",
              "app.limber.player..",
              "app.limber.progress..",
              "app.limber.figure.."),
          Floor.ordered(
              "app.limber.routine..",
              "app.limber.journal",
              "app.limber.words..",
              "app.limber.values"));

  private record Floor(boolean inOrder, List<String> rooms) {
    static Floor separate(String... rooms) {
      return new Floor(false, List.of(rooms));
    }

    static Floor ordered(String... rooms) {
      return new Floor(true, List.of(rooms));
    }
  }

  @ArchTest
  static final ArchRule rooms_useOnlyLowerFloors =
      classes()
          .that()
          .resideOutsideOfPackage("app.limber")
          .should(useOnlyWhatIsBelow())
          .because("a change should be felt above the room it is made in, never below");

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      slices()
          .matching("app.limber.(**)")
          .should()
          .beFreeOfCycles()
          .because("rooms that need each other are one room");

  @ArchTest
  static final ArchRule pureRooms_useOnlyTheLanguageAndEachOther =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat(
              resideOutsideOfPackages(PURE)
                  .and(
                      resideOutsideOfPackages(
                          "java.lang..",
                          "java.util",
                          "java.util.function..",
                          "java.util.stream..",
                          "java.util.regex..",
                          "java.time..",
                          "java.math..",
                          "org.jspecify..")))
          .because("what is said and when must be provable without a screen, a disk or a clock");

  @ArchTest
  static final ArchRule sql_onlyInTheJournalEdge =
      only("java.sql..", "app.limber.journal.sqlite..");

  @ArchTest
  static final ArchRule jackson_onlyWhereJsonIsReadAndWritten =
      only(
          "tools.jackson..",
          "app.limber.json..",
          "app.limber.content..",
          "app.limber.exchange..",
          "app.limber.settings..");

  @ArchTest
  static final ArchRule files_areWrittenOnlyThroughFiles =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.limber.files..")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe("writes a file", ArchitectureTest::writesAFile))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.(File(Output|Writer).*|RandomAccessFile)")
          .because("a file is written whole, synced and private, and one place sees to that");

  /// Deleting is not writing; `createDirectories` makes the folder that the user names for
  /// pictures, which is no more private than its parent.
  private static boolean writesAFile(JavaAccess<?> call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getTarget().getName();
    return (owner.equals("java.nio.file.Files")
            && (method.matches(
                    "write.*|new(OutputStream|BufferedWriter|ByteChannel)|move|copy|set.*")
                || method.matches("create(?!Directories).*")))
        || (owner.equals("java.nio.channels.FileChannel") && method.equals("open"));
  }

  @ArchTest
  static final ArchRule csv_onlyWhereTheLogIsExchanged =
      only("de.siegmar.fastcsv..", "app.limber.exchange..");

  @ArchTest static final ArchRule sound_onlyInItsEdge = only("javax.sound..", "app.limber.sound..");

  @ArchTest
  static final ArchRule picocli_onlyInTheCommandLine = only("picocli..", "app.limber.cli..");

  @ArchTest
  static final ArchRule jline_onlyAtTheDesktop = only("org.jline..", "app.limber.desktop..");

  @ArchTest
  static final ArchRule javafx_onlyInTheWindow = only("javafx..", "app.limber.ui..", "app.limber");

  @ArchTest
  static final ArchRule foreignMemory_onlyAtTheDesktop =
      only("java.lang.foreign..", "app.limber.speech..", "app.limber.desktop..");

  @ArchTest
  static final ArchRule processes_onlyInSpeechAndDesktop =
      noClasses()
          .that()
          .resideOutsideOfPackages("app.limber.speech..", "app.limber.desktop..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder")
          .because("a started process needs an owner that ends it");

  @ArchTest
  static final ArchRule network_isNowhere =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "java.net.http..")
                  .and(
                      DescribedPredicate.describe(
                          "can reach a network",
                          type ->
                              !List.of(
                                      "URI",
                                      "URL",
                                      "URISyntaxException",
                                      "UnixDomainSocketAddress",
                                      "StandardProtocolFamily")
                                  .contains(type.getSimpleName()))))
          .because("nothing leaves the machine, and anyone should be able to prove it");

  @ArchTest
  static final ArchRule views_reachNoEdge =
      noClasses()
          .that()
          .resideInAPackage("app.limber.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(EDGES)
          .because("a view asks practice; files, processes and the log are none of its business");

  @ArchTest
  static final ArchRule commands_reachNoEdge =
      noClasses()
          .that()
          .resideInAPackage("app.limber.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(EDGES)
          .because(
              "a command asks the same services as the window: there is no second copy of one");

  @ArchTest
  static final ArchRule clocks_areMadeOnlyUnderTheRoof =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.limber")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe("reads a clock", ArchitectureTest::readsClock))
          .because("time is an argument: a test sets it, nothing waits for it");

  @ArchTest
  static final ArchRule executors_areMadeOnlyUnderTheRoof =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.limber")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.Executors")
          .because("who starts a thread also ends it, and that is the roof's work");

  private static boolean readsClock(JavaAccess<?> call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getTarget().getName();
    return (owner.startsWith("java.time.") && (method.equals("now") || method.equals("system")))
        || (owner.equals("java.lang.System")
            && (method.equals("nanoTime") || method.equals("currentTimeMillis")))
        || (owner.equals("java.time.ZoneId") && method.equals("systemDefault"));
  }

  private static ArchRule only(String used, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(used)
        .allowEmptyShould(true)
        .because("an outside thing has one door, so that it can be changed in one place");
  }

  private static ArchCondition<JavaClass> useOnlyWhatIsBelow() {
    return new ArchCondition<>("use only rooms below") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        user.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().getPackageName().startsWith("app.limber"))
            .filter(d -> !mayUse(user, d.getTargetClass()))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static boolean mayUse(JavaClass user, JavaClass used) {
    int[] from = place(user);
    int[] to = place(used);
    if (from[0] != to[0]) {
      return to[0] > from[0];
    }
    return from[1] == to[1] || (HOUSE.get(from[0]).inOrder() && to[1] > from[1]);
  }

  /// Floor and room of a class; the roof is floor −1.
  private static int[] place(JavaClass type) {
    if (type.getPackageName().equals("app.limber")) {
      return new int[] {-1, 0};
    }
    for (int floor = 0; floor < HOUSE.size(); floor++) {
      List<String> rooms = HOUSE.get(floor).rooms();
      for (int room = 0; room < rooms.size(); room++) {
        if (resideInAnyPackage(rooms.get(room)).test(type)) {
          return new int[] {floor, room};
        }
      }
    }
    throw new AssertionError(type.getName() + " is in no room of the house");
  }
}
