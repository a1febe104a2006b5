import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CLASS_INIT_NAME;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes Jackson's limits of numbers as `BigDecimal` where they are used instead of at the start.
/// The initializer of that class computes a table of large powers, which takes 12 ms; the limits
/// are needed only for decimal numbers outside of the usual ranges.
final class LazyDecimals {
  private static final ClassDesc DECIMAL = ClassDesc.of("java.math.BigDecimal");
  private static final MethodTypeDesc VALUE_OF = MethodTypeDesc.of(DECIMAL, CD_long);
  private static final Pattern LIMIT = Pattern.compile("BD_(M(?:IN|AX)_(?:SHORT|INT|LONG))(EGER)?");
  private static final Map<String, Long> LIMITS =
      Map.of(
          "MIN_SHORT", (long) Short.MIN_VALUE,
          "MAX_SHORT", (long) Short.MAX_VALUE,
          "MIN_INT", (long) Integer.MIN_VALUE,
          "MAX_INT", (long) Integer.MAX_VALUE,
          "MIN_LONG", Long.MIN_VALUE,
          "MAX_LONG", Long.MAX_VALUE);

  private LazyDecimals() {}

  /// Whether a library is one of Jackson's that have these limits.
  static boolean isNeeded(Path jar) {
    return jar.getFileName().toString().matches("jackson-(core|databind)-.*\\.jar");
  }

  /// Writes a copy of the library.
  ///
  /// @throws IOException also if the library has no such limits, as another release may
  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    int changed = 0;
    try (FileSystem jar = FileSystems.newFileSystem(to);
        Stream<Path> files = Files.walk(jar.getPath("tools"))) {
      ClassFile format = ClassFormats.resolving(name -> open(jar.getPath(name)));
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        ClassModel model = format.parse(Files.readAllBytes(file));
        if (hasLimits(model)) {
          Files.write(file, format.transformClass(model, lazy()));
          changed++;
        }
      }
    }
    if (changed == 0) {
      throw new IOException("no limits of numbers in " + from);
    }
  }

  private static InputStream open(Path file) {
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasLimits(ClassModel model) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(CodeModel::elementStream)
        .anyMatch(LazyDecimals::isLimit);
  }

  private static boolean isLimit(CodeElement element) {
    return element instanceof FieldInstruction field
        && field.typeSymbol().equals(DECIMAL)
        && LIMIT.matcher(field.name().stringValue()).matches();
  }

  private static ClassTransform lazy() {
    return (builder, element) -> {
      if (element instanceof MethodModel method && method.code().isPresent()) {
        builder.transformMethod(
            method,
            (changed, part) -> {
              if (part instanceof CodeModel code) {
                boolean isInitializer = method.methodName().equalsString(CLASS_INIT_NAME);
                List<CodeElement> elements = code.elementList();
                changed.withCode(
                    body ->
                        (isInitializer ? withoutLimits(elements) : elements)
                            .forEach(each -> write(each, body)));
              } else {
                changed.with(part);
              }
            });
      } else {
        builder.with(element);
      }
    };
  }

  private static void write(CodeElement element, CodeBuilder body) {
    if (element instanceof FieldInstruction field
        && isLimit(field)
        && field.opcode() == Opcode.GETSTATIC) {
      Matcher name = LIMIT.matcher(field.name().stringValue());
      name.matches();
      body.loadConstant((long) LIMITS.get(name.group(1)));
      body.invokestatic(DECIMAL, "valueOf", VALUE_OF);
    } else {
      body.with(element);
    }
  }

  /// The instructions of an initializer without those that make a limit and keep it.
  private static List<CodeElement> withoutLimits(List<CodeElement> elements) {
    List<CodeElement> left = new ArrayList<>();
    for (CodeElement element : elements) {
      if (isLimit(element)) {
        while (!isFirst(left.removeLast(), left)) {
          // The next one belongs to it, too.
        }
      } else {
        left.add(element);
      }
    }
    return left;
  }

  /// Whether an instruction is the first of `new BigDecimal(...)`, or the number of
  /// `BigDecimal.valueOf(number)`.
  private static boolean isFirst(CodeElement removed, List<CodeElement> left) {
    if (removed instanceof InvokeInstruction call && call.opcode() == Opcode.INVOKESTATIC) {
      left.removeLast();
      return true;
    }
    return removed instanceof NewObjectInstruction made
        && made.className().asSymbol().equals(DECIMAL);
  }
}
