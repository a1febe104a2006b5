import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Calls directly what JavaFX calls by reflection on the way to the first page. For each such
/// method Java generates classes at run time, for its annotations and to call it, which takes
/// several milliseconds. What the methods do on this Java does not change:
///
/// ```java
/// static void checkSecurityManager() {} // Java 24 and later have none
/// static void nativeOrder(ByteBuffer buffer) { buffer.order(ByteOrder.nativeOrder()); }
/// static boolean isIdeographic(int c) { return Character.isIdeographic(c); }
///
/// FontFactory getFontFactoryFromPipeline() {
///   if (installedFontFactory == null && GraphicsPipeline.getPipeline() != null) {
///     installedFontFactory = GraphicsPipeline.getPipeline().getFontFactory();
///   }
///   return installedFontFactory;
/// }
/// ```
final class DirectCalls {
  private static final ClassDesc BUFFER = ClassDesc.of("java.nio.ByteBuffer");
  private static final ClassDesc ORDER = ClassDesc.of("java.nio.ByteOrder");
  private static final MethodTypeDesc OF_CHARACTER = MethodTypeDesc.of(CD_boolean, CD_int);

  private static final ClassDesc FONTS = ClassDesc.of("com.sun.javafx.font.FontFactory");
  private static final ClassDesc LOADER = ClassDesc.of("com.sun.javafx.font.PrismFontLoader");
  private static final ClassDesc PIPELINE = ClassDesc.of("com.sun.prism.GraphicsPipeline");

  private static final List<Direct> ALL =
      List.of(
          new Direct(
              "com/sun/javafx/SecurityUtil",
              "checkSecurityManager",
              MTD_void,
              CodeBuilder::return_),
          new Direct(
              "com/sun/prism/impl/BufferUtil",
              "nativeOrder",
              MethodTypeDesc.of(CD_void, BUFFER),
              code ->
                  code.aload(0)
                      .invokestatic(ORDER, "nativeOrder", MethodTypeDesc.of(ORDER))
                      .invokevirtual(BUFFER, "order", MethodTypeDesc.of(BUFFER, ORDER))
                      .pop()
                      .return_()),
          new Direct(
              "com/sun/javafx/text/GlyphLayout",
              "isIdeographic",
              OF_CHARACTER,
              code ->
                  code.iload(0)
                      .invokestatic(
                          ClassDesc.of("java.lang.Character"), "isIdeographic", OF_CHARACTER)
                      .ireturn()),
          new Direct(
              "com/sun/javafx/font/PrismFontLoader",
              "getFontFactoryFromPipeline",
              MethodTypeDesc.of(FONTS),
              DirectCalls::findFonts));

  private DirectCalls() {}

  private static void findFonts(CodeBuilder code) {
    String found = "installedFontFactory";
    Label known = code.newLabel();
    code.aload(0).getfield(LOADER, found, FONTS).ifnonnull(known);
    pipeline(code).ifnull(known);
    pipeline(code.aload(0))
        .invokevirtual(PIPELINE, "getFontFactory", MethodTypeDesc.of(FONTS))
        .putfield(LOADER, found, FONTS);
    code.labelBinding(known).aload(0).getfield(LOADER, found, FONTS).areturn();
  }

  private static CodeBuilder pipeline(CodeBuilder code) {
    return code.invokestatic(PIPELINE, "getPipeline", MethodTypeDesc.of(PIPELINE));
  }

  /// A method, and what it becomes.
  private record Direct(
      String owner, String name, MethodTypeDesc type, Consumer<CodeBuilder> code) {

    boolean isMethod(ClassElement element) {
      return element instanceof MethodModel method
          && method.methodName().equalsString(name)
          && method.methodTypeSymbol().equals(type);
    }

    void replace(ClassBuilder builder, ClassElement element) {
      if (element instanceof MethodModel method && isMethod(element)) {
        builder.withMethodBody(name, type, method.flags().flagsMask(), code);
      } else {
        builder.with(element);
      }
    }
  }

  /// Rewrites those of the classes that are among the classes of a module.
  ///
  /// @throws IOException also if a class has no such method, as in a later release it might
  static void rewrite(Path root) throws IOException {
    ClassFile format = ClassFile.of();
    for (Direct direct : ALL) {
      Path file = root.resolve(direct.owner() + ".class");
      if (Files.exists(file)) {
        ClassModel model = format.parse(Files.readAllBytes(file));
        if (model.elementStream().noneMatch(direct::isMethod)) {
          throw new IOException("no " + direct.name() + " in " + file);
        }
        ClassTransform replacing = direct::replace;
        Files.write(file, format.transformClass(model, replacing));
      }
    }
  }
}
