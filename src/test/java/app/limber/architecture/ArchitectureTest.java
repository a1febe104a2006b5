package app.limber.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// The layers, the dependencies that they allow, and the libraries that belong to one package.
@AnalyzeClasses(packages = "app.limber", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] DOMAIN = {
    "app.limber.routine",
    "app.limber.journal",
    "app.limber.words",
    "app.limber.values",
    "app.limber.cue",
    "app.limber.player",
    "app.limber.plan",
    "app.limber.progress",
    "app.limber.figure..",
    "app.limber.reminder",
    "app.limber.programme",
    "app.limber.maker"
  };
  private static final String[] ADAPTERS = {
    "app.limber.content..",
    "app.limber.journal.sqlite..",
    "app.limber.exchange..",
    "app.limber.settings..",
    "app.limber.speech..",
    "app.limber.sound..",
    "app.limber.desktop.."
  };

  /// From the top down, below the composition root `app.limber`. A package of an ordered layer may
  /// depend on those listed after it; the packages of a separate layer do not depend on each other.
  private static final List<Layer> LAYERS =
      List.of(
          Layer.separate("app.limber.ui..", "app.limber.cli.."),
          Layer.separate(ADAPTERS),
          Layer.separate("app.limber.json..", "app.limber.files.."),
          Layer.ordered(
              "app.limber.practice.language",
              "app.limber.practice.session",
              "app.limber.practice.handout",
              "app.limber.practice.physio",
              "app.limber.practice.reminder",
              "app.limber.practice.guidance",
              "app.limber.practice.log",
              "app.limber.practice.programme",
              "app.limber.practice.maker",
              "app.limber.practice.library",
              "app.limber.practice.text",
              "app.limber.practice.preferences",
              "app.limber.practice.profiles",
              "app.limber.practice.program"),
          Layer.ordered(
              "app.limber.maker",
              "app.limber.programme",
              "app.limber.plan",
              "app.limber.cue..",
              "app.limber.player..",
              "app.limber.progress..",
              "app.limber.figure..",
              "app.limber.reminder"),
          Layer.ordered(
              "app.limber.routine..",
              "app.limber.journal",
              "app.limber.words..",
              "app.limber.values"));

  private record Layer(boolean inOrder, List<String> packages) {
    static Layer separate(String... packages) {
      return new Layer(false, List.of(packages));
    }

    static Layer ordered(String... packages) {
      return new Layer(true, List.of(packages));
    }
  }

  @ArchTest
  static final ArchRule layers_dependOnlyOnLowerOnes =
      classes()
          .that()
          .resideOutsideOfPackage("app.limber")
          .should(dependOnlyOnWhatIsBelow())
          .because("a change affects the layers above it, never those below");

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      slices()
          .matching("app.limber.(**)")
          .should()
          .beFreeOfCycles()
          .because("packages that need each other are one package");

  @ArchTest
  static final ArchRule domain_dependsOnlyOnTheLanguageAndItself =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .dependOnClassesThat(
              resideOutsideOfPackages(DOMAIN)
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
  static final ArchRule sql_onlyInTheJournalAdapter =
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

  @ArchTest
  static final ArchRule sound_onlyInItsAdapter = only("javax.sound..", "app.limber.sound..");

  @ArchTest
  static final ArchRule durations_areMultipliedAndDividedInOnePlace =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("app.limber.values.Durations")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "multiplies or divides by way of BigDecimal",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Duration.class)
                          && Set.of("multipliedBy", "dividedBy").contains(call.getName())))
          .because("it is slow with every frame, and takes ten milliseconds of a start");

  @ArchTest
  static final ArchRule awt_isNowhere =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
          .because("the image leaves out AWT's native libraries");

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
  static final ArchRule views_dependOnNoAdapter =
      noClasses()
          .that()
          .resideInAPackage("app.limber.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ADAPTERS)
          .because("a view calls the services; files, processes and the log belong to adapters");

  @ArchTest
  static final ArchRule commands_dependOnNoAdapter =
      noClasses()
          .that()
          .resideInAPackage("app.limber.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ADAPTERS)
          .because(
              "a command asks the same services as the window: there is no second copy of one");

  @ArchTest
  static final ArchRule clocks_areReadOnlyInTheCompositionRoot =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.limber")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe("reads a clock", ArchitectureTest::readsClock))
          .because("time is an argument: a test sets it, nothing waits for it");

  /// Writes the times of systemd, with `Locale.ROOT`.
  private static final String DATES_OF_NO_LANGUAGE = "app.limber.desktop.reminder.NoteCommand";

  @ArchTest
  static final ArchRule dates_areWrittenInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackages("app.limber.words", "app.limber.practice.language")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "formats a localised date or time", ArchitectureTest::writesDate))
          .because(
              "user-visible dates and times follow the order and the clock of the language and"
                  + " region, which only Messages knows");

  @ArchTest
  static final ArchRule executors_areMadeOnlyInTheCompositionRoot =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.limber")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.Executors")
          .because("the composition root owns the threads: what starts one also ends it");

  private static boolean writesDate(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    boolean isLocalised =
        name.equals("ofLocalizedDate")
            || name.equals("ofLocalizedDateTime")
            || name.equals("ofLocalizedTime")
            || name.equals("localizedBy");
    boolean hasLocale =
        name.equals("ofPattern")
            && call.getTarget().getRawParameterTypes().size() == 2
            && !call.getOriginOwner().getName().equals(DATES_OF_NO_LANGUAGE);
    return owner.equals("java.time.format.DateTimeFormatter") && (isLocalised || hasLocale);
  }

  private static boolean readsClock(JavaAccess<?> call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getTarget().getName();
    return (owner.startsWith("java.time.") && (method.equals("now") || method.equals("system")))
        || (owner.equals("java.lang.System")
            && (method.equals("nanoTime") || method.equals("currentTimeMillis")))
        || (owner.equals("java.time.ZoneId") && method.equals("systemDefault"));
  }

  private static ArchRule only(String used, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(used)
        .allowEmptyShould(true)
        .because("a library behind one package can be replaced there");
  }

  private static ArchCondition<JavaClass> dependOnlyOnWhatIsBelow() {
    return new ArchCondition<>("depend only on lower layers") {
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
    return from[1] == to[1] || (LAYERS.get(from[0]).inOrder() && to[1] > from[1]);
  }

  /// Indices of the layer of a class and of its package in there; the composition root is layer −1.
  private static int[] place(JavaClass type) {
    if (type.getPackageName().equals("app.limber")) {
      return new int[] {-1, 0};
    }
    for (int layer = 0; layer < LAYERS.size(); layer++) {
      List<String> packages = LAYERS.get(layer).packages();
      for (int i = 0; i < packages.size(); i++) {
        if (resideInAnyPackage(packages.get(i)).test(type)) {
          return new int[] {layer, i};
        }
      }
    }
    throw new AssertionError(type.getName() + " belongs to no layer");
  }
}
