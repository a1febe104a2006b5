package app.limber.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/// The order among the packages of the window, what a view model may use, and the names of classes.
@AnalyzeClasses(packages = "app.limber", importOptions = ImportOption.DoNotIncludeTests.class)
class WindowArchitectureTest {
  private static final String[] PAGES = {
    "app.limber.ui.about..",
    "app.limber.ui.done..",
    "app.limber.ui.history..",
    "app.limber.ui.maker..",
    "app.limber.ui.player..",
    "app.limber.ui.routines..",
    "app.limber.ui.settings..",
    "app.limber.ui.stretches..",
    "app.limber.ui.today.."
  };

  @ArchTest
  static final ArchRule packagesOfTheWindow_dependOnlyOnLowerOnes =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("app.limber.ui..")
          .layer("window")
          .definedBy("app.limber.ui")
          .layer("pages")
          .definedBy(PAGES)
          .layer("shared parts of pages")
          .definedBy(
              "app.limber.ui.library..", "app.limber.ui.programmes..", "app.limber.ui.safety..")
          .layer("navigation")
          .definedBy("app.limber.ui.navigation..")
          .layer("figure")
          .definedBy("app.limber.ui.figure..")
          .layer("controls")
          .definedBy("app.limber.ui.controls..")
          .whereLayer("window")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("pages")
          .mayOnlyBeAccessedByLayers("window")
          .whereLayer("shared parts of pages")
          .mayOnlyBeAccessedByLayers("window", "pages")
          .whereLayer("navigation")
          .mayOnlyBeAccessedByLayers("window", "pages", "shared parts of pages")
          .whereLayer("figure")
          .mayOnlyBeAccessedByLayers("window", "pages", "shared parts of pages", "navigation")
          .ensureAllClassesAreContainedInArchitectureIgnoring(
              DescribedPredicate.describe(
                  "outside of the window",
                  type -> !type.getPackageName().startsWith("app.limber.ui")))
          .because("a control that knows a page cannot be used on another one");

  @ArchTest
  static final ArchRule pages_doNotDependOnEachOther =
      SlicesRuleDefinition.slices()
          .matching(
              "app.limber.ui.(about|done|history|maker|player|routines|settings|stretches|today)..")
          .should()
          .notDependOnEachOther()
          .because("pages reach each other through the Navigator, or share a package below them");

  @ArchTest
  static final ArchRule viewModels_haveNoSceneGraph =
      classes()
          .that(DescribedPredicate.describe("are view models", WindowArchitectureTest::isViewModel))
          .should()
          .onlyDependOnClassesThat(
              DescribedPredicate.describe(
                  "lie outside of the scene graph",
                  type ->
                      !type.getPackageName().startsWith("javafx.scene")
                          && !type.getPackageName().startsWith("javafx.stage")
                          && !type.getPackageName().startsWith("javafx.animation")))
          .because("what a page shows must be testable without the page");

  /// Whether a class of a page exposes observable properties without being a node, or is called a
  /// model.
  private static boolean isViewModel(JavaClass type) {
    return type.getPackageName().startsWith("app.limber.ui.")
        && !type.isAssignableTo("javafx.scene.Node")
        && (type.getSimpleName().endsWith("Model")
            || type.getAllMethods().stream()
                .filter(method -> method.getOwner().getPackageName().startsWith("app.limber"))
                .filter(method -> method.getName().endsWith("Property"))
                .anyMatch(
                    method ->
                        method.getRawReturnType().getPackageName().startsWith("javafx.beans")));
  }

  @ArchTest
  static void simpleNames_standOnce(JavaClasses classes) {
    Map<String, List<String>> names =
        classes.stream()
            .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    Assertions.assertThat(names.values())
        .as("a name that stands twice has to be explained at each use")
        .filteredOn(list -> list.size() > 1)
        .isEmpty();
  }
}
