package app.limber.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The build of the image writes many class files anew, so that they start faster. They are sound,
/// and what made them slow is gone.
class RewrittenClassesImageIT {
  /// Of these packages the build leaves one class each.
  private static final Pattern UNUSED = Pattern.compile("/com/sun/(prism/j2d|javafx/iio/java2d)/");

  private ImageModules modules;

  @BeforeEach
  void openTheModulesOfTheImage() throws IOException {
    modules = ImageModules.open();
  }

  @AfterEach
  void closeThem() throws IOException {
    modules.close();
  }

  /// Java verifies a class only when it is first used.
  @ParameterizedTest
  @ValueSource(strings = {"app.limber", "javafx.base", "javafx.graphics", "javafx.controls"})
  void classes_passTheVerifier(String module) throws IOException {
    ClassFile format =
        ClassFile.of(
            ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::open).cached()));
    assertThat(modules.classFiles(module))
        .filteredOn(file -> !UNUSED.matcher(file.toString()).find())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(format.verify(Files.readAllBytes(file))).isEmpty());
  }

  private InputStream open(ClassDesc type) {
    String name = type.descriptorString();
    try {
      return Files.newInputStream(modules.classFile(name.substring(1, name.length() - 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// On GTK, JavaFX's original timer ignores pauses and keeps waking the program at the frame rate.
  @Test
  @EnabledOnOs(OS.LINUX)
  void timerOfTheWindow_restsWhenJavafxPausesIt() throws IOException {
    assertThat(classInImage("javafx.graphics", "com/sun/glass/ui/gtk/GtkTimer").methods())
        .extracting(method -> method.methodName().stringValue())
        .contains("start", "stop", "pause", "resume");
  }

  /// Java would make a class for each of these: of lambdas too many for the AOT cache to load
  /// quickly, of type switches some that it cannot hold.
  @ParameterizedTest
  @CsvSource({
    "javafx.base, javafx/beans/Observable",
    "javafx.base, javafx/beans/value/ObservableValue",
    "javafx.base, javafx/util/Subscription",
    "javafx.graphics, com/sun/javafx/tk/Toolkit",
    "javafx.graphics, javafx/css/Match",
    "javafx.controls, com/sun/javafx/scene/control/behavior/ButtonBehavior",
    "app.limber, app/limber/ui/today/TodayPage"
  })
  void classesOfTheFirstPage_haveNeitherTypeSwitchesNorLambdas(String module, String name)
      throws IOException {
    assertNone(
        module,
        name,
        instruction ->
            instruction instanceof InvokeDynamicInstruction call
                && (call.name().equalsString("typeSwitch")
                    || call.bootstrapMethod().owner().displayName().equals("LambdaMetafactory")));
  }

  /// The first reflective call of each method costs several milliseconds.
  @ParameterizedTest
  @CsvSource({
    "javafx.base, com/sun/javafx/SecurityUtil",
    "javafx.graphics, com/sun/prism/impl/BufferUtil",
    "javafx.graphics, com/sun/javafx/text/GlyphLayout",
    "javafx.graphics, com/sun/javafx/font/PrismFontLoader"
  })
  void classesOfTheFirstPage_callNothingByReflection(String module, String name)
      throws IOException {
    assertNone(
        module,
        name,
        instruction ->
            instruction instanceof InvokeInstruction call
                && call.owner().asInternalName().equals("java/lang/reflect/Method")
                && call.name().equalsString("invoke"));
  }

  private void assertNone(String module, String name, Predicate<CodeElement> instruction)
      throws IOException {
    assertThat(instructions(classInImage(module, name))).isNotEmpty().noneMatch(instruction);
  }

  private ClassModel classInImage(String module, String name) throws IOException {
    return ClassFile.of().parse(Files.readAllBytes(modules.classFile(module, name)));
  }

  private static List<CodeElement> instructions(ClassModel model) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(CodeModel::elementStream)
        .toList();
  }
}
