package app.limber.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The build leaves parts of Java and JavaFX out of the image, down to one class a package. What
/// remains whole refers to none of them.
class UnusedPartsImageIT {
  /// Java's modules and packages of which little is left.
  private static final Pattern REMAINS =
      Pattern.compile(
          "java\\.(datatransfer|naming|security\\.sasl|sql\\.rowset|xml)/.+"
              + "|java\\.base/sun/security/(ssl|tools/keytool)/.+"
              + "|java\\.desktop/(?!com/sun/media/|javax/sound/).+"
              + "|javafx\\.graphics/com/sun/(prism/j2d|javafx/iio/java2d)/.+");

  /// What works without a part that is not there, or that Limber does not ask for.
  private static final Pattern OPTIONAL =
      Pattern.compile(
          // Flight recordings, native images, another log and pictures in a terminal.
          "javafx\\.base/com/sun/javafx/logging/jfr/.+"
              + "|org\\.xerial\\.sqlitejdbc/org/sqlite/(nativeimage/.+|util/LoggerFactory\\$SLF4JLogger)"
              + "|org\\.jline\\.terminal/org/jline/terminal/impl/(ITerm2|Kitty|Sixel)Graphics"
              // Encrypted connections, and ciphers: digests and random numbers come before them.
              + "|java\\.base/sun/net/www/protocol/https/HttpsClient"
              + "|java\\.base/sun/security/jca/ProviderConfig"
              + "|java\\.base/sun/security/util/(DisabledAlgorithm|DomainName|HostnameChecker).*"
              // Made by jlink.
              + "|java\\.base/java/lang/invoke/LambdaForm\\$Holder"
              // The synthesizer's search for the system's instruments.
              + "|java\\.desktop/com/sun/media/sound/SoftSynthesizer\\$[23]");

  @Test
  void classes_referToNoneThatIsLeftOut() throws IOException {
    Set<String> missing = new TreeSet<>();
    Set<String> optional = new TreeSet<>();
    try (ImageModules modules = ImageModules.open()) {
      List<Path> files = modules.classFiles();
      Set<String> present = files.stream().map(ImageModules::className).collect(Collectors.toSet());
      for (Path file : files) {
        String from = file.getName(1) + "/" + ImageModules.className(file);
        if (!REMAINS.matcher(from).matches() && !present.containsAll(namesIn(file))) {
          (OPTIONAL.matcher(from).matches() ? optional : missing).add(from);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(optional).as("the test finds what refers to nothing").isNotEmpty();
  }

  private static List<String> namesIn(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    for (PoolEntry entry : ClassFile.of().parse(Files.readAllBytes(file)).constantPool()) {
      if (entry instanceof ClassEntry type && !type.asSymbol().isArray()) {
        names.add(type.asInternalName());
      }
    }
    return names;
  }
}
